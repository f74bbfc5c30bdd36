import HearsayModel
import HearsayText

/// Keeps the same proposition on the same word once, with its fullest statement.
struct Consolidator {
  let scene: Scene

  func consolidate(_ drafts: [Draft]) -> [Draft] {
    var kept: [Draft] = []
    for draft in drafts {
      if let index = kept.firstIndex(where: { isSame($0, draft) }) {
        kept[index] = merged(kept[index], draft)
      } else {
        kept.append(draft)
      }
    }
    return kept.sorted { ($0.sentence, $0.hit.tokens.lowerBound) < ($1.sentence, $1.hit.tokens.lowerBound) }
  }

  /// Whether two drafts put forward one proposition: kind, people, clubs, polarity and word agree, and nothing that both say differs.
  private func isSame(_ a: Draft, _ b: Draft) -> Bool {
    guard a.kind == b.kind, a.player?.entity == b.player?.entity, a.club?.entity == b.club?.entity,
      a.polarity == b.polarity || keeps(a) && keeps(b)
    else { return false }
    let (first, second) = (a.chain.map(\.name), b.chain.map(\.name))
    guard first == second || first.isEmpty || second.isEmpty else { return false }
    switch a.kind {
    case .record: return a.value == b.value || isPart(a.value, of: b.value) || isPart(b.value, of: a.value)
    case .need, .contract, .standing: return a.value == b.value
    case .transfer: return statusGroup(a) == statusGroup(b) || isRetold(a, b) || isRetold(b, a)
    case .stance:
      return (a.value == b.value || keeps(a) && keeps(b)) && (a.deal == b.deal || a.deal == nil || b.deal == nil)
    case .interest: return a.deal == b.deal || a.deal == nil || b.deal == nil
    case .absence, .valuation, .preference: return a.value == b.value || a.kind == .absence
    case .rejection, .contact, .talks, .agreement: return a.counterpartyWords == b.counterpartyWords
    default: return true
    }
  }

  /// Whether a stance amounts to keeping him: "will not listen" and "will not sell" do.
  private func keeps(_ draft: Draft) -> Bool {
    guard draft.kind == .stance else { return false }
    switch draft.value {
    case .words("keep"): return draft.polarity == .affirmed
    case .words("listen"), .words("sell"): return draft.polarity == .denied
    default: return false
    }
  }

  private func statusGroup(_ draft: Draft) -> String {
    guard case .words(let words) = draft.value else { return "news" }
    return words == "done" ? "news" : words
  }

  /// Whether the figures of one statement stand among those of another: "seven goals", "seven goals in 13 games".
  private func isPart(_ some: ClaimValue?, of all: ClaimValue?) -> Bool {
    guard case .figures(let some)? = some, case .figures(let all)? = all else { return false }
    return some.allSatisfy { all[$0.key] == $0.value }
  }

  /// Whether the news of an article is told again in passing ("since his move", "having signed"), with no time and no sum but those of the news.
  private func isRetold(_ news: Draft, _ past: Draft) -> Bool {
    statusGroup(news) == "news" && past.value == .words("history") && (past.when == nil || past.when == news.when)
      && (past.terms.isEmpty || past.terms.first?.minimum == news.terms.first?.minimum)
  }

  /// The fuller of two statements, with what only the other one says.
  private func merged(_ a: Draft, _ b: Draft) -> Draft {
    var (full, other) = fullness(b) > fullness(a) ? (b, a) : (a, b)
    if isRetold(other, full) { swap(&full, &other) }
    if full.deal == nil { full.deal = other.deal }
    if full.terms.isEmpty { full.terms = other.terms }
    if full.value == nil { full.value = other.value }
    if full.when == nil { full.when = other.when }
    if full.counterparty == nil, full.counterpartyWords == nil {
      (full.counterparty, full.counterpartyWords) = (other.counterparty, other.counterpartyWords)
    }
    if full.chain.isEmpty { full.chain = other.chain }
    if full.kind == .transfer, other.value == .words("done") { full.value = other.value; full.modality = .fact }
    other.confidence = 0
    return full
  }

  /// How much a statement says; a sentence of the body says more than the headline.
  private func fullness(_ draft: Draft) -> Int {
    var score = draft.sentence == 0 && scene.layers.text.title != nil ? 0 : 1
    if draft.deal != nil { score += 1 }
    if !draft.terms.isEmpty { score += 1 }
    if draft.when != nil { score += 1 }
    if !draft.chain.isEmpty { score += 2 }
    if case .figures(let figures)? = draft.value { score += 4 * figures.count }
    return score
  }
}
