import HearsayLexicon
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// What the reader makes of careers that it knows beforehand.
@Suite struct ListedPlayerTests {
  private static let careers = DataFile(
    path: "lexicon/careers-test.txt",
    contents: """
      name | aliases | born | nation | position | clubs
      Otto Lundqvarn | Otti Lundqvarn | 1998-03-04 | Norway | winger | Ajax 2017; Genoa 2021-01 loan; Ajax 2021; Lazio 2023-01
      Milo Brandvoss |  | 1990 | Wales | goalkeeper | Roma 2015
      Milo Brandvoss |  | 2001 | Wales | striker | Ajax 2020
      """)
  private static let loaded = Result { () throws(DataFaults) in try Reader(data: DataFile.shipped + [careers]) }

  private static func scene(_ text: String, on day: String? = "2022-05-01") throws -> Scene {
    let article = Article(published: day.flatMap { Day($0) }, body: text)
    return SceneReader.scene(of: article, knowledge: try loaded.get().shelf.usual)
  }

  /// The clubs that a text's first person is tied to, and his id.
  private static func first(_ text: String, on day: String? = "2022-05-01") throws -> (clubs: [String], ref: String?) {
    let scene = try scene(text, on: day)
    let person = try #require(scene.people.first)
    return (
      person.ties.filter { !$0.isFormer }.map { scene.clubs[$0.club].name },
      person.known.map { scene.lexicon.players[$0].ref }
    )
  }

  @Test(arguments: [
    ("2020-05-01", ["Ajax"]), ("2021-03-01", ["Ajax", "Genoa"]), ("2022-05-01", ["Ajax"]), ("2023-03-01", ["Lazio"]),
    (nil, ["Lazio"]),
  ])
  func `he is tied to the club of the article's day, where the article names it`(day: String?, clubs: [String]) throws {
    let found = try Self.first("Otto Lundqvarn is wanted. Ajax, Genoa and Lazio wait.", on: day)
    #expect(found.clubs == clubs)
    #expect(found.ref == "player:otto-lundqvarn")
  }

  @Test func `a club that the article does not name ties nobody`() throws {
    let found = try Self.first("Roma want Otti Lundqvarn.")
    #expect(found.clubs.isEmpty && found.ref == "player:otto-lundqvarn")
  }

  @Test(arguments: [
    ("Otto Lundqvarn, 24, is wanted by Roma.", "player:otto-lundqvarn"),
    ("Otto Lundqvarn, 31, is wanted by Roma.", nil),
    ("Norway winger Otto Lundqvarn is wanted by Roma.", "player:otto-lundqvarn"),
    ("Poland winger Otto Lundqvarn is wanted by Roma.", nil),
    ("Ajax's Poland winger Otto Lundqvarn is wanted by Roma.", "player:otto-lundqvarn"),
    ("Roma want the Ajax man Lundqvarn.", "player:otto-lundqvarn"),
    ("Roma want the Genoa man Lundqvarn.", nil),
    ("Roma want Milo Brandvoss.", "player:milo-brandvoss"),
    ("Ajax striker Milo Brandvoss is wanted.", "player:milo-brandvoss-2001"),
    ("Milo Brandvoss is wanted.", nil),
  ])
  func `what the article says decides who he is`(text: String, ref: String?) throws {
    #expect(try Self.first(text).ref == ref)
  }

  @Test func `his age, country and position resolve descriptions`() throws {
    let text = "Roma want Otto Lundqvarn. The 24-year-old Norway winger would cost £5m."
    let claims = try Self.loaded.get().read(Article(published: Day("2022-05-01"), body: text)).claims
    #expect(Set(claims.map(\.player)) == ["Otto Lundqvarn"])
    #expect(Set(claims.map(\.playerRef)) == ["player:otto-lundqvarn"])
  }

  @Test func `whose player he is comes from the table where the text leaves it open`() throws {
    let text = "Roma and Ajax spoke on Friday. Otto Lundqvarn wants to leave."
    func clubs(_ reader: Reader) -> Set<String?> {
      Set(reader.read(Article(published: Day("2022-05-01"), body: text)).claims.map(\.club))
    }
    #expect(clubs(try Self.loaded.get()) == ["Ajax"])
  }
}
