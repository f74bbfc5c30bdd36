import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads how a claim is put: as a fact, a plan, a possibility or under a condition, and whether it is denied.
///
/// Scope runs from the start of the trigger's clause to the trigger.
struct FactualityReader {
  let scene: Scene

  func read(_ draft: inout Draft) {
    let before = reach(of: draft.hit)
    let carriers = scene.knowledge.carriers
    draft.modality = draft.frame.modality ?? .fact
    draft.polarity = draft.frame.polarity ?? .affirmed
    if let ground = match(carriers.denial, in: denialReach(draft.hit)) ?? neither(draft.hit) {
      draft.polarity = draft.polarity == .denied ? .affirmed : .denied
      draft.grounds[.polarity] = (ground, "carriers/denial")
    }
    // "prepared to let their signing from Lazio leave": what has happened has no plan.
    guard draft.frame.modality == nil, draft.frame.value != "history" else { return }
    if isStative(draft), !hasDirectCarrier(draft) {
      if let ground = expectation(draft) {
        draft.modality = .plan
        draft.grounds[.modality] = (ground, "carriers/plan")
      }
      readCondition(&draft)
      return
    }
    if let ground = own(carriers.possibleVerbs, draft) ?? supposition(draft.hit) {
      draft.modality = .possible
      draft.grounds[.modality] = (ground, "carriers/possible")
    } else if let ground = match(carriers.possible, in: before) {
      draft.modality = .possible
      draft.grounds[.modality] = (ground, "carriers/possible")
    } else if let ground = own(carriers.planVerbs, draft) ?? match(carriers.plan, in: before)
      ?? within(draft) ?? stillToCome(draft.hit) ?? underWay(draft)
    {
      draft.modality = .plan
      draft.grounds[.modality] = (ground, "carriers/plan")
    }
    readCondition(&draft)
  }

  /// "Neither Roma nor Lazio have bid": the word before the doers, of whom none does it.
  private func neither(_ hit: TriggerHit) -> Range<Int>? {
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    var index = Clauses(scene: scene).verbGroupStart(hit.tokens.lowerBound) - 1
    while index >= sentence.lowerBound,
      scene.mentionAt[index] >= 0 || scene.grammar.jointPhrases.words.contains(scene.id(index))
    {
      index -= 1
    }
    return index >= sentence.lowerBound && scene.grammar.neither.contains(scene.id(index)) ? index..<(index + 1) : nil
  }

  /// "considering a bid", "preparing an offer": the trigger itself holds the verb that only weighs or plans the deed.
  private func own(_ verbs: WordLists.List, _ draft: Draft) -> Range<Int>? {
    guard Self.deeds.contains(draft.kind) else { return nil }
    return draft.hit.tokens.first { verbs.words.contains(scene.id($0)) }.map { $0..<($0 + 1) }
  }

  private static let deeds: Set<Kind> = [.bid, .contact, .talks]

  /// "Selling him to Milan could help": a gerund for a subject, with a modal after it, only supposes the deed.
  private func supposition(_ hit: TriggerHit) -> Range<Int>? {
    guard let verb = hit.verb, scene.ends(verb, in: scene.grammar.gerundEndings),
      Clauses(scene: scene).verbGroupStart(verb) == verb
    else { return nil }
    let sentence = scene.sentence(of: verb).tokens
    guard verb == sentence.lowerBound || scene.id(verb - 1) == Word.comma else { return nil }
    let modal = (hit.tokens.upperBound..<min(sentence.upperBound, hit.tokens.upperBound + 12)).first {
      scene.grammar.modals.contains(scene.id($0))
    }
    return modal.map { $0..<($0 + 1) }
  }

  /// Kinds that say how things stand: their own words hold the wish ("want", "keen on"), so only a modal right before them counts.
  private func isStative(_ draft: Draft) -> Bool {
    switch draft.kind {
    case .interest, .stance, .preference, .need, .valuation, .absence, .record, .standing: true
    case .contract: draft.hit.verb == nil && !isNewContract(draft.hit)
    default: false
    }
  }

