/// Reads sentences with the network: tags, heads and relations.
final class NetworkReader {
  let weights: NetworkWeights
  private let matrices: SmallMatrices
  private var vectors: SmallVectors
  private let shape: NetworkShape
  private let encoder: Encoder
  private let arcs: ArcScorer
  private let labels: LabelScorer
  private let fineScores: Floats
  private let universalScores: Floats

  /// The longest sentence that there is room for.
  let longest: Int

  init(_ weights: NetworkWeights, _ matrices: SmallMatrices, longest: Int) {
    self.longest = longest
    self.weights = weights
    self.matrices = matrices
    vectors = SmallVectors(capacity: longest * weights.shape.full)
    shape = weights.shape
    encoder = Encoder(shape, capacity: longest)
    arcs = ArcScorer(shape, capacity: longest)
    labels = LabelScorer(shape, capacity: longest)
    fineScores = Floats(longest * NetworkShape.fineOutputs)
    universalScores = Floats(longest * NetworkShape.universalOutputs)
  }

  func read(_ rows: [WordRows]) -> (fine: [UInt8], universal: [UInt8], heads: [Int], relations: [UInt8]) {
    let count = rows.count
    encoder.embed(rows, weights)
    for layer in 0..<shape.layers {
      encoder.run(layer: layer, count: count, weights, matrices.gates[layer], &vectors)
    }
    vectors.take(encoder.outputs[shape.layers], count: count * shape.full)
    let fine = tags(matrices.fine, count, bias: shape.fineBias, known: FineTag.names.count, fineScores)
    let universal = tags(
      matrices.universal, count, bias: shape.universalBias, known: UniversalTag.allCases.count, universalScores)
    let heads = heads(count)
    return (fine, universal, heads, relations(heads))
  }

  private func tags(_ matrix: SmallMatrix, _ count: Int, bias: Int, known: Int, _ scores: Floats) -> [UInt8] {
    let outputs = matrix.columns
    matrix.multiply(vectors, rows: count, into: scores.start, stride: outputs, bias: weights.dense.start + bias)
    return (0..<count).map { index in
      var best = 0
      for output in 1..<known where scores[index * outputs + output] > scores[index * outputs + best] { best = output }
      return UInt8(best)
    }
  }

  private func heads(_ count: Int) -> [Int] {
    var heads = [Int](repeating: -1, count: count)
    arcs.prepare(vectors, count: count, matrices.slots)
    var nodes = [ParserNode()]
    var state = ParserState()
    for _ in 0..<ArcHybrid.steps(for: count) {
      arcs.score(state, nodes, count: count, weights)
      var best: Transition?
      for transition in Transition.allCases where ArcHybrid.allows(transition, state, nodes, count: count) {
        if let found = best, arcs.scores[Int(found.rawValue)] >= arcs.scores[Int(transition.rawValue)] { continue }
        best = transition
      }
      guard let best else { break }
      let top = nodes[Int(state.top)]
      switch best {
      case .shift: break
      case .left: heads[Int(top.word)] = Int(state.next.word)
      case .right: heads[Int(top.word)] = Int(nodes[Int(top.below)].word)
      }
      state = ArcHybrid.apply(best, state, &nodes)
    }
    return heads
  }

  private func relations(_ heads: [Int]) -> [UInt8] {
    labels.prepare(vectors, count: heads.count, matrices.labels)
    labels.scoreAll(heads, weights)
    return heads.indices.map { child in
      guard heads[child] >= 0 else { return Relation.root.index }
      let scores = labels.allScores.start + child * NetworkShape.labelOutputs
      var best = 1
      for output in 2..<Relation.names.count where scores[output] > scores[best] { best = output }
      return UInt8(best)
    }
  }
}
