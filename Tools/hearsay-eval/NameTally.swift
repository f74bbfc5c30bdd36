import HearsayGold
import HearsayModel
import HearsayReading
import HearsayText

/// One article with what is known of its names.
struct NamePage {
  let id: String
  let layers: TextLayers
  /// The players of its gold claims, each once.
  let players: [PersonName]
  /// Where the reader finds people by name.
  let persons: [Range<Int>]
  /// Whether a token belongs to a person, or to the name of something else, by the reader.
  let isPerson: [Bool]
  let isOther: [Bool]

  init(_ article: GoldArticle, _ document: GoldDocument, reader: Reader) {
    id = article.id
    let layers = TextLayers(article.article.text)
    var (isPerson, isOther) = (layers.tokens.map { _ in false }, layers.tokens.map { _ in false })
    var persons: [Range<Int>] = []
    for place in reader.names(in: article.article) {
      let isNameOfPerson = place.sort == .person || place.sort == .journalist
      let tokens = layers.tokens.indices.filter {
        layers.tokens[$0].range.start >= place.range.start && layers.tokens[$0].range.end <= place.range.end
      }
      for token in tokens { if isNameOfPerson { isPerson[token] = true } else { isOther[token] = true } }
      if isNameOfPerson, let first = tokens.first { persons.append(first..<(first + tokens.count)) }
    }
    self.layers = layers
    self.persons = persons
    self.isPerson = isPerson
    self.isOther = isOther
    players = Set(document.claims.compactMap(\.player)).sorted().map(PersonName.init)
  }
}

/// Counts of names over articles.
struct NameTally {
  private var wanted = 0
  private var found = 0
  private var whole = 0
  private var runs = 0
  private var ofPlayers = 0
  private var known = 0
  private var wrong = 0
  /// Names that nothing is known of, each once an article.
  private(set) var open: [String] = []

  mutating func add(_ runs: [Range<Int>], _ page: NamePage) {
    let names = Dictionary(
      runs.map { (page.layers.words(of: $0), $0) }, uniquingKeysWith: { first, _ in first }
    ).sorted { $0.key < $1.key }
    let persons = names.map { PersonName($0.key) }
    for player in page.players {
      wanted += 1
      if persons.contains(where: { $0.isSame(as: player) }) { found += 1 }
      if persons.contains(player) { whole += 1 }
    }
    for (name, person) in zip(names, persons) {
      self.runs += 1
      if page.players.contains(where: { $0.isSame(as: person) }) {
        ofPlayers += 1
      } else if name.value.contains(where: { page.isOther[$0] }) {
        wrong += 1
      } else if name.value.allSatisfy({ page.isPerson[$0] }) {
        known += 1
      } else {
        open.append("\(page.id)\t\(name.key)")
      }
    }
  }

  /// The counts as a line for people.
  var line: String {
    "found \(found) of \(wanted) players (whole \(whole)); \(runs) names: \(ofPlayers) players, \(known) known, "
      + "\(wrong) false, \(open.count) open"
  }
}
