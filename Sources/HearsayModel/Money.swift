import HearsayText

/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, RawRepresentable {
  /// The three-letter code, such as `GBP`.
  public let rawValue: String

  /// Takes a code as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Pound sterling.
  public static let pound = Currency(rawValue: "GBP")
  /// Euro.
  public static let euro = Currency(rawValue: "EUR")
  /// United States dollar.
  public static let dollar = Currency(rawValue: "USD")
}

/// An exact amount of money: an integer of minor units and its currency. All currencies here have a hundred minor
/// units.
public struct Money: Hashable, Sendable {
  /// Pence, cents; never negative.
  public let minorUnits: Int64
  /// The currency.
  public let currency: Currency

  /// An amount of `minorUnits`.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The amount in whole units, with decimals where there are any: `20000000`, `7.5`.
  public var wholeUnits: Double { Double(minorUnits) / 100 }
}

/// What an amount is paid for.
public enum TermRole: String, Hashable, Sendable, Codable, CaseIterable {
  /// The transfer fee.
  case fee
  /// The fee of a loan.
  case loanFee = "loan fee"
  /// The price of an option or obligation to buy.
  case option
  /// What may be added under conditions.
  case addOns = "add-ons"
  /// A share of a later sale.
  case sellOn = "sell-on"
  /// A salary.
  case wage
  /// A release clause.
  case clause
  /// A sum of several of these.
  case total
}

/// The period that a wage is paid for.
public enum PayPeriod: String, Hashable, Sendable, Codable, CaseIterable {
  /// Each week.
  case week
  /// Each month.
  case month
  /// Each year or season.
  case year
}

/// One sum of a deal, kept as the range that the text gave.
public struct Term: Hashable, Sendable {
  /// What it is paid for.
  public let role: TermRole
  /// The lower end; equal to `maximum` where one figure was given.
  public let minimum: Money
  /// The upper end, in the currency of `minimum`.
  public let maximum: Money
  /// The period that it is paid for; `nil` for a sum paid once.
  public let per: PayPeriod?
  /// The words that soften it ("in the region of"); `nil` where it is put as exact.
  public let hedge: String?
  /// Where it stands in the text.
  public let range: ByteRange

  /// A sum of a deal.
  public init(
    role: TermRole, minimum: Money, maximum: Money, per: PayPeriod? = nil, hedge: String? = nil, range: ByteRange
  ) {
    self.role = role
    self.minimum = minimum
    self.maximum = maximum
    self.per = per
    self.hedge = hedge
    self.range = range
  }
}
