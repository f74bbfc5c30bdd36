import HearsayModel

extension Pairing {
  /// Sums are one within 3 in a hundred: the rounding of a figure as papers round it.
  static let tolerance = 0.03
  /// Across currencies or hedges, 12 in a hundred: a month's mean rate, a rounded conversion and an "around" together.
  static let looseTolerance = 0.12

  /// How the sums of the two claims stand to each other; `nil` where one has none. `Pairing.sums` keeps it, since many rules ask.
  func compareSums() -> SumComparison? {
    guard let one = a.sum, let other = b.sum else { return nil }
    if one.term.minimum == other.term.minimum, one.term.per == other.term.per { return .same }
    guard one.term.per == other.term.per else { return .unknown(payApart(one, other)) }
    guard let converted = converted(one.term.minimum, to: other.term.minimum.currency) else {
      return .unknown("\(words(one)) and \(words(other)): no rate is known by which to compare them")
    }
    return compare(one, other, converted)
  }

  private func compare(_ one: Sum, _ other: Sum, _ converted: Converted) -> SumComparison {
    let gap = Self.gap(converted.money.wholeUnits, other.term.minimum.wholeUnits)
    let crosses = one.term.minimum.currency != other.term.minimum.currency
    let hedge = one.hedge ?? other.hedge
    let tolerance = crosses || hedge != nil ? Self.looseTolerance : Self.tolerance
    let hedged = hedge.map { ", and with “\($0)”" } ?? ""
    let facts =
      "\(words(one)) and \(words(other))\(converted.words) are \(percent(gap)) apart, tolerance \(percent(tolerance))"
      + (crosses ? " across currencies\(hedged)" : hedge.map { " with “\($0)”" } ?? "")
    if gap <= tolerance { return .near(facts) }
    if let part = one.part ?? other.part { return .explained("\(facts), but the words “\(part)” part base and total") }
    if one.term.per != nil, let pay = one.pay ?? other.pay {
      return .explained("\(facts), but the words “\(pay)” say that the two figures of pay do not take in the same")
    }
    if one.term.role != other.term.role {
      return .explained("\(words(one)) is a \(one.term.role.rawValue), \(words(other)) a \(other.term.role.rawValue)")
    }
    return one.isPlainToSee && other.isPlainToSee
      ? .apart(facts) : .explained("\(facts), but the evidence does not show what the sum takes in")
  }

  private func payApart(_ one: Sum, _ other: Sum) -> String {
    "\(words(one)) and \(words(other)) are paid by different periods, and neither says whether tax or bonuses are in it"
  }

  private struct Converted {
    let money: Money
    let words: String
  }

  /// A sum in another currency at the rate of the month that the claims are about, else of the first article with a day.
  private func converted(_ money: Money, to currency: Currency) -> Converted? {
    if money.currency == currency { return Converted(money: money, words: "") }
    guard let day = rateDay, let conversion = almanac.rates.convert(money, to: currency, on: day) else { return nil }
    let rate = Double(Int((conversion.rate * 1000).rounded())) / 1000
    return Converted(
      money: conversion.money,
      words: " (\(money.spoken) was \(conversion.money.rounded.spoken) at \(rate), the rate of \(conversion.month))")
  }

  private var rateDay: Day? {
    let stated = [a, b].compactMap(\.statedDays).filter { $0.count <= 100 }.map(\.lowerBound).min()
    return stated.map { Day(number: $0) } ?? a.day ?? b.day
  }

  /// How far apart two amounts are, as a share of the larger one.
  static func gap(_ one: Double, _ other: Double) -> Double {
    let larger = max(one, other)
    return larger > 0 ? abs(one - other) / larger : 0
  }

  private func words(_ sum: Sum) -> String {
    sum.term.minimum.spoken + (sum.term.per.map { " a \($0.rawValue)" } ?? "")
  }
  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}
