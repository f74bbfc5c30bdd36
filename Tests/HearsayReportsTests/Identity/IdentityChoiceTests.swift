import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Choices of identity")
struct IdentityChoiceTests {
  @Test("a join by surname names the club and since when it is his")
  func surname() {
    let choice = IdentityNotes.lastChoice([
      "Jakob Kivela | 2023-11-05 | own Arsenal", "Kivela | 2024-01-06 | own Arsenal",
    ])
    #expect(
      choice
        == .join(
          PlayerID("jakob-kivela"), reason: "surname Kivela and Arsenal, his club since 2023-11",
          rule: "surname-and-club"))
  }

  @Test("a join by attributes names them")
  func attributes() {
    let choice = IdentityNotes.lastChoice([
      "Jakob Kivela | 2023-11-05 | own Arsenal | 23, Finland", "Kivela | 2024-01-06 | suitor Lens | 23, Finland",
    ])
    #expect(choice?.reason == "surname Kivela and his age and Finland")
    #expect(choice?.rule == "surname-and-attributes")
  }

  @Test("a join by full name says what else is in common")
  func fullName() {
    let choice = IdentityNotes.lastChoice([
      "Jakob Kivela | 2023-11-05 | own Arsenal, suitor Milan",
      "Jakob Kivela | 2024-01-06 | suitor Milan, former Arsenal",
    ])
    #expect(
      choice?.reason
        == "full name Jakob Kivela; also Arsenal, his club since 2023-11 and Milan, his suitor in 2023-11")
  }

  @Test("a new player says whom he is like and that nothing speaks for it")
  func nothingInCommon() {
    let choice = IdentityNotes.lastChoice(["Jakob Kivela | 2023-11-05 | own Arsenal", "Kivela | 2024-01-06"])
    #expect(
      choice
        == .new(
          reason: "Kivela is like Jakob Kivela, and nothing else speaks for jakob-kivela", rule: "nothing-in-common"))
  }

  @Test("a new player who bears a known name says what parts them")
  func parted() {
    let choice = IdentityNotes.lastChoice([
      "Ben Davison | 2021-01-05 | own Preston, suitor Liverpool",
      "Ben Davison | 2021-01-20 | own Tottenham, suitor Fulham",
    ])
    #expect(
      choice
        == .new(
          reason: "ben-davison bears the name, but he is at Tottenham, and the other at Preston at that time",
          rule: "two-clubs-at-once"))
  }

  @Test("a name that two may bear is given to neither")
  func severalFit() {
    let choice = IdentityNotes.lastChoice([
      "Theo Hernal | 2022-06-05 | own Milan", "Lucas Hernal | 2022-06-06 | own Milan",
      "Hernal | 2022-06-07 | own Milan",
    ])
    #expect(
      choice
        == .new(reason: "Hernal may be any of lucas-hernal, theo-hernal, and nothing tells which", rule: "several-fit"))
  }

  @Test("of two namesakes the one whose club is named is meant")
  func namesakeByClub() {
    let lines = [
      "Ben Davison | 2021-01-05 | own Preston, suitor Liverpool",
      "Ben Davison | 2021-01-20 | own Tottenham, suitor Fulham",
      "Ben Davison | 2021-03-20 | own Liverpool",
    ]
    #expect(IdentityNotes.players(lines) == ["ben-davison", "ben-davison-2", "ben-davison"].map { PlayerID($0) })
  }

  @Test("a name of a new version is whom it was in the version before")
  func newVersion() {
    var book = IdentityBook()
    var mention = IdentityNotes.mention("@a Kivela | 2023-11-05", number: 0)
    let first = book.add(mention)
    mention.version = VersionID("another")
    #expect(book.add(mention) == first)
    #expect(book.entries.last?.choice.rule == "earlier-version")
  }

  @Test("two articles that know him by one reference need no like names")
  func sameReference() {
    var book = IdentityBook()
    var one = IdentityNotes.mention("Kivela | 2023-11-05", number: 0)
    var other = IdentityNotes.mention("Kivela | 2023-11-06", number: 1)
    one.ref = "player:jakob-kivela"
    other.ref = one.ref
    #expect(book.add(one) == book.add(other))
  }

  @Test("two references are two players, whatever they are called")
  func otherReference() {
    var book = IdentityBook()
    var one = IdentityNotes.mention("Jakob Kivela | 2023-11-05 | own Arsenal", number: 0)
    var other = IdentityNotes.mention("Jakob Kivela | 2023-11-06 | own Arsenal", number: 1)
    one.ref = "player:1"
    other.ref = "player:2"
    #expect(book.add(one) != book.add(other))
  }

  @Test(
    "names are two men's where both are full and no form of the one is a form of the other",
    arguments: [
      (["Tom Ferrin"], ["Ted Ferrin"], true), (["Tom Ferrin"], ["Tom Kivela", "T. Kivela"], true),
      (["Tom Ferrin"], ["Thomas Ferrin"], false), (["Tom Ferrin"], ["Tom Ferin"], false),
      (["Tom Ferrin"], ["Ferrin"], false), (["Ferrin"], ["Kivela"], false),
      (["Tom Ferrin", "Ferrin"], ["Ted Ferrin", "Ferrin"], true),
    ])
  func others(one: [String], other: [String], areOthers: Bool) {
    #expect(IdentityResolver().areOthers(one, other) == areOthers)
    #expect(IdentityResolver().areOthers(other, one) == areOthers)
  }

  @Test(
    "one namesake whom his names tell apart does for all of them",
    arguments: [
      "Tom Ferrin | 2022-06-07 | own Nice", "Ted Ferrin | 2022-06-07 | own Lens", "Bob Ferrin | 2022-06-07",
    ])
  func oneOther(line: String) {
    let known = ["Ted Ferrin | 2022-06-05 | own Lens", "Rob Ferrin | 2022-06-05", "Ferrin | 2022-06-06"].enumerated()
      .map { KnownPlayer(PlayerProfile(id: PlayerID("p\($0)"), firstMet: IdentityNotes.mention($1, number: $0))) }
    let mention = IdentityNotes.mention(line, number: 3)
    let resolver = IdentityResolver()
    let others = known.map { resolver.areOthers(mention.forms, $0.forms) }
    let kept = known.indices.filter { !others[$0] || $0 == others.firstIndex(of: true) }
    let few = kept.map { PlayerCandidate(known[$0], isOtherByName: others[$0]) }
    #expect(
      resolver.choose(mention, among: few, placed: [])
        == resolver.choose(mention, among: known.map { PlayerCandidate($0) }, placed: []))
  }

  @Test("the order of candidates changes nothing")
  func orderOfCandidates() {
    let candidates = ["Theo Hernal | 2022-06-05 | own Milan", "Lucas Hernal | 2022-06-06 | own Nice"].enumerated().map {
      PlayerCandidate(PlayerProfile(id: PlayerID("p\($0)"), firstMet: IdentityNotes.mention($1, number: $0)))
    }
    let mention = IdentityNotes.mention("Hernal | 2022-06-07 | own Nice", number: 3)
    let resolver = IdentityResolver()
    let choice = resolver.choose(mention, among: candidates, placed: [])
    #expect(choice.player == PlayerID("p1"))
    #expect(choice == resolver.choose(mention, among: candidates.reversed(), placed: []))
  }
}
