/// The weights of the network. A class so that they are never copied.
final class NetworkWeights: Sendable {
  let shape: NetworkShape
  let dense: Floats
  let words: Floats
  let parts: Floats
  let tags: Floats

  /// All numbers, in the order of the file.
  var all: [Floats] { [dense, words, parts, tags] }

  /// All noughts.
  convenience init(_ shape: NetworkShape) {
    self.init(
      shape, dense: Floats(shape.denseCount), words: Floats(shape.wordRows * shape.wordSize),
      parts: Floats(shape.partRows * shape.partSize), tags: Floats(NetworkShape.tagRows * shape.tagSize))
  }

  /// Weights of the right numbers.
  init(_ shape: NetworkShape, dense: Floats, words: Floats, parts: Floats, tags: Floats) {
    self.shape = shape
    self.dense = dense
    self.words = words
    self.parts = parts
    self.tags = tags
  }
}

/// The rows of the tables that one word's vector is the sum of.
struct WordRows {
  static let partCount = 8
  var word: Int32 = 0
  var parts = SIMD8<Int32>()
  var fine: Int32 = 0
}

extension WordRows {
  init(_ atoms: WordAtoms, fine: UInt8, _ vocabulary: Vocabulary, _ shape: NetworkShape) {
    func row(_ hash: UInt32, _ count: Int) -> Int32 { Int32((hash ^ (hash >> 15)) & UInt32(count - 1)) }
    word = vocabulary.row(of: atoms.lower)
    parts[0] = row(Hashing.mix(2, atoms.suffixes[1]), shape.partRows)
    parts[1] = row(Hashing.mix(3, atoms.suffixes[2]), shape.partRows)
    parts[2] = row(Hashing.mix(4, atoms.suffixes[3]), shape.partRows)
    parts[3] = row(Hashing.mix(5, atoms.prefixes[1]), shape.partRows)
    parts[4] = row(Hashing.mix(6, atoms.prefixes[2]), shape.partRows)
    parts[5] = row(Hashing.mix(7, atoms.shape), shape.partRows)
    parts[6] = row(Hashing.mix(8, atoms.forms), shape.partRows)
    parts[7] = row(Hashing.mix(9, atoms.fields), shape.partRows)
    self.fine = Int32(fine)
  }
}
