import HearsayModel

/// Sums, times and chains of word as they are shown to people.
public enum TermWords {
  /// A sum: `£7.5m`, `€25,000`, `CHF 5m`.
  public static func words(for money: Money) -> String {
    let sign =
      switch money.currency {
      case .pound: "£"
      case .euro: "€"
      case .dollar: "$"
      default: money.currency.rawValue + " "
      }
    // From a million on, in millions, where two decimals hold it.
    if money.minorUnits >= 100_000_000, money.minorUnits % 1_000_000 == 0 {
      return sign + Money(minorUnits: money.minorUnits / 1_000_000, currency: money.currency).decimal + "m"
    }
    return sign + grouped(money.decimal)
  }

  /// A term: `fee £7.5m–£8m (“around”)`, `wage £25,000 a week`.
  public static func words(for term: Term) -> String {
    let per = term.per.map { " a \($0.rawValue)" } ?? ""
    let hedge = term.hedge.map { " (“\($0)”)" } ?? ""
    return "\(term.role.rawValue) \(range(of: term))\(per)\(hedge)"
  }

  /// The chain of word, origin first: `Tuttomercatoweb, via HITC`; empty where the article itself says it.
  public static func words(for chain: [Attribution]) -> String {
    zip(chain, chain.dropFirst()).reduce(chain.first?.name ?? "") { words, pair in
      switch pair.0.link {
      case .for: "\(words) for \(pair.1.name)"
      case .via: "\(words), via \(pair.1.name)"
      case .told: "\(words), to \(pair.1.name)"
      }
    }
  }

  /// A time: `14 December 2023`, `January 2024`, `winter window 2024`, `season 2023/24`.
  public static func words(for time: Time) -> String {
    switch time {
    case .day(let day): "\(day.day) \(name(ofMonth: day.month)) \(day.year)"
    case .month(let year, let month): "\(name(ofMonth: month)) \(year)"
    case .year(let year): String(year)
    case .season: "season \(time)"
    case .window(let window): "\(window.half.rawValue) window \(window.year)"
    }
  }

  /// The price that a valuation is about; `nil` where no sum is given.
  static func price(of claim: Claim) -> String? {
    guard let fee = claim.fee, let term = claim.terms.first(where: { $0.minimum == fee.money }) else { return nil }
    return range(of: term)
  }

  private static func range(of term: Term) -> String {
    let low = words(for: term.minimum)
    return term.minimum == term.maximum ? low : "\(low)–\(words(for: term.maximum))"
  }

  private static func name(ofMonth month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : "month \(month)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Digits with a comma before every three: `25,000.5`.
  private static func grouped(_ decimal: String) -> String {
    let parts = decimal.split(separator: ".")
    var digits = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index) % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return parts.count > 1 ? "\(digits).\(parts[1])" : digits
  }
}
