import HearsayModel
import HearsayReports

/// The sums of a saga in words.
public enum SumWords {
  /// What is claimed in all, without by whom: `fee of AC Milan €20m–€25m`.
  public static func words(for line: TermLine) -> String {
    "\(name(of: line)) \(range(line.minimum, line.maximum))\(line.per.map { " a \($0.rawValue)" } ?? "")"
  }

  /// What the sum is: `asking price`, or `fee of AC Milan`.
  public static func name(of line: TermLine) -> String {
    line.role.rawValue + (line.suitor.map { " of \($0.name)" } ?? "")
  }

  /// A sum as one claim names it: `€20m–€25m (“around”), bid`.
  public static func words(for sum: ClaimedSum) -> String {
    let hedge = sum.term.hedge.map { " (“\($0)”)" } ?? ""
    let per = sum.term.per.map { " a \($0.rawValue)" } ?? ""
    let sums = range(sum.term.minimum, sum.term.maximum)
    let kind = sum.kind == .valuation ? "" : ", \(sum.kind.rawValue)"
    return "\(sum.polarity == .denied ? "not " : "")\(sums)\(per)\(hedge)\(kind)"
  }

  private static func range(_ minimum: Money, _ maximum: Money) -> String {
    let low = TermWords.words(for: minimum)
    return minimum == maximum ? low : "\(low)–\(TermWords.words(for: maximum))"
  }
}
