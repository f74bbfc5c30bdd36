import HearsayLexicon
import HearsayModel
import HearsayText

/// Gives the move that a short post is about the terms that its other sentences tell without naming anybody:
/// "Otto Lund to Ajax, here we go! Loan move for €1m, €12m obligation to buy."
struct PostTerms {
  let scene: Scene
  let values: ValueScene

  /// The drafts; those of the one move of a post with its deal and its fee.
  func told(_ drafts: [Draft]) -> [Draft] {
    guard scene.layers.text.title == nil, scene.layers.sentences.count <= Self.longest else { return drafts }
    let movers = Set(drafts.filter(isNews).compactMap { $0.player?.entity })
    guard movers.count == 1, let player = movers.first else { return drafts }
    let own = scene.layers.sentences.indices.filter { isAbout(player, $0, drafts) }
    let named = DealReader(scene: scene).named(in: own.map { scene.layers.sentences[$0].tokens })
    return drafts.map { draft in
      guard isNews(draft) else { return draft }
      var draft = draft
      if draft.deal == nil, let named { DealReader.give(named, to: &draft) }
      if draft.terms.isEmpty, let fee = fee(in: own, deal: draft.deal) { draft.terms = [fee] }
      return draft
    }
  }

  /// More sentences are an article.
  private static let longest = 8

  /// Whether a draft is the move itself: to come, just made, or agreed between the clubs.
  private func isNews(_ draft: Draft) -> Bool {
    guard draft.polarity == .affirmed else { return false }
    return switch draft.kind {
    case .transfer: draft.value == nil || draft.value == .words("done")
    case .agreement: draft.counterpartyWords == nil
    default: false
    }
  }

  /// Whether a sentence names no other player and tells nothing else that has terms of its own: an offer that was refused, what he is worth.
  private func isAbout(_ player: Int, _ sentence: Int, _ drafts: [Draft]) -> Bool {
    let tokens = scene.layers.sentences[sentence].tokens
    let isOthers = tokens.contains { token in
      scene.mention(at: token)?.person.map { $0 != player && scene.people[$0].role == .player } ?? false
    }
    return !isOthers && !drafts.contains { $0.sentence == sentence && Self.ownTerms.contains($0.kind) }
  }

  private static let ownTerms: Set<Kind> = [.bid, .rejection, .valuation, .stance, .exit, .interest, .talks, .collapse]

  private func fee(in sentences: [Int], deal: Deal?) -> Term? {
    let reader = TermsReader(scene: scene, values: values)
    let sums = values.money.filter { sum in
      !sum.isConversion && reader.isFee(sum, of: deal)
        && sentences.contains { scene.layers.sentences[$0].tokens.contains(sum.tokens.lowerBound) }
    }
    return (sums.first { $0.hint != .option } ?? sums.first).map { reader.fee($0, of: deal) }
  }
}
