/// Trains all models of the grammar. The same plan and the same lessons give the same bytes.
package struct GrammarTrainer {
  private let plan: TrainingPlan
  private let book: WordBook
  private let report: (String) -> Void

  /// A trainer that says how far it is.
  package init(plan: TrainingPlan, book: WordBook = .empty, report: @escaping (String) -> Void) {
    self.plan = plan
    self.book = book
    self.report = report
  }

  /// The models that the lessons teach. Takes minutes.
  package func train(_ lessons: [Lesson]) -> GrammarModels {
    let tagger = TaggerTrainer(plan: plan, book: book, report: report)
    let (all, parts) = HeadlineVariants.added(to: lessons, parts: plan.folds, isWanted: plan.headlines)
    let fine = tagger.heldOut(all, parts: parts)
    let named = zip(all, fine).map { NameLesson($0, fine: $1) }
    let names = NameTrainer(plan: plan, report: report).train(named)
    let network = NetworkTrainer(plan: plan, book: book, report: report).train(all, fine: fine)
    return GrammarModels(
      tagger: tagger.train(all).model, parser: network.model, lemmas: LemmaTrainer.train(lessons).model,
      names: names.model, words: book.model)
  }
}
