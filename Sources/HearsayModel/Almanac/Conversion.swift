/// A sum in another currency, and how it came about.
public struct Conversion: Hashable, Sendable {
  /// The sum, rounded to the nearest minor unit.
  public var money: Money
  /// Units of the new currency for one of the old.
  public var rate: Double
  /// The month of the rate: the one asked for or the nearest before it. Of two rates, the older.
  public var month: Month
  /// Whether a currency's last rate was taken because the table has none for a later month.
  public var isLastKnown: Bool

  /// A converted sum.
  public init(money: Money, rate: Double, month: Month, isLastKnown: Bool = false) {
    self.money = money
    self.rate = rate
    self.month = month
    self.isLastKnown = isLastKnown
  }
}
