import Testing

@testable import HearsayGrammar

@Suite("Network: its arithmetic and its slopes")
struct NetworkTests {
  static func numbers(_ count: Int, seed: UInt64) -> Floats {
    var random = SplitMix(seed: seed)
    let floats = Floats(count)
    for place in 0..<count { floats[place] = random.chance() * 2 - 1 }
    return floats
  }

  @Test(
    "a product of matrices is the sum of products, whatever the shape", arguments: [1, 3, 4, 5, 6, 7, 13],
    [8, 24, 56, 192])
  func product(rows: Int, columns: Int) {
    let depth = 11
    let a = Self.numbers(rows * depth, seed: 1)
    let b = Self.numbers(depth * columns, seed: 2)
    let c = Floats(rows * columns)
    Kernels.multiply(
      c.start, columns, a.start, depth, 1, b.start, columns, rows: rows, columns: columns, depth: depth)
    for row in 0..<rows {
      for column in 0..<columns {
        var sum: Float = 0
        for k in 0..<depth { sum += b[k * columns + column] * a[row * depth + k] }
        #expect(c[row * columns + column] == sum)
      }
    }
  }

  @Test("a product in small whole numbers is near the exact one", arguments: [1, 2, 5, 6, 13], [16, 64, 112])
  func smallProduct(rows: Int, columns: Int) {
    let depth = 24
    let a = Self.numbers(rows * depth, seed: 1)
    let b = Self.numbers(depth * columns, seed: 2)
    let bias = Self.numbers(columns, seed: 3)
    let c = Floats(rows * columns)
    var vectors = SmallVectors(capacity: rows * depth)
    vectors.take(a, count: rows * depth)
    SmallMatrix(b.start, depth: depth, columns: columns, stride: columns)
      .multiply(vectors, rows: rows, into: c.start, stride: columns, bias: bias.start)
    for row in 0..<rows {
      for column in 0..<columns {
        var sum = bias[column]
        for k in 0..<depth { sum += b[k * columns + column] * a[row * depth + k] }
        #expect(abs(c[row * columns + column] - sum) < 0.01)
      }
    }
  }

  @Test("noughts and numbers that are none shrink to nought", arguments: [0, .infinity, .nan] as [Float])
  func shrinking(number: Float) {
    let floats = Floats(16)
    for place in 0..<16 { floats[place] = number }
    let matrix = Self.numbers(16 * 16, seed: 1)
    let c = Floats(16)
    var vectors = SmallVectors(capacity: 16)
    vectors.take(floats, count: 16)
    SmallMatrix(matrix.start, depth: 16, columns: 16, stride: 16).multiply(vectors, rows: 1, into: c.start, stride: 16)
    #expect((0..<16).allSatisfy { c[$0] == 0 })
  }

  @Test("the exponential function is what it is named after")
  func functions() {
    // Values from a table.
    for (x, y) in [(0, 1), (-1, 0.36787944), (-10, 4.5399930e-05), (-100, 0)] as [(Float, Float)] {
      #expect(abs(Kernels.exp(x) - y) < 1e-6)
    }
  }

  /// The sum of the encoder's outputs, each times a number of its own, for a sentence of four words.
  private func loss(_ encoder: Encoder, _ rows: [WordRows], _ weights: NetworkWeights, _ factors: Floats) -> Float {
    encoder.embed(rows, weights)
    for layer in 0..<weights.shape.layers { encoder.run(layer: layer, count: rows.count, weights) }
    let output = encoder.outputs[weights.shape.layers]
    return (0..<(rows.count * weights.shape.full)).reduce(0) { $0 + output[$1] * factors[$1] }
  }

  @Test("the slopes of the encoder are those that small changes show")
  func slopes() {
    var shape = NetworkShape.small
    shape.wordRows = 4
    let weights = NetworkWeights(shape)
    var random = SplitMix(seed: 3)
    weights.fill(&random)
    for place in 0..<shape.denseCount { weights.dense[place] += (random.chance() - 0.5) * 0.2 }
    let encoder = Encoder(shape, capacity: 4)
    let back = EncoderLearner(encoder)
    let gradient = Gradient(weights)
    let factors = Self.numbers(4 * shape.full, seed: 4)
    let rows = (0..<4).map { WordRows(word: Int32($0)) }
    _ = loss(encoder, rows, weights, factors)
    back.slopes[shape.layers].start.update(from: factors.start, count: factors.count)
    back.turn(weights)
    for layer in (0..<shape.layers).reversed() { back.back(layer: layer, count: 4, weights, gradient) }
    for place in stride(from: 0, to: shape.gates(shape.layers, 0), by: 37) {
      let before = weights.dense[place]
      weights.dense[place] = before + 0.01
      let above = loss(encoder, rows, weights, factors)
      weights.dense[place] = before - 0.01
      let below = loss(encoder, rows, weights, factors)
      weights.dense[place] = before
      #expect(abs((above - below) / 0.02 - gradient.dense[place]) < 0.02, "weight \(place)")
    }
  }
}
