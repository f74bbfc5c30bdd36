import GRDB
import HearsayModel
import HearsayText

extension Quote {
  static let columns = ["reading", "ordinal", "speaker", "outlet", "startsAt", "endsAt", "words"]

  /// The cells of `columns`.
  func cells(of reading: Int64, ordinal: Int, words: String?) -> [Cell] {
    [
      Cell(reading), Cell(ordinal), Cell(speaker), Cell(to), Cell(range.start), Cell(range.end), Cell(words),
    ]
  }

  static func quotes(of reading: Int64, in db: Database) throws -> [Quote] {
    let statement = try db.cachedStatement(
      sql: "SELECT speaker, outlet, startsAt, endsAt, words FROM quote WHERE reading = ? ORDER BY ordinal")
    return try Row.fetchAll(statement, arguments: [reading]).map { row in
      Quote(speaker: row[0], to: row[1], range: ByteRange(row[2], row[3]), words: row[4] ?? "")
    }
  }
}

extension Problem {
  static func insert(_ problem: Problem, of reading: Int64, ordinal: Int, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO problem (reading, ordinal, code, message, startsAt, endsAt) VALUES (?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      reading, ordinal, problem.code, problem.message, problem.range?.start, problem.range?.end,
    ])
  }

  static func problems(of reading: Int64, in db: Database) throws -> [Problem] {
    let statement = try db.cachedStatement(
      sql: "SELECT code, message, startsAt, endsAt FROM problem WHERE reading = ? ORDER BY ordinal")
    return try Row.fetchAll(statement, arguments: [reading]).map { row in
      let start: Int? = row[2]
      return Problem(
        code: row[0], message: row[1], range: start.flatMap { start in (row[3] as Int?).map { ByteRange(start, $0) } })
    }
  }
}
