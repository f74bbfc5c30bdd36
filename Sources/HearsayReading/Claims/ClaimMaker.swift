import HearsayLexicon
import HearsayModel
import HearsayText

/// Turns finished drafts into claims: names, references, spans, evidence, ids.
struct ClaimMaker {
  let scene: Scene

  func claims(_ drafts: [Draft]) -> [Claim] {
    var ordinals: [String: Int] = [:]
    let version = scene.article.versionID
    return drafts.map { draft in
      let trigger = range(draft.hit.tokens)
      let key = "\(draft.kind.rawValue) \(trigger)"
      let ordinal = ordinals[key, default: 0]
      ordinals[key] = ordinal + 1
      return claim(
        draft,
        ClaimID(
          article: scene.article.id, version: version, kind: draft.kind, trigger: trigger, ordinal: ordinal))
    }
  }

  private func range(_ tokens: Range<Int>) -> ByteRange { scene.layers.range(of: tokens) ?? ByteRange(0, 0) }

  private func claim(_ draft: Draft, _ id: ClaimID) -> Claim {
    var claim = Claim(
      id: id, kind: draft.kind, entry: draft.frame.name, trigger: range(draft.hit.tokens),
      evidence: scene.layers.sentences[draft.sentence].range)
    claim.player = draft.player.map { scene.people[$0.entity].name }
    claim.playerRef = draft.player.flatMap { scene.people[$0.entity].known }.map { scene.lexicon.players[$0].ref }
    (claim.club, claim.clubRef) = club(draft.club)
    if let country = draft.country { claim.club = country }
    (claim.counterparty, claim.counterpartyRef) = club(draft.counterparty)
    if let words = draft.counterpartyWords { claim.counterparty = words }
    claim.polarity = draft.polarity
    claim.modality = draft.modality
    claim.deal = draft.deal
    claim.terms = draft.terms
    claim.value = draft.value
    claim.when = draft.when
    claim.chain = draft.chain
    claim.confidence = draft.confidence
    claim.spans = spans(draft)
    return claim
  }

  private func club(_ filler: Filler?) -> (String?, String?) {
    guard let filler else { return (nil, nil) }
    let club = scene.clubs[filler.entity]
    return (fullestName(filler.entity), club.known.map { scene.lexicon.clubs[$0].ref })
  }

  /// The usual name of a club, or a fuller one that the article gives: "Macclesfield Town".
  private func fullestName(_ club: Int) -> String {
    let usual = scene.clubs[club].name
    let written = scene.mentions.lazy.filter {
      $0.club == club && $0.form == .name && scene.tokens[$0.tokens.lowerBound].kind == .word
    }
    .map { scene.layers.words(of: $0.tokens) }.filter { $0.hasPrefix(usual) && $0.utf8.count > usual.utf8.count }
    return written.max { $0.utf8.count < $1.utf8.count } ?? usual
  }

  private func spans(_ draft: Draft) -> [SlotSpan] {
    var spans: [SlotSpan] = []
    for (slot, filler) in [(Slot.player, draft.player), (.club, draft.club), (.counterparty, draft.counterparty)] {
      guard let filler, let index = filler.mention else { continue }
      let mention = scene.mentions[index]
      spans.append(SlotSpan(slot: slot, range: range(mention.tokens), referent: mention.antecedent.map(range)))
    }
    for slot in Slot.allCases {
      if let ground = draft.grounds[slot] { spans.append(SlotSpan(slot: slot, range: range(ground.tokens))) }
    }
    if let fee = draft.terms.first { spans.append(SlotSpan(slot: .fee, range: fee.range)) }
    if let source = draft.chain.first { spans.append(SlotSpan(slot: .source, range: source.range)) }
    return spans
  }
}
