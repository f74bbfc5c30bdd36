import HearsayModel
import Testing

@Suite("Profiles of players")
struct PlayerProfileTests {
  private func mention(
    _ name: String, _ day: String, age: Int? = nil, ties: [ClubTie] = [], isDated: Bool = true
  ) throws -> PlayerMention {
    PlayerMention(
      article: ArticleID(day), version: VersionID(day), description: PlayerDescription(name: name, age: age),
      ties: ties,
      day: try #require(Day(day)), isDated: isDated)
  }

  private let arsenal = ClubTie(key: "arsenal", name: "Arsenal", sort: .own)

  @Test("a club is known from the first article that said so to the last")
  func clubs() throws {
    let profile = PlayerProfile(id: PlayerID("x"), firstMet: try mention("Tom Ferrin", "2023-11-15", ties: [arsenal]))
      .adding(try mention("Ferrin", "2023-10-01", ties: [arsenal]))
      .adding(try mention("Tom Ferrin", "2024-01-01", ties: [arsenal]))
    #expect(
      profile.clubs == [
        PlayerProfile.ClubSpan(
          key: "arsenal", name: "Arsenal", sort: .own, first: Day("2023-10-01"), last: Day("2024-01-01"))
      ])
    #expect(profile.names.map(\.count) == [2, 1])
    #expect(profile.mentionCount == 3)
  }

  @Test("an undated article gives no days and no age")
  func undated() throws {
    let profile = PlayerProfile(
      id: PlayerID("x"),
      firstMet: try mention("Tom Ferrin", "2023-11-15", age: 23, ties: [arsenal], isDated: false))
    #expect(profile.clubs.first?.first == nil)
    #expect(profile.firstSeen == nil)
    #expect(profile.born == nil)
  }

  @Test("an age tells the days on which he may be born, and another narrows them")
  func born() throws {
    let profile = PlayerProfile(id: PlayerID("x"), firstMet: try mention("Tom Ferrin", "2024-03-01", age: 23))
    #expect(profile.born.map { [$0.earliest, $0.latest] } == [Day("2000-03-02"), Day("2001-03-01")])
    let later = profile.adding(try mention("Tom Ferrin", "2024-06-01", age: 24))
    #expect(later.born.map { [$0.earliest, $0.latest] } == [Day("2000-03-02"), Day("2000-06-01")])
  }

  @Test("two ages that no birthday explains leave both open")
  func bornEither() throws {
    let profile = PlayerProfile(id: PlayerID("x"), firstMet: try mention("Tom Ferrin", "2024-03-01", age: 23))
      .adding(try mention("Tom Ferrin", "2024-03-01", age: 25))
    #expect(profile.born.map { [$0.earliest, $0.latest] } == [Day("1998-03-02"), Day("2001-03-01")])
  }

  @Test("somebody born on 29 February has his birthday on the 28th")
  func leapDay() throws {
    let range = BirthRange(age: 23, on: try #require(Day("2024-02-29")))
    #expect(range.map { [$0.earliest, $0.latest] } == [Day("2000-03-01"), Day("2001-02-28")])
    #expect(BirthRange(age: 0, on: try #require(Day("2024-02-29"))) == nil)
  }

  @Test("merging two profiles counts what adding all mentions to one counts")
  func merging() throws {
    let mentions = [
      try mention("Tom Ferrin", "2023-11-15", age: 23, ties: [arsenal]),
      try mention("Ferrin", "2024-01-01", ties: [arsenal]),
    ]
    let one = PlayerProfile(id: PlayerID("x"), firstMet: mentions[0])
    let other = PlayerProfile(id: PlayerID("y"), firstMet: mentions[1])
    #expect(one.merging(other) == one.adding(mentions[1]))
  }

  @Test("an id counts up where it is taken")
  func naming() {
    let taken: Set<PlayerID> = [PlayerID("tom-ferrin"), PlayerID("tom-ferrin-2")]
    #expect(PlayerID(naming: "Tom Ferrin") { taken.contains($0) } == PlayerID("tom-ferrin-3"))
    #expect(PlayerID(naming: "…") { _ in false } == PlayerID("player"))
  }
}
