import Foundation
import GRDB
import HearsayModel
import HearsayText

extension Exporter {
  /// The versions; a text that an earlier version of the article has is not given again.
  func versions() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.key, v.number, t.key, v.givenID, v.url, v.publisher, v.published, v.language, v.seen, v.place, t.title,
          t.body, t.sketch,
          EXISTS (SELECT 1 FROM articleVersion w WHERE w.text = v.text AND w.id < v.id)
        FROM articleVersion v JOIN article a ON a.id = v.article JOIN articleText t ON t.id = v.text ORDER BY v.id
        """)
    while let row = try rows.next() { try receive(try Self.version(row)) }
  }

  private static func version(_ row: Row) throws -> LedgerEntry {
    var fields: [String: JSON?] = [
      "article": .string(row[0]), "number": .integer(row[1]), "text": .string(row[2]), "given": .bool(row[3]),
      "url": (row[4] as String?).map(JSON.string), "publisher": (row[5] as String?).map(JSON.string),
      "published": (row[6] as Int?).map { .string(Day(number: $0).description) },
      "language": (row[7] as String?).map(JSON.string), "seen": .json(Moment(seconds: row[8])),
      "place": .string(row[9]),
    ]
    if !(row[13] as Bool) {
      fields["title"] = (row[10] as String?).map(JSON.string)
      fields["body"] = (row[11] as String?).map(JSON.string)
      let sketch = try row.withUnsafeData(atIndex: 12) { TextSketch(bytes: $0 ?? Data()) }
      fields["sketch"] = .array(sketch.samples.map { .integer(Int($0)) })
    }
    return LedgerEntry(.version, fields)
  }

  /// The readings with their claims.
  func readings() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT r.id, a.key, v.number, r.filed, r.publisherRef, r.players,
          EXISTS (SELECT 1 FROM tombstone WHERE tombstone.article = a.id), d.version, d.models, d.lexicon
        FROM reading r JOIN articleVersion v ON v.id = r.version JOIN article a ON a.id = v.article
          JOIN reader d ON d.id = r.reader ORDER BY r.id
        """)
    while let row = try rows.next() { try receive(try reading(row)) }
  }

  private func reading(_ row: Row) throws -> LedgerEntry {
    let (id, isForgotten): (Int64, Bool) = (row[0], row[6])
    let quotes = try Quote.quotes(of: id, in: db).map { JSON.json($0, isForgotten: isForgotten) }
    let problems = try Problem.problems(of: id, in: db).map { JSON.json($0) }
    return LedgerEntry(
      .reading,
      [
        "article": .string(row[1]), "number": .integer(row[2]), "filed": .json(Moment(seconds: row[3])),
        "publisherRef": (row[4] as String?).map(JSON.string), "players": try JSON.stored(row[5]),
        "reader": .json(try ReaderVersion(row: row, from: 7)), "claims": .array(try claims(of: id)),
        "mentions": .array(try mentions(of: id)), "quotes": .array(quotes), "problems": .array(problems),
      ])
  }

  private func claims(of reading: Int64) throws -> [JSON] {
    let columns = (Claim.columns + ClaimKeys.columns).joined(separator: ", ")
    let select = try db.cachedStatement(
      sql: "SELECT id, \(columns) FROM claim WHERE \(ClaimRow.isOf("?1", "id")) ORDER BY id")
    var rows: [(id: Int64, claim: Claim, keys: ClaimKeys)] = []
    var apart: [Int64: Claim] = [:]
    try select.eachRow(in: db, [Cell(reading)]) { row in
      let (id, claim) = (row[0] as Int64, try Claim(row: row, from: 1))
      if Claim.isApart(row, from: 1) { apart[id] = claim }
      rows.append((id, claim, try ClaimKeys(row: row, from: 1 + Claim.columns.count)))
    }
    let completed = try Claim.completed(apart, in: db)
    return rows.map { .json(completed[$0.id] ?? $0.claim, $0.keys) }
  }

  private func mentions(of reading: Int64) throws -> [JSON] {
    let select = try db.cachedStatement(
      sql: "SELECT name, ref, details FROM mention WHERE reading = ? ORDER BY ordinal")
    return try Row.fetchAll(select, arguments: [reading]).map { row in
      .members([
        "name": .string(row[0]), "ref": (row[1] as String?).map(JSON.string), "details": try JSON.stored(row[2]),
      ])
    }
  }
}
