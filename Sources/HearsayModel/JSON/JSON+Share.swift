extension JSON {
  /// A share from 0 to 1, rounded to three decimals without trailing zeros: `0.873`, `0.9`, `1`.
  public static func share(_ share: Double) -> JSON { .number(digits(ofShare: share)) }

  /// The digits of a share; what is no number counts as 0.
  public static func digits(ofShare share: Double) -> String {
    let share = share.isNaN ? 0 : min(max(share, 0), 1)
    let thousandths = Int((share * 1000).rounded())
    guard thousandths % 1000 != 0 else { return String(thousandths / 1000) }
    var digits = padded(thousandths, 3)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "0." + digits
  }
}
