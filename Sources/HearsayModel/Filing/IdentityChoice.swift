/// Who a mention is taken for, and why.
public enum IdentityChoice: Hashable, Sendable {
  /// One whom the ledger has.
  case join(PlayerID, reason: String, rule: String)
  /// Nobody whom the ledger has, as far as can be told.
  case new(reason: String, rule: String)

  /// The one joined; `nil` for a new player.
  public var player: PlayerID? {
    guard case .join(let player, _, _) = self else { return nil }
    return player
  }

  /// What it rested on, for people: `surname Kiwior and Arsenal, his club since 2023-11`.
  public var reason: String {
    switch self {
    case .join(_, let reason, _), .new(let reason, _): reason
    }
  }

  /// The name of the rule that decided.
  public var rule: String {
    switch self {
    case .join(_, _, let rule), .new(_, let rule): rule
    }
  }
}

/// Two players of a ledger who, as more became known, are one.
public struct PlayerMerge: Hashable, Sendable {
  /// The player that is given up.
  public var player: PlayerID
  /// The one that he is.
  public var into: PlayerID
  /// What it rests on, for people.
  public var reason: String
  /// The name of the rule that proposes it.
  public var rule: String

  /// A proposed merge.
  public init(player: PlayerID, into: PlayerID, reason: String, rule: String) {
    self.player = player
    self.into = into
    self.reason = reason
    self.rule = rule
  }
}

/// Decides who a name in an article is. A ledger holds one without knowing how it decides.
///
/// For each article the ledger takes its mentions in the order given, fetches the profiles that are filed under any of the
/// `searchKeys` of the mention's forms, asks `choose`, and folds the mention into the chosen profile with `PlayerProfile.adding`.
public protocol PlayerResolving: Sendable {
  /// The keys that a player with such a name is filed under: short, in a fixed order, each once.
  func keys(of name: String) -> [String]

  /// The keys that a mention with such a name is looked up by; fewer, so that a first name which hundreds bear is no way to
  /// a full name. A player is a candidate where any of his names' `keys` is among them.
  func searchKeys(of name: String) -> [String]

  /// Whether names are full ones of two men, whichever forms of the one and of the other are compared. It hangs on the names alone, so that
  /// a ledger keeps the answer: namesakes meet in nearly every article.
  ///
  /// A candidate who is another so need not be looked at, as long as neither he nor the one asked about has a reference; but that there is
  /// such a namesake counts, so that one of them is always among the candidates.
  func areOthers(_ names: [String], _ others: [String]) -> Bool

  /// What `areOthers` can be told from at a glance for most names; `blank` for others.
  func sketch(of names: [String]) -> NameSketch

  /// Whether sketches alone tell that `areOthers` holds. A ledger asks it of all who share half of a name.
  func areOthers(_ one: NameSketch, _ other: NameSketch) -> Bool

  /// Who a mention is, of the candidates: the profiles that share a key with it. `placed` are the mentions of the same
  /// article that have been given to players already: those of this version, and those of earlier versions.
  func choose(_ mention: PlayerMention, among candidates: [PlayerCandidate], placed: [PlacedMention]) -> IdentityChoice

  /// Whom an earlier met player turns out to be, of the candidates; `nil` while that stays open. `isBeside` tells whether a
  /// candidate stands beside him in an article, and therefore is another; it is to be asked of as few as can be, since the
  /// ledger has to look through their articles.
  func settle(
    _ profile: PlayerProfile, among candidates: [PlayerCandidate], isBeside: (PlayerID) throws -> Bool
  ) rethrows -> PlayerMerge?
}

extension PlayerResolving {
  /// Tells nobody apart by names alone: `choose` and `settle` look at all candidates themselves.
  public func areOthers(_ names: [String], _ others: [String]) -> Bool { false }

  /// Makes no sketches: names are compared themselves.
  public func sketch(of names: [String]) -> NameSketch { .blank }

  /// Tells nobody apart at a glance.
  public func areOthers(_ one: NameSketch, _ other: NameSketch) -> Bool { false }
}
