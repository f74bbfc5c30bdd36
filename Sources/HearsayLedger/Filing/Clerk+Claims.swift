import GRDB
import HearsayModel

/// Where the claims of a reading stand in time.
struct ClaimStanding {
  let version: VersionRow
  let reading: Int64
  let isCurrent: Bool
  let filed: Int
  let ends: Int?
}

extension Clerk {
  /// Writes a claim and what it is looked up by.
  mutating func insert(
    _ claim: Claim, _ keys: ClaimKeys, ordinal: Int, words: String, _ player: Int64?, _ standing: ClaimStanding
  ) throws {
    let id = try insert(claim, keys, ordinal: ordinal, words: words, reading: standing.reading)
    try project(ClaimProjection(claim, keys, id: id, player: player, standing))
    if standing.isCurrent { sagas.add(player: player, window: keys.window, day: standing.version.counted) }
  }

  private static let insertClaim: String = {
    let columns = ["reading", "ordinal"] + Claim.columns + ClaimKeys.columns + ["words"]
    let marks = repeatElement("?", count: columns.count).joined(separator: ", ")
    return "INSERT INTO claim (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }()

  /// Writes the facts of a claim.
  func insert(_ claim: Claim, _ keys: ClaimKeys, ordinal: Int, words: String?, reading: Int64) throws -> Int64 {
    try db.cachedStatement(sql: Self.insertClaim).execute(
      arguments: StatementArguments([reading, ordinal] + claim.arguments + keys.arguments + [words]))
    let id = db.lastInsertedRowID
    for (place, term) in claim.terms.enumerated() { try Term.insert(term, of: id, ordinal: place, in: db) }
    for (place, link) in claim.chain.enumerated() { try Attribution.insert(link, of: id, ordinal: place, in: db) }
    return id
  }

  /// Writes what a claim is looked up by.
  private func project(_ projection: ClaimProjection) throws { try projection.insert(in: db) }
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

  func insert(in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO claimKey (claim, version, player, kind, polarity, stage, window, counted, begins, ends, filed,
          superseded, isCurrent, isBackground, confidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      claim, version, player, kind, polarity, stage, window, counted, begins, ends, filed, superseded, isCurrent,
      isBackground, confidence,
    ])
    let club = try db.cachedStatement(
      sql: "INSERT INTO claimClub (isCurrent, key, counted, claim) VALUES (?, ?, ?, ?)")
    for key in clubs { try club.execute(arguments: [isCurrent, key, counted, claim]) }
    let source = try db.cachedStatement(
      sql: "INSERT INTO claimSource (isCurrent, key, counted, claim) VALUES (?, ?, ?, ?)")
    for key in sources { try source.execute(arguments: [isCurrent, key, counted, claim]) }
  }
}
