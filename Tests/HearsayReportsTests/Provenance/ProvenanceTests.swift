import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

@Suite("Provenance")
struct ProvenanceTests {
  /// An article of a publisher with one claim of Roma's interest, on the word of `chain`.
  private func article(_ publisher: String, _ day: String? = "2024-01-02", by chain: [String] = [], text: String? = nil)
    -> [FiledClaim]
  {
    Writer.article("\(publisher)-\(day ?? "undated")", day, publisher: publisher, text: text) {
      $0.say(.interest, "Roma", by: chain)
    }
  }

  private func count(_ claims: [FiledClaim]) -> SourceCount { Newsroom.graph(claims).sources(of: claims.map(\.id)) }

  private func unnamed(_ publisher: String, _ words: String) -> [FiledClaim] {
    Writer.article(publisher, "2024-01-02", publisher: publisher) {
      $0.say(.interest, "Roma") { claim in
        claim.chain = [Attribution(name: words, role: .unnamed, link: .via, range: claim.trigger)]
      }
    }
  }

  // MARK: Counting

  @Test("two papers with their own word are two sources")
  func two() { #expect(count(article("Kickabout") + article("El Balón")).independent == 2) }

  @Test("papers that cite one paper are one source, by whatever name they call it")
  func cited() {
    let count = count(article("Kickabout", by: ["Daily Boot"]) + article("El Balón", by: ["The Boot"]))
    #expect(count.groups.map(\.name) == ["Daily Boot"])
    #expect(count.groups.first?.ties == [.sameOrigin])
    #expect(count.groups.first?.isConfirmed == false)
  }

  @Test("the end of the chain counts, not who handed it on")
  func chain() {
    #expect(
      count(article("Kickabout", by: ["Il Pallone", "HITC"]) + article("El Balón", by: ["Il Pallone"])).independent == 1
    )
  }

  @Test("outlets of one owner are one source")
  func owner() {
    let count = count(article("Daily Boot") + article("Sunday Boot"))
    #expect(count.independent == 1)
    #expect(count.groups.first?.ties == [.owner])
  }

  @Test("a journalist and the outlet that he writes for are one source")
  func journalist() {
    let count = count(article("Kickabout") + article("El Balón", by: ["Ada Quill", "Kickabout"]))
    #expect(count.independent == 1)
    #expect(count.groups.first?.ties == [.journalist])
  }

  @Test("a journalist does not make one voice of outlets that he had nothing to do with this time")
  func journalistElsewhere() {
    #expect(count(article("Il Pallone") + article("El Balón", by: ["Ada Quill", "Kickabout"])).independent == 2)
  }

  @Test("unnamed reports are neither one source nor two")
  func unnamedReports() {
    let count = count(unnamed("Kickabout", "reports") + unnamed("El Balón", "reports"))
    #expect(count.independent == 0)
    #expect(count.unnamed.count == 2)
  }

  @Test("a paper that says one thing five times is one source")
  func fiveTimes() { #expect(count((1...5).flatMap { article("Kickabout", "2024-01-0\($0)") }).independent == 1) }

  @Test("a source that no list has is known to be unknown")
  func unknown() { #expect(count(article("Kickabout", by: ["Sidney Whisper"])).groups.map(\.isKnown) == [false]) }

  @Test("a publisher is known by its name with a remark, and by its address")
  func publisherKeys() {
    var addressed = article("x")[0].article
    addressed.publisher = nil
    addressed.url = "https://kickabout.example/roma"
    #expect(Newsroom.almanac.publisherKey(of: article("Kickabout (X)")[0].article) == "outlet:kickabout")
    #expect(Newsroom.almanac.publisherKey(of: addressed) == "x-2024-01-02")
  }

  @Test("who cites a paper that cites another is of that other's voice, once the paper's article is there")
  func followed() {
    let outer = article("Kickabout", by: ["El Balón"])
    #expect(count(outer + article("El Balón", by: ["Il Pallone"])).independent == 1)
    #expect(count(outer + article("Il Pallone")).independent == 2)
  }

  // MARK: Tracing

  @Test("what X says that Y said is X's claim until Y's own article is in the ledger")
  func holder() {
    let told = article("Kickabout", "2024-01-03", by: ["Il Pallone"])
    let own = article("Il Pallone", "2024-01-02")
    #expect(Newsroom.graph(told).trace(told[0].id)?.holder.name == "Kickabout")
    let trace = Newsroom.graph(told + own).trace(told[0].id)
    #expect(trace?.holder.name == "Il Pallone")
    #expect(trace?.holder.isOrigin == true)
    #expect(trace?.originArticle?.claim == own[0].id)
  }

  @Test("a middleman answers for what he handed on once his own article is there")
  func middleman() {
    let told = article("Kickabout", "2024-01-03", by: ["Terzo Tempo", "El Balón"])
    let own = article("El Balón", "2024-01-02", by: ["Terzo Tempo"])
    let holder = Newsroom.graph(told + own).trace(told[0].id)?.holder
    #expect(holder?.name == "El Balón")
    #expect(holder?.isOrigin == false)
  }

  @Test("echoes are others on the same word, with their days, and not the origin's own article")
  func echoes() {
    let own = article("Il Pallone", "2024-01-02")
    let first = article("Kickabout", "2024-01-03", by: ["Il Pallone"])
    let second = article("El Balón", nil, by: ["Il Pallone"])
    let trace = Newsroom.graph(second + first + own).trace(first[0].id)
    #expect(trace?.echoes.map(\.publisher) == ["El Balón"])
    #expect(trace?.firstSaid?.publisher == "Il Pallone")
    #expect(trace?.sources.independent == 1)
  }

  @Test("a link knows its owner")
  func linkOwner() {
    let claims = article("Kickabout", by: ["The Boot"])
    #expect(Newsroom.graph(claims).trace(claims[0].id)?.links.map(\.owner) == ["Ink Group", nil])
  }

  @Test("a claim that the graph does not hold has no trace")
  func noTrace() { #expect(Newsroom.graph([]).trace(ClaimID("x")) == nil) }

  // MARK: Circles

  @Test("two papers that only cite each other have no origin")
  func circle() {
    let claims = article("Kickabout", by: ["El Balón"]) + article("El Balón", by: ["Kickabout"])
    #expect(count(claims).independent == 0)
    #expect(count(claims).circular.count == 2)
    #expect(Newsroom.graph(claims).trace(claims[0].id)?.circle.count == 2)
  }

  @Test("a paper cited by others that cites an outsider has an origin")
  func noCircle() {
    let claims = article("Kickabout", by: ["El Balón"]) + article("El Balón", by: ["Il Pallone"])
    #expect(count(claims).circular.isEmpty)
  }

  @Test("somebody who speaks for himself breaks the circle")
  func brokenCircle() {
    let claims =
      article("Kickabout", by: ["El Balón"]) + article("El Balón", by: ["Kickabout"])
      + article("El Balón", "2024-01-05")
    #expect(count(claims).independent == 1)
    #expect(count(claims).circular.isEmpty)
  }

  @Test("another player's story is no part of a circle")
  func otherStory() {
    let other = Writer.article("b", "2024-01-02", publisher: "El Balón") {
      $0.say(.interest, "Roma", player: "Max Fell", by: ["Kickabout"])
    }
    #expect(count(article("Kickabout", by: ["El Balón"]) + other).circular.isEmpty)
  }
}
