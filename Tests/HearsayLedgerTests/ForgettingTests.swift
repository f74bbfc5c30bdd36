import Foundation
import GRDB
import HearsayLedger
import HearsayModel
import HearsayText
import Testing

@Suite("Forgetting: a ledger")
struct ForgettingTests {
  let today = Specimen.moment("2024-01-12")

  private var filing: Filing {
    var filing = Specimen.filing("a1", ["bid|Åke Ölund|Brörup"], title: "Wintergreen")
    filing.reading.quotes = [Quote(speaker: "Åke", to: nil, range: ByteRange(0, 4), words: "Wint")]
    return filing
  }

  @Test("blanks the words of an article and keeps its claims, its hash and its address")
  func blanks() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file([filing], at: today)
    try ledger.forget([ArticleID("a1")], reason: "asked for", at: today)
    let claim = try #require(try ledger.claims(ClaimQuery()).first)
    #expect(claim.claim == filing.reading.claims[0])
    #expect(claim.words == "")
    #expect(claim.article.isForgotten)
    #expect(claim.article.title == nil)
    #expect(claim.article.url == filing.article.url)
    #expect(claim.article.version == filing.article.versionID)
    let record = try #require(try ledger.article(ArticleID("a1")))
    #expect(record.tombstone == Tombstone(reason: "asked for", moment: today))
    #expect(record.versions[0].text.bytes.isEmpty)
    #expect(record.versions[0].readings[0].quotes.map(\.words) == [""])
    #expect(try ledger.search("wintergreen", limit: 9).isEmpty)
    #expect(try ledger.texts(after: nil, limit: 9).isEmpty)
    #expect(try ledger.check().isEmpty)
  }

  @Test("does not take a forgotten article in again")
  func staysForgotten() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file([filing], at: today)
    try ledger.forget([ArticleID("a1")], reason: "asked for", at: today)
    #expect(try ledger.file([filing], at: today).map(\.event) == [.forgotten])
    #expect(try ledger.standing(of: [filing.article], reader: Specimen.reader) == [.forgotten])
    try ledger.forget([ArticleID("a1")], reason: "again", at: today)
    #expect(try ledger.article(ArticleID("a1"))?.tombstone?.reason == "asked for")
    #expect(throws: LedgerFault.noSuchArticle(ArticleID("x"))) {
      try ledger.forget([ArticleID("x")], reason: "", at: today)
    }
  }

  @Test("leaves none of the words in its file")
  func bytes() throws {
    let folder = try TemporaryFolder()
    let ledger = try folder.ledger()
    _ = try ledger.file([filing, Specimen.filing("a2", ["exit|Jon Pell|"])], at: today)
    try ledger.forget([ArticleID("a1")], reason: "asked for", at: today)
    for name in try folder.names where !name.hasSuffix("-shm") {
      let text = String(decoding: try folder.bytes(name), as: UTF8.self).lowercased()
      #expect(!text.contains("wintergreen"), "\(name)")
    }
  }
}

