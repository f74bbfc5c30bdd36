import HearsayLexicon
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// Every name of the data is found in a sentence as what it is, and not in places where it is none.
@Suite struct EveryNameTests {
  private static let index = LexiconIndex()

  /// The names of a sort, with the entries that bear them.
  private static func names(_ sorts: String..., how: [LexiconIndex.How] = [.name, .full, .alias]) -> [(
    String, LexiconIndex.Entry
  )] {
    index.entries.filter { sorts.contains($0.sort) }.flatMap { entry in
      entry.names.filter { how.contains($0.how) }.map { ($0.words, entry) }
    }
  }

  /// What the one pass over the words finds in a text: the words, and the senses that they may have.
  private static func hits(_ text: String) throws -> [(words: String, senses: [NameSense])] {
    let layers = English.layers(text)
    let lexicon = English.knowledge.lexicon
    var found: [(String, [NameSense])] = []
    for sentence in layers.sentences {
      lexicon.forEachName(among: layers.tokens, in: sentence.tokens) { match in
        found.append((layers.words(of: match.tokens), match.payloads))
      }
    }
    return found
  }

  @Test func `the pass finds every name as it is written, whole, with its sense`() throws {
    let lexicon = English.knowledge.lexicon
    var missed: [String] = []
    for (name, entry) in Self.names(
      "club", "outlet", "journalist", "competition", "nation", "agent", "coach or director")
    {
      let found = try Self.hits("Talks with \(name) began.").contains { hit in
        hit.words.hasPrefix(name) && hit.senses.contains { lexicon.clashing($0)?.contains(entry.name) == true }
      }
      if !found { missed.append("\(entry.sort) \(name)") }
    }
    let others = missed.filter { !Self.isUnusual($0.split(separator: " ").dropFirst().joined(separator: " ")) }
    #expect(others == [])
  }

  /// Names that the pass leaves alone: bare numbers, which are seldom meant, and those with a full stop inside, which ends a sentence more often.
  private static func isUnusual(_ name: String) -> Bool {
    name.prefix { $0 != ":" && $0 != "." }.allSatisfy(\.isNumber)
      || name.contains(". ") || name.contains("! ") || name.hasPrefix("or director")
  }

  @Test func `every club is read as itself by its usual name`() throws {
    let reader = try ReadingNotes.reader()
    var wrong: [String] = []
    for club in reader.lexicon.clubs {
      let names = reader.names(in: Article(body: "\(club.name) have made a bid for Otto Lund."))
      if names.first?.ref != club.ref { wrong.append("\(club.name): \(names.first?.name ?? "nothing")") }
    }
    #expect(wrong == [])
  }

  @Test func `every outlet is read as itself by its usual name`() throws {
    let reader = try ReadingNotes.reader()
    var wrong: [String] = []
    for outlet in reader.lexicon.outlets {
      let names = reader.names(in: Article(body: "Arsenal want Otto Lund, \(outlet.name) reports."))
      if !names.contains(where: { $0.ref == outlet.ref }) {
        wrong.append("\(outlet.name): \(names.last?.name ?? "nothing")")
      }
    }
    // A club's own channel or namesake is read as the club; "El Nacional" and "Al Riyadh" are clubs too.
    let namesakes = ["7500 to Holte", "SempreMilan", "ForzaRoma", "El Nacional", "Depor", "Al Riyadh"]
    #expect(wrong.filter { !Self.isUnusual($0) && !namesakes.contains(where: $0.hasPrefix) } == [])
  }

  @Test func `no name is found inside a longer word`() throws {
    var wrong: [String] = []
    for (name, _) in Self.names("club", "outlet") where name.allSatisfy(\.isLetter) {
      for text in ["The \(name)qu shirt was sold.", "The Qu\(name.lowercased()) shirt was sold."] {
        if try Self.hits(text).contains(where: { $0.words == name }) { wrong.append(text) }
      }
    }
    #expect(wrong == [])
  }

