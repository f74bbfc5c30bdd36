import Foundation
import HearsayLexicon
import HearsayModel
import HearsayText
import Testing

/// The tables that are compiled in.
@Suite struct ShippedDataTests {
  static let loaded = Result { () throws(DataFaults) in try Lexicon() }

  @Test func `the list of bin/data holds every data file of the folder`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/HearsayData")
      .standardizedFileURL
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
    #expect(!paths.isEmpty)
    #expect(DataFile.shipped.map(\.path).sorted() == paths.sorted(), "run bin/data")
  }

  @Test func `the shipped lexicon loads without a fault`() throws {
    do throws(DataFaults) { _ = try Self.loaded.get() } catch { Issue.record("\(error)") }
  }

  @Test func `the lexicon knows the world's clubs, outlets and people`() throws {
    let lexicon = try Self.loaded.get()
    #expect(lexicon.clubs.count >= 1_200)
    #expect(lexicon.outlets.count >= 800)
    #expect(lexicon.journalists.count >= 450)
    #expect(lexicon.competitions.count >= 150)
    #expect(lexicon.nations.count >= 200)
    #expect(lexicon.staffNames.count >= 1_500)
    #expect(lexicon.agents.count >= 130)
    #expect(lexicon.firstNames.count >= 3_500)
  }

  @Test func `ids are unique and of plain letters`() throws {
    let lexicon = try Self.loaded.get()
    for refs in [lexicon.clubs.map(\.ref), lexicon.outlets.map(\.ref), lexicon.journalists.map(\.ref)] {
      let twice = Dictionary(grouping: refs) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice == [])
      #expect(refs.filter { $0.contains(" ") || $0.hasSuffix(":") || $0.hasSuffix("-") } == [])
    }
  }

  @Test func `a spell of a coach ends after it begins`() throws {
    let wrong = try Self.loaded.get().spells.filter { spell in spell.to.map { $0 < spell.from } ?? false }
    #expect(wrong.map { "\($0.name) \($0.from)" } == [])
  }

  @Test(arguments: ["Nobody's Club", "of", " "])
  func `no club is found by a name that is nobody's`(name: String) throws {
    #expect(try Self.loaded.get().club(named: name) == nil)
  }

  @Test func `no club is found by no name`() throws {
    let club = try Self.loaded.get().club(named: "")
    #expect(club == nil)
  }

  @Test func `no club is filed twice under one name`() throws {
    let lexicon = try Self.loaded.get()
    let twice = lexicon.clubs.map(\.name).filter { name in
      let senses = lexicon.names.payloads(of: phrase(name))
      return Set(senses).count < senses.count
    }
    #expect(twice == [])
  }

  @Test(arguments: [
    ("arsenal", "Arsenal"), ("BAYERN MÜNCHEN", "Bayern Munich"), ("Atletico Madrid", "Atlético Madrid"),
    ("PSG", "Paris Saint-Germain"),
  ])
  func `a club is found by name or alias without case and accents`(written: String, name: String) throws {
    let lexicon = try Self.loaded.get()
    #expect(lexicon.club(named: written).map { lexicon.clubs[$0].name } == name)
  }
}

/// Every name of every club is found in running text.
@Suite struct ShippedClubNamesTests {
  private static let files = DataFile.shipped.map(\.path).filter { $0.hasPrefix("lexicon/clubs-") }

  @Test(arguments: files)
  func `every name, alias and nickname of a club is found in a sentence`(path: String) throws {
    let lexicon = try ShippedDataTests.loaded.get()
    let clubs = Dictionary(uniqueKeysWithValues: lexicon.clubs.enumerated().map { ($0.element.name, $0.offset) })
    let file = try #require(DataFile.shipped.first { $0.path == path })
    var faults: [DataFault] = []
    var lost: [String] = []
    for row in DataTable(file, columns: SmallLexicon.clubColumns, faults: &faults).rows {
      let club = try #require(clubs[row.words("name")])
      let names = [row.words("name"), row.words("full")] + (row.list("aliases") + row.list("nicknames")).map(\.words)
      lost += names.filter {
        !$0.isEmpty && !senses(of: $0, lexicon).contains { $0 == .club(club) || $0 == .nickname(club) }
      }
    }
    #expect(lost == [])
  }

  /// The senses of the longest known name that begins where `name` does.
  private func senses(of name: String, _ lexicon: Lexicon) -> [NameSense] {
    let before = "Reports say "
    let layers = TextLayers(CanonicalText(body: "\(before)\(name) are keen."))
    guard let start = layers.tokens.firstIndex(where: { $0.range.start >= before.utf8.count }) else { return [] }
    return lexicon.names.longestMatch(layers.tokens, from: start, limit: layers.tokens.count)?.payloads ?? []
  }
}

/// Clubs with nearly one name are never taken for each other.
@Suite struct DerbyTests {
  @Test(arguments: [
    ("Inter", "Inter Milan"), ("Inter Milan", "Inter Milan"), ("Internazionale", "Inter Milan"),
    ("AC Milan", "AC Milan"),
    ("Milan", "AC Milan"), ("Inter Miami", "Inter Miami"), ("Athletic Bilbao", "Athletic Bilbao"),
    ("Athletic Club", "Athletic Bilbao"),
    ("Atlético", "Atlético Madrid"), ("Atletico Madrid", "Atlético Madrid"), ("Atletico Mineiro", "Atlético Mineiro"),
    ("Sporting CP", "Sporting CP"), ("Sporting Lisbon", "Sporting CP"), ("Sporting Gijon", "Sporting Gijón"),
    ("Manchester United", "Manchester United"), ("Manchester City", "Manchester City"),
    ("Sheffield United", "Sheffield United"),
    ("Sheffield Wednesday", "Sheffield Wednesday"), ("Real Madrid", "Real Madrid"), ("Real Sociedad", "Real Sociedad"),
    ("Real Betis", "Real Betis"), ("Dinamo Zagreb", "Dinamo Zagreb"), ("Borussia Dortmund", "Borussia Dortmund"),
    ("Borussia Monchengladbach", "Borussia Mönchengladbach"), ("Lokomotiv Moscow", "Lokomotiv Moscow"),
    ("Spartak Moscow", "Spartak Moscow"),
  ])
  func `a full name means one club and no other`(written: String, name: String) throws {
    let lexicon = try ShippedDataTests.loaded.get()
    let clubs = lexicon.names.payloads(of: phrase(written)).compactMap { sense -> String? in
      if case .club(let index) = sense { lexicon.clubs[index].name } else { nil }
    }
    #expect(clubs.first == name)
    if written.contains(" ") { #expect(Set(clubs) == [name]) }
  }
}
