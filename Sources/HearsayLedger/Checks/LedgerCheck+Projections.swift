import GRDB
import HearsayModel

extension LedgerCheck {
  /// What claims and articles are looked up by is what the facts give.
  static let projectionsAreInStep = LedgerCheck(name: "projections are in step") { db, _ in
    try (Projection.articles + Projection.claims).flatMap { try differences($0, in: db) }
  }

  private static func differences(_ projection: Projection, in db: Database) throws -> [Finding] {
    let columns = projection.columns.joined(separator: ", ")
    let kept = "SELECT \(columns) FROM \(projection.table)"
    let named = Projection.named(projection)
    let missing = try Row.fetchAll(db, sql: "SELECT * FROM (SELECT * FROM (\(named)) EXCEPT \(kept))")
    let extra = try Row.fetchAll(db, sql: "SELECT * FROM (\(kept) EXCEPT SELECT * FROM (\(named)))")
    func place(_ row: Row) -> String {
      "\(projection.table) \(row[Column(projection.key)] as DatabaseValue? ?? .null)"
    }
    return missing.map { Finding(place($0), "is missing, or says something else than the facts") }
      + extra.map { Finding(place($0), "is more than the facts give") }
  }

  /// Every name is the player that the changes that hold make it.
  static let identitiesAreInStep = LedgerCheck(name: "names are in step") { db, _ in
    let moved = Dictionary(
      try Projections.moved(in: db).map { ($0.identity, $0.player) }, uniquingKeysWith: { $1 })
    let rows = try Row.fetchCursor(
      db, sql: "SELECT i.id, i.player, n.player FROM identity i LEFT JOIN identityNow n ON n.identity = i.id")
    var findings: [Finding] = []
    while let row = try rows.next() {
      let expected: Int64 = moved[row[0]] ?? row[1]
      if (row[2] as Int64?) != expected {
        findings.append(Finding("identityNow \(row[0] as Int64)", "is another player"))
      }
    }
    return findings
  }
}

extension Projection {
  /// The query with the names of the columns on its rows.
  fileprivate static func named(_ projection: Projection) -> String {
    "WITH facts (\(projection.columns.joined(separator: ", "))) AS (\(projection.query)) SELECT * FROM facts"
  }
}
