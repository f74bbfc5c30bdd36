import HearsayModel
import HearsayText
import Testing

@Suite("Ids made from content")
struct IdentityTests {
  @Test("are the same in every run and on every machine")
  func stable() {
    let article = Article(url: "https://kickabout.example/1", title: "A", body: "b")
    #expect(article.id.value == ContentHash(of: ["article", "https://kickabout.example/1"]).text)
    #expect(ContentHash(of: ["version", "A", "b"]).text == article.versionID.value)
    #expect(article.versionID.value.utf8.count == 32)
  }

  @Test("of bytes are those of the words that they are")
  func bytes() {
    let parts = ["version", "", "Brörup", "want nobody.\n"]
    #expect(ContentHash(ofBytes: parts.map { Array($0.utf8) }) == ContentHash(of: parts))
  }

  @Test("of an article are the given one, else its address's, else its text's")
  func article() {
    let body = "Brörup want nobody."
    #expect(Article(givenID: "x", url: "u", body: body).id.value == "x")
    #expect(Article(url: "u", body: body).id == Article(url: "u", body: "Another text.").id)
    #expect(Article(body: body).id.value == Article(body: body).versionID.value)
  }

  @Test("of a version change with its text and with nothing else")
  func version() {
    let one = Article(title: "A", body: "b")
    #expect(
      one.versionID == Article(url: "u", publisher: "p", published: Day("2024-01-02"), title: "A", body: "b").versionID)
    #expect(one.versionID != Article(title: "A", body: "c").versionID)
    #expect(one.versionID != Article(title: "Ab", body: "").versionID)
  }

  @Test("of claims tell apart version, kind, trigger and ordinal")
  func claims() {
    let one = VersionID("1")
    let ids = [
      ClaimID(article: ArticleID("a"), version: one, kind: .bid, trigger: ByteRange(1, 2), ordinal: 0),
      ClaimID(article: ArticleID("b"), version: one, kind: .bid, trigger: ByteRange(1, 2), ordinal: 0),
      ClaimID(article: ArticleID("a"), version: VersionID("2"), kind: .bid, trigger: ByteRange(1, 2), ordinal: 0),
      ClaimID(article: ArticleID("a"), version: one, kind: .talks, trigger: ByteRange(1, 2), ordinal: 0),
      ClaimID(article: ArticleID("a"), version: one, kind: .bid, trigger: ByteRange(1, 3), ordinal: 0),
      ClaimID(article: ArticleID("a"), version: one, kind: .bid, trigger: ByteRange(1, 2), ordinal: 1),
    ]
    #expect(Set(ids).count == ids.count)
  }
}

@Suite("Days and times")
struct TimeTests {
  @Test(
    "are written and read the same",
    arguments: ["2024-01-15", "2024-01", "2024", "2023/24", "1999/00", "2024-winter", "2024-summer"])
  func wire(words: String) {
    #expect(Time(words)?.description == words)
  }

  @Test(
    "are not read from anything else",
    arguments: ["", "2024-13", "2024-1", "2023/25", "24", "2024-spring", "2024-02-30", "soon"])
  func refused(words: String) {
    #expect(Time(words) == nil)
  }

  @Test("count days without a calendar library")
  func days() throws {
    #expect(Day("1970-01-01")?.number == 0)
    #expect(Day("2000-03-01")?.number == 11_017)
    for number in stride(from: -700_000, through: 700_000, by: 997) { #expect(Day(number: number).number == number) }
    #expect(Day("2023-12-14")?.weekday == 3)
    #expect(Day("2024-02-28")?.adding(days: 2).description == "2024-03-01")
  }

  @Test("are read from a date with a clock time too, and not from what only looks like one")
  func dateTimes() {
    #expect(Day("2023-12-14T10:00:00Z") == Day("2023-12-14"))
    #expect(Day("2023-02-29") == nil)
    #expect(Day("14/12/2023") == nil)
    #expect(Day("+023-1+-14") == nil)
  }
}
