import HearsayModel
import HearsayReports

extension ConflictList {
  private static let shown = [
    Sheet.Column("player", "Player"), Sheet.Column("relation", "How they stand"),
    Sheet.Column("reason", "Why", isFlexible: true),
  ]

  /// What there is of each of the two claims.
  private static let sides = ["first", "second"].flatMap { side in
    ["Claim", "Day", "Sentence", "Word", "Publisher", "Quote", "Article"].map {
      Sheet.Column(side + $0, "", isShown: false)
    }
  }

  /// The pairs as a list.
  public var sheet: Sheet {
    let rule = [Sheet.Column("rule", "", isShown: false), Sheet.Column("conflict", "", isShown: false)]
    var sheet = Sheet(columns: Self.shown + rule + Self.sides, empty: emptyWords)
    for pair in pairs {
      sheet.add(
        [
          .optional(pair.first.claim.player), .text(pair.relation.kind.rawValue), .text(pair.relation.reason),
          .text(pair.relation.rule), .text(pair.isConflict ? "yes" : "no"),
        ] + Self.side(pair.first) + Self.side(pair.second))
    }
    return sheet
  }

  /// What to say where there is no conflict.
  public var emptyWords: String {
    player.map { "No two claims on \($0) in the ledger contradict each other, as far as the rules see." }
      ?? "No two claims in the ledger contradict each other, as far as the rules see."
  }

  private static func side(_ filed: FiledClaim) -> [Sheet.Cell] {
    let word = TermWords.words(for: filed.claim.chain)
    return [
      .text(filed.id.value), .day(filed.day), .text(Phrasing(player: .pronoun).sentence(for: filed.claim)),
      word.isEmpty ? .none : .text(word), .optional(filed.article.publisher),
      filed.words.isEmpty ? .none : .text(filed.words), .text(filed.article.id.value),
    ]
  }
}
