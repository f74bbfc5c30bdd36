import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

/// The stories of the trade that the reports must never be taken in by; all names but the clubs' are invented.
@Suite("True stories")
struct TrueStoryTests {
  @Test("papers of two countries that each cite reports from the other's have no independent source")
  func circularReports() {
    let cites = { (publisher: String, words: String) in
      Writer.article(publisher, "2024-01-02", publisher: publisher) {
        $0.say(.bid, "Roma", to: "Arsenal") { claim in
          claim.chain = [Attribution(name: words, role: .unnamed, link: .via, range: claim.trigger)]
        }
      }
    }
    let claims = cites("Kickabout", "reports in Italy") + cites("Il Pallone", "press in England")
    let saga = Newsroom.saga(claims)
    #expect(saga?.lanes.first?.voices.sources.independent == 0)
    #expect(saga?.lanes.first?.voices.sources.circular.count == 2)
  }

  @Test("a fake quote put in an outlet's mouth stays the faker's claim")
  func fakeQuote() {
    let fake = Writer.article("a", "2024-01-02", publisher: "Totally Real Football") {
      $0.say(.agreement, "Roma", to: "Arsenal", by: ["Il Pallone"])
    }
    let real = Writer.article("b", "2024-01-02", publisher: "Il Pallone") { $0.say(.interest, "Roma") }
    let trace = Newsroom.graph(fake + real).trace(fake[0].id)
    #expect(trace?.holder.name == "Totally Real Football")
    #expect(trace?.originArticle == nil)
    #expect(trace?.sources.groups.map(\.isConfirmed) == [false])
  }

  @Test("an invented insider whom five broadsheets echo is one source that nobody knows")
  func inventedInsider() {
    let claims = (1...5).flatMap { paper in
      Writer.article("a\(paper)", "2024-01-0\(paper)", publisher: "Broadsheet \(paper)") {
        $0.say(.bid, "Roma", to: "Arsenal", by: ["Sidney Whisper"])
      }
    }
    let lane = Newsroom.saga(claims)?.lanes.first
    #expect(lane?.voices.sources.groups.map(\.name) == ["Sidney Whisper"])
    #expect(lane?.voices.sources.groups.map(\.isKnown) == [false])
    #expect(lane?.voices.all.count == 5)
  }

  @Test("one event told with differing fees, dates and spellings is one saga with one lane")
  func oneEvent() {
    let fee = { (pounds: Int64) in
      let money = Money(minorUnits: pounds * 100_000_000, currency: .pound)
      return [Term(role: .fee, minimum: money, maximum: money, range: ByteRange(0, 0))]
    }
    let claims =
      Writer.article("a", "2024-01-10", publisher: "Kickabout") {
        $0.say(.transfer, "AS Roma", to: "Arsenal", value: "done") { $0.terms = fee(20) }
      }
      + Writer.article("b", "2024-01-12", publisher: "El Balón") {
        $0.say(.transfer, "Roma", to: "Arsenal", value: "done") { claim in
          claim.when = Time("2024-01-11")
          claim.terms = fee(22)
        }
      }
    let sagas = Newsroom.sagas(claims)
    #expect(sagas.map(\.lanes.count) == [1])
    #expect(sagas.first?.terms.map(\.maximum.minorUnits) == [2_200_000_000])
  }

  @Test("a paper that repeats one rumour five times is one source, and its rumour one step")
  func fiveRepeats() {
    let claims = (1...5).flatMap { day in
      Writer.article("a\(day)", "2024-01-0\(day)") { $0.say(.interest, "Roma") }
    }
    let lane = Newsroom.saga(claims)?.lanes.first
    #expect(lane?.steps.count == 1)
    #expect(lane?.voices.sources.independent == 1)
  }

  @Test("not for sale three days before the sale is a stance of its own, and the sale is done")
  func notForSale() {
    let claims =
      Writer.article("a", "2024-01-10") {
        $0.say(.stance, "Arsenal", by: ["Arsenal"], value: "sell", polarity: .denied)
      }
      + Writer.article("b", "2024-01-13") { $0.say(.transfer, "Roma", to: "Arsenal", value: "done") }
    let saga = Newsroom.saga(claims)
    #expect(saga?.stances.map(\.will) == [.keep])
    #expect(saga?.stances.first?.testimony.chain == ["Arsenal"])
    #expect(saga?.status.stage == .signed)
  }

  @Test("a deal hailed as done that fell through was reached, and ended as collapsed")
  func fellThrough() {
    let claims =
      Writer.article("a", "2024-01-10") { $0.say(.transfer, "Roma", to: "Arsenal") }
      + Writer.article("b", "2024-01-15") { $0.say(.collapse, "Roma") }
    let lane = Newsroom.saga(claims)?.lanes.first
    #expect(lane?.highest == .signed)
    #expect(lane?.steps.map(\.stage) == [.signed])
    #expect(lane?.stage == .collapsed)
  }

  @Test("a hundred echoes leave the independent sources as they were")
  func multipliedEchoes() {
    let own = Writer.article("own", "2024-01-02", publisher: "Il Pallone") { $0.say(.bid, "Roma", to: "Arsenal") }
    let echoes = (0..<100).flatMap { index in
      Writer.article("echo\(index)", "2024-01-03", publisher: "Site \(index)") {
        $0.say(.bid, "Roma", to: "Arsenal", by: ["Il Pallone"])
      }
    }
    #expect(Newsroom.saga(own + echoes)?.lanes.first?.voices.sources.independent == 1)
  }

  @Test(
    "clubs that share a name are never confused",
    arguments: [
      ("Inter", "Milan"), ("Inter Milan", "Inter Miami"), ("Athletic Club", "Atletico Madrid"),
      ("Sporting", "Sporting Gijón"),
      ("Sporting", "Sporting CP"),
    ])
  func derbies(first: String, second: String) {
    let claims =
      Writer.article("a", "2024-01-02") { $0.say(.interest, first) }
      + Writer.article("b", "2024-01-03") { $0.say(.interest, second) }
    #expect(Newsroom.saga(claims)?.lanes.count == 2)
  }
}
