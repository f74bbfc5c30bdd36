/// Scores the relations of an arc from the vectors of both its words.
final class LabelScorer {
  let shape: NetworkShape
  /// Of each word, its part in the hidden layer as a child, then as a head.
  let parts: Floats
  let hidden: Floats
  let scores: Floats
  /// The same for all words of a sentence.
  private let allHidden: Floats
  let allScores: Floats

  init(_ shape: NetworkShape, capacity: Int) {
    self.shape = shape
    parts = Floats(capacity * 2 * shape.labelHidden)
    hidden = Floats(shape.labelHidden)
    scores = Floats(NetworkShape.labelOutputs)
    allHidden = Floats(capacity * shape.labelHidden)
    allScores = Floats(capacity * NetworkShape.labelOutputs)
  }

  func prepare(_ vectors: Floats, count: Int, _ weights: NetworkWeights) {
    let width = 2 * shape.labelHidden
    parts.clear(count * width)
    Kernels.multiply(
      parts.start, width, vectors.start, shape.full, 1, weights.dense.start + shape.labelMatrix, width, rows: count,
      columns: width, depth: shape.full)
  }

  /// The same with a matrix in small whole numbers.
  func prepare(_ vectors: SmallVectors, count: Int, _ matrix: SmallMatrix) {
    matrix.multiply(vectors, rows: count, into: parts.start, stride: matrix.columns)
  }

  /// The row of facts of an arc: its side and length.
  static func fact(_ child: Int, _ head: Int) -> Int {
    min(abs(head - child), 7) + (head < child ? 8 : 0)
  }

  /// Scores the relations of all arcs of a tree: a row of outputs for each word.
  func scoreAll(_ heads: [Int], _ weights: NetworkWeights) {
    let size = shape.labelHidden
    let dense = weights.dense.start
    let outputs = NetworkShape.labelOutputs
    for (child, head) in heads.enumerated() {
      fill(allHidden.start + child * size, child, max(head, 0), dense)
      (allScores.start + child * outputs).update(from: dense + shape.labelOutBias, count: outputs)
    }
    Kernels.multiply(
      allScores.start, outputs, allHidden.start, size, 1, dense + shape.labelOut, outputs, rows: heads.count,
      columns: outputs, depth: size)
  }

  /// The hidden layer of an arc.
  private func fill(_ hidden: UnsafeMutablePointer<Float>, _ child: Int, _ head: Int, _ dense: UnsafePointer<Float>) {
    let size = shape.labelHidden
    hidden.update(from: dense + shape.labelBias, count: size)
    Kernels.add(hidden, parts.start + child * 2 * size, size)
    Kernels.add(hidden, parts.start + head * 2 * size + size, size)
    Kernels.add(hidden, dense + shape.labelFactRows + Self.fact(child, head) * size, size)
    for place in 0..<size { hidden[place] = max(hidden[place], 0) }
  }

  /// Scores the relations of one arc.
  func score(_ child: Int, _ head: Int, _ weights: NetworkWeights) {
    let size = shape.labelHidden
    let dense = weights.dense.start
    fill(hidden.start, child, head, dense)
    scores.start.update(from: dense + shape.labelOutBias, count: NetworkShape.labelOutputs)
    Kernels.multiply(
      scores.start, NetworkShape.labelOutputs, hidden.start, size, 1, dense + shape.labelOut, NetworkShape.labelOutputs,
      rows: 1, columns: NetworkShape.labelOutputs, depth: size)
  }
}
