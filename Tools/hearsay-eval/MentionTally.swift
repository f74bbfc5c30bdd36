import HearsayGold
import HearsayLexicon
import HearsayModel
import HearsayReading
import HearsayText

/// What an article names, by a reader.
struct MentionPage {
  /// A name that was found: how it is compared, how it is shown, and the words around it.
  struct Found: Hashable {
    let key: String
    let name: String
    let context: String
  }

  let id: String
  /// The clubs, each once.
  let clubs: [Found]
  /// The outlets: known names, and those that the layer of attribution takes for outlets, each once.
  let outlets: [Found]

  init(article: GoldArticle, reader: Reader) {
    id = article.id
    let text = article.article.text
    func context(_ range: ByteRange) -> String {
      let around =
        text[ByteRange(range.start - 60, range.start)] + "⟦" + text[range] + "⟧"
        + text[ByteRange(range.end, range.end + 40)]
      return around.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let names = reader.names(in: article.article)
    clubs = Self.once(
      names.filter { $0.sort == .club }.map {
        Found(key: ClubNames.key($0.name), name: $0.name, context: context($0.range))
      })
    let cited = reader.citedOutlets(in: article.article)
    outlets = Self.once(
      names.filter { $0.sort == .outlet }.map {
        Found(key: SourceNames.key($0.name), name: $0.name, context: context($0.range))
      } + cited.map { Found(key: SourceNames.key($0.name), name: $0.name, context: context($0.range)) })
  }

  private static func once(_ found: [Found]) -> [Found] {
    var keys: Set<String> = []
    return found.filter { keys.insert($0.key).inserted }
  }
}

/// Holds what articles name against the names in their gold claims.
struct MentionTally {
  let lexicon: Lexicon
  let outlets: Set<String>
  let judgedFalse: Set<String>

  /// The clubs of an article.
  func clubs(_ page: MentionPage, _ gold: GoldDocument) -> MentionCount {
    let named = gold.claims.flatMap { claim in
      [claim.club, claim.kind == .standing ? nil : claim.counterparty].compactMap { $0 }
    }.filter { $0 != "agent" && $0 != "player" && lexicon.nation(named: $0) == nil }
    return count(page, page.clubs, named) { usual($0) }
  }

  /// The outlets of an article.
  func outlets(_ page: MentionPage, _ gold: GoldDocument) -> MentionCount {
    let sources = gold.claims.flatMap(\.source)
    let named = sources.filter { outlets.contains(SourceNames.key($0)) || lexicon.outlet(named: $0) != nil }
    return count(page, page.outlets, named) { name in
      SourceNames.key(lexicon.outlet(named: name).map { lexicon.outlets[$0].name } ?? name)
    }
  }

  private func usual(_ name: String) -> String {
    ClubNames.key(lexicon.club(named: name).map { lexicon.clubs[$0].name } ?? name)
  }

  private func count(
    _ page: MentionPage, _ found: [MentionPage.Found], _ gold: [String], key: (String) -> String
  ) -> MentionCount {
    var count = MentionCount()
    let found = Dictionary(found.map { (key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    let named = Dictionary(gold.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    count.gold = named.count
    count.missed = named.keys.filter { name in found[name] == nil && !found.keys.contains { Self.isShort($0, of: name) }
    }
    .compactMap { named[$0] }.sorted().map { "\(page.id)\t\($0)" }
    count.found = found.count
    let others = found.keys.filter { named[$0] == nil }.compactMap { found[$0] }.sorted { $0.name < $1.name }
    count.judgedFalse = others.count { judgedFalse.contains("\(page.id)\t\($0.name)") }
    count.unclaimed = others.map { "\(page.id)\t\($0.name)\t\($0.context)" }
    return count
  }

  /// Whether a name is the beginning of another: an article may never say that Hallowgate are Hallowgate Athletic.
  private static func isShort(_ name: String, of whole: String) -> Bool { whole.hasPrefix(name + " ") }
}

/// How many names there are, how many of them were found, and how many found ones are false.
struct MentionCount {
  var gold = 0
  var found = 0
  var judgedFalse = 0
  var missed: [String] = []
  var unclaimed: [String] = []

  mutating func add(_ other: MentionCount) {
    gold += other.gold
    found += other.found
    judgedFalse += other.judgedFalse
    missed += other.missed
    unclaimed += other.unclaimed
  }

  /// The figures in one line.
  var line: String {
    let recall = gold == 0 ? 1 : Double(gold - missed.count) / Double(gold)
    let precision = found == 0 ? 1 : Double(found - judgedFalse) / Double(found)
    return "gold \(gold)  missed \(missed.count)  recall \(ScoreText.share(recall))  "
      + "found \(found)  unclaimed \(unclaimed.count)  false \(judgedFalse)  precision \(ScoreText.share(precision))"
  }
}
