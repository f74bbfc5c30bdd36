import Foundation
import GRDB
import HearsayModel
import HearsayText

extension Importer {
  /// Writes a version as a clerk did when it was first filed.
  func version(_ json: JSON) throws {
    let key = try json.needed("article").asString()
    let id = ArticleID(key)
    let number = try json.needed("number").asInteger()
    let seen = try json.needed("seen").moment()
    let clerk = Clerk(db, rows: rows, at: seen, resolver: NobodyKnown())
    let article = try number == 1 ? clerk.insertArticle(id) : articleRow(of: json)
    let source = Article(
      givenID: try json.needed("given") == .bool(true) ? key : nil, url: try json.value("url")?.asString(),
      publisher: try json.value("publisher")?.asString(), published: try json.value("published")?.calendarDay(),
      title: try json.value("title")?.asString(), body: try json.value("body")?.asString() ?? "",
      language: try json.value("language")?.asString())
    let counted = source.published ?? seen.day
    let textKey = try json.needed("text").asString()
    let text = try text(textKey, of: article, json, source, counted)
    let previous = try VersionRow.latest(of: article, in: db)
    let draft = VersionDraft(
      article: article, number: number, text: text, source: source, seen: seen,
      begins: clerk.begins(source, text: textKey, counted: counted, after: previous),
      place: try json.needed("place").asString())
    try rows.version.write(draft.cells)
  }

  private func text(_ key: String, of article: Int64, _ json: JSON, _ source: Article, _ counted: Day) throws -> Int64 {
    let known = try db.cachedStatement(sql: "SELECT id FROM articleText WHERE article = ? AND key = ?")
    if let text = try Int64.fetchOne(known, arguments: [article, key]) { return text }
    let samples = try json.needed("sketch").asArray().map { item in
      guard let sample = UInt32(exactly: try item.asInteger()) else { throw Malformed("a sample", found: item.line) }
      return sample
    }
    let id = try Clerk.freeTextID(on: counted, in: db)
    try db.cachedStatement(
      sql: "INSERT INTO articleText (id, article, key, title, sketch, body) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      id, article, key, source.title, Data(TextSketch(samples: samples).bytes),
      json.value("body") == nil ? nil : source.body,
    ])
    return id
  }

  /// Writes a reading with its claims.
  mutating func reading(_ json: JSON) throws {
    let version = try versionRow(of: json)
    let filed = try json.needed("filed").moment()
    try db.cachedStatement(
      sql: "INSERT INTO reading (version, reader, filed, publisherRef, players) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [
      version.id, try readerRow(try json.needed("reader").readerVersion()), filed.seconds,
      try json.value("publisherRef")?.asString(), try json.needed("players").line,
    ])
    let reading = db.lastInsertedRowID
    for (ordinal, quote) in try json.list("quotes", { $0 }).enumerated() {
      let words = try quote.value("words")?.asString()
      try rows.quote.write(try quote.quote().cells(of: reading, ordinal: ordinal, words: words))
    }
    for (ordinal, problem) in try json.list("problems", { try $0.problem() }).enumerated() {
      try Problem.insert(problem, of: reading, ordinal: ordinal, in: db)
    }
    for (ordinal, mention) in try json.list("mentions", { $0 }).enumerated() {
      try rows.mention.write([
        Cell(reading), Cell(ordinal), Cell(try mention.needed("name").asString()),
        Cell(try mention.value("ref")?.asString()), Cell(try mention.needed("details").line),
      ])
    }
    try claims(json, of: reading, version)
  }

  private func claims(_ json: JSON, of reading: Int64, _ version: VersionRow) throws {
    let select = try db.cachedStatement(sql: "SELECT title, body FROM articleText WHERE id = ?")
    guard let row = try Row.fetchOne(select, arguments: [version.text]) else { return }
    let text = (row[1] as String?).map { CanonicalText(title: row[0], body: $0) }
    let items = try json.list("claims") { $0 }
    var claims = ClaimRows(roomFor: items.count)
    for (ordinal, item) in items.enumerated() {
      let claim = try item.claim()
      if let text, !text.range.contains(claim.evidence) {
        throw Malformed("evidence in its text", found: "\(claim.evidence) of \(text.range)")
      }
      _ = claims.add(
        claim, try item.needed("keys").claimKeys(), ordinal: ordinal, words: text.map { $0[claim.evidence] },
        reading: reading)
    }
    try claims.write(to: rows)
  }
}

/// Decides nothing: an import brings its decisions along.
private struct NobodyKnown: PlayerResolving {
  func keys(of name: String) -> [String] { [] }

  func searchKeys(of name: String) -> [String] { [] }

  func choose(
    _ mention: PlayerMention, among candidates: [PlayerCandidate], placed: [PlacedMention]
  ) -> IdentityChoice { .new(reason: "", rule: "") }

  func settle(
    _ profile: PlayerProfile, among candidates: [PlayerCandidate], isBeside: (PlayerID) throws -> Bool
  ) rethrows -> PlayerMerge? { nil }
}
