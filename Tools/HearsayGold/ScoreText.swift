import Foundation
import HearsayModel

/// A comparison as lines for people, laid out as `score.py` lays them out, so that the two can be held side by side.
public enum ScoreText {
  /// The figures.
  public static func figures(_ figures: Figures) -> [String] {
    let f = figures
    return [
      "docs \(f.documents)  gold \(f.gold)  predicted \(f.predicted)",
      "core F1 \(share(f.core)) [95% \(share(f.coreLow))-\(share(f.coreHigh))]  precision \(share(f.precision))"
        + "  recall \(share(f.recall))   full F1 \(share(f.full))",
      "rumour kinds F1 \(share(f.rumour))   denied and negative F1 \(share(f.negative))   quotes F1 \(share(f.quotes))"
        + "   when \(share(f.when))   evidence within a sentence \(share(f.place))",
      "source, all core \(share(f.source)) (saying nothing scores \(share(f.silentBaseline)))"
        + "   on sourced claims \(share(f.sourced)), whole chain \(share(f.sourcedChain))"
        + "   own voice kept \(share(f.own))",
    ]
  }

  /// The figures as one JSON object with four decimals, in the scorer's order.
  public static func json(_ figures: Figures) -> String {
    let counts = [("docs", figures.documents), ("gold", figures.gold), ("predicted", figures.predicted)]
    let members =
      counts.map { "\"\($0)\": \($1)" } + figures.shares.map { "\"\($0.name)\": \(fourDecimals($0.value))" }
    return "{\(members.joined(separator: ", "))}"
  }

  /// A line for each kind.
  public static func kinds(_ comparison: Comparison) -> [String] {
    comparison.kinds.map { kind, counts in
      let balance = counts.balance
      return "  \(left(kind.rawValue, 11)) gold \(right(counts[.gold], 4)) read \(right(counts[.read], 4))"
        + "  P \(decimals(balance.precision, 2))  R \(decimals(balance.recall, 2))  F1 \(decimals(balance.f1, 2))"
    }
  }

  /// What was missed and what is extra, by document.
  public static func misses(_ comparison: Comparison) -> [String] {
    comparison.misses.flatMap { misses in
      ["", "# \(misses.id)"] + misses.missed.map { "  missed \($0.sentence) \(line($0))" }
        + misses.extra.map { "  extra  \($0.sentence) \(line($0))" }
    }
  }

  /// A claim on one line.
  public static func line(_ claim: GoldClaim) -> String {
    let slots = [
      claim.polarity.rawValue, claim.modality.rawValue, claim.deal?.rawValue ?? PythonText.none,
      PythonText.fee(claim.fee), claim.value.map(PythonText.bare) ?? PythonText.none,
      PythonText.quoted(.array(claim.source.map(JSON.string))),
    ]
    let parties = [claim.player, claim.club, claim.counterparty].map { $0 ?? PythonText.none }
    return "\(left(claim.kind.rawValue, 10)) \(parties.joined(separator: " | ")) \(slots.joined(separator: " "))"
  }

  /// A share with three decimals.
  public static func share(_ value: Double) -> String { decimals(value, 3) }

  static func decimals(_ value: Double, _ count: Int) -> String { String(format: "%.\(count)f", value) }

  /// Four decimals without trailing zeros.
  private static func fourDecimals(_ value: Double) -> String {
    "\(Double(decimals(value, 4)) ?? value)"
  }

  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
