import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Mentions of players")
struct PlayerMentionTests {
  private let article = Specimen.article("a", "2023-11-15")

  private func mentions(_ claims: FiledClaim..., players: [PlayerDescription] = []) -> [PlayerMention] {
    PlayerMention.mentions(of: claims.map(\.claim), players: players, article: article)
  }

  private func ties(_ claims: FiledClaim...) -> [String] {
    PlayerMention.mentions(of: claims.map(\.claim), players: [], article: article)
      .flatMap { $0.ties.map { "\($0.sort.rawValue) \($0.name)" } }
  }

  @Test("a bid ties him to the suitor and to his owner")
  func bid() {
    let bid = Specimen.claim(.bid, "Tom Ferrin", "Roma", in: article) { $0.counterparty = "Arsenal" }
    #expect(ties(bid) == ["suitor Roma", "own Arsenal"])
  }

  @Test("an offer turned down ties him to the club that said no as its own")
  func rejection() {
    let claim = Specimen.claim(.rejection, "Tom Ferrin", "Arsenal", in: article) { $0.counterparty = "Roma" }
    #expect(ties(claim) == ["own Arsenal", "suitor Roma"])
  }

  @Test("an agent is no club")
  func agent() {
    let claim = Specimen.claim(.contact, "Tom Ferrin", "Roma", in: article) { $0.counterparty = "agent" }
    #expect(ties(claim) == ["suitor Roma"])
  }

  @Test(
    "a transfer ties by what became of it",
    arguments: [
      ("done", ["own Roma", "former Arsenal"]), ("history", ["former Roma", "former Arsenal"]),
      ("spell", ["own Roma", "own Arsenal"]), ("", ["suitor Roma", "own Arsenal"]),
    ])
  func transfer(_ value: String, _ expected: [String]) {
    let claim = Specimen.claim(.transfer, "Tom Ferrin", "Roma", in: article) {
      $0.counterparty = "Arsenal"
      $0.value = value.isEmpty ? nil : .words(value)
    }
    #expect(ties(claim) == expected)
  }

  @Test("players ahead of him are no clubs of his")
  func standing() {
    let claim = Specimen.claim(.standing, "Tom Ferrin", "Arsenal", in: article) { $0.counterparty = "Ben Davison" }
    #expect(ties(claim) == ["own Arsenal"])
  }

  @Test("caps tie him to a country, which is an attribute and no club")
  func caps() {
    let mention = mentions(Specimen.claim(.record, "Tom Ferrin", "Wales", in: article)).first
    #expect(mention?.ties.map(\.sort) == [.nation])
    #expect(mention?.description.nations == ["Wales"])
  }

  @Test("fuller names are placed first, claims about nobody not at all")
  func order() {
    let found = mentions(
      Specimen.claim(.exit, "Ferrin", "Arsenal", in: article), Specimen.claim(.need, nil, "Arsenal", in: article),
      Specimen.claim(.exit, "Ben Davison", "Arsenal", in: article))
    #expect(found.map(\.name) == ["Ben Davison", "Ferrin"])
  }

  @Test("attributes come from the description of that name, by whichever form")
  func description() {
    let described = PlayerDescription(
      name: "Tom Ferrin", otherNames: ["Ferrin"], age: 23, clubs: ["club:arsenal"], formerClubs: ["Norvik"])
    let mention = mentions(Specimen.claim(.interest, "Ferrin", "Roma", in: article), players: [described]).first
    #expect(mention?.description.age == 23)
    #expect(mention?.forms == ["Ferrin", "Tom Ferrin"])
    #expect(mention?.ties.map(\.key) == ["club:arsenal", "norvik", "roma"])
  }

  @Test("an undated article gives the day on which the ledger saw it, and says so")
  func undated() {
    let article = Specimen.article("a", nil, seen: "2024-02-03")
    let claim = Specimen.claim(.exit, "Tom Ferrin", "Roma", in: article).claim
    let mention = PlayerMention.mentions(of: [claim], players: [], article: article).first
    #expect(mention?.day == Day("2024-02-03"))
    #expect(mention?.isDated == false)
  }
}
