/// One player's name in one version of an article, with all that the version says by which he can be told from others.
///
/// The forms of a name that its reader took for one man are one mention; what is left side by side is distinct, but for
/// slips of spelling and short forms that the reader did not join.
public struct PlayerMention: Hashable, Sendable {
  /// The article.
  public var article: ArticleID
  /// The version of its text.
  public var version: VersionID
  /// His attributes; its `name` is the name of the mention, in the fullest form that the article gives.
  public var description: PlayerDescription
  /// The known entity that the reader took him for; `nil` where unknown.
  public var ref: String?
  /// The clubs that the article's claims and attributes tie him to, each key and sort once, in the order of the text.
  public var ties: [ClubTie]
  /// The day from which the article counts.
  public var day: Day
  /// Whether that is the day of publication; `false` where it is only the day that the ledger first saw the article,
  /// and the clubs are then not placed in time.
  public var isDated: Bool

  /// A mention.
  public init(
    article: ArticleID, version: VersionID, description: PlayerDescription, ref: String? = nil, ties: [ClubTie] = [],
    day: Day, isDated: Bool
  ) {
    self.article = article
    self.version = version
    self.description = description
    self.ref = ref
    self.ties = ties
    self.day = day
    self.isDated = isDated
  }

  /// The name, in the fullest form that the article gives.
  public var name: String { description.name }

  /// The name and the other forms that the article uses, the name first.
  public var forms: [String] { [name] + description.otherNames.filter { $0 != name } }
}

/// A club that an article ties a player to.
public struct ClubTie: Hashable, Sendable {
  /// How a club stands to a player. The cases are in the order of their weight.
  public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
    /// He plays for it, or is its player on loan elsewhere.
    case own
    /// He played for it; whether he still does is left open.
    case former
    /// It would take him, or he goes there.
    case suitor
    /// The national team that he plays for, by the nation's name.
    case nation
  }

  /// What two articles' names of one club share; made by `ClubKey` of the reports.
  public var key: String
  /// The club's name as the article has it.
  public var name: String
  /// How it stands to him.
  public var sort: Sort

  /// A tie.
  public init(key: String, name: String, sort: Sort) {
    self.key = key
    self.name = name
    self.sort = sort
  }
}

/// A name of an article that has been given to a player.
public struct PlacedMention: Hashable, Sendable {
  /// The article.
  public var article: ArticleID
  /// The version of its text.
  public var version: VersionID
  /// The name, in the fullest form that the version gives.
  public var name: String
  /// Who it was taken for.
  public var player: PlayerID

  /// A placed mention.
  public init(article: ArticleID, version: VersionID, name: String, player: PlayerID) {
    self.article = article
    self.version = version
    self.name = name
    self.player = player
  }
}
