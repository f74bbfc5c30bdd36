import HearsayModel
import HearsayText

/// Finds the sums of money in a text: fees, wages, clauses, with their hedges, ranges and conversions.
struct MoneyFinder {
  /// All sums, in the order of the text, without overlap.
  static func find(_ layers: TextLayers, words: ValueWords) -> [MoneyMention] {
    layers.sentenceViews(words).flatMap { MoneySentence(view: $0).find() }
  }
}

/// The sums of one sentence.
private struct MoneySentence {
  let view: TokenView

  func find() -> [MoneyMention] {
    var found: [MoneyMention] = []
    var last: MoneyCore?
    var index = view.bounds.lowerBound
    while index < view.bounds.upperBound {
      guard let core = core(at: index, after: last) else {
        index += 1
        continue
      }
      let mention = mention(core, after: last, from: found.last?.tokens.upperBound ?? view.bounds.lowerBound)
      found.append(mention)
      last = core
      index = max(mention.tokens.upperBound, index + 1)
    }
    return MoneyContext.settled(found)
  }

  // MARK: The sum itself

  private func core(at index: Int, after last: MoneyCore?) -> MoneyCore? {
    guard canBegin(at: index), var amount = AmountReader(view: view).amount(at: index) else { return nil }
    if var upper = upperEnd(of: amount) {
      settle(&amount, &upper)
      if let core = core(amount, amount.figure, upper, upper.figure) { return core }
    }
    if amount.currency == nil, let last, amount.scale != nil, view.has(view.money.additions, at: index - 1) {
      amount.currency = last.currency
    }
    if amount.currency == nil, isUsualSum(amount) { amount.currency = view.money.usualCurrency }
    return core(amount, amount.figure, amount, amount.upper ?? amount.figure)
  }

  /// `20 milioni`, where papers leave the currency out; not `3 milioni di tifosi`.
  private func isUsualSum(_ amount: WrittenAmount) -> Bool {
    guard view.money.usualCurrency != nil, let scale = amount.scale, scale >= 6 else { return false }
    return !view.has(view.money.countedThings, at: amount.end)
      || view.money.rolesAfter.match(startingAt: amount.end, in: view) != nil
  }

  /// Numbers, currency signs and a few words open a sum; the inside of a longer number does not.
  private func canBegin(at index: Int) -> Bool {
    switch view.kind(index) {
    case .currency: true
    case .number: !view.isAttached(index) || [.hyphen, .quote, .sign, .dash].contains(view.kind(index - 1))
    case .word: view.has(view.money.openers, at: index)
    default: false
    }
  }

  private func core(
    _ lower: WrittenAmount, _ low: DecimalFigure, _ upper: WrittenAmount, _ high: DecimalFigure
  ) -> MoneyCore? {
    guard let currency = lower.currency ?? upper.currency, let first = lower.minorUnits(low),
      let second = upper.minorUnits(high)
    else { return nil }
    return MoneyCore(
      tokens: lower.start..<upper.end, minimum: min(first, second), maximum: max(first, second), currency: currency)
  }

  /// The other end of a range that begins with `lower`; `nil` where it is a single sum.
  private func upperEnd(of lower: WrittenAmount) -> WrittenAmount? {
    guard lower.upper == nil, let next = joint(after: lower),
      let upper = AmountReader(view: view).amount(at: next), upper.upper == nil
    else { return nil }
    if let first = lower.currency, let second = upper.currency, first != second { return nil }
    guard lower.currency != nil || upper.currency != nil else { return nil }
    // `£20m to 5 clubs`: a bare number after a word is no upper end.
    let isTight = view.isAttached(next) && view.isAttached(next - 1)
    guard isTight || upper.currency != nil || upper.scale != nil else { return nil }
    return upper
  }

  /// Index just past what joins the ends of a range.
  private func joint(after lower: WrittenAmount) -> Int? {
    let index = lower.end
    switch view.kind(index) {
    case .hyphen: return index + 1
    case .dash where view.isAttached(index) && view.isAttached(index + 1): return index + 1
    default: break
    }
    if view.has(view.money.rangeJoints, at: index) { return isChange(before: lower.start) ? nil : index + 1 }
    let opensRange = view.has(view.money.between, at: hedgeStart(before: lower.start) - 1)
    return opensRange && view.has(view.money.and, at: index) ? index + 1 : nil
  }

