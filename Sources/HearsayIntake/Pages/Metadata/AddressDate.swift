import HearsayModel

/// The day in an address, as many outlets file their articles: `/2026/01/14/`, `/2026-01-14-`, `/20260114/`, `/2026/jan/14/`.
enum AddressDate {
  static func day(in address: String) -> Day? {
    let path = address.split(separator: "?", maxSplits: 1).first ?? ""
    // Archives put the time of the copy first: what counts comes last.
    let parts = path.split { "/-_.,".contains($0) }.dropFirst()
    var found: Day?
    for index in parts.indices {
      if let day = eightDigits(parts[index]) { found = day }
      guard index + 2 < parts.endIndex, let day = threeParts(parts[index], parts[index + 1], parts[index + 2]) else {
        continue
      }
      found = day
    }
    return found
  }

  private static func eightDigits(_ part: Substring) -> Day? {
    guard part.utf8.count == 8, let number = Int(part) else { return nil }
    return plausible(number / 10_000, number / 100 % 100, number % 100)
  }

  private static func threeParts(_ one: Substring, _ two: Substring, _ three: Substring) -> Day? {
    guard one.utf8.count == 4, let year = Int(one), two.utf8.count <= 3, three.utf8.count <= 2, let day = Int(three),
      let month = Int(two) ?? MonthNames.month(two.lowercased())
    else { return nil }
    return plausible(year, month, day)
  }

  private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1991...2099).contains(year) ? Day(year: year, month: month, day: day) : nil
  }
}
