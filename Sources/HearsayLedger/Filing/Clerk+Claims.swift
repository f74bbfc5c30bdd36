import GRDB
import HearsayModel
import HearsayText

/// Where the claims of a reading stand in time.
struct ClaimStanding {
  let version: VersionRow
  let reading: Int64
  let isCurrent: Bool
  let filed: Int
  let ends: Int?
}

/// The rows of a reading's claims, written together.
struct ClaimRows {
  private var facts: RowCells
  private var keys: RowCells

  /// No rows yet, and room for so many.
  init(roomFor count: Int) {
    facts = RowCells(roomFor: count * 32, bytes: count * 600)
    keys = RowCells(roomFor: count * 16, bytes: count * 48)
  }

  /// Adds the facts of a claim, and gives its row.
  mutating func add(_ claim: Claim, _ keys: ClaimKeys, ordinal: Int, words: String?, reading: Int64) -> Int64 {
    let id = ClaimRow.row(reading, ordinal)
    facts.add(id)
    facts.add(reading)
    claim.write(to: &facts)
    keys.write(to: &facts)
    facts.add(words)
    return id
  }

  /// Adds what a claim is looked up by.
  mutating func add(_ projection: ClaimProjection) { projection.write(to: &keys) }

  func write(to rows: RowWriters) throws {
    try rows.claim.write(rows: facts)
    try rows.key.write(rows: keys)
  }
}

extension Clerk {
  /// Writes the claims of a reading, each with the player of its name, and what they are looked up by.
  mutating func insert(_ draft: ReadingDraft, players: [String: Int64], _ standing: ClaimStanding) throws {
    var rows = ClaimRows(roomFor: draft.reading.claims.count)
    for (ordinal, claim) in draft.reading.claims.enumerated() {
      let (keys, player) = (draft.keys[ordinal], claim.player.flatMap { players[$0] })
      let id = rows.add(
        claim, keys, ordinal: ordinal, words: draft.reading.text[claim.evidence], reading: standing.reading)
      let projection = ClaimProjection(claim, keys, id: id, player: player, standing)
      rows.add(projection)
      for key in projection.clubs { clubs.add(projection.aside, under: key) }
      for key in projection.sources { sources.add(projection.aside, under: key) }
      guard standing.isCurrent else { continue }
      sagas.add(player: player, window: keys.window, day: standing.version.counted)
      self.keys.add(keys, day: standing.version.counted)
    }
    try rows.write(to: self.rows)
  }
}

/// What a claim is looked up by: its rows in `claimKey`, `claimClub` and `claimSource`.
struct ClaimProjection: Hashable {
  let claim: Int64
  let version: Int64
  let player: Int64?
  let kind: String
  let polarity: String
  let stage: String?
  let window: String?
  let counted: Int
  let begins: Int
  let ends: Int?
  let filed: Int
  let superseded: Int?
  let isCurrent: Bool
  let isBackground: Bool
  let confidence: Double
  let clubs: [String]
  let sources: [String]

  init(_ claim: Claim, _ keys: ClaimKeys, id: Int64, player: Int64?, _ standing: ClaimStanding) {
    self.claim = id
    self.version = standing.version.id
    self.player = player
    self.kind = claim.kind.rawValue
    self.polarity = claim.polarity.rawValue
    self.stage = keys.stage?.rawValue
    self.window = keys.window
    self.counted = standing.version.counted
    self.begins = standing.version.begins
    self.ends = standing.ends
    self.filed = standing.filed
    self.superseded = nil
    self.isCurrent = standing.isCurrent
    self.isBackground = claim.isBackground
    self.confidence = claim.confidence
    self.clubs = ClaimKeys.clubs(keys.club, keys.counterparty)
    self.sources = keys.uniqueSources
  }

  /// The columns of `claimKey`.
  static let columns = [
    "claim", "version", "player", "kind", "polarity", "stage", "window", "counted", "begins", "ends", "filed",
    "superseded", "isCurrent", "isBackground", "confidence",
  ]

  /// The columns of `claimClub` and `claimSource`.
  static let asideColumns = ["isCurrent", "block", "key", "counted", "claim", "player", "kind", "window", "confidence"]

  /// Adds the cells of `columns` to a row.
  func write(to cells: inout RowCells) {
    cells.add(claim)
    cells.add(version)
    cells.add(player)
    cells.add(kind)
    cells.add(polarity)
    cells.add(stage)
    cells.add(window)
    cells.add(counted)
    cells.add(begins)
    cells.add(ends)
    cells.add(filed)
    cells.add(superseded)
    cells.add(isCurrent)
    cells.add(isBackground)
    cells.add(confidence)
  }

  /// What `claimClub` and `claimSource` repeat of it.
  var aside: Aside {
    Aside(
      isCurrent: isCurrent, counted: counted, claim: claim, player: player, kind: kind, window: window,
      confidence: confidence)
  }

  /// What `claimClub` and `claimSource` have of a claim under each of its keys.
  struct Aside: Comparable {
    let isCurrent: Bool
    let counted: Int
    let claim: Int64
    let player: Int64?
    let kind: String
    let window: String?
    let confidence: Double

    /// Adds the cells of `asideColumns` to a row.
    func write(under key: String, to cells: inout RowCells) {
      cells.add(isCurrent)
      cells.add(ClaimRow.block(claim))
      cells.add(key)
      cells.add(counted)
      cells.add(claim)
      cells.add(player)
      cells.add(kind)
      cells.add(window)
      cells.add(confidence)
    }

    /// The order of claims under one key.
    static func < (one: Aside, other: Aside) -> Bool { (one.counted, one.claim) < (other.counted, other.claim) }
  }
}
