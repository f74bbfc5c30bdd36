import HearsayModel
import HearsayReports

extension TermsReport {
  private static let columns =
    [
      Sheet.Column("saga", "Saga"), Sheet.Column("role", "Sum"), Sheet.Column("suitor", "Suitor"),
      Sheet.Column("words", "How much", isFlexible: true), Sheet.Column("day", "Day"),
      Sheet.Column("word", "On whose word", isFlexible: true),
    ]
    + ["min", "max", "currency", "per", "hedge", "kind", "polarity", "chain", "publisher", "claim", "article"].map {
      Sheet.Column($0, "", isShown: false)
    }

  /// What stands above the list.
  public var heading: String { "What is claimed that \(player.name) costs, earns or is worth" }

  /// The latest sum of each who names one, by saga and role.
  public var sheet: Sheet {
    var sheet = Sheet(columns: Self.columns, empty: "No claim on \(player.name) names a sum.")
    for saga in sagas {
      for line in saga.lines {
        for sum in line.sums { sheet.add(Self.row(sum, of: line, in: saga.saga)) }
      }
    }
    return sheet
  }

  private static func row(_ sum: ClaimedSum, of line: TermLine, in saga: SagaKey) -> [Sheet.Cell] {
    let testimony = sum.testimony
    return [
      .text(saga.span.description), .text(line.role.rawValue), .optional(line.suitor?.name),
      .text(SumWords.words(for: sum)), .day(testimony.day), .text(VoiceWords().speaker(of: testimony)),
      .text(sum.term.minimum.decimal), .text(sum.term.maximum.decimal),
      .text(sum.term.minimum.currency.rawValue), .optional(sum.term.per?.rawValue), .optional(sum.term.hedge),
      .text(sum.kind.rawValue), .text(sum.polarity.rawValue), .list(testimony.chain),
      .optional(testimony.publisher), .text(testimony.claim.value), .text(testimony.article.value),
    ]
  }
}
