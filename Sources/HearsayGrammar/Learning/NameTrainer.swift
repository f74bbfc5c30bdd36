/// Trains the tagger of persons' names.
struct NameTrainer {
  let plan: TrainingPlan
  let report: (String) -> Void

  /// Weights that have learned from the lessons with the fine tags that a tagger gave them.
  func train(_ lessons: [Lesson], fine: [[UInt8]]) -> WeightTable<Int8> {
    var learner = SequenceLearner(
      source: NameFeatures(), labels: NameFeatures.labels, beam: Tagger.beam, bits: plan.nameBits)
    var random = SplitMix(seed: plan.seed)
    var atoms = SentenceAtoms()
    for epoch in 1...plan.nameEpochs {
      var right = 0
      for index in random.shuffled(Array(lessons.indices)) {
        let lesson = lessons[index]
        atoms.read(lesson)
        learner.source.tags = fine[index]
        if learner.learn(atoms, NameFeatures.labels(lesson.people, count: lesson.words.count)) { right += 1 }
      }
      report("names: pass \(epoch) of \(plan.nameEpochs), \(right) of \(lessons.count) sentences right")
    }
    return learner.learned
  }
}
