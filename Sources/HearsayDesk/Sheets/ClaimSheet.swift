import HearsayModel

/// Claims as a list: a line of English for people, all slots for spreadsheets and programs.
public enum ClaimSheet {
  /// As much of an id as people type; the whole id stands in a column for programs.
  public static let shortID = 8

  /// The claims in the order given.
  public static func sheet(_ claims: [FiledClaim]) -> Sheet {
    var sheet = Sheet(columns: shown + slots + places, empty: "No claims of that sort are in the ledger.")
    for filed in claims { sheet.add(shown(filed) + slots(filed.claim) + places(filed)) }
    return sheet
  }

  /// The beginning of an id, for people.
  public static func short(_ id: ClaimID) -> String { String(id.value.prefix(shortID)) }
}

// MARK: - For people

extension ClaimSheet {
  private static let shown = [
    Sheet.Column("day", "Day"), Sheet.Column("player", "Player", isFlexible: true),
    Sheet.Column("sentence", "What", isFlexible: true), Sheet.Column("word", "On whose word", isFlexible: true),
    Sheet.Column("publisher", "In", isFlexible: true), Sheet.Column("confidence", "Sure"),
    Sheet.Column("short", "Claim"),
  ]

  private static func shown(_ filed: FiledClaim) -> [Sheet.Cell] {
    let claim = filed.claim
    let player: Phrasing.Player = claim.player == nil ? .unnamed : .pronoun
    let word = TermWords.words(for: claim.chain)
    return [
      .day(filed.day), .optional(claim.player), .text(Phrasing(player: player).sentence(for: claim)),
      word.isEmpty ? .none : .text(word), .optional(filed.article.publisher), .share(claim.confidence),
      .text(short(filed.id)),
    ]
  }
}

// MARK: - The slots of the guide

extension ClaimSheet {
  private static let slots = [
    "kind", "club", "counterparty", "polarity", "modality", "deal", "fee", "currency", "per", "value", "when", "source",
  ].map { Sheet.Column($0, "", isShown: false) }

  private static func slots(_ claim: Claim) -> [Sheet.Cell] {
    let fee = claim.fee
    return [
      .text(claim.kind.rawValue), .optional(claim.club), .optional(claim.counterparty),
      .text(claim.polarity.rawValue), .text(claim.modality.rawValue), .optional(claim.deal?.rawValue),
      .optional(fee?.money.decimal), .optional(fee?.money.currency.rawValue), .optional(fee?.per?.rawValue),
      .optional(value(claim.value)), .optional(claim.when?.description), .list(claim.chain.map(\.name)),
    ]
  }

  /// Words as they are, figures as `appearances 16, starts 4`.
  private static func value(_ value: ClaimValue?) -> String? {
    switch value {
    case nil: nil
    case .words(let words): words
    case .figures(let figures):
      figures.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
  }
}

// MARK: - Who and where

extension ClaimSheet {
  private static let places = [
    "playerID", "playerRef", "clubRef", "counterpartyRef", "claim", "article", "version", "title", "url", "seen",
    "filed", "quote", "evidenceStart", "evidenceEnd",
  ].map { Sheet.Column($0, "", isShown: false) }

  private static func places(_ filed: FiledClaim) -> [Sheet.Cell] {
    let (claim, article) = (filed.claim, filed.article)
    return [
      .optional(filed.player?.value), .optional(claim.playerRef), .optional(claim.clubRef),
      .optional(claim.counterpartyRef), .text(filed.id.value), .text(article.id.value), .text(article.version.value),
      .optional(article.title), .optional(article.url), .day(article.seen), .day(filed.filed),
      filed.words.isEmpty ? .none : .text(filed.words), .number(claim.evidenceOffsets.start),
      .number(claim.evidenceOffsets.end),
    ]
  }
}
