import HearsayModel

/// The players of a run of articles, in memory: what a ledger keeps on disk, by the same rules.
public struct IdentityBook: Sendable {
  /// A mention that has been given to a player, and why.
  public struct Entry: Hashable, Sendable {
    /// The mention.
    public let mention: PlayerMention
    /// The player, as the book knew him then; see `IdentityBook.player(of:)`.
    public let player: PlayerID
    /// What was chosen.
    public let choice: IdentityChoice
  }

  /// The mentions in the order in which they were added.
  public private(set) var entries: [Entry] = []
  /// The merges in the order in which they were made.
  public private(set) var merges: [PlayerMerge] = []
  private var into: [PlayerID: PlayerID] = [:]
  private var profiles: [PlayerID: PlayerProfile] = [:]
  private var filed: [String: Set<PlayerID>] = [:]
  private var placed: [ArticleID: [PlacedMention]] = [:]
  private var articles: [PlayerID: [VersionID]] = [:]
  private var neighbours: [VersionID: [PlayerID]] = [:]
  private let resolver: any PlayerResolving

  /// An empty book.
  public init(resolver: any PlayerResolving = IdentityResolver()) { self.resolver = resolver }

  /// Gives a mention to a player, new or known.
  @discardableResult
  public mutating func add(_ mention: PlayerMention) -> PlayerID {
    let found = candidates(for: mention.forms)
    let choice = resolver.choose(mention, among: found, placed: placed[mention.article] ?? [])
    let player =
      choice.player.map(player(of:)) ?? PlayerID(naming: mention.name) { profiles[$0] != nil || into[$0] != nil }
    profiles[player] =
      profiles[player]?.adding(mention) ?? PlayerProfile(id: player, firstMet: mention)
    file(player, under: mention.forms)
    note(mention, player)
    entries.append(Entry(mention: mention, player: player, choice: choice))
    return player
  }

  /// Who somebody turned out to be: himself, or the player that he was merged into.
  public func player(of player: PlayerID) -> PlayerID {
    into[player].map(self.player(of:)) ?? player
  }

  /// What is known of a player; `nil` for an id that the book has not given, or that is merged into another.
  public func profile(of player: PlayerID) -> PlayerProfile? { profiles[player] }

  /// The players in the order of their ids.
  public var players: [PlayerProfile] { profiles.values.sorted { $0.id < $1.id } }
}

// MARK: Settling

extension IdentityBook {
  /// Joins what was left open and can be told now, and returns the merges. Players are looked at in the order of their ids,
  /// until nothing more can be told.
  @discardableResult
  public mutating func settle() -> [PlayerMerge] {
    let before = merges.count
    var count = -1
    while count != merges.count {
      count = merges.count
      for player in profiles.keys.sorted() { settle(player) }
    }
    return Array(merges[before...])
  }

  private mutating func settle(_ player: PlayerID) {
    guard let profile = profiles[player] else { return }
    let found = candidates(for: profile.forms)
    let beside = neighbours(of: player)
    guard let merge = resolver.settle(profile, among: found, isBeside: beside.contains),
      let other = profiles[merge.into]
    else { return }
    merges.append(merge)
    self.into[player] = merge.into
    profiles[merge.into] = other.merging(profile)
    profiles[player] = nil
    articles[merge.into, default: []] += articles.removeValue(forKey: player) ?? []
    for version in articles[merge.into] ?? [] { neighbours[version, default: []].append(merge.into) }
    file(merge.into, under: profile.forms)
  }

  private func neighbours(of player: PlayerID) -> Set<PlayerID> {
    Set((articles[player] ?? []).flatMap { neighbours[$0] ?? [] }).subtracting([player])
  }
}

// MARK: The index

extension IdentityBook {
  private func candidates(for forms: [String]) -> [PlayerCandidate] {
    let ids = Set(forms.flatMap(resolver.searchKeys).flatMap { filed[$0] ?? [] })
    return ids.compactMap { profiles[$0].map { PlayerCandidate($0) } }
  }

  private mutating func file(_ player: PlayerID, under forms: [String]) {
    for key in forms.flatMap(resolver.keys) { filed[key, default: []].insert(player) }
  }

  private mutating func note(_ mention: PlayerMention, _ player: PlayerID) {
    placed[mention.article, default: []].append(
      PlacedMention(article: mention.article, version: mention.version, name: mention.name, player: player))
    articles[player, default: []].append(mention.version)
    neighbours[mention.version, default: []].append(player)
  }
}

extension PlayerProfile {
  /// All forms of his name.
  fileprivate var forms: [String] { (names + otherNames).map(\.name) }
}
