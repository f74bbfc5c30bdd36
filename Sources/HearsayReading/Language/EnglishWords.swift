import HearsayLexicon
import HearsayText

/// The word lists of English by the names that the layers use.
///
/// Each is a list of `english/words.txt`; the initialiser reports any that is missing.
struct EnglishWords: Sendable {
  let positions, playerNouns, former, staffNouns, agentNouns, speakerNouns, clubNouns: WordLists.List
  let auxiliaries, adverbs, boundaries, determiners, negations: WordLists.List
  let personPronouns, clubPronouns, organisationNouns: WordLists.List
  /// Ordinary words, as they stand in lower case.
  let common: Set<WordID>

  init(files: [DataFile], faults: inout [DataFault]) {
    let empty = DataFile(path: "english/words.txt", contents: "")
    let file = files.first { $0.path == "english/words.txt" } ?? empty
    let lists = WordLists(file, faults: &faults)
    func list(_ name: String) -> WordLists.List {
      let list = lists[name]
      if list.entries.isEmpty {
        let place = DataPlace(file: file, range: ByteRange(0, 0))
        faults.append(place.fault("no list", advice: "add a record “list \(name)”"))
      }
      return list
    }
    positions = list("positions")
    playerNouns = list("player nouns")
    former = list("former")
    staffNouns = list("staff nouns")
    agentNouns = list("agent nouns")
    speakerNouns = list("speaker nouns")
    clubNouns = list("club nouns")
    auxiliaries = list("auxiliaries")
    adverbs = list("adverbs")
    boundaries = list("boundaries")
    determiners = list("determiners")
    negations = list("negations")
    personPronouns = list("person pronouns")
    clubPronouns = list("club pronouns")
    organisationNouns = list("organisation nouns")
    common = Self.words(of: files.first { $0.path == "english/common.txt" } ?? empty)
  }

  private static func words(of file: DataFile) -> Set<WordID> {
    var words: Set<WordID> = []
    for token in Tokenizer().tokens(of: file.text) where token.kind == .word { words.insert(token.id) }
    return words
  }
}

/// Single words that the layers compare with directly.
enum Word {
  static let the = WordID("the"), a = WordID("a"), an = WordID("an"), and = WordID("and"), or = WordID("or"),
    but = WordID("but")
  static let possessive = WordID("'s"), apostrophe = WordID("'"), comma = WordID(","), openBracket = WordID("(")
  static let closeBracket = WordID(")"), colon = WordID(":"), ampersand = WordID("&"), slash = WordID("/")
  static let year = WordID("year"), old = WordID("old"), rated = WordID("rated"), both = WordID("both")
  static let who = WordID("who"), which = WordID("which"), that = WordID("that"), whom = WordID("whom"),
    whose = WordID("whose")
  static let by = WordID("by"), his = WordID("his"), their = WordID("their"), its = WordID("its"), of = WordID("of")
  static let he = WordID("he"), him = WordID("him"), himself = WordID("himself"), they = WordID("they"),
    them = WordID("them")
  static let we = WordID("we"), our = WordID("our"), us = WordID("us"), i = WordID("i"), from = WordID("from"),
    to = WordID("to")
  static let it = WordID("it"), itself = WordID("itself"), former = WordID("former"), ex = WordID("ex"),
    at = WordID("at")
  static let with = WordID("with"), likes = WordID("likes"), under = WordID("under"),
    international = WordID("international"),
    not = WordID("not")
}
