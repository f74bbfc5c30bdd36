/// The network as it is read from its model file.
struct NetworkParser: Sendable {
  let vocabulary: Vocabulary
  let weights: NetworkWeights
  /// The matrices of the weights for reading.
  let matrices: SmallMatrices

  init(vocabulary: Vocabulary, weights: NetworkWeights) {
    self.vocabulary = vocabulary
    self.weights = weights
    matrices = SmallMatrices(weights)
  }

  /// What the network takes in for each word.
  func rows(_ atoms: SentenceAtoms, fine: [UInt8]) -> [WordRows] {
    (0..<atoms.count).map { WordRows(atoms[$0], fine: fine[$0], vocabulary, weights.shape) }
  }
}

// MARK: - The file

extension NetworkParser {
  /// Reads a model file.
  init(model bytes: [UInt8], name: String) throws(ModelFault) {
    var reader = try ModelReader(bytes, .parser, name: name)
    let sizes: [UInt32] = try reader.numbers("sizes")
    guard let shape = NetworkShape(numbers: sizes) else { throw reader.unfit("sizes") }
    let (keys, rows): ([UInt32], [UInt16]) = (try reader.numbers("words"), try reader.numbers("rows"))
    guard let vocabulary = Vocabulary(keys: keys, rows: rows, count: shape.wordRows) else {
      throw reader.unfit("words")
    }
    let weights = NetworkWeights(
      shape,
      dense: try reader.restored("weights", count: shape.denseCount, from: Int16.self),
      words: try reader.restored("vectors of words", count: shape.wordRows * shape.wordSize, from: Int8.self),
      parts: try reader.restored("vectors of parts", count: shape.partRows * shape.partSize, from: Int8.self),
      tags: try reader.restored("vectors of tags", count: NetworkShape.tagRows * shape.tagSize, from: Int8.self))
    self.init(vocabulary: vocabulary, weights: weights)
  }

  /// The model file.
  var model: [UInt8] {
    var writer = ModelWriter(.parser)
    writer.add(weights.shape.numbers)
    writer.add(vocabulary.keys)
    writer.add(vocabulary.rows)
    writer.add(Quantised<Int16>(weights.dense))
    writer.add(Quantised<Int8>(weights.words))
    writer.add(Quantised<Int8>(weights.parts))
    writer.add(Quantised<Int8>(weights.tags))
    return writer.finished()
  }
}

extension NetworkShape {
  /// The sizes that a model file states.
  var numbers: [UInt32] {
    [wordSize, partSize, tagSize, half, layers, arcHidden, labelHidden, wordRows, partBits].map { UInt32($0) }
  }

  /// Sizes from a model file; `nil` where they are none that a network can have.
  init?(numbers: [UInt32]) {
    guard numbers.count == 9, numbers.allSatisfy({ $0 <= 65_536 }) else { return nil }
    let sizes = numbers.map { Int($0) }
    (wordSize, partSize, tagSize, half, layers) = (sizes[0], sizes[1], sizes[2], sizes[3], sizes[4])
    (arcHidden, labelHidden, wordRows, partBits) = (sizes[5], sizes[6], sizes[7], sizes[8])
    // What is multiplied in whole vectors comes in sixteens, what is only added in eights.
    guard [wordSize, partSize, tagSize].allSatisfy({ $0 > 0 && $0 % 8 == 0 }) else { return nil }
    guard [half, arcHidden, labelHidden].allSatisfy({ $0 > 0 && $0 % 16 == 0 && $0 <= 256 }) else { return nil }
    guard (1...8).contains(layers), partBits <= 20, size == full, full <= 512 else { return nil }
  }
}
