import HearsayLedger
import HearsayModel
import Testing

@Suite("Days and keys: a ledger tells")
struct DaysAndKeysTests {
  let ledger: Ledger

  init() throws {
    ledger = try Specimen.ledger()
    _ = try ledger.file(
      [
        Specimen.filing("a1", "2024-01-10", ["bid|Åke Ölund|Brörup"]),
        Specimen.filing("a2", "2024-01-12", ["talks|Åke Ölund|Spezia"]),
      ], at: Specimen.moment("2024-01-12"))
    _ = try ledger.file([Specimen.filing("a3", nil, ["exit|Jon Pell|"])], at: Specimen.moment("2024-02-01"))
  }

  @Test("the newest day that an article bears, whatever day undated ones came in")
  func newest() throws {
    #expect(try ledger.newestDay() == Day("2024-01-12"))
    #expect(try ledger.newestDay(asOf: Day("2024-01-11")) == Day("2024-01-10"))
    #expect(try Specimen.ledger().newestDay() == nil)
  }

  @Test("the day of an undated article where there is no other")
  func undatedOnly() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file([Specimen.filing("a3", nil, ["exit|Jon Pell|"])], at: Specimen.moment("2024-02-01"))
    #expect(try ledger.newestDay() == Day("2024-02-01"))
  }

  @Test("the days around a day")
  func around() throws {
    let days = try ledger.days(around: try #require(Day("2024-01-12")))
    #expect(days.before == Day("2024-01-10") && days.after == Day("2024-02-01"))
    #expect(try ledger.articleCount(on: try #require(Day("2024-01-12"))) == 1)
  }

  @Test("each club once, in the order of keys, page by page")
  func clubs() throws {
    let since = try #require(Day("2024-01-11"))
    let clubs = try ledger.clubs(since: since, limit: 10)
    #expect(clubs.map(\.key) == clubs.map(\.key).sorted())
    #expect(clubs.map(\.recent).reduce(0, +) == 1)
    let first = try #require(clubs.first)
    #expect(try ledger.clubs(since: since, limit: 1) == [first])
    #expect(try ledger.clubs(after: first.key, since: since, limit: 10) == Array(clubs.dropFirst()))
    #expect(try ledger.hasClub(first.key))
    #expect(try !ledger.hasClub("nobody"))
  }

  @Test("its sources")
  func sources() throws {
    let sources = try ledger.sources(since: Day(number: 0), limit: 10)
    #expect(!sources.isEmpty)
    for source in sources { #expect(try ledger.hasSource(source.key)) }
    #expect(try !ledger.hasSource("nobody"))
  }

  @Test("a club by the last claim that is left of it, and not where none is")
  func superseded() throws {
    let since = Day(number: 0)
    func last(_ key: String) throws -> Day? { try ledger.clubs(since: since, limit: 10).first { $0.key == key }?.last }
    _ = try ledger.file(
      [Specimen.filing("a4", "2024-01-20", ["bid|Jon Pell|Spezia"])], at: Specimen.moment("2024-01-20"))
    #expect(try last("spezia") == Day("2024-01-20"))
    _ = try ledger.file(
      [Specimen.filing("a4", "2024-01-20", ["exit|Jon Pell|"])], at: Specimen.moment("2024-01-21"))
    #expect(try last("spezia") == Day("2024-01-12"))
    _ = try ledger.file(
      [Specimen.filing("a2", "2024-01-12", ["exit|Åke Ölund|"])], at: Specimen.moment("2024-01-22"))
    #expect(try last("spezia") == nil)
    #expect(try !ledger.hasClub("spezia"))
    #expect(try ledger.check() == [])
  }
}
