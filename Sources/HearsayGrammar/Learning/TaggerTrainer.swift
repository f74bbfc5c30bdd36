/// Trains the tagger.
struct TaggerTrainer {
  let plan: TrainingPlan
  let book: WordBook
  let report: (String) -> Void

  /// A tagger that has learned from the lessons.
  func train(_ lessons: [Lesson]) -> Tagger { Tagger(table: table(lessons, name: "tags")) }

  /// The tags that taggers give that have not learned from the sentence in question: those that a reader of new text gets.
  /// `parts` says which part each belongs to.
  func heldOut(_ lessons: [Lesson], parts: [Int]) -> [[UInt8]] {
    var tags = [[UInt8]](repeating: [], count: lessons.count)
    var beam = TagBeam<Int8>(width: Tagger.beam, labels: FineTag.names.count)
    var atoms = SentenceAtoms(book)
    for fold in 0..<plan.folds {
      let others = lessons.indices.filter { parts[$0] != fold }.map { lessons[$0] }
      let tagger = Tagger(table: table(others, name: "tags without part \(fold + 1) of \(plan.folds)"))
      for index in lessons.indices where parts[index] == fold {
        atoms.read(lessons[index])
        tagger.tag(atoms, &beam, into: &tags[index])
      }
    }
    return tags
  }

  private func table(_ lessons: [Lesson], name: String) -> WeightTable<Int8> {
    var learner = SequenceLearner(
      source: FineTagFeatures(), labels: FineTag.names.count, beam: Tagger.beam, bits: plan.tagBits)
    var random = SplitMix(seed: plan.seed)
    var atoms = SentenceAtoms(book)
    for epoch in 1...plan.tagEpochs {
      var right = 0
      for lesson in random.shuffled(lessons) {
        atoms.read(lesson)
        if learner.learn(atoms, lesson.fineTags.map(\.index)) { right += 1 }
      }
      report("\(name): pass \(epoch) of \(plan.tagEpochs), \(right) of \(lessons.count) sentences right")
    }
    return learner.learned
  }
}
