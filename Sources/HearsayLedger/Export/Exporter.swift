import GRDB
import HearsayModel
import HearsayText

/// Gives the facts of one snapshot as entries: what others refer to comes before them.
struct Exporter {
  let db: Database
  let receive: (LedgerEntry) throws -> Void

  func run() throws {
    try receive(LedgerEntry(.header, ["schema": .string(LedgerEntry.schema)]))
    try rows("SELECT key, met FROM player ORDER BY id") { row in
      LedgerEntry(.player, ["id": .string(row[0]), "met": .json(Moment(seconds: row[1]))])
    }
    try versions()
    try readings()
    try rows(
      """
      SELECT a.key, v.number, i.name, p.key, i.reason, i.rule, i.moment FROM identity i
        JOIN articleVersion v ON v.id = i.version JOIN article a ON a.id = v.article JOIN player p ON p.id = i.player
      ORDER BY i.id
      """, Self.identity)
    var reader = ClaimReader(db)
    for change in try IdentityChanges(db).all { try receive(try Self.entry(change, &reader)) }
    try rows("SELECT claim, sort, words, moment FROM note ORDER BY id") { row in
      LedgerEntry(
        .note,
        [
          "claim": .string(row[0]), "sort": .string(row[1]), "words": .string(row[2]),
          "moment": .json(Moment(seconds: row[3])),
        ])
    }
    try rows(
      "SELECT a.key, d.reason, d.moment FROM tombstone d JOIN article a ON a.id = d.article ORDER BY a.id"
    ) { row in
      LedgerEntry(
        .tombstone,
        ["article": .string(row[0]), "reason": .string(row[1]), "moment": .json(Moment(seconds: row[2]))])
    }
  }

  private func rows(_ sql: String, _ entry: (Row) throws -> LedgerEntry) throws {
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { try receive(try entry(row)) }
  }

  private static func identity(_ row: Row) -> LedgerEntry {
    LedgerEntry(
      .identity,
      [
        "article": .string(row[0]), "number": .integer(row[1]), "name": .string(row[2]), "player": .string(row[3]),
        "reason": .string(row[4]), "rule": .string(row[5]), "moment": .json(Moment(seconds: row[6])),
      ])
  }

  private static func entry(_ change: IdentityChanges.Change, _ reader: inout ClaimReader) throws -> LedgerEntry {
    var fields: [String: JSON?] = [
      "reason": .string(change.reason), "rule": change.rule.map(JSON.string), "moment": .json(change.moment),
    ]
    switch change.draft {
    case .merge(let player, let target):
      fields["merge"] = .string(try reader.player(player).value)
      fields["into"] = .string(try reader.player(target).value)
    case .split(let player, let mentions, let target):
      fields["split"] = .string(try reader.player(player).value)
      fields["to"] = .string(try reader.player(target).value)
      fields["mentions"] = .array(mentions.map { .integer(Int($0)) })
    case .undo(let entry): fields["undo"] = .integer(Int(entry))
    }
    return LedgerEntry(.change, fields)
  }
}
