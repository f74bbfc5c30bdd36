/// Trains the network: tags, transitions and relations at once, by the slope of their losses.
final class NetworkLearner {
  let plan: NetworkPlan
  let weights: NetworkWeights
  let shape: NetworkShape
  private let gradient: Gradient
  private let encoder: Encoder
  private let back: EncoderLearner
  private let arcs: ArcLoss
  private let labels: LabelLoss
  private let fine: TagLoss
  private let universal: TagLoss
  private var masks: [Floats]
  private var random: SplitMix

  init(_ plan: NetworkPlan, longest: Int) {
    self.plan = plan
    shape = plan.shape
    random = SplitMix(seed: plan.seed)
    weights = NetworkWeights(plan.shape)
    weights.fill(&random)
    gradient = Gradient(weights)
    encoder = Encoder(shape, capacity: longest)
    back = EncoderLearner(encoder)
    arcs = ArcLoss(shape, capacity: longest)
    labels = LabelLoss(shape, capacity: longest)
    fine = TagLoss(
      shape, capacity: longest, matrix: shape.fineOut, bias: shape.fineBias, outputs: NetworkShape.fineOutputs)
    universal = TagLoss(
      shape, capacity: longest, matrix: shape.universalOut, bias: shape.universalBias,
      outputs: NetworkShape.universalOutputs)
    masks = (0...shape.layers).map { _ in Floats(longest * plan.shape.full) }
  }

  /// One pass over all lessons; `progress` runs from 0 to 1 over the whole training. Returns the mean loss of a word.
  func pass(_ lessons: [NetworkLesson], wordCounts: [Int32], epoch: Int) -> Float {
    var loss: Float = 0
    var words = 0
    var inBatch = 0
    let order = random.shuffled(Array(lessons.indices))
    turn()
    for (done, index) in order.enumerated() {
      let lesson = lessons[index]
      loss += learn(lesson, wordCounts, explores: epoch > 1)
      words += lesson.rows.count
      inBatch += 1
      if inBatch == plan.batch || done + 1 == order.count {
        let progress = (Float(epoch - 1) + Float(done) / Float(order.count)) / Float(plan.epochs)
        gradient.step(rate: plan.rate * (1 - 0.95 * progress), factor: 1 / Float(inBatch))
        turn()
        inBatch = 0
      }
    }
    return loss / Float(max(words, 1))
  }

  private func turn() {
    back.turn(weights)
    arcs.turn(weights)
    labels.turn(weights)
  }

  private func learn(_ lesson: NetworkLesson, _ wordCounts: [Int32], explores: Bool) -> Float {
    let count = lesson.rows.count
    let rows = thinned(lesson.rows, wordCounts)
    encoder.embed(rows, weights)
    drop(0, count, plan.inputDrop)
    for layer in 0..<shape.layers {
      encoder.run(layer: layer, count: count, weights)
      drop(layer + 1, count, plan.layerDrop)
    }
    for slopes in back.slopes { slopes.clear(count * shape.full) }
    let top = shape.layers
    var loss: Float = 0
    loss += fine.learn(encoder.outputs[top], lesson.fine, weights, gradient, back.slopes[top], plan.tagWeight)
    loss += universal.learn(encoder.outputs[top], lesson.universal, weights, gradient, back.slopes[top], plan.tagWeight)
    loss += arcs.learn(
      encoder.outputs[top], lesson, weights, gradient, back.slopes[top], explore: explores ? plan.explore : 0, &random)
    loss += labels.learn(encoder.outputs[top], lesson, weights, gradient, back.slopes[top])
    for layer in (0..<shape.layers).reversed() {
      mask(layer + 1, count, back.slopes[layer + 1])
      back.back(layer: layer, count: count, weights, gradient)
    }
    mask(0, count, back.slopes[0])
    addEmbeddings(rows)
    return loss
  }

  /// The rows with some words and tags left out.
  private func thinned(_ rows: [WordRows], _ wordCounts: [Int32]) -> [WordRows] {
    rows.map { row in
      var row = row
      let count = row.word < 0 ? 0 : Float(wordCounts[Int(row.word)])
      if random.chance() < plan.wordDrop / (plan.wordDrop + count) { row.word = -1 }
      if random.chance() < plan.tagDrop { row.fine = -1 }
      return row
    }
  }

  /// Leaves out numbers by chance and makes the others larger for it (Srivastava et al., 2014).
  private func drop(_ level: Int, _ count: Int, _ share: Float) {
    let size = count * shape.full
    let mask = masks[level]
    let kept = 1 / (1 - share)
    let bound = UInt64(Double(share) * 65536)
    var place = 0
    while place < size {
      var bits = random.next()
      for offset in 0..<4 {
        mask[place + offset] = bits & 0xFFFF < bound ? 0 : kept
        bits >>= 16
      }
      place += 4
    }
    self.mask(level, count, encoder.outputs[level])
  }

  private func mask(_ level: Int, _ count: Int, _ numbers: Floats) {
    var place = 0
    while place < count * shape.full {
      Kernels.store(
        Kernels.load(numbers.start + place) * Kernels.load(masks[level].start + place), numbers.start + place)
      place += 8
    }
  }

  private func addEmbeddings(_ rows: [WordRows]) {
    for (index, row) in rows.enumerated() {
      let slope = back.slopes[0].start + index * shape.full
      if row.word >= 0 { gradient.words.add(row: Int(row.word), slope) }
      for part in 0..<WordRows.partCount { gradient.parts.add(row: Int(row.parts[part]), slope + shape.wordSize) }
      let tags = slope + shape.wordSize + shape.partSize
      if row.fine >= 0 { gradient.tags.add(row: Int(row.fine), tags) }
    }
  }
}

extension SplitMix {
  /// A number from 0 up to 1.
  mutating func chance() -> Float { Float(next() >> 40) / Float(1 << 24) }
}

extension NetworkWeights {
  /// Small numbers around nought for matrices (Glorot and Bengio, 2010), noughts for biases.
  func fill(_ random: inout SplitMix) {
    func fill(_ floats: Floats, _ start: Int, _ count: Int, _ bound: Float) {
      for place in start..<(start + count) { floats[place] = (random.chance() * 2 - 1) * bound }
    }
    func glorot(_ start: Int, _ rows: Int, _ columns: Int) {
      fill(dense, start, rows * columns, (6 / Float(rows + columns)).squareRoot())
    }
    for layer in 0..<shape.layers {
      for direction in 0..<2 {
        fill(dense, shape.gates(layer, direction), shape.full * 3 * shape.half, (3 / Float(shape.full)).squareRoot())
      }
    }
    let slotNumbers = shape.full * NetworkShape.slots * shape.arcHidden
    fill(dense, shape.slotMatrix, slotNumbers, (0.5 / Float(shape.full)).squareRoot())
    glorot(shape.arcOut, shape.arcHidden, NetworkShape.arcOutputs)
    fill(dense, shape.labelMatrix, shape.full * 2 * shape.labelHidden, (3 / Float(shape.full)).squareRoot())
    glorot(shape.labelOut, shape.labelHidden, NetworkShape.labelOutputs)
    glorot(shape.fineOut, shape.full, NetworkShape.fineOutputs)
    glorot(shape.universalOut, shape.full, NetworkShape.universalOutputs)
    fill(words, 0, words.count, 0.1)
    fill(tags, 0, tags.count, 0.1)
  }
}
