import HearsayModel

extension Money {
  /// The sum as people write it: `£20m`, `€7.5m`, `£600,000`.
  var spoken: String {
    let sign =
      switch currency {
      case .pound: "£"
      case .euro: "€"
      case .dollar: "$"
      default: currency.rawValue + " "
      }
    if minorUnits >= 100_000_000, minorUnits % 1_000_000 == 0 {
      return sign + Money(minorUnits: minorUnits / 1_000_000, currency: currency).decimal + "m"
    }
    return sign + Self.grouped(decimal)
  }

  /// The sum to two or three figures, as a conversion is told.
  var rounded: Money {
    guard minorUnits >= 100_000_000 else { return self }
    return Money(minorUnits: (minorUnits + 5_000_000) / 10_000_000 * 10_000_000, currency: currency)
  }

  /// Digits with a comma before every three.
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
