import HearsayGrammar
import Testing

@testable import HearsayWordNet

@Suite("Book of words: made from files in WordNet's format")
struct WordNetBookTests {
  /// A dictionary of our own with few words. Each sense is a line of data; the index says at which byte its line begins.
  private struct Specimen {
    var files: [String: String] = [:]

    /// Adds a word with one sense in a lexicographers' file, and how often it was found.
    mutating func add(_ written: String, _ part: WordNetPart, field: Int, count: Int = 0) {
      let data = files["data.\(part.rawValue)"] ?? "  1 a line of the licence\n"
      let start = Self.eight(data.utf8.count)
      let letter = part == .adverb ? "r" : String(part.rawValue.prefix(1))
      let number = field < 10 ? "0\(field)" : "\(field)"
      files["data.\(part.rawValue)"] = data + "\(start) \(number) \(letter) 01 \(written) 0 000 | a gloss; of our own\n"
      let word = written.lowercased()
      files["index.\(part.rawValue)", default: ""] += "\(word) \(letter) 1 1 @ 1 \(count > 0 ? 1 : 0) \(start)  \n"
      if count > 0 { files["cntlist.rev", default: ""] += "\(word)%\(part.digit):\(number):00:: 1 \(count)\n" }
    }

    /// An offset as WordNet writes it.
    private static func eight(_ number: Int) -> String {
      String(repeating: "0", count: max(0, 8 - "\(number)".count)) + "\(number)"
    }

    init() {
      for part in WordNetPart.allCases {
        for name in ["index.\(part.rawValue)", "data.\(part.rawValue)"] { files[name] = "  1 a line of the licence\n" }
        files["\(part.rawValue).exc"] = ""
      }
      files["cntlist.rev"] = ""
    }

    func words() throws(WordNetFault) -> [String: WordEntry] {
      Dictionary(
        try WordNetBook.words { files[$0].map { Array($0.utf8) } }.map { ($0.spelling, $0.entry) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  @Test("a spelling has all its forms, of whatever lemma")
  func forms() throws {
    var specimen = Specimen()
    specimen.add("left", .adjective, field: 0, count: 5)
    specimen.add("left", .noun, field: 15, count: 2)
    specimen.add("leave", .verb, field: 38, count: 30)
    specimen.add("left", .adverb, field: 2)
    specimen.files["verb.exc"] = "left leave\n"
    let words = try specimen.words()
    #expect(words["left"]?.forms == [.adjective, .noun, .past, .adverb])
    #expect(words["left"]?.leading == .verb)
    #expect(words["left"]?.isClear == false)
    #expect(words["leaving"]?.forms == .gerund)
    #expect(words["leaved"] == nil)
    #expect(words["lefts"]?.forms == .plural)
  }

  @Test("a word that is nearly always of one part of speech is clear")
  func clear() throws {
    var specimen = Specimen()
    specimen.add("goal", .noun, field: 9, count: 9)
    specimen.add("goal", .verb, field: 38, count: 1)
    let words = try specimen.words()
    #expect(words["goal"]?.leading == .noun)
    #expect(words["goal"]?.isClear == true)
    #expect(words["goaled"]?.isClear == true)
  }

  @Test("where nothing was counted, or as much, nothing leads", arguments: [0, 4])
  func ties(count: Int) throws {
    var specimen = Specimen()
    specimen.add("loan", .noun, field: 21, count: count)
    specimen.add("loan", .verb, field: 40, count: count)
    #expect(try specimen.words()["loan"]?.leading == WordEntry.Leading.none)
  }

  @Test("a noun with a capital is a name, and names of peoples have plurals")
  func names() throws {
    var specimen = Specimen()
    specimen.add("Milan", .noun, field: 15)
    specimen.add("Italian", .noun, field: 18)
    let words = try specimen.words()
    #expect(words["milan"]?.forms == .name)
    #expect(words["milans"] == nil)
    #expect(words["italians"]?.forms == [.name, .plural])
  }

  @Test("fields of meaning are counted from one, for nouns and verbs apart")
  func fields() throws {
    var specimen = Specimen()
    specimen.add("transfer", .noun, field: 4)
    specimen.add("transfer", .verb, field: 40)
    let entry = try specimen.words()["transfer"]
    #expect(entry?.nounField == 2)
    #expect(entry?.verbField == 12)
  }

  @Test("words of several parts are left out")
  func collocations() throws {
    var specimen = Specimen()
    specimen.add("free_kick", .noun, field: 4)
    #expect(try specimen.words().isEmpty)
  }

  @Test("the licence at the head of the files goes with the book")
  func notice() throws {
    var specimen = Specimen()
    specimen.files["index.noun"] = "  1 Take it,  \n  2   \n  3 and say whose it is.  \n"
    let book = try WordNetBook.book { specimen.files[$0].map { Array($0.utf8) } }
    #expect(book.notice == "Take it,\n\nand say whose it is.")
  }

  @Test("a file that is not there is named", arguments: ["index.noun", "data.verb", "adj.exc", "cntlist.rev"])
  func missing(name: String) {
    var specimen = Specimen()
    specimen.add("goal", .noun, field: 9)
    specimen.files[name] = nil
    #expect(throws: WordNetFault.missing(file: name)) { try specimen.words() }
  }

  @Test(
    "a line that is none of WordNet's is named",
    arguments: [
      ("index.verb", "sign v\n"), ("index.noun", "goal n 1 1 @ 1 0 99999999  \n"), ("cntlist.rev", "goal 1\n"),
      ("noun.exc", "geese\n"), ("data.noun", "00000000 09 n xx goal 0 000 | \n"),
    ])
  func unreadable(name: String, line: String) {
    var specimen = Specimen()
    let lines = specimen.files[name]?.utf8.count { $0 == UInt8(ascii: "\n") } ?? 0
    specimen.files[name, default: ""] += line
    #expect(throws: WordNetFault.unreadable(file: name, line: lines + 1)) { try specimen.words() }
  }
}
