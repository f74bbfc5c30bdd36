/// The one sum by which the guide describes a claim.
public struct Fee: Hashable, Sendable {
  /// How much; the lower end where the text gives a range.
  public let money: Money
  /// For the salary of a contract, each week or each year; `nil` for a sum paid once.
  public let per: PayPeriod?

  /// A sum.
  public init(money: Money, per: PayPeriod? = nil) {
    self.money = money
    self.per = per
  }
}

extension Claim {
  /// The guide's `fee`, derived from the terms: the price that the claim's kind is about, and `nil` where the text
  /// gives none.
  ///
  /// A contract's is the wage. A valuation's is the release clause or the price asked. For all others it is the
  /// transfer fee, else the fee of the loan, and the price of an option only where neither is given. Add-ons and shares
  /// of a later sale are never it.
  public var fee: Fee? {
    switch kind {
    case .contract: first(of: [.wage]).flatMap(Self.wage)
    case .valuation where value == .words("release clause"): once([.clause, .fee, .total])
    case .valuation: once([.fee, .clause, .total])
    default: once([.fee, .loanFee, .option, .total, .clause])
    }
  }

  private func once(_ roles: [TermRole]) -> Fee? { first(of: roles).map { Fee(money: $0.minimum) } }

  /// The first term of the first role that has one.
  private func first(of roles: [TermRole]) -> Term? {
    for role in roles {
      if let term = terms.first(where: { $0.role == role }) { return term }
    }
    return nil
  }

  /// A wage by the week or the year, which are the guide's periods: one by the month is written by the year.
  private static func wage(_ term: Term) -> Fee? {
    switch term.per {
    case nil: return nil
    case .week, .year: return Fee(money: term.minimum, per: term.per)
    case .month:
      let (year, overflow) = term.minimum.minorUnits.multipliedReportingOverflow(by: 12)
      return overflow ? nil : Fee(money: Money(minorUnits: year, currency: term.minimum.currency), per: .year)
    }
  }
}
