import HearsayLexicon
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// The reader with tables of the user's own.
@Suite struct OwnNamesTests {
  private static let own = [
    DataFile(
      path: "/home/me/clubs-mine.txt",
      contents: TableColumns.clubs.joined(separator: " | ")
        + "\nSV Quellbrunn | | Quellbrunn | Brunnen | | | Germany | | | | \n"),
    DataFile(
      path: "/home/me/outlets-mine.txt",
      contents: TableColumns.outlets.joined(separator: " | ") + "\nQuellbrunner Bote | Bote | | | | | newspaper | | \n"),
    DataFile(
      path: "/home/me/players-mine.txt",
      contents: TableColumns.players.joined(separator: " | ")
        + "\nOtto Lund | Otti Lund | SV Quellbrunn | Norway | winger\n"),
  ]
  private static let loaded = Result { () throws(DataFaults) in try Reader(own: own) }

  private static func names(_ text: String) throws -> [String] {
    try loaded.get().names(in: Article(body: text)).map { "\($0.sort.rawValue) \($0.name)" }
  }

  @Test func `own clubs and outlets are found like shipped ones`() throws {
    #expect(
      try Self.names("Quellbrunn told the Quellbrunner Bote of a bid by Arsenal.") == [
        "club SV Quellbrunn", "outlet Quellbrunner Bote", "club Arsenal",
      ])
  }

  @Test func `an own player is a known name with his club, nation and position`() throws {
    let text = "Arsenal want Otti Lund. The Norway international would cost £5m."
    let scene = SceneReader.scene(of: Article(body: text), knowledge: try Self.loaded.get().shelf.usual)
    let lund = try #require(scene.people.first)
    #expect(scene.clubs[try #require(lund.ties.first).club].name == "SV Quellbrunn")
    #expect(lund.nations.map { scene.lexicon.nations[$0].name } == ["Norway"])
    #expect(!lund.positions.isEmpty)
    #expect(try Self.loaded.get().read(Article(body: text)).claims.first?.playerRef == "player:otto-lund")
  }

  @Test func `own tables change the fingerprint, and their folder does not`() throws {
    let shipped = try ReadingNotes.reader().version
    let elsewhere = Self.own.map { DataFile(path: "/elsewhere/\($0.name)", contents: $0.text[$0.text.range]) }
    #expect(try Self.loaded.get().version.lexicon != shipped.lexicon)
    #expect(try Reader(own: elsewhere).version == Self.loaded.get().version)
    #expect(try Reader(own: []).version == shipped)
  }
}
