import HearsayModel
import HearsayText

/// Gives claims the sums and times that stand with them.
struct TermsReader {
  let scene: Scene
  let values: ValueScene

  func read(_ draft: inout Draft) {
    readMoney(&draft)
    readTime(&draft)
  }

  /// Where the terms of a claim can stand: in its sentence, or in its item of a list.
  private func bounds(of hit: TriggerHit) -> Range<Int> {
    hit.isItem ? hit.tokens : scene.sentence(of: hit.tokens.lowerBound).tokens
  }

  // MARK: Sums

  private static let paid: Set<Kind> = [
    .bid, .transfer, .agreement, .valuation, .rejection, .interest, .talks, .stance,
  ]

  private func readMoney(_ draft: inout Draft) {
    let sentence = bounds(of: draft.hit)
    let here = values.money.filter { sentence.contains($0.tokens.lowerBound) && !$0.isConversion }
    switch draft.kind {
    // Terms with the player have no fee.
    case .agreement where draft.counterpartyWords == "player": break
    case .bid, .transfer, .agreement, .rejection:
      if let fee = nearest(here.filter { isFee($0, of: draft.deal) && isNear($0, draft) }, draft) {
        draft.terms.append(self.fee(fee, of: draft.deal))
      }
    case .valuation:
      let prices = here.filter { $0.per == nil && !$0.isOverall }
      if let price = nearest(prices, draft) { draft.terms.append(term(price, price.hint == .clause ? .clause : .fee)) }
    case .contract:
      if let wage = nearest(here.filter { $0.per != nil }, draft) { draft.terms.append(term(wage, .wage)) }
    default: break
    }
    for sum in here where sum.hint == .addOns && [.bid, .transfer, .agreement].contains(draft.kind) {
      draft.terms.append(term(sum, .addOns))
    }
  }

  /// Whether a sum can be what is paid in a deal: no wage, no label of the player, no clause, nothing for who comes free; the price of an option
  /// only of a loan that has one.
  func isFee(_ sum: MoneyMention, of deal: Deal?) -> Bool {
    guard sum.per == nil, !sum.isRated, !sum.isOverall, deal != .free else { return false }
    return switch sum.hint {
    case nil, .fee, .total, .loanFee: true
    case .option: deal == .loanOption || deal == .loanObligation
    default: false
    }
  }

  /// The sum of a deal as a term of it.
  func fee(_ sum: MoneyMention, of deal: Deal?) -> Term {
    term(sum, deal == .loan && sum.hint == .loanFee ? .loanFee : sum.hint ?? .fee)
  }

  private func isNear(_ sum: MoneyMention, _ draft: Draft) -> Bool {
    let (start, end) = (
      min(sum.tokens.lowerBound, draft.hit.tokens.lowerBound), max(sum.tokens.upperBound, draft.hit.tokens.upperBound)
    )
    if end - start > 26 { return false }
    return !(start..<end).contains { scene.grammar.but.contains(scene.id($0)) || scene.id($0) == Word.semicolon }
  }

  private func nearest(_ sums: [MoneyMention], _ draft: Draft) -> MoneyMention? {
    sums.min { distance($0.tokens, draft) < distance($1.tokens, draft) }
  }

  /// Tokens between a value and the trigger; what comes after counts less than what comes before.
  private func distance(_ tokens: Range<Int>, _ draft: Draft) -> Double {
    if tokens.lowerBound >= draft.hit.tokens.upperBound {
      return Double(tokens.lowerBound - draft.hit.tokens.upperBound)
    }
    return Double(max(0, draft.hit.tokens.lowerBound - tokens.upperBound)) * 1.3 + 0.5
  }

  private func term(_ sum: MoneyMention, _ role: TermRole) -> Term {
    Term(role: role, minimum: sum.minimum, maximum: sum.maximum, per: sum.per, hedge: sum.hedge, range: sum.range)
  }

  // MARK: Times

  private func readTime(_ draft: inout Draft) {
    guard draft.kind != .valuation else { return }
    let sentence = bounds(of: draft.hit)
    let times = values.times.filter { time in
      guard sentence.contains(time.tokens.lowerBound), time.role != .duration,
        !isCut(time.tokens, draft) || isOfWholeSentence(time, draft)
      else {
        return false
      }
      return time.role != .until && time.role != .since || draft.kind == .absence
    }
    guard let time = times.min(by: { distance($0.tokens, draft) < distance($1.tokens, draft) }),
      distance(time.tokens, draft) < 16
    else { return }
    draft.when = Self.time(time, of: draft)
    if draft.when != nil { draft.grounds[.when] = (time.tokens, "times") }
  }

  /// What a time means with a claim: what is only wanted, planned or open is still to come.
  static func time(_ mention: TimeMention, of draft: Draft) -> Time? {
    draft.modality == .fact && draft.kind != .interest ? mention.time : mention.time ?? mention.future
  }

  /// Whether a season, window or year holds for figures, absences and moves of its whole sentence: "last season, when he played 18 times on
  /// loan at Ajax". What is wanted or offered is told of days, and other clauses have others.
  private func isOfWholeSentence(_ time: TimeMention, _ draft: Draft) -> Bool {
    switch (draft.kind, time.time) {
    case (.record, .season), (.absence, .season): true
    case (.transfer, .season), (.transfer, .window), (.transfer, .year): draft.modality == .fact
    default: false
    }
  }

  /// Whether a clause word stands between a time and the trigger.
  private func isCut(_ tokens: Range<Int>, _ draft: Draft) -> Bool {
    let clauses = Clauses(scene: scene)
    let between =
      tokens.lowerBound > draft.hit.tokens.lowerBound
      ? draft.hit.tokens.upperBound..<max(draft.hit.tokens.upperBound, tokens.lowerBound)
      : min(tokens.upperBound, draft.hit.tokens.lowerBound)..<draft.hit.tokens.lowerBound
    return between.contains { clauses.endsClause($0) && !scene.grammar.before.contains(scene.id($0)) }
  }
}
