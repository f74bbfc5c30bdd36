import HearsayModel
import HearsayText

/// One written amount, before its multiplier and currency are settled: the `15` of `£15-20m` borrows both.
struct WrittenAmount {
  /// The number.
  var figure: DecimalFigure
  /// What stands after a stroke: the 10 of `9/10m`.
  var upper: DecimalFigure?
  /// The power of ten that is written with it; `nil` for none.
  var scale: Int?
  /// The currency that is written with it; `nil` for none.
  var currency: Currency?
  /// Index of its first token.
  var start: Int
  /// Index just past its last token.
  var end: Int

  /// The amount in minor units; a number with three decimals and no multiplier has a point between thousands (`€200.000`).
  func minorUnits(_ figure: DecimalFigure) -> Int64? {
    if scale == nil, figure.decimals == 3 {
      return DecimalFigure(digits: figure.digits, decimals: 0).scaled(by: 2)
    }
    return figure.scaled(by: (scale ?? 0) + 2)
  }
}

/// Reads one written amount: `£20m`, `20 million euros`, `€9/10m`, `$1.5bn`.
struct AmountReader {
  let view: TokenView

  /// The amount that begins at `index`, with or without currency and multiplier; `nil` where no number stands there.
  func amount(at index: Int) -> WrittenAmount? {
    let (currency, start) = leadingCurrency(at: index)
    guard var amount = number(at: start) else { return nil }
    amount.start = index
    amount.currency = currency
    if amount.scale == nil, let scale = scale(at: amount.end) {
      amount.scale = scale.power
      amount.end = scale.end
    }
    takeTrailingCurrency(&amount)
    return view.isPercent(amount.end) ? nil : amount
  }

  private func leadingCurrency(at index: Int) -> (Currency?, Int) {
    if view.kind(index) == .currency, let currency = view.id(index).flatMap({ view.money.signs[$0] }) {
      return (currency, index + 1)
    }
    if view.kind(index) == .word, let prefix = view.money.prefixes.match(startingAt: index, in: view) {
      return (prefix.value, prefix.end)
    }
    return (nil, index)
  }

  private func number(at index: Int) -> WrittenAmount? {
    guard let numeral = Numeral(view, at: index) else { return numberInWords(at: index) }
    var amount = WrittenAmount(
      figure: numeral.first, upper: numeral.second, scale: nil, currency: nil, start: index, end: index + 1)
    if let suffix = numeral.suffix {
      guard let scale = view.money.scales[suffix] else { return nil }
      amount.scale = scale
    }
    return continental(amount)
  }

  /// `twenty million`: words count only with a multiplier after them.
  private func numberInWords(at index: Int) -> WrittenAmount? {
    let isArticle = view.has(view.numbers.articles, at: index)
    let count = isArticle ? (value: 1, end: index + 1) : view.count(at: index)
    guard let count, let scale = scale(at: count.end), scale.power > 3 || !isArticle else { return nil }
    let figure = DecimalFigure(digits: Int64(count.value), decimals: 0)
    return WrittenAmount(
      figure: figure, upper: nil, scale: scale.power, currency: nil, start: index, end: scale.end)
  }

  /// A decimal comma: `7,5m` is three tokens, and so is `7,5` in a language of such commas.
  private func continental(_ amount: WrittenAmount) -> WrittenAmount {
    guard amount.scale == nil, amount.upper == nil, amount.figure.decimals == 0, view.isAttached(amount.end),
      view.id(amount.end) == Word.comma, view.isAttached(amount.end + 1),
      let rest = Numeral(view, at: amount.end + 1), rest.second == nil, rest.first.decimals == 0,
      (0...9).contains(rest.first.digits), let tens = amount.figure.scaled(by: 1)
    else { return amount }
    let scale = rest.suffix.flatMap { view.money.scales[$0] }
    guard scale != nil || rest.suffix == nil && view.has(view.numbers.decimalCommas, at: amount.end) else {
      return amount
    }
    var joined = amount
    joined.figure = DecimalFigure(digits: tens &+ rest.first.digits, decimals: 1)
    joined.scale = scale
    joined.end = amount.end + 2
    return joined
  }

  private func scale(at index: Int) -> (power: Int, end: Int)? {
    let start = view.skippingHyphens(from: index)
    guard let power = view.id(start).flatMap({ view.money.scales[$0] }), view.kind(start) == .word else { return nil }
    return (power, start + 1)
  }

  private func takeTrailingCurrency(_ amount: inout WrittenAmount) {
    guard let suffix = view.money.suffixes.match(startingAt: amount.end, in: view) else { return }
    // The sign after a number may belong to the next one: `£15 £20`.
    if view.kind(suffix.end - 1) == .currency, view.kind(suffix.end) == .number || amount.currency != nil { return }
    if amount.currency == nil { amount.currency = suffix.value }
    if amount.currency == suffix.value { amount.end = suffix.end }
  }
}
