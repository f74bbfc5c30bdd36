import HearsayVectors

/// Turns the words of a sentence into vectors that know of their neighbours: two layers of simple recurrent units (Lei et al., 2018) in both
/// directions. Keeps what learning needs.
final class Encoder {
  let shape: NetworkShape
  /// The longest sentence.
  let capacity: Int
  /// The vectors of the words alone, then those behind each layer.
  let outputs: [Floats]
  /// Of each layer: candidates and both gates, forwards then backwards.
  let gates: [Floats]
  let cells: [Floats]
  let squashed: [Floats]

  init(_ shape: NetworkShape, capacity: Int) {
    self.shape = shape
    self.capacity = capacity
    outputs = (0...shape.layers).map { _ in Floats(capacity * shape.full) }
    gates = (0..<shape.layers).map { _ in Floats(capacity * 6 * shape.half) }
    cells = (0..<shape.layers).map { _ in Floats(capacity * shape.full) }
    squashed = (0..<shape.layers).map { _ in Floats(capacity * shape.full) }
  }

  /// Looks up the vector of each word.
  func embed(_ rows: [WordRows], _ weights: NetworkWeights) {
    let size = shape.full
    outputs[0].clear(rows.count * size)
    for (index, row) in rows.enumerated() {
      let to = outputs[0].start + index * size
      if row.word >= 0 {
        Kernels.add(to, weights.words.start + Int(row.word) * shape.wordSize, shape.wordSize)
      }
      for part in 0..<WordRows.partCount where row.parts[part] >= 0 {
        Kernels.add(
          to + shape.wordSize, weights.parts.start + Int(row.parts[part]) * shape.partSize, shape.partSize)
      }
      let tagPlace = to + shape.wordSize + shape.partSize
      if row.fine >= 0 { Kernels.add(tagPlace, weights.tags.start + Int(row.fine) * shape.tagSize, shape.tagSize) }
    }
  }

  /// Runs one layer over the vectors before it.
  func run(layer: Int, count: Int, _ weights: NetworkWeights) {
    let half = shape.half
    let full = shape.full
    let gates = self.gates[layer]
    gates.clear(count * 6 * half)
    for direction in 0..<2 {
      Kernels.multiply(
        gates.start + direction * 3 * half, 6 * half, outputs[layer].start, full, 1,
        weights.dense.start + shape.gates(layer, direction), 3 * half, rows: count, columns: 3 * half, depth: full)
      scan(layer: layer, direction: direction, count: count, weights)
    }
  }

  /// Runs one layer with matrices in small whole numbers.
  func run(
    layer: Int, count: Int, _ weights: NetworkWeights, _ matrices: [SmallMatrix], _ vectors: inout SmallVectors
  ) {
    vectors.take(outputs[layer], count: count * shape.full)
    for (direction, matrix) in matrices.enumerated() {
      matrix.multiply(
        vectors, rows: count, into: gates[layer].start + direction * 3 * shape.half, stride: 6 * shape.half)
      scan(layer: layer, direction: direction, count: count, weights)
    }
  }

  private func scan(layer: Int, direction: Int, count: Int, _ weights: NetworkWeights) {
    let half = shape.half
    let full = shape.full
    let first = direction == 0 ? 0 : count - 1
    let sign = direction == 0 ? 1 : -1
    let place = first * full + direction * half
    hearsay_run(
      HearsayUnits(
        gates: gates[layer].start + first * 6 * half + direction * 3 * half,
        vectors: weights.dense.start + shape.gateVectors(layer, direction), inputs: outputs[layer].start + place,
        cells: cells[layer].start + place, squashed: squashed[layer].start + place,
        outputs: outputs[layer + 1].start + place, gateStride: sign * 6 * half, stride: sign * full, size: half,
        count: count))
  }
}
