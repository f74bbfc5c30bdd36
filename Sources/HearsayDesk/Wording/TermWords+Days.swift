import HearsayModel

/// Days as reports show them: in ISO 8601, as users type them and as lists have them.
extension TermWords {
  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The month of a day by its first three letters: `Dec`.
  public static func shortMonth(of day: Day) -> String { shortMonths[day.month - 1] }

  /// A day: `2023-12-14`, or `undated` where there is none.
  public static func day(_ day: Day?) -> String { day?.description ?? "undated" }
}