  @Test func `no name that is a word or a person's is a club in small letters`() throws {
    let reader = try ReadingNotes.reader()
    var wrong: [String] = []
    for (name, entry) in Self.names("club") where entry.also.contains("word") && name.allSatisfy(\.isLetter) {
      let text = "It was a \(name.lowercased()) that nobody wanted."
      if reader.names(in: Article(body: text)).contains(where: { $0.sort == .club }) { wrong.append(text) }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (
      "⟦Inter⟧ beat ⟦Milan⟧ and ⟦Inter Miami⟧ beat ⟦Inter Milan⟧.",
      ["@Inter Milan", "@AC Milan", "@Inter Miami", "@Inter Milan"]
    ),
    ("Athletic Bilbao met Atlético Madrid. ⟦Athletic⟧ beat ⟦Atlético⟧.", ["@Athletic Bilbao", "@Atlético Madrid"]),
    ("⟦Athletic Club⟧ lost to ⟦Atletico Madrid⟧.", ["@Athletic Bilbao", "@Atlético Madrid"]),
    ("⟦Sporting⟧ play ⟦Sporting Gijón⟧ in July.", ["@Sporting CP", "@Sporting Gijón"]),
    ("⟦Sporting Gijon⟧ have sold him to ⟦Sporting Lisbon⟧.", ["@Sporting Gijón", "@Sporting CP"]),
    ("⟦Real Sociedad⟧ and ⟦Real Madrid⟧ want him.", ["@Real Sociedad", "@Real Madrid"]),
    ("⟦Chelsea⟧ and ⟦Everton⟧ want him.", ["@Chelsea", "@Everton"]),
    ("⟦Nice⟧ want him, and ⟦Reading⟧ too.", ["@Nice", "@Reading"]),
    ("⟦Valencia⟧ and ⟦Santos⟧ want him.", ["@Valencia", "@Santos"]),
    ("⟦Lyon⟧ have signed him.", ["@Lyon"]),
  ])
  func `pairs and doubtful names are clubs where they act as clubs`(marked: String, names: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == names)
  }

  @Test(arguments: [
    "Arsenal want ⟦Milan⟧ Brandtner.", "Arsenal want ⟦Everton⟧ Pratesi.",
    "Arsenal want Carlo ⟦Santos⟧.", "Arsenal want Otto ⟦Valencia⟧.", "Arsenal want ⟦Jordan⟧ Quarrie.",
    "He was born in ⟦Reading⟧.", "His family lives in ⟦Nice⟧.", "He was seen in ⟦Valencia⟧.", "He grew up in ⟦Lyon⟧.",
    "Michael Edwards is the ⟦Sporting⟧ Director.", "This is ⟦Alex⟧, who wants a shirt of Arsenal.",
  ])
  func `the same names are no clubs in people's names, in cities and in titles`(marked: String) throws {
    #expect(try ReadingNotes.mentions(marked).allSatisfy { !$0.hasPrefix("@") })
  }

  @Test(arguments: ["⟦Chelsea⟧ Quarrie, his sister, was there.", "Arsenal want ⟦Lyon⟧ Quarrie."])
  func `a first name that no player bears is no club either`(marked: String) throws {
    let read = try ReadingNotes.mentions(marked)
    withKnownIssue("lexicon/firstnames.txt has the first names of players only") {
      #expect(read.allSatisfy { !$0.hasPrefix("@") })
    }
  }

  @Test func `Jordan is a nation where a team is meant`() throws {
    #expect(try ReadingNotes.mentions("Otto Lund plays for ⟦Jordan⟧.") == ["nation Jordan"])
  }

  @Test(arguments: [
    ("Inverlaw ⟦Thistle⟧ have rejected a bid for Otto Lund.", "Partick"),
    ("Arsenal signed him from ⟦Deportivo⟧ Almendra.", "Coru"),
    ("Ashmere ⟦City⟧ want him, as do Manchester City.", "Manchester"),
    ("⟦Corriere⟧ Subalpino says that Roma want him.", "Sera"),
    ("Roma want him, the Hallowgate ⟦Argus⟧ says.", "Argus"), ("⟦As⟧ reported, Roma want him.", "AS"),
    ("Roma want him. #⟦calciomercato⟧", "Calcio"), ("Otto Lund to Roma, ⟦here we go⟧!", "Here"),
  ])
  func `a part of a longer unknown name is not the known one`(marked: String, known: String) throws {
    #expect(try ReadingNotes.mentions(marked).allSatisfy { !$0.contains(known) })
  }

  @Test(arguments: [
    ("Saudi club ⟦Al-Sarab⟧ have put €30m on the table.", "@Al-Sarab"),
    ("MLS side ⟦Lakeshore Union⟧ are plotting a move.", "@Lakeshore Union"),
    ("They accepted €42m from ⟦Al-Sarab⟧ for Otto Lund.", "@Al-Sarab"),
    ("The ⟦Veldmoor⟧ forward was carried off.", "@Veldmoor"),
    ("Otto Lund is returning to ⟦Veldmoor⟧ in June.", "@Veldmoor"), ("⟦Veldmoor⟧'s president said no.", "@Veldmoor"),
    ("Roma want him, reports ⟦football.london⟧.", "outlet football.london"),
  ])
  func `what goes with a club makes one`(marked: String, name: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [name])
  }
}