  /// "sign a five-year deal", "on a contract until 2027": one that is signed with the move, and is planned as it is. "His contract" is one
  /// that he has.
  private func isNewContract(_ hit: TriggerHit) -> Bool {
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    let first = hit.tokens.lowerBound
    return scene.grammar.a.contains(scene.id(first))
      || first > sentence.lowerBound
        && (scene.grammar.a.contains(scene.id(first - 1))
          || (scene.grammar.prepositions[.on]?.contains(scene.id(first - 1)) ?? false))
  }

  /// A modal in the verb group right before; "would like to" says what is so, and "will not sell" what a club wills now.
  private func hasDirectCarrier(_ draft: Draft) -> Bool {
    let start = Clauses(scene: scene).verbGroupStart(draft.hit.tokens.lowerBound)
    return (start..<draft.hit.tokens.lowerBound).contains { index in
      scene.grammar.modals.contains(scene.id(index)) && !scene.grammar.wishes.contains(scene.id(index + 1))
        && !(draft.kind == .stance && scene.grammar.wills.contains(scene.id(index))
          && scene.words.negations.contains(scene.id(index + 1)))
    }
  }

  /// "is expected to be first choice", "set to miss": a state that is still to come. A wish is one of its own.
  private func expectation(_ draft: Draft) -> Range<Int>? {
    guard draft.kind == .standing || draft.kind == .absence || draft.kind == .need else { return nil }
    let start = Clauses(scene: scene).verbGroupStart(draft.hit.tokens.lowerBound)
    return match(scene.knowledge.carriers.expectation, in: start..<draft.hit.tokens.lowerBound)
  }

  /// "on the verge of reaching an agreement": words of a plan that the trigger itself holds.
  private func within(_ draft: Draft) -> Range<Int>? {
    guard draft.kind != .collapse else { return nil }
    // "on the verge of": the trigger may begin within the words.
    let start = max(scene.sentence(of: draft.hit.tokens.lowerBound).tokens.lowerBound, draft.hit.tokens.lowerBound - 2)
    return match(scene.knowledge.carriers.expectation, in: start..<draft.hit.tokens.upperBound)
  }

  /// "The move to Roma will be finalised", "talks are expected to continue": the deed is the subject of what is still to come.
  private func stillToCome(_ hit: TriggerHit) -> Range<Int>? {
    guard hit.verb == nil else { return nil }
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    let clauses = Clauses(scene: scene)
    var index = hit.tokens.upperBound
    while index < sentence.upperBound, index - hit.tokens.upperBound < 12 {
      if clauses.endsClause(index) || scene.tokens[index].kind == .sign { return nil }
      if scene.mentionAt[index] < 0, scene.words.auxiliaries.contains(scene.id(index)),
        !scene.grammar.to.contains(scene.id(index)), scene.tokens[index].kind != .clitic
      {
        let limit = min(index + 4, sentence.upperBound)
        guard let carrier = match(scene.knowledge.carriers.expectation, in: index..<limit),
          let end = (carrier.upperBound..<min(carrier.upperBound + 4, sentence.upperBound)).first(where: {
            scene.grammar.deedEndings.contains(scene.id($0))
          })
        else { return nil }
        return carrier.lowerBound..<(end + 1)
      }
      index += 1
    }
    return nil
  }

  /// "is heading to Ajax": who is under way has not arrived.
  private func underWay(_ draft: Draft) -> Range<Int>? {
    guard draft.kind == .transfer, draft.frame.value == nil, let verb = draft.hit.verb,
      scene.ends(verb, in: scene.grammar.gerundEndings)
    else { return nil }
    let start = Clauses(scene: scene).verbGroupStart(verb)
    return (start..<verb).first { scene.grammar.presentBeing.contains(scene.id($0)) }.map { $0..<(verb + 1) }
  }

