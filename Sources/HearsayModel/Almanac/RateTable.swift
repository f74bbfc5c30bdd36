/// What currencies were worth against the euro, by month.
public struct RateTable: Sendable {
  /// What one euro cost from a month on, until the next rate.
  public struct Rate: Hashable, Sendable {
    /// The month from which it holds.
    public let month: Month
    /// Millionths of the currency's unit for one euro; more than 0.
    public let millionths: Int64

    /// A rate; `nil` where it is not more than 0.
    public init?(month: Month, millionths: Int64) {
      guard millionths > 0 else { return nil }
      self.month = month
      self.millionths = millionths
    }
  }

  /// The rates of each currency but the euro, in the order of their months.
  public private(set) var rates: [Currency: [Rate]] = [:]

  /// A table of rates.
  public init(_ rates: [Currency: [Rate]] = [:]) {
    self.rates = rates.mapValues { $0.sorted { $0.month < $1.month } }
  }

  /// Converts an amount at the rate of the month of a day; the last known rate is used for months without one. `nil` where a currency is
  /// unknown or has no rate so early, and for sums beyond all money.
  public func convert(_ money: Money, to currency: Currency, on day: Day) -> Conversion? {
    let asked = Month(of: day)
    guard let from = rate(of: money.currency, in: asked), let to = rate(of: currency, in: asked),
      let minorUnits = Self.scaled(money.minorUnits, by: to.millionths, over: from.millionths)
    else { return nil }
    return Conversion(
      money: Money(minorUnits: minorUnits, currency: currency),
      rate: Double(to.millionths) / Double(from.millionths), month: min(from.month, to.month),
      isLastKnown: isEnded(money.currency, in: asked) || isEnded(currency, in: asked))
  }

  private func rate(of currency: Currency, in month: Month) -> Rate? {
    if currency == .euro { return Rate(month: month, millionths: 1_000_000) }
    return rates[currency]?.last { $0.month <= month }
  }

  /// Whether a month is later than the currency's last rate.
  private func isEnded(_ currency: Currency, in month: Month) -> Bool {
    rates[currency]?.last.map { $0.month < month } ?? false
  }

  /// `amount × numerator ÷ denominator`, exact and rounded half up; `nil` where it does not fit or the amount is negative.
  private static func scaled(_ amount: Int64, by numerator: Int64, over denominator: Int64) -> Int64? {
    guard amount >= 0 else { return nil }
    let product = amount.magnitude.multipliedFullWidth(by: numerator.magnitude)
    guard product.high < denominator.magnitude else { return nil }
    let (quotient, remainder) = denominator.magnitude.dividingFullWidth(product)
    let up: UInt64 = remainder >= denominator.magnitude - remainder ? 1 : 0
    let (rounded, isTooMuch) = quotient.addingReportingOverflow(up)
    return isTooMuch ? nil : Int64(exactly: rounded)
  }
}
