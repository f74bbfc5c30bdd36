import Foundation
import GRDB
import HearsayModel
import HearsayText

/// Takes entries into an empty ledger, in the order of an export.
struct Importer {
  let db: Database
  let rows: RowWriters
  private var readers: [ReaderVersion: Int64] = [:]

  init(_ db: Database) throws {
    self.db = db
    rows = try RowWriters(db)
  }

  mutating func take(_ entry: LedgerEntry) throws {
    switch entry.sort {
    case .header: throw Malformed("one header, on the first line", found: "another")
    case .player: try player(entry.json)
    case .version: try version(entry.json)
    case .reading: try reading(entry.json)
    case .identity: try identity(entry.json)
    case .change: try change(entry.json)
    case .note: try note(entry.json)
    case .tombstone: try tombstone(entry.json)
    }
  }

  private func player(_ json: JSON) throws {
    try db.cachedStatement(sql: "INSERT INTO player (key, met) VALUES (?, ?)").execute(arguments: [
      try json.needed("id").asString(), try json.needed("met").moment().seconds,
    ])
  }

  private func identity(_ json: JSON) throws {
    let version = try versionRow(of: json)
    try rows.identity.write([
      Cell(version.id), Cell(try json.needed("name").asString()), Cell(try playerRow(try json.needed("player"))),
      Cell(try json.needed("reason").asString()), Cell(try json.needed("rule").asString()),
      Cell(try json.needed("moment").moment().seconds),
    ])
  }

  private func change(_ json: JSON) throws {
    let draft: ChangeDraft
    if let player = json.value("merge") {
      draft = .merge(try playerRow(player), into: try playerRow(try json.needed("into")))
    } else if let player = json.value("split") {
      let mentions = try json.needed("mentions").asArray().map { Int64(try $0.asInteger()) }
      draft = .split(try playerRow(player), mentions: mentions, to: try playerRow(try json.needed("to")))
    } else {
      draft = .undo(Int64(try json.needed("undo").asInteger()))
    }
    _ = try draft.insert(
      reason: try json.needed("reason").asString(), rule: try json.value("rule")?.asString(),
      at: try json.needed("moment").moment(), in: db)
  }

  private func note(_ json: JSON) throws {
    _ = try Note.insert(
      try json.needed("sort").choice(Note.Sort.self), try json.needed("words").asString(),
      to: ClaimID(try json.needed("claim").asString()), at: try json.needed("moment").moment(), in: db)
  }

  /// Texts without words stand for themselves; all that is forgotten with them is blanked with the tombstone.
  private func tombstone(_ json: JSON) throws {
    let article = try articleRow(of: json)
    try db.execute(
      sql: "INSERT INTO tombstone (article, reason, moment) VALUES (?, ?, ?)",
      arguments: [article, try json.needed("reason").asString(), try json.needed("moment").moment().seconds])
    try Ledger.blank(article, in: db)
  }
}

// MARK: - Rows

extension Importer {
  func articleRow(of json: JSON) throws -> Int64 {
    let key = try json.needed("article").asString()
    guard let row = try Clerk.row(of: ArticleID(key), in: db) else {
      throw Malformed("an article of an earlier line", found: key)
    }
    return row
  }

  func versionRow(of json: JSON) throws -> VersionRow {
    let address = VersionAddress(
      article: ArticleID(try json.needed("article").asString()), number: try json.needed("number").asInteger())
    guard let version = try VersionRow.at(address, in: db) else {
      throw Malformed("a version of an earlier line", found: "\(address.article.value) version \(address.number)")
    }
    return version
  }

  private func playerRow(_ json: JSON) throws -> Int64 {
    let id = PlayerID(try json.asString())
    guard let row = try Clerk.row(of: id, in: db) else {
      throw Malformed("a player of an earlier line", found: id.value)
    }
    return row
  }

  mutating func readerRow(_ reader: ReaderVersion) throws -> Int64 {
    if let row = readers[reader] { return row }
    let row = try reader.madeRow(in: db)
    readers[reader] = row
    return row
  }
}
