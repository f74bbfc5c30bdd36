import HearsayLexicon
import HearsayModel
import HearsayText

/// One press source whose word another hands on.
extension CueFinder {
  /// "X writes, quoting Y", "As relayed by X, Y report", "Y reports, as quoted by X": a cue right behind another, where one of the two hands on the
  /// word of the other.
  func relayed(_ outer: Cue?, _ inner: Cue) -> Cue? {
    guard let outer, outer.source.sort == .named, inner.source.sort == .named,
      (0...2).contains(inner.tokens.lowerBound - outer.tokens.upperBound)
    else { return nil }
    let isNext = inner.tokens.lowerBound - outer.tokens.upperBound <= 1
    if isNext, isRelayLead(outer), inner.rule == "verb of saying", inner.source.isPress {
      return handedOn(inner.source, by: outer.source, at: inner, scope: inner.scope)
    }
    if isNext, isRelayLead(inner), outer.source.isPress {
      return handedOn(outer.source, by: inner.source, at: inner, scope: inner.scope)
    }
    let isQuoting = inner.rule == "source lead" && scene.grammar.handingOn.contains(scene.id(inner.tokens.lowerBound))
    guard isQuoting, outer.source.isPress else { return nil }
    let sentence = scene.sentence(of: inner.tokens.lowerBound).tokens
    return handedOn(inner.source, by: outer.source, at: inner, scope: sentence)
  }

  private func handedOn(_ source: CitedSource, by relay: CitedSource, at cue: Cue, scope: Range<Int>) -> Cue? {
    source.handedOn(by: relay).map { Cue(tokens: cue.tokens, source: $0, scope: scope, rule: "relay") }
  }

  /// Whether a cue only leads to who hands a word on: "as relayed by X".
  private func isRelayLead(_ cue: Cue) -> Bool {
    cue.rule == "source lead"
      && match(lists.relayLeads, cue.tokens.lowerBound, scene.sentence(of: cue.tokens.lowerBound).tokens) != nil
  }

  /// "X, via Y, report", "X report (via Y) that", "Y, citing X, report": the source of a verb, with whoever passes its word on.
  func handedOn(_ source: CitedSource, _ verb: Int, _ start: Int, _ sentence: Range<Int>) -> CitedSource {
    let relayed = sources.relayed(source, limit: start)
    if relayed.chains != source.chains { return relayed }
    if verb + 1 < sentence.upperBound, scene.id(verb + 1) == Word.openBracket || scene.id(verb + 1) == Word.comma {
      let upToVerb = CitedSource(tokens: source.tokens.lowerBound..<(verb + 1), sort: .named, chains: source.chains)
      return sources.relayed(upToVerb, limit: sentence.upperBound)
    }
    var index = source.tokens.upperBound
    if index < start, scene.id(index) == Word.comma { index += 1 }
    guard index < start, scene.grammar.handingOn.contains(scene.id(index)), source.isPress,
      let origin = sources.source(startingAt: index + 1, limit: start), origin.sort == .named,
      let handed = origin.handedOn(by: source)
    else { return source }
    return CitedSource(tokens: source.tokens, sort: .named, chains: handed.chains)
  }

  /// "X quotes Y as saying", "Y is quoted by X as saying": Y's word, handed on by X.
  func quoted(_ verb: Int, _ sentence: Range<Int>) -> Cue? {
    guard verb > sentence.lowerBound, scene.grammar.as.contains(scene.id(verb - 1)),
      scene.ends(verb, in: scene.grammar.gerundEndings),
      let quoting = (max(sentence.lowerBound, verb - Self.longestTurn)..<verb).last(where: {
        match(lists.quotingVerbs, $0, sentence) != nil
      })
    else { return nil }
    let start = verbs.groupStart(quoting, floor: sentence.lowerBound)
    guard let before = sources.source(endingAt: start, floor: sentence.lowerBound), before.sort == .named else {
      return nil
    }
    let isPassive = quoting + 1 < verb && scene.grammar.by.contains(scene.id(quoting + 1))
    guard let behind = sources.source(startingAt: quoting + (isPassive ? 2 : 1), limit: verb - 1),
      behind.sort == .named
    else { return nil }
    let (origin, relay) = isPassive ? (before, behind) : (behind, before)
    guard relay.chains.first?.last?.role != .party, let handed = origin.handedOn(by: relay) else { return nil }
    let source = CitedSource(tokens: before.tokens, sort: .named, chains: handed.chains)
    return Cue(tokens: verb..<(verb + 1), source: source, scope: verb..<sentence.upperBound, rule: "quoted")
  }
}

extension CitedSource {
  /// The same with the last of another's chain behind its own; `nil` where that has none.
  func handedOn(by relay: CitedSource) -> CitedSource? {
    guard let last = relay.chains.first?.last else { return nil }
    return CitedSource(tokens: tokens, sort: .named, chains: chains.map { $0 + [last] })
  }
}
