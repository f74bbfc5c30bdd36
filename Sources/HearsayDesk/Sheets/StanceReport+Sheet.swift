import HearsayModel
import HearsayReports

extension StanceReport {
  private static let columns =
    [
      Sheet.Column("day", "Day"), Sheet.Column("who", "Who"), Sheet.Column("words", "Will", isFlexible: true),
      Sheet.Column("change", "Change"), Sheet.Column("word", "On whose word", isFlexible: true),
    ]
    + ["will", "deal", "suitor", "modality", "when", "chain", "publisher", "claim", "article"].map {
      Sheet.Column($0, "", isShown: false)
    }

  /// What stands above the list.
  public var heading: String { "Who wants what with \(player.name)" }

  /// The owner's wills over time, then the player's own.
  public var sheet: Sheet {
    var sheet = Sheet(columns: Self.columns, empty: "No claim tells what the owner or \(player.name) wants.")
    for entry in history { sheet.add(Self.row(entry)) }
    for wish in wishes { sheet.add(row(wish)) }
    return sheet
  }

  private static func row(_ entry: StanceEntry) -> [Sheet.Cell] {
    [
      .day(entry.day), .text(entry.owner?.name ?? "the owner"), .text(WillWords.words(for: entry)),
      .optional(WillWords.words(for: entry.change)), .text(VoiceWords().speaker(of: entry.testimony)),
      .text(entry.will.rawValue), .optional(entry.deal?.rawValue), .optional(entry.suitor?.name),
      .text(entry.modality.rawValue), .optional(entry.when?.description),
    ] + said(entry.testimony)
  }

  private func row(_ wish: PlayerWish) -> [Sheet.Cell] {
    [
      .day(wish.day), .text(player.name), .text(WillWords.words(for: wish)), .none,
      .text(VoiceWords().speaker(of: wish.testimony)), .text(wish.will.rawValue), .none, .optional(wish.club?.name),
      .text(wish.modality.rawValue), .none,
    ] + Self.said(wish.testimony)
  }

  private static func said(_ testimony: Testimony) -> [Sheet.Cell] {
    [
      .list(testimony.chain), .optional(testimony.publisher), .text(testimony.claim.value),
      .text(testimony.article.value),
    ]
  }
}
