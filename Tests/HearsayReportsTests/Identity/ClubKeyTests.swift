import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Keys of clubs")
struct ClubKeyTests {
  private let almanac = Almanac(
    clubs: ClubDirectory([
      KnownClub(ref: "club:spezia", name: "Spezia"),
      KnownClub(ref: "club:tottenham", name: "Tottenham", aliases: ["Tottenham Hotspur"], nicknames: ["Spurs"]),
      KnownClub(ref: "club:athletic", name: "Athletic Bilbao", aliases: ["Athletic Club"]),
    ]))

  @Test("a reference goes before the name")
  func reference() { #expect(ClubKey.key(ref: "club:x", name: "Spezia", almanac: almanac) == "club:x") }

  @Test("names that the almanac has are one", arguments: ["Tottenham", "Spurs", "Tottenham Hotspur", "tottenham"])
  func known(_ name: String) { #expect(ClubKey.key(ref: nil, name: name, almanac: almanac) == "club:tottenham") }

  @Test("a name is known with or without the word for a club", arguments: ["Spezia Calcio", "FC Spezia"])
  func form(_ name: String) { #expect(ClubKey.key(ref: nil, name: name, almanac: almanac) == "club:spezia") }

  @Test(
    "unknown names are one without words such as FC",
    arguments: [
      ("FC Norvik", "Norvik"), ("Norvik FK", "Norvik"), ("1. FC Altheim 05", "Altheim"), ("Ålborg", "Alborg"),
    ])
  func bare(_ one: String, _ other: String) {
    #expect(ClubKey.key(ref: nil, name: one) == ClubKey.key(ref: nil, name: other))
  }

  @Test(
    "words that tell clubs apart stay",
    arguments: [
      ("Real Norvik", "Norvik"), ("Norvik United", "Norvik"), ("Racing Club", "Racing"), ("Norvik B", "Norvik"),
      ("Inter Norvik", "Norvik"), ("Jong Norvik", "Norvik"), ("TSV 1860 Altheim", "Altheim"),
    ])
  func apart(_ one: String, _ other: String) {
    #expect(ClubKey.key(ref: nil, name: one) != ClubKey.key(ref: nil, name: other))
  }

  @Test("a club named by nothing but such a word keeps it")
  func onlyForm() { #expect(ClubKey.key(ref: nil, name: "AIK") == "aik") }
}
