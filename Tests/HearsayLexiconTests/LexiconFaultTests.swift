import HearsayLexicon
import Testing

/// What is wrong in the tables of names is told with its place, all of it at once.
@Suite struct LexiconFaultTests {
  private static func faults(of files: [MarkedFile], with others: [DataFile] = []) -> [DataFault] {
    do throws(DataFaults) {
      _ = try Lexicon(files: others + files.map(\.file))
      return []
    } catch { return error.faults }
  }

  private static func clubs(_ rows: String...) -> MarkedFile {
    MarkedFile("lexicon/clubs-one.txt", ([SmallLexicon.clubHeader] + rows).joined(separator: "\n"))
  }

  @Test func `tables without a fault load`() throws {
    let lexicon = try Lexicon(files: [SmallLexicon.clubs])
    #expect(lexicon.clubs.map(\.ref) == ["club:veldmoor", "club:ostby-rovers"])
    #expect(lexicon.clubs.map(\.country) == ["Nowhere", "Nowhere"])
  }

  @Test func `an unknown sense is a fault at the word`() {
    let file = Self.clubs(
      "Veldmoor | | | | | | Nowhere | | | | city; ⟦planet⟧", "Brack | | | | | | Nowhere | | | | ⟦ship⟧")
    let faults = Self.faults(of: [file])
    #expect(faults.map(\.place) == file.places)
    #expect(Set(faults.map(\.problem)) == ["an unknown sense"])
    #expect(faults.first?.advice == "use person, city, nation, word, club")
  }

  @Test func `an unknown sense of an outlet is a fault too`() {
    let header = "name | aliases | domains | language | country | owner | kind | journalists-note | also"
    let file = MarkedFile(
      "lexicon/outlets.txt", "\(header)\nThe Veldmoor Post | | | English | Nowhere | | newspaper | | ⟦tree⟧")
    #expect(Self.faults(of: [file]).map(\.place) == file.places)
  }

  @Test func `a second club of a name is a fault, also in another file`() {
    let second = MarkedFile(
      "lexicon/clubs-two.txt", "\(SmallLexicon.clubHeader)\n⟦Veldmoor⟧ | | | | | | Elsewhere | | | | ")
    let faults = Self.faults(of: [second], with: [SmallLexicon.clubs])
    #expect(faults.map(\.place) == second.places)
    #expect(faults.map(\.problem) == ["a second club of the name"])
  }

  @Test func `an unknown club of a coach is a fault, and so is a spell without a date`() {
    let file = MarkedFile(
      "lexicon/staff.txt",
      """
      name | club | role | from | to | aliases
      Emil Lund | Veldmoor | coach | 2020 | 2021-05 |
      Carlo Berti | ⟦Veldmore⟧ | coach | 2020 | |
      Milo Brandt | Ostby Rovers | coach | ⟦soon⟧ | |
      Jan Orel | Veldmoor | coach | 2020 | ⟦2021-13⟧ |
      """)
    let faults = Self.faults(of: [file], with: [SmallLexicon.clubs])
    #expect(faults.map(\.place) == file.places)
    #expect(faults.map(\.problem) == ["an unknown club", "no date", "no date"])
  }

  @Test func `a coach without a club is a fault`() {
    let file = MarkedFile(
      "lexicon/staff.txt", "name | club | role | from | to | aliases\nEmil Lund | ⟦⟧| coach | 2020 | | ")
    let problems = Self.faults(of: [file], with: [SmallLexicon.clubs]).map(\.problem)
    #expect(problems == ["an unknown club"])
  }

  @Test func `a name that two clubs share names neither`() throws {
    let rows = [
      "Veldmoor Rovers | | Rovers | | | | Nowhere | | | | ", "Brack Rovers | | Rovers | | | | Nowhere | | | | ",
    ]
    let lexicon = try Lexicon(files: [Self.clubs(rows[0], rows[1]).file])
    #expect(lexicon.club(named: "Brack Rovers") == 1)
    #expect(lexicon.club(named: "Rovers") == nil)
  }

  @Test func `an unknown file is a fault`() {
    let file = MarkedFile("lexicon/referees.txt", "⟦⟧name | country\n")
    let faults = Self.faults(of: [file])
    #expect(faults.map(\.place) == file.places)
    #expect(faults.map(\.problem) == ["an unknown lexicon file"])
  }

  @Test func `files of another folder are none of its business`() throws {
    #expect(try Lexicon(files: [DataFile(path: "english/words.txt", contents: "nonsense | | |")]).clubs.isEmpty)
  }

  @Test func `all faults of all files are told, one line for each`() {
    let files = [
      Self.clubs("⟦Veldmoor⟧", "Brack | | | | | | Nowhere | | | | ⟦ship⟧", "⟦too | few⟧"),
      MarkedFile("lexicon/nations.txt", "⟦name | demonyms⟧\nPoland | Polish"),
      MarkedFile("lexicon/firstnames.txt", "name | also\n⟦Otto⟧\nMilo |"),
      MarkedFile(
        "lexicon/staff.txt", "name | club | role | from | to | aliases\nEmil Lund | ⟦Ajax⟧ | coach | 2020 | |"),
    ]
    let faults = Self.faults(of: files)
    let places = files.flatMap(\.places)
    #expect(Set(faults.map(\.place)) == Set(places))
    #expect(faults.map(\.place) == places)
    #expect(DataFaults(faults: faults).description.split(separator: "\n").count == faults.count)
  }
}
