import Foundation
import HearsayLedger
import HearsayModel
import HearsayText
import Testing

@Suite("Released schemas: a ledger of the first")
struct FixtureTests {
  /// A ledger that the program made which had schema 1. It is made anew only where it is not there, and then this fails
  /// once; a released one is never replaced.
  private static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/schema-1.ledger")

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    guard FileManager.default.fileExists(atPath: Self.fixture.path) else {
      try Self.make(at: Self.fixture.path)
      Issue.record("\(Self.fixture.path) was not there and has been made")
      return
    }
    try folder.write(Array(try Data(contentsOf: Self.fixture)), to: "news.ledger")
  }

  private static let told = [
    "a2 transfer tom-ferrin Spezia", "a2 exit ake-olund -", "a1 bid ake-olund Brörup", "a1 talks jon-pell Brörup",
  ]

  private static func make(at path: String) throws {
    let ledger = try Ledger(at: path, access: .write, resolver: PlainResolver())
    var first = Specimen.filing("a1", ["talks|Jon Pell|Brörup", "bid|Åke Ölund|Brörup"], title: "News")
    let (start, end) = (first.reading.claims[0].trigger.start, first.reading.claims[0].trigger.end)
    let range = ByteRange(start, end)
    let fee = Money(minorUnits: 1_000_000_000, currency: .euro)
    first.reading.claims[0].terms = [Term(role: .fee, minimum: fee, maximum: fee, range: range)]
    first.reading.claims[0].spans = [SlotSpan(slot: .fee, range: range, referent: range)]
    let second = Specimen.filing("a2", "2024-01-11", ["exit|Åke Ölund|", "transfer|Tom Ferrin|Spezia"])
    let third = Specimen.filing("a3", "2024-01-12", ["exit|Jota|"])
    _ = try ledger.file([first, second, third], at: Specimen.moment("2024-01-12"))
    var better = second
    better.reading.reader = Specimen.betterReader
    _ = try ledger.file([better], at: Specimen.moment("2024-01-13"))
    _ = try ledger.merge(
      PlayerID("jota"), into: PlayerID("jon-pell"), reason: "one man", at: Specimen.moment("2024-01-13"))
    _ = try ledger.undo(1, reason: "they are two", at: Specimen.moment("2024-01-14"))
    try ledger.forget([ArticleID("a3")], reason: "asked for", at: Specimen.moment("2024-01-15"))
  }

  @Test("is not read before somebody who writes has brought it up to date, and is as it was")
  func older() throws {
    let before = try folder.bytes("news.ledger")
    #expect(throws: LedgerFault.older(path: folder.file("news.ledger"), schema: 1, knows: 2)) {
      try folder.ledger("news.ledger", .read)
    }
    #expect(try folder.bytes("news.ledger") == before)
  }

  @Test("is read as it is when it was brought up to date")
  func read() throws {
    do { _ = try folder.ledger() }
    let ledger = try folder.ledger("news.ledger", .read)
    #expect(try ledger.told { $0.until = Day("2024-01-11") } == Self.told)
    let claim = try #require(try ledger.claims(ClaimQuery()).first { $0.claim.kind == .talks })
    #expect(claim.claim.terms.map(\.minimum.minorUnits) == [1_000_000_000])
    #expect(claim.claim.spans.map(\.slot) == [.fee])
  }

  @Test("keeps all promises, and so do its facts in a ledger of today")
  func checked() throws {
    let ledger = try folder.ledger()
    #expect(try ledger.check() == [])
    let taken = try Ledger.taking(try ledger.lines())
    #expect(try taken.lines() == ledger.lines())
    #expect(try taken.check() == [])
  }

  @Test("is written on")
  func written() throws {
    let ledger = try folder.ledger()
    _ = try ledger.file([Specimen.filing("a4", ["exit|Jon Pell|"])], at: Specimen.moment("2024-01-16"))
    #expect(try ledger.players(matching: "pell", limit: 9).map(\.claims) == [2])
    #expect(try ledger.check() == [])
  }
}
