import HearsayLexicon
import HearsayModel
import HearsayText

/// Tells a move that the news is about from one told as background, and a loan spell from both.
struct TransferStatus {
  let scene: Scene
  let values: ValueScene
  let topics: Topics

  func read(_ draft: inout Draft) {
    if draft.kind == .transfer, draft.value == .words("done"), draft.modality == .fact, isPast(draft) {
      draft.value = .words("history")
    }
    guard draft.kind == .transfer, draft.value == nil, draft.modality == .fact, draft.polarity == .affirmed else {
      return
    }
    draft.value = .words(status(draft))
  }

  private func status(_ draft: Draft) -> String {
    if isPast(draft) { return "history" }
    let isLead = draft.sentence <= 1
    if hasNewsWord(draft) || isLead && !isSimplePast(draft) { return "done" }
    if draft.player?.entity == topics.player, isPresentPerfect(draft) { return "done" }
    return "history"
  }

  /// Whether a time before the last weeks stands with the trigger: "in 2018", "last summer".
  private func isPast(_ draft: Draft) -> Bool {
    guard let when = draft.when, let today = scene.article.published else { return false }
    switch when {
    case .year(let year): return year < today.year
    case .month(let year, let month):
      return (year, month) < (today.year, today.month - 1) && (year * 12 + month) < (today.year * 12 + today.month - 1)
    case .day(let day): return day.number < today.number - 21
    case .season(let year): return year + 1 < today.year
    case .window(let window): return window.year < today.year
    }
  }

  private func hasNewsWord(_ draft: Draft) -> Bool {
    let sentence = scene.layers.sentences[draft.sentence].tokens
    return draft.player?.entity == topics.player && sentence.contains { scene.grammar.newsWords.contains(scene.id($0)) }
  }

  /// "joined Arsenal in January": a plain past with a time of its own tells background, even in a lead.
  private func isSimplePast(_ draft: Draft) -> Bool {
    guard let verb = draft.hit.verb, !isPresentPerfect(draft) else { return false }
    guard scene.isParticiple(verb) else { return false }
    let sentence = scene.layers.sentences[draft.sentence].tokens
    return values.times.contains { sentence.contains($0.tokens.lowerBound) && $0.role == .point && $0.length == nil }
      && scene.article.published == nil
  }

  private func isPresentPerfect(_ draft: Draft) -> Bool {
    let start = Clauses(scene: scene).verbGroupStart(draft.hit.tokens.lowerBound)
    return (start..<draft.hit.tokens.upperBound).contains { scene.grammar.perfects.contains(scene.id($0)) }
  }
}
