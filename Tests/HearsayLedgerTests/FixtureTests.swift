import Foundation
import HearsayLedger
import HearsayModel
import HearsayText
import Testing

@Suite("Released schemas: a ledger of an earlier one")
struct FixtureTests {
  /// Ledgers that the program made which had schema 1, what the one with schema 2 made of that, and what the one with schema 3 made of that and
  /// one more article. A released one is never replaced.
  static let schemas = 1...3

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func takeFixture(_ schema: Int) throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/schema-\(schema).ledger")
    try folder.write(Array(try Data(contentsOf: fixture)), to: "news.ledger")
  }

  private static let told = [
    "a2 transfer tom-ferrin Spezia", "a2 exit ake-olund -", "a1 bid ake-olund Brörup", "a1 talks jon-pell Brörup",
  ]

  @Test("is not read before somebody who writes has brought it up to date, and is as it was", arguments: schemas)
  func older(schema: Int) throws {
    try takeFixture(schema)
    let before = try folder.bytes("news.ledger")
    #expect(throws: LedgerFault.older(path: folder.file("news.ledger"), schema: schema, knows: 4)) {
      try folder.ledger("news.ledger", .read)
    }
    #expect(try folder.bytes("news.ledger") == before)
  }

  @Test("is read as it is when it was brought up to date", arguments: schemas)
  func read(schema: Int) throws {
    try takeFixture(schema)
    do { _ = try folder.ledger() }
    let ledger = try folder.ledger("news.ledger", .read)
    #expect(try ledger.told { $0.until = Day("2024-01-11") } == Self.told)
    let claim = try #require(try ledger.claims(ClaimQuery()).first { $0.claim.kind == .talks })
    #expect(claim.claim.terms.map(\.minimum.minorUnits) == [1_000_000_000])
    #expect(claim.claim.chain.map(\.name) == ["Kickabout"])
    #expect(claim.claim.spans.map(\.slot) == [.fee])
  }

  @Test("keeps all promises, and so do its facts in a ledger of today", arguments: schemas)
  func checked(schema: Int) throws {
    try takeFixture(schema)
    let ledger = try folder.ledger()
    #expect(try ledger.check() == [])
    let taken = try Ledger.taking(try ledger.lines())
    #expect(try taken.lines() == ledger.lines())
    #expect(try taken.check() == [])
  }

  @Test("is written on", arguments: schemas)
  func written(schema: Int) throws {
    try takeFixture(schema)
    let ledger = try folder.ledger()
    _ = try ledger.file([Specimen.filing("a4", ["exit|Jon Pell|"])], at: Specimen.moment("2024-01-16"))
    #expect(try ledger.players(matching: "pell", limit: 9).map(\.claims) == [2])
    #expect(try ledger.check() == [])
  }
}
