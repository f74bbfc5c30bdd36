import HearsayModel

/// Where one claim comes from, and who else carries it.
public struct Trace: Hashable, Sendable {
  /// The claim.
  public let claim: ClaimID
  /// Who says so.
  public let testimony: Testimony
  /// The chain, origin first; its last link is the article's publisher.
  public let links: [TraceLink]
  /// The end of the chain.
  public let origin: Origin
  /// Whose claim it is: the first of the chain whose own article in the ledger says it, else the publisher.
  public let holder: TraceHolder
  /// The origin's own article on the matter; `nil` where the ledger does not hold it.
  public let originArticle: Testimony?
  /// The first dated claim of the proposition in the ledger on any word; `nil` where all are undated.
  public let firstSaid: Testimony?
  /// Other claims of the proposition on the same origin, dated ones in order of their days, then undated ones.
  public let echoes: [Testimony]
  /// Articles on the player whose text stands in this one or in which this one stands, without credit.
  public let copies: [TextCopy]
  /// The claims that cite each other in a circle with this one; empty where there is none.
  public let circle: [Testimony]
  /// The independent sources of the proposition.
  public let sources: SourceCount
}

/// One link of a chain of word.
public struct TraceLink: Hashable, Sendable {
  /// The name: the usual one where it is known.
  public let name: String
  /// Its key: a ref where it is known, else the folded name.
  public let key: String
  /// Its sort.
  public let role: Attribution.Role
  /// Whether the lexicon knows it.
  public let isKnown: Bool
  /// The company that owns the outlet; `nil` where not known or no outlet.
  public let owner: String?
  /// Its own article in the ledger on the proposition; `nil` where the ledger holds none.
  public let ownArticle: Testimony?
}

/// Whose claim a claim is.
public struct TraceHolder: Hashable, Sendable {
  /// The name; `nil` for an article whose publisher nobody says.
  public let name: String?
  /// The key.
  public let key: String
  /// Whether it is the origin itself; otherwise somebody who says that the origin said so.
  public let isOrigin: Bool
}

/// An article whose text stands in another without credit.
public struct TextCopy: Hashable, Sendable {
  /// The article that was there first; of two whose order is not known, the one that the ledger saw first.
  public let original: ArticleID
  /// The other one.
  public let copy: ArticleID
  /// The part of the shorter text that stands in the longer, from 0 to 1.
  public let share: Double
  /// Whether it is known which was first.
  public let isOrdered: Bool
  /// The facts that decided, in a sentence.
  public let reason: String
}
