/// The loss of a choice among outputs, and its slope.
enum Softmax {
  /// Turns scores into slopes of `-log` of the share of the outputs in `right`, among those in `allowed`; returns the loss.
  static func learn(
    _ scores: UnsafeMutablePointer<Float>, _ count: Int, allowed: (Int) -> Bool, right: (Int) -> Bool
  ) -> Float {
    var largest = -Float.infinity
    for place in 0..<count where allowed(place) { largest = max(largest, scores[place]) }
    var sum: Float = 0
    var rightSum: Float = 0
    for place in 0..<count {
      let share = allowed(place) ? Kernels.exp(scores[place] - largest) : 0
      scores[place] = share
      sum += share
      if right(place) { rightSum += share }
    }
    let rightShare = max(rightSum / sum, 1e-12)
    for place in 0..<count {
      let share = scores[place] / sum
      scores[place] = right(place) ? share - share / rightShare : share
    }
    return loss(rightShare)
  }

  /// `-log(x)` to two digits, for people: slopes do not depend on it.
  private static func loss(_ share: Float) -> Float {
    let exponent = Float(share.exponent)
    let rest = share.significand
    return -(exponent + (rest - 1) * (1.3465 - 0.3465 * (rest))) * 0.6931
  }
}

/// The loss of tags: one matrix over the vectors of the words.
final class TagLoss {
  private let shape: NetworkShape
  private let matrix: Int
  private let bias: Int
  private let outputs: Int
  private let scores: Floats
  private let turned: Floats

  init(_ shape: NetworkShape, capacity: Int, matrix: Int, bias: Int, outputs: Int) {
    self.shape = shape
    self.matrix = matrix
    self.bias = bias
    self.outputs = outputs
    scores = Floats(capacity * outputs)
    turned = Floats(shape.full * outputs)
  }

  func learn(
    _ vectors: Floats, _ tags: [UInt8], _ weights: NetworkWeights, _ gradient: Gradient, _ slopes: Floats,
    _ factor: Float
  ) -> Float {
    let count = tags.count
    for index in 0..<count {
      (scores.start + index * outputs).update(from: weights.dense.start + bias, count: outputs)
    }
    Kernels.multiply(
      scores.start, outputs, vectors.start, shape.full, 1, weights.dense.start + matrix, outputs, rows: count,
      columns: outputs, depth: shape.full)
    var loss: Float = 0
    for index in 0..<count {
      let place = scores.start + index * outputs
      loss += Softmax.learn(place, outputs, allowed: { _ in true }, right: { $0 == tags[index] }) * factor
      for output in 0..<outputs { place[output] *= factor }
      Kernels.add(gradient.dense.start + bias, place, outputs)
    }
    Kernels.multiply(
      gradient.dense.start + matrix, outputs, vectors.start, 1, shape.full, scores.start, outputs, rows: shape.full,
      columns: outputs, depth: count)
    EncoderLearner.turn(weights.dense.start + matrix, rows: shape.full, columns: outputs, to: turned.start)
    Kernels.multiply(
      slopes.start, shape.full, scores.start, outputs, 1, turned.start, shape.full, rows: count, columns: shape.full,
      depth: outputs)
    return loss
  }
}

/// The loss of relations, on the right arcs.
final class LabelLoss {
  private let shape: NetworkShape
  private let scorer: LabelScorer
  private let partSlopes: Floats
  private let hiddenSlope: Floats
  private let turned: Floats

  init(_ shape: NetworkShape, capacity: Int) {
    self.shape = shape
    scorer = LabelScorer(shape, capacity: capacity)
    partSlopes = Floats(capacity * 2 * shape.labelHidden)
    hiddenSlope = Floats(shape.labelHidden)
    turned = Floats(shape.full * 2 * shape.labelHidden)
  }

  func turn(_ weights: NetworkWeights) {
    EncoderLearner.turn(
      weights.dense.start + shape.labelMatrix, rows: shape.full, columns: 2 * shape.labelHidden, to: turned.start)
  }

  func learn(
    _ vectors: Floats, _ lesson: NetworkLesson, _ weights: NetworkWeights, _ gradient: Gradient, _ slopes: Floats
  ) -> Float {
    let count = lesson.rows.count
    let size = shape.labelHidden
    let width = 2 * size
    scorer.prepare(vectors, count: count, weights)
    partSlopes.clear(count * width)
    var loss: Float = 0
    for child in 0..<count where lesson.heads[child] >= 0 {
      let head = lesson.heads[child]
      scorer.score(child, head, weights)
      loss += Softmax.learn(
        scorer.scores.start, NetworkShape.labelOutputs, allowed: { _ in true },
        right: { $0 == lesson.relations[child] })
      back(weights, gradient)
      Kernels.add(gradient.dense.start + shape.labelBias, hiddenSlope.start, size)
      Kernels.add(
        gradient.dense.start + shape.labelFactRows + LabelScorer.fact(child, head) * size, hiddenSlope.start, size)
      Kernels.add(partSlopes.start + child * width, hiddenSlope.start, size)
      Kernels.add(partSlopes.start + head * width + size, hiddenSlope.start, size)
    }
    Kernels.multiply(
      gradient.dense.start + shape.labelMatrix, width, vectors.start, 1, shape.full, partSlopes.start, width,
      rows: shape.full, columns: width, depth: count)
    Kernels.multiply(
      slopes.start, shape.full, partSlopes.start, width, 1, turned.start, shape.full, rows: count, columns: shape.full,
      depth: width)
    return loss
  }

  private func back(_ weights: NetworkWeights, _ gradient: Gradient) {
    let outputs = NetworkShape.labelOutputs
    Kernels.add(gradient.dense.start + shape.labelOutBias, scorer.scores.start, outputs)
    for place in 0..<shape.labelHidden {
      let value = scorer.hidden[place]
      hiddenSlope[place] = 0
      guard value > 0 else { continue }
      let row = weights.dense.start + shape.labelOut + place * outputs
      var sum = Lanes()
      var output = 0
      while output < outputs {
        sum += Kernels.load(row + output) * Kernels.load(scorer.scores.start + output)
        output += 8
      }
      hiddenSlope[place] = sum.sum()
      Kernels.add(gradient.dense.start + shape.labelOut + place * outputs, scorer.scores.start, outputs, value)
    }
  }
}