  /// Whether `from £20m to £30m` tells of a change.
  private func isChange(before start: Int) -> Bool {
    guard view.has(view.money.from, at: start - 1) else { return false }
    return ((start - 7)..<start).contains { view.has(view.money.changes, at: $0) }
  }

  /// Lends multiplier and currency to the end that has none: `£15-20m`, `15 to 20 million euros`.
  private func settle(_ lower: inout WrittenAmount, _ upper: inout WrittenAmount) {
    let isSmall = (lower.figure.scaled(by: 1) ?? .max) < 10_000
    if lower.scale == nil, isSmall { lower.scale = upper.scale }
    if upper.scale == nil, upper.currency == nil { upper.scale = lower.scale }
  }

  // MARK: What stands around it

  private func mention(_ core: MoneyCore, after last: MoneyCore?, from floor: Int) -> MoneyMention {
    var start = hedgeStart(before: core.tokens.lowerBound)
    var hedge = start < core.tokens.lowerBound ? view.words(of: start..<core.tokens.lowerBound) : nil
    if view.has(view.money.between, at: start - 1), core.minimum < core.maximum { start -= 1 }
    start = max(start, floor)
    var end = core.tokens.upperBound
    if let past = plusEnd(at: end) {
      hedge = hedge ?? view.words(of: (past - 1)..<past)
      end = past
    }
    let rated = ratedEnd(at: end)
    end = rated ?? end
    let isConversion = isConversion(core, after: last)
    if isConversion, view.has(view.money.closers, at: end) { end += 1 }
    let period = period(at: end)
    end = period?.end ?? end
    let per = period?.value ?? leadingPeriod(before: start)
    let hint = MoneyHint(view: view, core: core.tokens, whole: start..<end, per: per, isRated: rated != nil)
    return MoneyMention(
      tokens: start..<end, range: view.range(of: start..<end),
      minimum: Money(minorUnits: core.minimum, currency: core.currency),
      maximum: Money(minorUnits: core.maximum, currency: core.currency), per: per, hedge: hedge,
      isRated: rated != nil || isWorth(before: start), isOverall: hint.isOverall, isConversion: isConversion,
      hint: hint.role)
  }

  /// Where the run of hedges before `start` begins; `start` where there is none.
  private func hedgeStart(before start: Int) -> Int {
    var start = start
    while let hedge = view.money.hedges.match(endingAt: start, in: view) { start = hedge.start }
    return start
  }

  private func plusEnd(at index: Int) -> Int? {
    let next = view.skippingHyphens(from: index)
    return view.isAttached(index) && view.has(view.money.plus, at: next) ? next + 1 : nil
  }

  private func ratedEnd(at index: Int) -> Int? {
    let next = view.skippingHyphens(from: index)
    return next > index && view.has(view.money.rated, at: next) ? next + 1 : nil
  }

  /// "valued at £50m": what somebody is worth and nobody pays.
  private func isWorth(before start: Int) -> Bool { view.money.worths.match(endingAt: start, in: view) != nil }

  private func period(at index: Int) -> (end: Int, value: PayPeriod)? {
    let start = view.money.beforePeriod.match(startingAt: index, in: view)?.end ?? index
    return view.money.periods.match(startingAt: start, in: view)
  }

  private func leadingPeriod(before start: Int) -> PayPeriod? {
    for index in stride(from: start - 1, through: start - 4, by: -1) {
      if let period = view.id(index).flatMap({ view.money.leadingPeriods[$0] }) { return period }
    }
    return nil
  }

  /// Whether only an opening bracket or a stroke, and hedges, part it from a sum in another currency.
  private func isConversion(_ core: MoneyCore, after last: MoneyCore?) -> Bool {
    guard let last, last.currency != core.currency else { return false }
    let opener = hedgeStart(before: core.tokens.lowerBound) - 1
    guard view.has(view.money.conversionOpeners, at: opener) else { return false }
    return opener - last.tokens.upperBound <= 3
  }
}
