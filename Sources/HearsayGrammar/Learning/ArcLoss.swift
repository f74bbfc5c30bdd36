/// The loss of transitions, on the way that the parser itself takes: a dynamic oracle says at each step which transitions lose nothing
/// (Goldberg and Nivre, 2013).
final class ArcLoss {
  private let shape: NetworkShape
  private let scorer: ArcScorer
  private let partSlopes: Floats
  private let hiddenSlope: Floats
  private let turned: Floats

  init(_ shape: NetworkShape, capacity: Int) {
    self.shape = shape
    scorer = ArcScorer(shape, capacity: capacity)
    partSlopes = Floats(capacity * NetworkShape.slots * shape.arcHidden)
    hiddenSlope = Floats(shape.arcHidden)
    turned = Floats(shape.full * NetworkShape.slots * shape.arcHidden)
  }

  func turn(_ weights: NetworkWeights) {
    EncoderLearner.turn(
      weights.dense.start + shape.slotMatrix, rows: shape.full, columns: NetworkShape.slots * shape.arcHidden,
      to: turned.start)
  }

  func learn(
    _ vectors: Floats, _ lesson: NetworkLesson, _ weights: NetworkWeights, _ gradient: Gradient, _ slopes: Floats,
    explore: Float, _ random: inout SplitMix
  ) -> Float {
    let count = lesson.rows.count
    let width = NetworkShape.slots * shape.arcHidden
    scorer.prepare(vectors, count: count, weights)
    partSlopes.clear(count * width)
    var nodes = [ParserNode()]
    var state = ParserState()
    var loss: Float = 0
    for _ in 0..<ArcHybrid.steps(for: count) {
      loss += step(&state, &nodes, lesson, weights, gradient, explore, &random)
    }
    Kernels.multiply(
      gradient.dense.start + shape.slotMatrix, width, vectors.start, 1, shape.full, partSlopes.start, width,
      rows: shape.full, columns: width, depth: count)
    Kernels.multiply(
      slopes.start, shape.full, partSlopes.start, width, 1, turned.start, shape.full, rows: count, columns: shape.full,
      depth: width)
    return loss
  }

  private func step(
    _ state: inout ParserState, _ nodes: inout [ParserNode], _ lesson: NetworkLesson, _ weights: NetworkWeights,
    _ gradient: Gradient, _ explore: Float, _ random: inout SplitMix
  ) -> Float {
    let count = lesson.rows.count
    let allowed = Transition.allCases.filter { ArcHybrid.allows($0, state, nodes, count: count) }
    var loss: Float = 0
    var next = allowed[0]
    if allowed.count > 1 {
      let costs = allowed.map { lesson.oracle.cost($0, state, nodes) }
      let least = costs.min() ?? 0
      let free = zip(allowed, costs).filter { $0.1 == least }.map(\.0)
      scorer.score(state, nodes, count: count, weights)
      next = best(random.chance() < explore ? allowed : free)
      if free.count < allowed.count {
        loss = Softmax.learn(
          scorer.scores.start, NetworkShape.arcOutputs,
          allowed: { place in allowed.contains { Int($0.rawValue) == place } },
          right: { place in free.contains { Int($0.rawValue) == place } })
        back(weights, gradient)
      }
    }
    state = ArcHybrid.apply(next, state, &nodes)
    return loss
  }

  private func best(_ transitions: [Transition]) -> Transition {
    var best = transitions[0]
    for transition in transitions where scorer.scores[Int(transition.rawValue)] > scorer.scores[Int(best.rawValue)] {
      best = transition
    }
    return best
  }

  private func back(_ weights: NetworkWeights, _ gradient: Gradient) {
    let size = shape.arcHidden
    let outputs = NetworkShape.arcOutputs
    let dense = gradient.dense.start
    Kernels.add(dense + shape.arcOutBias, scorer.scores.start, outputs)
    let slope = Kernels.load(scorer.scores.start)
    for place in 0..<size {
      let value = scorer.hidden[place]
      hiddenSlope[place] = 0
      guard value > 0 else { continue }
      hiddenSlope[place] = (Kernels.load(weights.dense.start + shape.arcOut + place * outputs) * slope).sum()
      Kernels.add(dense + shape.arcOut + place * outputs, scorer.scores.start, outputs, value)
    }
    Kernels.add(dense + shape.slotNone + NetworkShape.slots * size, hiddenSlope.start, size)
    for slot in 0..<NetworkShape.slots {
      let word = Int(scorer.slots[slot])
      let to =
        word < 0 ? dense + shape.slotNone + slot * size : partSlopes.start + (word * NetworkShape.slots + slot) * size
      Kernels.add(to, hiddenSlope.start, size)
    }
    for fact in scorer.facts { Kernels.add(dense + shape.arcFactRows + Int(fact) * size, hiddenSlope.start, size) }
  }
}
