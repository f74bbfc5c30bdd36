import HearsayModel

/// What a sum is in a saga.
public enum SumRole: String, Hashable, Sendable, CaseIterable {
  /// A fee offered, agreed or expected.
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
  /// What the owner asks.
  case askingPrice = "asking price"
  /// What he is held to be worth.
  case marketValue = "market value"
  /// A sum of several of these.
  case total
}

/// One sort of sum in a saga, over all who name it.
public struct TermLine: Hashable, Sendable {
  /// What it is.
  public let role: SumRole
  /// The suitor whose money it is; `nil` where the sum is the owner's or nobody's in particular.
  public let suitor: NamedClub?
  /// The currency; sums in several currencies are several lines, since they are not converted here.
  public let currency: Currency
  /// The period that it is paid for; `nil` for sums paid once.
  public let per: PayPeriod?
  /// The lowest that anybody says.
  public let minimum: Money
  /// The highest that anybody says.
  public let maximum: Money
  /// The latest sum of each who names it, in order of their days; undated ones last.
  public let sums: [ClaimedSum]
}

/// A sum as one claim names it.
public struct ClaimedSum: Hashable, Sendable {
  /// The sum.
  public let term: Term
  /// What is claimed with it: an offer, an agreement, a valuation.
  public let kind: Kind
  /// Whether the text says that it is so.
  public let polarity: Polarity
  /// Who says so.
  public let testimony: Testimony
}
