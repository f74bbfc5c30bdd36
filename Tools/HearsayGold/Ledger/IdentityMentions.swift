import HearsayModel
import HearsayReports

/// A name in a gold article with the mention that a book of identities is given for it.
public struct IdentityCase: Hashable, Sendable {
  /// The name as gold places it.
  public let place: NamePlace
  /// The mention.
  public let mention: PlayerMention

  /// A case.
  public init(place: NamePlace, mention: PlayerMention) {
    self.place = place
    self.mention = mention
  }

  /// A mention in an article of a folder.
  public init(set: String, mention: PlayerMention) {
    self.init(place: NamePlace(set: set, document: mention.article.value, name: mention.name), mention: mention)
  }
}

/// The mentions of gold articles, by the claims of gold or of a reader.
public enum IdentityMentions {
  /// The mentions by gold's own claims, which say nothing of ages, countries and positions.
  public static func cases(of filings: [GoldFiling], almanac: Almanac) -> [IdentityCase] {
    var order: [String] = []
    var groups: [String: [GoldFiling]] = [:]
    for filing in filings {
      let key = "\(filing.set)/\(filing.document)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(filing)
    }
    return order.flatMap { key -> [IdentityCase] in
      guard let group = groups[key], let first = group.first else { return [] }
      return PlayerMention.mentions(
        of: group.map(\.filed.claim), players: [], article: first.filed.article, almanac: almanac
      ).map { IdentityCase(set: first.set, mention: $0) }
    }
  }

  /// Mentions without claims for the names of hard pairs that stand in an article's text beside those of its claims: in
  /// captions, and of people who are told of in passing.
  public static func bystanders(
    of gold: IdentityGold, in articles: [GoldArticle], set: String, besides named: Set<NamePlace>
  ) -> [IdentityCase] {
    let names = Set(gold.hardPairs.flatMap { [$0.one, $0.other] }).subtracting(gold.namesOfClubs).sorted()
    return articles.flatMap { article -> [IdentityCase] in
      let card = FiledArticle(article)
      let text = [article.article.title, article.article.body].compactMap(\.self).joined(separator: "\n")
      return names.filter { name in
        let place = NamePlace(set: set, document: article.id, name: name)
        return !named.contains(place) && Self.stands(name, in: text)
      }.map { name in
        IdentityCase(
          set: set,
          mention: PlayerMention(
            article: card.id, version: card.version, description: PlayerDescription(name: name), day: card.counted,
            isDated: card.published != nil))
      }
    }
  }

  /// Whether a name stands in a text as a whole: not as part of a longer capitalised name, and not of a word.
  private static func stands(_ name: String, in text: String) -> Bool {
    text.ranges(of: name).contains { range in
      let before = text[..<range.lowerBound]
      let after = text[range.upperBound...]
      guard before.last.map({ !$0.isLetter && $0 != "-" }) ?? true,
        after.first.map({ !$0.isLetter && $0 != "-" }) ?? true
      else { return false }
      return !isCapital(after.dropFirst().first, behind: after.first)
        && !isCapital(lastWord(before)?.first, behind: before.last)
    }
  }

  private static func isCapital(_ letter: Character?, behind blank: Character?) -> Bool {
    blank == " " && letter?.isUppercase == true
  }

  private static func lastWord(_ text: Substring) -> Substring? {
    text.split(separator: " ", omittingEmptySubsequences: true).last
  }
}
