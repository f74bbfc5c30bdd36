/// One partial sequence of labels: its last label and the sequence before it.
struct TagStep {
  var score: Int32
  var label: UInt8
  var parent: Int32
}

/// What a table for labels looks like, and what stands for no label.
enum TagColumns {
  /// The label of what stands before the first word.
  static let border: UInt32 = 0xFE

  /// How many columns a table for so many labels has: a multiple of sixteen, so that rows are added in whole vectors.
  static func count(for labels: Int) -> Int { (labels + 15) / 16 * 16 }
}

/// The best sequences of labels for the words of a sentence, by beam search over a table of weights.
struct TagBeam<Weight: TableWeight> {
  /// How many partial sequences are kept.
  let width: Int
  /// How many labels there are.
  let labels: Int

  private(set) var steps: [TagStep] = []
  /// Where the steps of each word begin.
  private(set) var starts: [Int] = []
  private var fixed: [Weight.Sum]
  private var scores: [Weight.Sum]
  private var rows: [UInt32] = []

  init(width: Int, labels: Int) {
    self.width = width
    self.labels = labels
    fixed = [Weight.Sum](repeating: 0, count: TagColumns.count(for: labels))
    scores = fixed
  }

  /// Searches the whole sentence.
  mutating func search<Features: TagFeatureSource>(
    _ atoms: SentenceAtoms, _ table: WeightTable<Weight>, _ source: Features
  ) {
    steps.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for index in 0..<atoms.count { advance(atoms, index, table, source) }
  }

  @inline(__always)
  private mutating func advance<Features: TagFeatureSource>(
    _ atoms: SentenceAtoms, _ index: Int, _ table: WeightTable<Weight>, _ source: Features
  ) {
    for column in fixed.indices { fixed[column] = 0 }
    rows.removeAll(keepingCapacity: true)
    source.forEachFixed(atoms, index) { rows.append(UInt32(table.start(of: $0))) }
    table.add(rows, to: &fixed)
    let first = starts.last ?? 0
    let last = steps.count
    starts.append(last)
    if index == 0 {
      expand(atoms, index, parent: -1, table, source, from: last)
    } else {
      for parent in first..<last { expand(atoms, index, parent: parent, table, source, from: last) }
    }
  }

  @inline(__always)
  private mutating func expand<Features: TagFeatureSource>(
    _ atoms: SentenceAtoms, _ index: Int, parent: Int, _ table: WeightTable<Weight>, _ source: Features, from start: Int
  ) {
    for column in fixed.indices { scores[column] = fixed[column] }
    let (lastLabel, secondLabel) = history(parent)
    rows.removeAll(keepingCapacity: true)
    source.forEachOfHistory(atoms, index, lastLabel, secondLabel) { rows.append(UInt32(table.start(of: $0))) }
    table.add(rows, to: &scores)
    let base = parent < 0 ? 0 : steps[parent].score
    for label in 0..<labels {
      keep(TagStep(score: base &+ Int32(scores[label]), label: UInt8(label), parent: Int32(parent)), from: start)
    }
  }

  /// The labels of a partial sequence's last two words.
  @inline(__always)
  func history(_ step: Int) -> (UInt32, UInt32) {
    guard step >= 0 else { return (TagColumns.border, TagColumns.border) }
    let parent = Int(steps[step].parent)
    return (UInt32(steps[step].label), parent < 0 ? TagColumns.border : UInt32(steps[parent].label))
  }

  /// Keeps the step if it is among the best of its word, which stand in order; of equals the first stays first.
  @inline(__always)
  private mutating func keep(_ step: TagStep, from start: Int) {
    if steps.count - start == width {
      guard step.score > steps[steps.count - 1].score else { return }
      steps.removeLast()
    }
    var place = steps.count
    steps.append(step)
    while place > start, steps[place - 1].score < step.score {
      steps[place] = steps[place - 1]
      place -= 1
    }
    steps[place] = step
  }

  /// The labels from the first word to that of the step.
  func labels(upTo step: Int) -> [UInt8] {
    var labels: [UInt8] = []
    var next = step
    while next >= 0 {
      labels.append(steps[next].label)
      next = Int(steps[next].parent)
    }
    return labels.reversed()
  }
}