@Suite("Facts: a ledger")
struct FactTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let ledger = try folder.ledger()
    var filing = Specimen.filing("a1", ["bid|Åke Ölund|Brörup"])
    filing.reading.quotes = [Quote(speaker: nil, to: nil, range: ByteRange(0, 1), words: "b")]
    filing.reading.problems = [Problem(code: "odd", message: "Odd.")]
    let range = ByteRange(0, 1)
    let fee = Money(minorUnits: 1, currency: .euro)
    filing.reading.claims[0].terms = [Term(role: .fee, minimum: fee, maximum: fee, range: range)]
    let today = Specimen.moment("2024-01-12")
    _ = try ledger.file([filing, Specimen.filing("a2", ["bid|Jota|Brörup"])], at: today)
    _ = try ledger.merge(PlayerID("jota"), into: PlayerID("ake-olund"), reason: "one", at: today)
    _ = try ledger.add(.note, "Hm.", to: filing.reading.claims[0].id, at: today)
    try ledger.forget([ArticleID("a2")], reason: "asked for", at: today)
  }

  static let tables = [
    "reader", "article", "articleText", "articleVersion", "tombstone", "reading", "quote", "problem", "mention",
    "claim", "claimTerm", "claimLink", "player", "identity", "identityChange", "note",
  ]

  /// What only ledgers of earlier schemas have rows in.
  private static let rowsOfSchema2 = """
    INSERT INTO claimTerm (claim, ordinal, role, minimum, maximum, currency, startsAt, endsAt)
    SELECT id, 0, 'fee', 1, 1, 'EUR', 0, 1 FROM claim;
    INSERT INTO claimLink (claim, ordinal, name, role, link, startsAt, endsAt)
    SELECT id, 0, 'Kickabout', 'outlet', 'via', 0, 1 FROM claim;
    """

  @Test("refuses to delete or change a row of a table of facts, whoever asks", arguments: tables)
  func appendOnly(table: String) throws {
    let queue = try DatabaseQueue(path: folder.file("news.ledger"))
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: Self.rowsOfSchema2)
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 > 0)
      #expect(throws: DatabaseError.self) { try db.execute(sql: "DELETE FROM \(table)") }
      for column in try db.columns(in: table) {
        let rows = ["articleText", "claim", "quote"].contains(table) ? "WHERE rowid IS NOT NULL" : ""
        #expect(throws: DatabaseError.self, "\(column.name)") {
          try db.execute(
            sql: "UPDATE \(table) SET \(column.name) = \(column.name) || '1' \(table == "quote" ? "" : rows)")
        }
      }
    }
  }

  @Test("lets the words of a forgotten article be blanked, and nothing else of it be changed")
  func blanking() throws {
    let queue = try DatabaseQueue(path: folder.file("news.ledger"))
    try queue.writeWithoutTransaction { db in
      let forgotten = "article = (SELECT article FROM tombstone)"
      try db.execute(sql: "UPDATE articleText SET body = NULL WHERE \(forgotten)")
      for column in try db.columns(in: "articleText") where column.name != "body" && column.name != "title" {
        #expect(throws: DatabaseError.self, "\(column.name)") {
          try db.execute(sql: "UPDATE articleText SET \(column.name) = x'61' WHERE \(forgotten)")
        }
      }
      for column in try db.columns(in: "claim") where column.name != "words" {
        let value = column.name == "confidence" ? "0.25" : "NULL"
        #expect(throws: DatabaseError.self, "\(column.name)") {
          try db.execute(
            sql:
              "UPDATE claim SET \(column.name) = CASE WHEN \(column.name) IS NULL THEN 'x' ELSE \(value) END WHERE words IS NULL"
          )
        }
      }
    }
  }

  @Test(
    "finds what was changed behind its back",
    arguments: [
      ("UPDATE claimKey SET player = NULL", "projections are in step"),
      ("DELETE FROM claimClub", "projections are in step"),
      ("UPDATE saga SET claims = claims + 1", "projections are in step"),
      ("UPDATE articleNow SET counted = 1", "projections are in step"),
      ("UPDATE identityNow SET player = 2", "names are in step"),
      ("UPDATE playerProfile SET mentions = 9", "profiles are in step"),
      ("DELETE FROM playerKey", "profiles are in step"),
      ("INSERT INTO articleSearch (articleSearch) VALUES ('delete-all')", "the full-text index is in step"),
      ("DROP TRIGGER claimStays; UPDATE claim SET words = 'x' WHERE words IS NOT NULL", "words stand in the text"),
      ("DROP TRIGGER claimStays; UPDATE claim SET key = 'x'", "ids are made of content"),
      (
        "DROP TRIGGER articleTextStays; UPDATE articleText SET body = 'x' WHERE body IS NOT NULL",
        "ids are made of content"
      ),
      ("DROP TRIGGER articleTextStays; UPDATE articleText SET body = NULL", "what is forgotten is blank"),
      ("DROP TRIGGER identityIsKept; DELETE FROM identityNow; DELETE FROM identity", "names are decided"),
      ("INSERT INTO note (claim, sort, words, moment) VALUES ('x', 'note', 'x', 1)", "notes have claims"),
      ("PRAGMA foreign_keys = OFF; INSERT INTO articleNow VALUES (9, 9, 9, NULL, 9)", "the file is whole"),
      (
        "INSERT INTO articleVersion SELECT 99, 1, 5, text, 1, NULL, NULL, NULL, NULL, 1, 1, '' FROM articleVersion LIMIT 1",
        "versions are numbered and read"
      ),
    ])
  func checks(change: String, check: String) throws {
    let ledger = try folder.ledger()
    #expect(try ledger.check() == [])
    do {
      let queue = try DatabaseQueue(path: folder.file("news.ledger"))
      try queue.writeWithoutTransaction { try $0.execute(sql: change) }
    }
    #expect(try ledger.check().contains { $0.check == check })
  }

  @Test("is as it was when there is no room")
  func full() throws {
    let ledger = try folder.ledger()
    let before = try ledger.lines()
    let queue = try DatabaseQueue(path: folder.file("news.ledger"))
    let pages = try queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    try ledger.limit(pages: pages)
    let words = (0..<3000).map { "word\($0)" }.joined(separator: " ")
    let big = Specimen.filing(Specimen.article("a9", [words]), ["bid|Jon Pell|Spezia"])
    #expect(throws: LedgerFault.full(path: folder.file("news.ledger"))) {
      try ledger.file([big], at: Specimen.moment("2024-02-01"))
    }
    #expect(try ledger.lines() == before)
    #expect(try ledger.check() == [])
    try ledger.limit(pages: 1_000_000)
    #expect(try ledger.file([big], at: Specimen.moment("2024-02-01")).map(\.event) == [.new])
  }

  @Test("keeps a note attached to its claim when a better reader reads again")
  func notes() throws {
    let ledger = try folder.ledger()
    let again = Specimen.filing("a1", ["bid|Åke Ölund|Brörup"], reader: Specimen.betterReader)
    _ = try ledger.file([again], at: Specimen.moment("2024-02-01"))
    #expect(try ledger.notes(on: again.reading.claims[0].id).map(\.words) == ["Hm."])
    #expect(throws: LedgerFault.noSuchClaim(ClaimID("x"))) {
      try ledger.add(.note, "x", to: ClaimID("x"), at: Specimen.moment("2024-02-01"))
    }
  }

  @Test("counts what it holds")
  func statistics() throws {
    let statistics = try folder.ledger().statistics()
    #expect(statistics.articles == 2)
    #expect(statistics.forgotten == 1)
    #expect(statistics.claims == 2)
    #expect(statistics.players == 1)
    #expect(statistics.readers.map(\.versions) == [2])
    #expect(statistics.bytes > 0)
  }
}
