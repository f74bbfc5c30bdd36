import HearsayLexicon
import HearsayText
import Testing

/// Every name of every table is found in a generated sentence, whole and as what it is, and in none where it is something else.
@Suite struct EveryNameTests {
  /// The names of one sort of entry that mean it in one way: the nicknames of clubs.
  struct Group: Sendable, CustomTestStringConvertible {
    let sort: String
    let how: LexiconIndex.How
    let names: [(written: String, entry: LexiconIndex.Entry)]

    var testDescription: String { "\(sort), \(how.rawValue)" }
  }

  /// All names of all tables; first names are no names by themselves.
  static let groups: [Group] = {
    var names: [String: [LexiconIndex.How: [(String, LexiconIndex.Entry)]]] = [:]
    for entry in LexiconIndex().entries where entry.sort != "first name" {
      for name in entry.names { names[entry.sort, default: [:]][name.how, default: []].append((name.words, entry)) }
    }
    return names.sorted { $0.key < $1.key }.flatMap { sort, hows in
      hows.sorted { $0.key.rawValue < $1.key.rawValue }.map { Group(sort: sort, how: $0, names: $1) }
    }
  }()

  private typealias Hit = (words: String, senses: [NameSense])

  /// What the one pass finds in a text.
  private static func hits(_ text: String, _ lexicon: Lexicon) -> [Hit] {
    let layers = TextLayers(CanonicalText(body: text))
    var found: [Hit] = []
    for sentence in layers.sentences {
      lexicon.forEachName(among: layers.tokens, in: sentence.tokens) { match in
        found.append((layers.words(of: match.tokens), match.payloads))
      }
    }
    return found
  }

  /// A name as texts write it: hashtags and handles with their sign.
  private static func written(_ name: String, _ how: LexiconIndex.How) -> String {
    switch how {
    case .tag: "#" + name
    case .handle: "@" + name
    default: name
    }
  }

  /// Whose a sense is, by sort and name as the tables have them.
  private static func owner(_ sense: NameSense, _ lexicon: Lexicon) -> String {
    switch sense {
    case .club(let index), .nickname(let index), .place(let index), .ground(let index):
      "club \(lexicon.clubs[index].name)"
    case .outlet(let index): "outlet \(lexicon.outlets[index].name)"
    case .journalist(let index): "journalist \(lexicon.journalists[index].name)"
    case .competition(let index): "competition \(lexicon.competitions[index].name)"
    case .nation(let index), .demonym(let index), .demonymPlural(let index): "nation \(lexicon.nations[index].name)"
    case .staff(let index): "coach or director \(lexicon.staffNames[index])"
    case .agent(let index): "agent \(lexicon.agents[index])"
    case .player(let index): "player \(lexicon.players[index].name)"
    }
  }

  @Test func `there is a group for each way in which each sort is named`() {
    let found = Self.groups.map(\.testDescription)
    #expect(
      found == [
        "agent, alias", "agent, name", "club, alias", "club, full", "club, ground", "club, name", "club, nickname",
        "club, place", "club, tag", "coach or director, alias", "coach or director, name", "competition, alias",
        "competition, name", "journalist, handle", "journalist, name", "nation, adjective", "nation, alias",
        "nation, inhabitants", "nation, name", "outlet, alias", "outlet, domain", "outlet, name", "player, alias",
        "player, name",
      ])
  }

  @Test(arguments: groups)
  func `every name is found in a sentence, whole and with its sense`(group: Group) throws {
    let lexicon = try ShippedDataTests.loaded.get()
    var missed: [String] = []
    for (name, entry) in group.names {
      let written = Self.written(name, group.how)
      let isFound = Self.hits("Talks with \(written) began.", lexicon).contains { hit in
        hit.words == written && hit.senses.contains { Self.owner($0, lexicon) == "\(entry.sort) \(entry.name)" }
      }
      if !isFound { missed.append(name) }
    }
    #expect(missed.filter { !Self.isLeftAlone($0, group.how) } == [])
  }

  /// Whether the pass leaves a name alone on purpose: one that is a bare number, has a full stop before a blank, which ends a sentence more often,
  /// or begins with a mark; a place or ground in small letters or digits, and an address that begins with digits, which is a number's token.
  private static func isLeftAlone(_ name: String, _ how: LexiconIndex.How) -> Bool {
    let isOdd = name.allSatisfy(\.isNumber) || name.contains(". ") || name.contains("! ") || name.hasPrefix("'")
    switch how {
    case .place, .ground, .domain: return isOdd || name.first?.isLowercase == true || name.first?.isNumber == true
    default: return isOdd
    }
  }

  @Test(arguments: groups)
  func `no name is found in a longer word`(group: Group) throws {
    let lexicon = try ShippedDataTests.loaded.get()
    let names = Set(group.names.map(\.written))
    var wrong: [String] = []
    for name in names where name.last?.isLetter == true && name.first?.isLetter == true {
      for text in ["Talks with \(name)qu began.", "Talks with Qu\(name.lowercased()) began."]
      where Self.hits(text, lexicon).contains(where: { $0.words.lowercased() == name.lowercased() }) {
        wrong.append(text)
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: groups)
  func `no name of several words is found where a comma parts them`(group: Group) throws {
    let lexicon = try ShippedDataTests.loaded.get()
    var wrong: [String] = []
    for (name, _) in group.names {
      let words = name.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { continue }
      let text = "Talks with \(words[0]), \(words[1]) began."
      if Self.hits(text, lexicon).contains(where: { $0.words.contains(",") }) { wrong.append(text) }
    }
    #expect(wrong == [])
  }

  @Test(arguments: groups.filter { ![.domain, .handle, .tag].contains($0.how) })
  func `no name is found in small letters that the data writes with capitals`(group: Group) throws {
    let lexicon = try ShippedDataTests.loaded.get()
    let small = Set(Self.groups.flatMap(\.names).map(\.written).filter { $0 == $0.lowercased() })
    var wrong: [String] = []
    for (name, _) in group.names
    where !small.contains(name.lowercased()) && name.first?.isLowercase == false
      && name.allSatisfy({ $0.isLetter || $0 == " " })
    {
      let text = "talks with \(name.lowercased()) began."
      if Self.hits(text, lexicon).contains(where: { $0.words == name.lowercased() }) { wrong.append(text) }
    }
    #expect(wrong == [])
  }
}
