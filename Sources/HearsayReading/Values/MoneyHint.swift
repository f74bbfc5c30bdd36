import HearsayModel
import HearsayText

/// What the words right around a sum say that it is paid for.
struct MoneyHint {
  let view: TokenView
  /// The sum alone.
  let core: Range<Int>
  /// The sum with hedge and period.
  let whole: Range<Int>
  /// The period that it is paid for.
  let per: PayPeriod?
  /// Whether it is a label of the player.
  let isRated: Bool

  /// The role; `nil` where the words do not say.
  var role: TermRole? {
    if isRated { return nil }
    return per != nil ? .wage : after ?? before
  }

  /// Whether it is what a club has or spends altogether: `a £200m summer spree`, `spending past the £200m mark`; not `spending £50m on him`.
  var isOverall: Bool {
    after(in: view.money.overall) != nil || before(in: view.money.overall).map { $0.end < whole.lowerBound } ?? false
  }

  /// Words after the sum, an adjective or two passed over: `a £300m buy-out clause`, `€5m in easy add-ons`.
  private var after: TermRole? { after(in: view.money.rolesAfter) }

  private func after<Value>(in phrases: Phrases<Value>) -> Value? {
    for index in whole.upperBound...(whole.upperBound + 4) {
      if let match = phrases.match(startingAt: index, in: view) { return match.value }
      guard index == whole.upperBound || !view.has(view.money.roleBreaks, at: index) else { return nil }
      guard index > whole.upperBound || canPass(index) else { return nil }
    }
    return nil
  }

  /// `in` opens `in performance-related add-ons`; other small words and all signs end the phrase.
  private func canPass(_ index: Int) -> Bool {
    view.has(view.money.roleOpeners, at: index) || !view.has(view.money.roleBreaks, at: index)
  }

  /// Words before the sum, linking words passed over: `release clause of`, `an option to buy for`.
  private var before: TermRole? {
    guard let (role, end) = before(in: view.money.rolesBefore) else { return nil }
    return view.has(view.money.wageVerbs, at: end - 1) && view.has(view.numbers.articles, at: end) ? nil : role
  }

  /// The words before the sum and where they end.
  private func before<Value>(in phrases: Phrases<Value>) -> (value: Value, end: Int)? {
    var end = whole.lowerBound
    for _ in 0..<5 {
      if let match = phrases.match(endingAt: end, in: view) { return (match.value, end) }
      guard view.has(view.money.roleLinks, at: end - 1) else { return nil }
      end -= 1
    }
    return nil
  }
}
