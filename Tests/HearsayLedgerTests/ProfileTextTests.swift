import HearsayModel
import Testing

@testable import HearsayLedger

@Suite("A stored profile")
struct ProfileTextTests {
  private static let id = PlayerID("tom-ferrin")

  @Test("comes back as it was")
  func roundTrip() throws {
    let profile = PlayerProfile(
      id: Self.id, ref: "player/tom-ferrin",
      names: [.init(name: "Tom Ferrin", count: 5), .init(name: "Thomas Ferrin", count: 1)],
      otherNames: [.init(name: "Ferrin", count: 4)],
      clubs: [
        .init(key: "club:spezia", name: "Spezia", sort: .own, first: Day(number: 19_000), last: Day(number: 19_400)),
        .init(key: "brorup", name: "Brörup", sort: .suitor, first: nil, last: nil),
      ],
      nations: ["Wales"], positions: ["left-back", "winger"],
      born: BirthRange(Day(number: 9_000), Day(number: 9_365)), firstSeen: Day(number: -4),
      lastSeen: Day(number: 19_400), mentionCount: 9)
    #expect(try PlayerProfile(stored: profile.text, of: Self.id) == profile)
    #expect(try PlayerProfile(stored: PlayerProfile(id: Self.id).text, of: Self.id) == PlayerProfile(id: Self.id))
  }

  @Test(
    "keeps tabs, line breaks and backslashes of names", arguments: ["a\tb", "a\nb", "a\\tb", "\\", "\\\\n", "", "\t"])
  func signs(name: String) throws {
    let profile = PlayerProfile(
      id: Self.id, names: [.init(name: name, count: 1)], nations: [name], lastSeen: Day(number: 1), mentionCount: 1)
    #expect(try PlayerProfile(stored: profile.text, of: Self.id) == profile)
  }

  @Test(
    "is refused where a line is none of a profile",
    arguments: ["{}", "mentions", "mentions\tmany", "name\t1", "club\town\t1\t2\tkey", "born\t-\t1", "seen\t1"])
  func malformed(text: String) { #expect(throws: Malformed.self) { try PlayerProfile(stored: text, of: Self.id) } }
}
