/// The features of one word for the choice whether it begins, goes on with, or is outside of the name of a person.
struct NameFeatures: TagFeatureSource {
  /// The fine tags of the words.
  var tags: [UInt8] = []

  /// Outside of a name, its first word, and a later word of it.
  static let outside: UInt8 = 0
  static let begins: UInt8 = 1
  static let goesOn: UInt8 = 2
  /// How many labels there are.
  static let labels = 3

  @inline(__always)
  private func tag(_ index: Int) -> UInt32 { index < 0 || index >= tags.count ? 0xFF : UInt32(tags[index]) }

  @inline(__always)
  func forEachFixed(_ atoms: SentenceAtoms, _ index: Int, _ body: (UInt32) -> Void) {
    let word = atoms[index]
    let before = atoms[index - 1]
    let after = atoms[index + 1]
    var template: UInt32 = 600
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
    emit(word.lower, tag(index))
    emit(word.shape, tag(index))
    emit(word.suffixes[2])
    emit(word.suffixes[3])
    emit(word.prefixes[2])
    emit(word.suffixes[1], tag(index))
    emit(before.lower)
    emit(before.lower, tag(index))
    emit(before.suffixes[2], tag(index - 1))
    emit(before.shape, word.shape)
    emit(atoms[index - 2].lower, tag(index))
    emit(atoms[index - 2].lower, before.lower)
    emit(after.lower)
    emit(after.lower, tag(index))
    emit(after.suffixes[2], tag(index + 1))
    emit(after.shape, word.shape)
    emit(after.suffixes[2], word.shape)
    emit(atoms[index + 2].lower, tag(index))
    emit(after.lower, atoms[index + 2].lower)
    emit(tag(index), tag(index + 1))
    emit(tag(index), tag(index - 1))
    emit(Hashing.mix(tag(index - 1), tag(index)), tag(index + 1))
    emit(Hashing.mix(tag(index - 2), tag(index - 1)), tag(index))
    emit(Hashing.mix(tag(index), tag(index + 1)), tag(index + 2))
  }

  @inline(__always)
  func forEachOfHistory(
    _ atoms: SentenceAtoms, _ index: Int, _ last: UInt32, _ second: UInt32, _ body: (UInt32) -> Void
  ) {
    body(Hashing.mix(651, last, tag(index)))
    body(Hashing.mix(652, Hashing.mix(last, second), tag(index)))
    body(Hashing.mix(653, last, atoms[index].shape))
    body(Hashing.mix(654, last, atoms[index].lower))
    body(Hashing.mix(655, last, atoms[index].suffixes[2]))
    body(Hashing.mix(656, last, atoms[index - 1].lower))
  }

  /// The labels of a sentence with names at these runs.
  static func labels(_ names: [Range<Int>], count: Int) -> [UInt8] {
    var labels = [UInt8](repeating: outside, count: count)
    for name in names where !name.isEmpty && name.upperBound <= count {
      for index in name { labels[index] = goesOn }
      labels[name.lowerBound] = begins
    }
    return labels
  }

  /// The runs that labels stand for. A word that goes on with nothing begins a name.
  static func names(_ labels: [UInt8]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for (index, label) in labels.enumerated() where label == begins || label == goesOn {
      if label == goesOn, let last = names.last, last.upperBound == index {
        names[names.count - 1] = last.lowerBound..<(index + 1)
      } else {
        names.append(index..<(index + 1))
      }
    }
    return names
  }
}
