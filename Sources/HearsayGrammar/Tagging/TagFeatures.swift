/// Where the features of a sequence labeller come from.
protocol TagFeatureSource {
  /// Calls `body` with each feature of a word that does not depend on the labels of other words.
  func forEachFixed(_ atoms: SentenceAtoms, _ index: Int, _ body: (UInt32) -> Void)
  /// Calls `body` with each feature of a word that depends on the labels of the two words before.
  func forEachOfHistory(
    _ atoms: SentenceAtoms, _ index: Int, _ last: UInt32, _ second: UInt32, _ body: (UInt32) -> Void)
}

/// The features of one word for the choice of its fine tag.
struct FineTagFeatures: TagFeatureSource {
  @inline(__always)
  func forEachFixed(_ atoms: SentenceAtoms, _ index: Int, _ body: (UInt32) -> Void) {
    let word = atoms[index]
    let before = atoms[index - 1]
    let after = atoms[index + 1]
    var template: UInt32 = 0
    @inline(__always) func emit(_ value: UInt32) {
      template += 1
      body(Hashing.mix(template, value))
    }
    @inline(__always) func emit(_ left: UInt32, _ right: UInt32) {
      template += 1
      body(Hashing.mix(template, left, right))
    }
    emit(0)
    emit(word.lower)
    emit(word.lower, word.shape)
    emit(word.shape, index == 0 ? 1 : 0)
    emit(word.prefixes[0], word.shape)
    emit(word.prefixes[1])
    emit(word.prefixes[2])
    emit(word.suffixes[0])
    emit(word.suffixes[1])
    emit(word.suffixes[2])
    emit(word.suffixes[3])
    emit(word.suffixes[2], word.shape)
    emit(before.lower)
    emit(after.lower)
    emit(before.lower, word.lower)
    emit(word.lower, after.lower)
    emit(before.lower, after.lower)
    emit(atoms[index - 2].lower)
    emit(atoms[index + 2].lower)
    emit(atoms[index - 2].lower, before.lower)
    emit(after.lower, atoms[index + 2].lower)
    emit(before.suffixes[2])
    emit(after.suffixes[2])
    emit(after.suffixes[1], word.suffixes[1])
    emit(before.suffixes[1], word.suffixes[1])
    emit(before.shape, word.shape)
    emit(after.shape, word.shape)
    emit(before.lower, word.suffixes[2])
    emit(after.lower, word.suffixes[2])
    emit(after.suffixes[1], word.lower)
    emit(word.forms, word.shape)
    emit(word.forms, word.suffixes[1])
    emit(before.forms, word.forms)
    emit(word.forms, after.forms)
    emit(before.lower, word.forms)
    emit(after.lower, word.forms)
  }

  @inline(__always)
  func forEachOfHistory(
    _ atoms: SentenceAtoms, _ index: Int, _ last: UInt32, _ second: UInt32, _ body: (UInt32) -> Void
  ) {
    let word = atoms[index]
    body(Hashing.mix(101, last))
    body(Hashing.mix(102, last, second))
    body(Hashing.mix(103, last, word.lower))
    body(Hashing.mix(104, last, word.suffixes[2]))
    body(Hashing.mix(105, last, atoms[index + 1].lower))
    body(Hashing.mix(106, Hashing.mix(last, second), word.lower))
    body(Hashing.mix(107, last, word.shape))
    body(Hashing.mix(108, Hashing.mix(last, second), word.suffixes[1]))
    body(Hashing.mix(109, last, atoms[index + 1].suffixes[1]))
    body(Hashing.mix(110, last, word.forms))
    body(Hashing.mix(111, Hashing.mix(last, second), word.forms))
    body(Hashing.mix(112, last, atoms[index + 1].forms))
  }
}
