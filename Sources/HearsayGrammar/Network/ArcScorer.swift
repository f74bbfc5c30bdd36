import HearsayVectors

/// Scores the transitions of a hypothesis from the vectors of the words that they are about.
///
/// Each word is multiplied once with the matrix of each slot that it may stand in; a hypothesis then only adds (Chen and Manning, 2014).
final class ArcScorer {
  let shape: NetworkShape
  /// Of each word, its part in the hidden layer for each slot.
  let parts: Floats
  /// The hidden layer and the scores of the last hypothesis.
  let hidden: Floats
  let scores: Floats
  private(set) var slots = [Int32](repeating: -1, count: NetworkShape.slots)
  private var rows: [UnsafePointer<Float>?] = Array(repeating: nil, count: NetworkShape.slots + 6)
  private(set) var facts = [Int32](repeating: 0, count: 6)

  init(_ shape: NetworkShape, capacity: Int) {
    self.shape = shape
    parts = Floats(capacity * NetworkShape.slots * shape.arcHidden)
    hidden = Floats(shape.arcHidden)
    scores = Floats(NetworkShape.arcOutputs)
  }

  /// Multiplies the vectors of all words.
  func prepare(_ vectors: Floats, count: Int, _ weights: NetworkWeights) {
    let width = NetworkShape.slots * shape.arcHidden
    parts.clear(count * width)
    Kernels.multiply(
      parts.start, width, vectors.start, shape.full, 1, weights.dense.start + shape.slotMatrix, width, rows: count,
      columns: width, depth: shape.full)
  }

  /// The same with a matrix in small whole numbers.
  func prepare(_ vectors: SmallVectors, count: Int, _ matrix: SmallMatrix) {
    matrix.multiply(vectors, rows: count, into: parts.start, stride: matrix.columns)
  }

  /// Finds the words and facts of a hypothesis and scores its transitions.
  func score(_ state: ParserState, _ nodes: [ParserNode], count: Int, _ weights: NetworkWeights) {
    find(state, nodes, count)
    let size = shape.arcHidden
    let none = weights.dense.start + shape.slotNone
    hidden.start.update(from: none + NetworkShape.slots * size, count: size)
    for slot in 0..<NetworkShape.slots {
      let word = Int(slots[slot])
      let offset = (word * NetworkShape.slots + slot) * size
      rows[slot] = UnsafePointer(word < 0 ? none + slot * size : parts.start + offset)
    }
    for (index, fact) in facts.enumerated() {
      let offset = shape.arcFactRows + Int(fact) * size
      rows[NetworkShape.slots + index] = UnsafePointer(weights.dense.start + offset)
    }
    hearsay_add_rows(hidden.start, rows, rows.count, size)
    scores.start.update(from: weights.dense.start + shape.arcOutBias, count: NetworkShape.arcOutputs)
    let out = weights.dense.start + shape.arcOut
    var sum = Kernels.load(scores.start)
    for place in 0..<size {
      let value = max(hidden[place], 0)
      hidden[place] = value
      if value > 0 { sum += Kernels.load(out + place * NetworkShape.arcOutputs) * value }
    }
    Kernels.store(sum, scores.start)
  }

  private func find(_ state: ParserState, _ nodes: [ParserNode], _ count: Int) {
    let s0 = nodes[Int(state.top)]
    let s1 = nodes[Int(s0.below)]
    let s2 = nodes[Int(s1.below)]
    let next = Int32(state.next.word)
    slots[0] = Int32(s0.word)
    slots[1] = Int32(s1.word)
    slots[2] = Int32(s2.word)
    slots[3] = next < count ? next : -1
    slots[4] = next + 1 < count ? next + 1 : -1
    slots[5] = Int32(s0.left)
    slots[6] = Int32(s0.right)
    slots[7] = Int32(s1.right)
    slots[8] = Int32(state.next.left)
    facts[0] = Int32(Self.distance(s0.word, state.next.word))
    facts[1] = 10 + Int32(Self.distance(s1.word, s0.word))
    facts[2] = 20 + Int32(min(s0.leftCount, 4))
    facts[3] = 25 + Int32(min(s0.rightCount, 4))
    facts[4] = 30 + Int32(min(s1.rightCount, 4))
    facts[5] = 35 + Int32(min(state.next.leftCount, 4))
  }

  /// How far apart two words stand, in steps that grow; 0 where the first is none.
  private static func distance(_ from: Int16, _ to: Int16) -> Int16 {
    guard from >= 0 else { return 0 }
    switch to - from {
    case ...4: return to - from
    case 5...6: return 5
    case 7...10: return 6
    case 11...18: return 7
    default: return 8
    }
  }
}
