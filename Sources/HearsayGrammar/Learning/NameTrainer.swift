/// Trains taggers of persons' names.
package struct NameTrainer {
  private let plan: TrainingPlan
  private let report: (String) -> Void

  /// A trainer that says how far it is.
  package init(plan: TrainingPlan, report: @escaping (String) -> Void) {
    self.plan = plan
    self.report = report
  }

  /// A tagger that has learned from the lessons. The same plan and the same lessons give the same tagger.
  package func train(_ lessons: [NameLesson]) -> NameTagger {
    var learner = SequenceLearner(
      source: NameFeatures(), labels: NameFeatures.labels, beam: Tagger.beam, bits: plan.nameBits)
    var random = SplitMix(seed: plan.seed)
    var atoms = SentenceAtoms()
    for epoch in 1...plan.nameEpochs {
      var right = 0
      for lesson in random.shuffled(lessons) {
        atoms.read(lesson.bytes, count: lesson.words.count) { lesson.words[$0] }
        learner.source.tags = lesson.fine
        if learner.learn(atoms, NameFeatures.labels(lesson.people, count: lesson.words.count)) { right += 1 }
      }
      report("names: pass \(epoch) of \(plan.nameEpochs), \(right) of \(lessons.count) sentences right")
    }
    return NameTagger(table: learner.learned)
  }
}
