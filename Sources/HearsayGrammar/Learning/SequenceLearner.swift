/// Learns to label the words of a sentence one after the other: a structured perceptron (Collins, 2002) whose beam search is corrected where
/// the right labels fell furthest behind (Huang, Fayong and Guo, 2012).
struct SequenceLearner<Source: TagFeatureSource> {
  var source: Source
  private(set) var table: LearningTable
  private var beam: TagBeam<Int32>
  private var step: Int64 = 1

  init(source: Source, labels: Int, beam: Int, bits: Int) {
    self.source = source
    self.table = LearningTable(width: TagColumns.count(for: labels), bits: bits)
    self.beam = TagBeam<Int32>(width: beam, labels: labels)
  }

  /// The averaged weights so far.
  var learned: WeightTable<Int8> { table.averaged(step: step) }

  /// Learns one sentence; whether it was labelled rightly before.
  mutating func learn(_ atoms: SentenceAtoms, _ gold: [UInt8]) -> Bool {
    step += 1
    guard atoms.count > 0 else { return true }
    beam.search(atoms, table.now, source)
    guard let (guess, count) = worst(atoms, gold) else { return true }
    for index in 0..<count where guess[index] != gold[index] { updateFixed(atoms, index, gold[index], guess[index]) }
    for index in 0..<count { updateHistory(atoms, index, gold, guess) }
    return false
  }

  /// The wrong labels that are most ahead of the right ones, and how many words they are for; `nil` where all is right.
  private func worst(_ atoms: SentenceAtoms, _ gold: [UInt8]) -> ([UInt8], Int)? {
    var sum: Int32 = 0
    var worst: (gap: Int32, step: Int, count: Int)?
    let final = beam.labels(upTo: beam.starts[atoms.count - 1])
    if final == gold { return nil }
    for index in 0..<atoms.count {
      sum &+= score(atoms, index, gold)
      let top = beam.starts[index]
      let gap = beam.steps[top].score &- sum
      if gap >= 0, gap >= worst?.gap ?? 0, beam.labels(upTo: top) != Array(gold[...index]) {
        worst = (gap, top, index + 1)
      }
    }
    guard let worst else { return (final, atoms.count) }
    return (beam.labels(upTo: worst.step), worst.count)
  }

  private func score(_ atoms: SentenceAtoms, _ index: Int, _ labels: [UInt8]) -> Int32 {
    var score: Int32 = 0
    let column = Int(labels[index])
    source.forEachFixed(atoms, index) { score &+= table.now.weights[table.now.start(of: $0) + column] }
    let (last, second) = Self.history(labels, index)
    source.forEachOfHistory(atoms, index, last, second) {
      score &+= table.now.weights[table.now.start(of: $0) + column]
    }
    return score
  }

  private static func history(_ labels: [UInt8], _ index: Int) -> (UInt32, UInt32) {
    (
      index < 1 ? TagColumns.border : UInt32(labels[index - 1]),
      index < 2 ? TagColumns.border : UInt32(labels[index - 2])
    )
  }

  private mutating func updateFixed(_ atoms: SentenceAtoms, _ index: Int, _ right: UInt8, _ wrong: UInt8) {
    let step = step
    var features: [UInt32] = []
    source.forEachFixed(atoms, index) { features.append($0) }
    for feature in features {
      table.add(1, feature: feature, column: Int(right), step: step)
      table.add(-1, feature: feature, column: Int(wrong), step: step)
    }
  }

  private mutating func updateHistory(_ atoms: SentenceAtoms, _ index: Int, _ gold: [UInt8], _ guess: [UInt8]) {
    let right = Self.history(gold, index)
    let wrong = Self.history(guess, index)
    if right == wrong, gold[index] == guess[index] { return }
    change(by: 1, atoms, index, right, gold[index])
    change(by: -1, atoms, index, wrong, guess[index])
  }

  private mutating func change(
    by delta: Int32, _ atoms: SentenceAtoms, _ index: Int, _ history: (UInt32, UInt32), _ label: UInt8
  ) {
    var features: [UInt32] = []
    source.forEachOfHistory(atoms, index, history.0, history.1) { features.append($0) }
    for feature in features { table.add(delta, feature: feature, column: Int(label), step: step) }
  }
}
