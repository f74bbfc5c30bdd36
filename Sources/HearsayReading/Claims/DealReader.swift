import HearsayLexicon
import HearsayModel
import HearsayText

/// The words for forms of deals, from `deals.txt` of a language pack.
struct DealWords: Sendable {
  let lists: [(deal: Deal, list: WordLists.List)]

  init(_ folder: PackFolder, by tokenizer: Tokenizer, faults: inout [DataFault]) {
    var file = PackFile(folder.file("deals.txt"), by: tokenizer)
    lists = [Deal.loanObligation, .loanOption, .swap, .loan, .free, .permanent].map { ($0, file.list($0.rawValue)) }
    file.report(to: &faults)
  }
}

/// Reads the form of the deal that a claim speaks of.
struct DealReader {
  let scene: Scene

  func read(_ draft: inout Draft) {
    if let deal = draft.frame.deal {
      draft.deal = deal
      draft.grounds[.deal] = (draft.hit.tokens, draft.frame.name)
      // "has joined on loan with an option to buy": what the loan ends in is said behind it.
      if deal == .loan { read(&draft, among: [.loanObligation, .loanOption]) }
      return
    }
    guard Self.kinds.contains(draft.kind) else { return }
    read(&draft, among: Deal.allCases)
  }

  /// The first of some forms that the words around the trigger name.
  private func read(_ draft: inout Draft, among forms: [Deal]) {
    if let named = named(in: [reach(of: draft.hit)], among: forms) { Self.give(named, to: &draft) }
  }

  /// The first of some forms, the most special before the others, that some runs of words name.
  func named(in runs: [Range<Int>], among forms: [Deal] = Deal.allCases) -> (deal: Deal, tokens: Range<Int>)? {
    for (deal, list) in scene.knowledge.deals.lists where forms.contains(deal) {
      for run in runs {
        for index in run {
          guard let match = list.phrases.longestMatch(scene.tokens, from: index, limit: run.upperBound) else {
            continue
          }
          return (deal, match.tokens)
        }
      }
    }
    return nil
  }

  /// Fills the slot of a draft with a form and the words for it.
  static func give(_ named: (deal: Deal, tokens: Range<Int>), to draft: inout Draft) {
    draft.deal = named.deal
    draft.grounds[.deal] = (named.tokens, "deals/\(named.deal.rawValue)")
  }

  private static let kinds: Set<Kind> = [
    .interest, .contact, .talks, .bid, .rejection, .agreement, .medical, .transfer, .collapse, .stance, .exit,
  ]

  /// The clause of the trigger: to the clause words on both sides, at most 8 tokens before it and 14 behind; or an item of a list.
  private func reach(of hit: TriggerHit) -> Range<Int> {
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    if hit.isItem { return hit.tokens }
    let clauses = Clauses(scene: scene)
    var start = hit.tokens.lowerBound
    while start > sentence.lowerBound, hit.tokens.lowerBound - start < 8, !clauses.endsClause(start - 1) { start -= 1 }
    var end = hit.tokens.upperBound
    while end < sentence.upperBound, end - hit.tokens.upperBound < 14, !clauses.endsClause(end) { end += 1 }
    return start..<end
  }
}
