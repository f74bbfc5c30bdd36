import HearsayModel

/// All that the ledger knows of one player.
public struct PlayerRecord: Hashable, Sendable {
  /// The name that most articles give him.
  public var name: String
  /// What his mentions said, folded together.
  public var profile: PlayerProfile
  /// How many current claims are about him.
  public var claims: Int
  /// Who he turned out to be, for one who was merged; `nil` for all others.
  public var mergedInto: PlayerID?

  /// A record.
  public init(name: String, profile: PlayerProfile, claims: Int, mergedInto: PlayerID? = nil) {
    self.name = name
    self.profile = profile
    self.claims = claims
    self.mergedInto = mergedInto
  }

  /// His id.
  public var id: PlayerID { profile.id }
}

/// A name in an article, whom it was taken for, and why.
public struct FiledMention: Hashable, Sendable {
  /// Its number in the ledger; a split names mentions by it.
  public var number: Int
  /// The article version.
  public var article: FiledArticle
  /// The name, in the fullest form that the version gives.
  public var name: String
  /// Who it is now.
  public var player: PlayerID
  /// Who it was taken for when it was filed.
  public var first: PlayerID
  /// What that rested on.
  public var reason: String
  /// The name of the rule that decided.
  public var rule: String
  /// When it was filed.
  public var moment: Moment

  /// A mention.
  public init(
    number: Int, article: FiledArticle, name: String, player: PlayerID, first: PlayerID, reason: String, rule: String,
    moment: Moment
  ) {
    self.number = number
    self.article = article
    self.name = name
    self.player = player
    self.first = first
    self.reason = reason
    self.rule = rule
    self.moment = moment
  }
}

/// A change of who is who, made after the names were filed.
public struct IdentityEntry: Hashable, Sendable {
  /// What is changed.
  public enum Action: Hashable, Sendable {
    /// All mentions of a player are another's.
    case merge(PlayerID, into: PlayerID)
    /// Some mentions of a player, by their numbers, are a new player's.
    case split(PlayerID, mentions: [Int], to: PlayerID)
    /// An earlier entry, by its number, is taken back.
    case undo(Int)
  }

  /// Its number in the ledger.
  public var number: Int
  /// What is changed.
  public var action: Action
  /// What it rests on.
  public var reason: String
  /// The name of the rule that proposed it; `nil` where a person did.
  public var rule: String?
  /// When it was written.
  public var moment: Moment
  /// Whether it holds, and no later entry has taken it back.
  public var holds: Bool

  /// An entry.
  public init(number: Int, action: Action, reason: String, rule: String?, moment: Moment, holds: Bool) {
    self.number = number
    self.action = action
    self.reason = reason
    self.rule = rule
    self.moment = moment
    self.holds = holds
  }
}
