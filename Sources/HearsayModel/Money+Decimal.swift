extension Money {
  /// The amount in whole units as exact decimal digits, with decimals only where there are any: `20000000`, `7.5`.
  public var decimal: String {
    let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = minorUnits < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(padded(Int(rest), 2))"
  }

  /// Reads an amount in whole units from decimal digits; `nil` where they are none, hold more than two decimals or do
  /// not fit.
  public init?(decimal: String, currency: Currency) {
    let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Self.digits(parts[0]) else { return nil }
    var cents: Int64 = 0
    if parts.count == 2 {
      // Other programs write `7.50` or `20000000.0`.
      guard Self.digits(parts[1]) != nil, parts[1].utf8.dropFirst(2).allSatisfy({ $0 == UInt8(ascii: "0") }),
        let digits = Self.digits((String(parts[1]) + "0").prefix(2))
      else { return nil }
      cents = digits
    }
    let (hundreds, overflow) = whole.multipliedReportingOverflow(by: 100)
    let (sum, tooMuch) = hundreds.addingReportingOverflow(cents)
    guard !overflow, !tooMuch else { return nil }
    self.init(minorUnits: sum, currency: currency)
  }

  private static func digits(_ text: some StringProtocol) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int64(text)
  }
}
