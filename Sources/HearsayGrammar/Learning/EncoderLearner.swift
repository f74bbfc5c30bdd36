/// Takes slopes back through the encoder.
final class EncoderLearner {
  let shape: NetworkShape
  let encoder: Encoder
  /// The slope by the vectors before each layer and behind the last.
  let slopes: [Floats]
  private let gateSlopes: Floats
  private let carried: Floats
  /// The matrices of the gates with rows and columns exchanged.
  private let turned: [[Floats]]

  init(_ encoder: Encoder) {
    self.encoder = encoder
    shape = encoder.shape
    slopes = (0...encoder.shape.layers).map { _ in Floats(encoder.capacity * encoder.shape.full) }
    gateSlopes = Floats(encoder.capacity * 6 * encoder.shape.half)
    carried = Floats(encoder.shape.half)
    let size = encoder.shape.full * 3 * encoder.shape.half
    turned = (0..<encoder.shape.layers).map { _ in (0..<2).map { _ in Floats(size) } }
  }

  /// Exchanges rows and columns anew, after every step.
  func turn(_ weights: NetworkWeights) {
    for layer in 0..<shape.layers {
      for direction in 0..<2 {
        Self.turn(
          weights.dense.start + shape.gates(layer, direction), rows: shape.full, columns: 3 * shape.half,
          to: turned[layer][direction].start)
      }
    }
  }

  static func turn(
    _ from: UnsafePointer<Float>, rows: Int, columns: Int, to: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<rows { for column in 0..<columns { to[column * rows + row] = from[row * columns + column] } }
  }

  /// Takes the slopes behind a layer to those before it, and adds those of its weights.
  func back(layer: Int, count: Int, _ weights: NetworkWeights, _ gradient: Gradient) {
    let half = shape.half
    let full = shape.full
    slopes[layer].clear(count * full)
    for direction in 0..<2 { scan(layer, direction, count, weights, gradient) }
    for direction in 0..<2 {
      let part = gateSlopes.start + direction * 3 * half
      Kernels.multiply(
        gradient.dense.start + shape.gates(layer, direction), 3 * half, encoder.outputs[layer].start, 1, full, part,
        6 * half, rows: full, columns: 3 * half, depth: count)
      Kernels.multiply(
        slopes[layer].start, full, part, 6 * half, 1, turned[layer][direction].start, full, rows: count, columns: full,
        depth: 3 * half)
    }
  }

  private func scan(_ layer: Int, _ direction: Int, _ count: Int, _ weights: NetworkWeights, _ gradient: Gradient) {
    let half = shape.half
    let full = shape.full
    let offset = direction * half
    let vectors = weights.dense.start + shape.gateVectors(layer, direction)
    let vectorSlopes = gradient.dense.start + shape.gateVectors(layer, direction)
    carried.clear()
    for step in (0..<count).reversed() {
      let index = direction == 0 ? step : count - 1 - step
      let before = direction == 0 ? index - 1 : index + 1
      let gate = encoder.gates[layer].start + index * 6 * half + direction * 3 * half
      let gateSlope = gateSlopes.start + index * 6 * half + direction * 3 * half
      let last = encoder.cells[layer].start + before * full + offset
      let squash = encoder.squashed[layer].start + index * full + offset
      let input = encoder.outputs[layer].start + index * full + offset
      let inputSlope = slopes[layer].start + index * full + offset
      let outputSlope = slopes[layer + 1].start + index * full + offset
      var place = 0
      while place < half {
        let previous = step == 0 ? Lanes() : Kernels.load(last + place)
        let candidate = Kernels.load(gate + place)
        let forget = Kernels.load(gate + half + place)
        let reset = Kernels.load(gate + 2 * half + place)
        let bounded = Kernels.load(squash + place)
        let through = Kernels.load(input + place)
        let slope = Kernels.load(outputSlope + place)
        let resetSlope = slope * (bounded - through) * reset * (1 - reset)
        Kernels.store(Kernels.load(inputSlope + place) + slope * (1 - reset), inputSlope + place)
        let cellSlope = Kernels.load(carried.start + place) + slope * reset * (1 - bounded * bounded)
        let forgetSlope = cellSlope * (previous - candidate) * forget * (1 - forget)
        Kernels.store(cellSlope * (1 - forget), gateSlope + place)
        Kernels.store(forgetSlope, gateSlope + half + place)
        Kernels.store(resetSlope, gateSlope + 2 * half + place)
        add(forgetSlope * previous, vectorSlopes + place)
        add(resetSlope * previous, vectorSlopes + half + place)
        add(forgetSlope, vectorSlopes + 2 * half + place)
        add(resetSlope, vectorSlopes + 3 * half + place)
        Kernels.store(
          cellSlope * forget + forgetSlope * Kernels.load(vectors + place)
            + resetSlope * Kernels.load(vectors + half + place), carried.start + place)
        place += 8
      }
    }
  }

  @inline(__always)
  private func add(_ lanes: Lanes, _ to: UnsafeMutablePointer<Float>) { Kernels.store(Kernels.load(to) + lanes, to) }
}
