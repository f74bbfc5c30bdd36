extension RelationScore {
  /// The figures as lines for people, laid out as `score_ledger.py` lays them out.
  public var lines: [String] {
    let rows = balances.map { relation, balance in
      "  \(ScoreText.left(relation, 12)) gold \(Self.count(balance.gold)) said \(Self.count(balance.said))"
        + "  P \(ScoreText.decimals(balance.precision, 2))  R \(ScoreText.decimals(balance.recall, 2))"
        + "  F1 \(ScoreText.decimals(balance.f1, 2))"
    }
    return ["\(verdicts.count) pairs   accuracy \(ScoreText.decimals(accuracy, 3))"] + rows
      + [
        "macro-F1 \(ScoreText.decimals(macroF1, 3))   precision of contradicts and reverses"
          + " \(ScoreText.decimals(conflictPrecision, 3))   false conflicts \(falseConflicts.count)"
      ] + falseConflicts.map { "  false: \($0.pair.player) \($0.pair.why)" }
  }

  private static func count(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 3 - digits.count)) + digits
  }

  /// The two halves of the pairs by player: the players in the order of their names, in turn. What is learnt from one half can be measured on
  /// the other, whose players it has not seen.
  public var halves: (first: RelationScore, second: RelationScore) {
    let players = Set(verdicts.map(\.pair.player)).sorted()
    let first = Set(players.indices.filter { $0 % 2 == 0 }.map { players[$0] })
    return (
      RelationScore(verdicts.filter { first.contains($0.pair.player) }),
      RelationScore(verdicts.filter { !first.contains($0.pair.player) })
    )
  }
}