  /// A condition after the trigger in its clause ("will sell if"), or one that the trigger itself stands in ("if they bid").
  private func readCondition(_ draft: inout Draft) {
    let sentence = scene.sentence(of: draft.hit.tokens.lowerBound).tokens
    for index in sentence where scene.grammar.conditions.contains(scene.id(index)) && scene.mentionAt[index] < 0 {
      let gap =
        index < draft.hit.tokens.lowerBound
        ? index..<draft.hit.tokens.lowerBound : draft.hit.tokens.upperBound..<max(draft.hit.tokens.upperBound, index)
      guard gap.count < 14,
        !gap.contains(where: { scene.id($0) == Word.comma || scene.grammar.but.contains(scene.id($0)) })
      else {
        continue
      }
      draft.modality = .condition
      draft.grounds[.modality] = (index..<(index + 1), "carriers/condition")
      return
    }
  }

  /// From the start of the clause to the trigger, at most `longestReach` tokens.
  private func reach(of hit: TriggerHit) -> Range<Int> {
    let sentence = scene.sentence(of: hit.tokens.lowerBound)
    let clauses = Clauses(scene: scene)
    var start = hit.tokens.lowerBound
    // "has not scored since joining": what stands before belongs to another clause.
    guard !scene.grammar.subordinators.contains(scene.id(start)), !isJoinedPast(hit) else { return start..<start }
    // "keen to win him over and have opened talks": a perfect has what is said of it in its own group.
    while start > sentence.tokens.lowerBound, hit.tokens.lowerBound - start < Self.longestReach,
      !clauses.endsClause(start - 1), scene.id(start - 1) != Word.comma
    {
      start -= 1
      if isPerfect(start), start == sentence.tokens.lowerBound || !clauses.isGroupWord(start - 1) { break }
    }
    return start..<hit.tokens.lowerBound
  }

  /// "are keen on him and offered to take him": a second verb, in the past, that nothing before it governs. "Will be sold and replaced" has an
  /// auxiliary for both.
  private func isJoinedPast(_ hit: TriggerHit) -> Bool {
    let first = hit.tokens.lowerBound
    let sentence = scene.sentence(of: first).tokens
    guard hit.verb == first, first > sentence.lowerBound, scene.isParticiple(first),
      scene.grammar.verbJoints.contains(scene.id(first - 1))
    else { return false }
    return !(max(sentence.lowerBound, first - Self.longestReach)..<(first - 1)).contains { index in
      let isAuxiliary =
        scene.grammar.passiveBeing.contains(scene.id(index)) || scene.grammar.having.contains(scene.id(index))
      let next = scene.words.adverbs.contains(scene.id(index + 1)) ? index + 2 : index + 1
      return isAuxiliary && scene.isParticiple(next)
    }
  }

  /// "have opened", "has already held": a perfect that no carrier governs.
  private func isPerfect(_ index: Int) -> Bool {
    guard scene.grammar.having.contains(scene.id(index)) else { return false }
    let next = scene.words.adverbs.contains(scene.id(index + 1)) ? index + 2 : index + 1
    return next < scene.tokens.count && scene.isParticiple(next)
  }

  private static let longestReach = 12

  /// The verb group before the trigger, with the determiner of a noun: "have not made a bid".
  private func denialReach(_ hit: TriggerHit) -> Range<Int> {
    let before = reach(of: hit)
    var start = before.upperBound
    while start > before.lowerBound, before.upperBound - start < 6, scene.mentionAt[start - 1] < 0 { start -= 1 }
    return start..<before.upperBound
  }

  /// The last entry of a list in a range.
  private func match(_ list: WordLists.List, in range: Range<Int>) -> Range<Int>? {
    for index in range.reversed() {
      // "No 1" denies nothing.
      if index + 1 < scene.tokens.count, scene.tokens[index + 1].kind == .number,
        scene.grammar.no.contains(scene.id(index))
      {
        continue
      }
      if let match = list.phrases.longestMatch(scene.tokens, from: index, limit: range.upperBound) {
        return match.tokens
      }
    }
    return nil
  }
}
