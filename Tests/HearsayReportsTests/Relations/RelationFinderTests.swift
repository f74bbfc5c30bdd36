import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Relations: finding them among claims")
struct RelationFinderTests {
  private let finder = RelationSpecimen.finder

  @Test("the earlier claim comes first, however they are given")
  func order() {
    let early = Said(kind: .interest, club: "Roma", day: "2024-01-02").filed("early")
    let late = Said(kind: .bid, club: "Roma", day: "2024-01-20").filed("late")
    #expect(finder.relation(late, early) == finder.relation(early, late))
    #expect(finder.relation(late, early).a == early.id)
  }

  @Test("of an affirmation and a denial of one day the reason says which is whose, however they are given")
  func whoDenies() {
    let denial = Said(kind: .interest, club: "Lens", paper: "The Courier", isDenied: true).filed("denial")
    let said = Said(kind: .interest, club: "Lens", paper: "Northwire").filed("said")
    for relation in [finder.relation(denial, said), finder.relation(said, denial)] {
      #expect(relation.rule == "denied state")
      #expect(relation.reason == "Northwire affirms it and The Courier denies it, on one day, 2024-01-10.")
    }
  }

  @Test("claims about two players are never tied")
  func players() {
    let one = Said(kind: .interest, club: "Roma").filed("a")
    var other = Said(kind: .interest, club: "Roma").filed("b")
    other.player = PlayerID("jo-marsh")
    #expect(finder.relation(one, other).kind == .unrelated)
    #expect(finder.relations(among: [one, other]) == [])
  }

  @Test("an undated claim is put neither before nor after a dated one")
  func undated() {
    let undated = Said(kind: .interest, club: "Roma", day: nil)
    let bid = Said(kind: .bid, club: "Roma", day: "2024-01-20")
    #expect(RelationSpecimen.relation(undated, bid).kind == .unrelated)
  }

  @Test("a claim that is repeated is an echo of the one before it")
  func chain() {
    let days = ["2024-01-02", "2024-01-03", "2024-01-04"]
    let claims = days.map { Said(kind: .interest, club: "Roma", day: $0).filed($0) }
    let relations = finder.relations(among: claims)
    #expect(relations.map(\.kind) == [.echo, .echo])
    #expect(relations.map(\.a.value) == ["2024-01-02", "2024-01-03"])
  }

  @Test("the relations that touch some claims are those of all in which one of them stands")
  func touching() {
    let days = ["2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05"]
    let claims =
      days.map { Said(kind: .interest, club: "Roma", day: $0).filed($0) }
      + days.map { Said(kind: .bid, club: "Roma", day: $0, paper: "Il Gol").filed("bid \($0)") }
    let all = finder.relations(among: claims)
    let last: Set<ClaimID> = [claims[3].id, claims[7].id]
    #expect(
      finder.relations(among: claims, touching: last) == all.filter { last.contains($0.a) || last.contains($0.b) })
    #expect(!finder.relations(among: claims, touching: last).isEmpty)
    #expect(finder.relations(among: claims, touching: []) == [])
  }

  @Test("a conflict is named once, however often each side is repeated")
  func once() {
    let said = (1...4).map { day in
      Said(
        kind: .transfer, club: "Roma", day: "2024-01-0\(day)", paper: day % 2 == 0 ? "Il Gol" : "Kickabout",
        fee: day % 2 == 0 ? "£49m" : "£53m", value: "history",
        words: day % 2 == 0 ? "He went for £49m." : "He went for £53m.")
    }
    let claims = said.enumerated().map { $1.filed("\($0)") }
    #expect(finder.conflicts(among: claims).count == 1)
  }

  @Test("the order in which claims are given changes nothing")
  func anyOrder() {
    let claims = RelationExample.all.enumerated().flatMap { place, example in
      [example.a.filed("a\(place)"), example.b.filed("b\(place)")]
    }
    #expect(finder.relations(among: claims.reversed()) == finder.relations(among: claims))
  }

  @Test("thousands of claims about one player give no more pairs than a line does")
  func thousands() {
    let claims = (0..<1500).map { place in
      Said(
        kind: .interest, club: "Roma", day: Day(number: 19_000 + place / 5).description, paper: "Paper \(place % 300)"
      )
      .filed("\(place)")
    }
    #expect(finder.relations(among: claims).count < 1500 * 2 + 300 * Strands.reach)
  }
}
