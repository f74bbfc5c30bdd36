import HearsayLedger
import HearsayModel
import HearsayReports

/// A club or source of the ledger in a list.
public struct NamedEntry: Hashable, Sendable {
  /// Its key.
  public let key: String
  /// Its usual name where it is known, else its key with capitals.
  public let name: String
  /// Where it belongs: the league of a club, the sort of an outlet, `journalist`; `nil` where the lexicon does not know it.
  public let group: String?
  /// The last day on which a claim names it.
  public let last: Day
  /// How many claims name it in the last days, 100 at most.
  public let recent: Int
}

/// A player of the ledger in a list.
public struct PlayerEntry: Hashable, Sendable {
  /// His id.
  public let id: PlayerID
  /// The name that most articles give him.
  public let name: String
  /// What is known of him.
  public let profile: PlayerProfile
  /// The clubs that he belongs to or has belonged to, the latest first.
  public let clubs: [String]
  /// How many claims are about him.
  public let claims: Int
}

extension LedgerDesk {
  /// The clubs of the ledger's claims by name; claims of the last `days` before the newest are counted.
  public func clubs(days: Int, limit: Int) throws(Fault) -> [NamedEntry] {
    let since = try since(days)
    return try asking { () throws(LedgerFault) in try ledger.clubs(since: since, limit: limit) }.map { entry in
      NamedEntry(
        entry, name: almanac.clubName(of: entry.key), group: almanac.league(ofClub: entry.key))
    }.sorted()
  }

  /// The sources of the ledger's claims by name; claims of the last `days` before the newest are counted.
  public func sources(days: Int, limit: Int) throws(Fault) -> [NamedEntry] {
    let since = try since(days)
    let written = try writtenSources()
    return try asking { () throws(LedgerFault) in try ledger.sources(since: since, limit: limit) }.map { entry in
      let outlet = almanac.outlets[entry.key]
      let journalist = almanac.journalists[entry.key]
      let club = almanac.clubName(of: entry.key)
      let group = outlet?.kind ?? (journalist != nil ? "journalist" : club.map { _ in "club" })
      return NamedEntry(
        entry, name: outlet?.name ?? journalist?.name ?? club ?? written[entry.key]?.name,
        group: group ?? written[entry.key].flatMap(Self.group))
    }.sorted()
  }

  /// How articles write the sources that the lexicon does not know, by key: as publishers before as links, the latest first.
  private func writtenSources() throws(Fault) -> [String: WrittenSource] {
    let names = try asking { () throws(LedgerFault) in try ledger.sourceNames(among: Self.namesLookedThrough) }
    return names.reduce(into: [:]) { written, source in
      let key = almanac.plainSourceKey(named: source.name)
      if written[key] == nil { written[key] = source }
    }
  }

  /// The names of some weeks; an older one is told by its key.
  private static let namesLookedThrough = 4_000

  /// Where a source that the lexicon does not know belongs: people who are quoted, words that name nobody, or neither.
  private static func group(_ source: WrittenSource) -> String? {
    switch source.role {
    case .speaker: "speaker"
    case .unnamed: NamedEntry.unnamed
    case .journalist, .outlet, .party: nil
    }
  }

  private func since(_ days: Int) throws(Fault) -> Day {
    try newestDay()?.adding(days: -days) ?? Day(number: 0)
  }

  /// The players whose name has some words, or all, the most mentioned first.
  public func playerEntries(named words: String?, limit: Int) throws(Fault) -> [PlayerEntry] {
    try asking { () throws(LedgerFault) in
      guard let words else { return try ledger.players(limit: limit) }
      return try ledger.players(matching: words, limit: limit)
    }.map { entry($0) }
  }

  /// The player of an id, or of a name that means him alone.
  public func playerEntry(_ words: String) throws(Fault) -> PlayerEntry { entry(try player(named: words)) }

  private func entry(_ record: PlayerRecord) -> PlayerEntry {
    PlayerEntry(
      id: record.id, name: record.name, profile: record.profile, clubs: record.profile.ownClubs(almanac),
      claims: record.claims)
  }
}

extension NamedEntry {
  fileprivate init(_ entry: KeyEntry, name: String?, group: String?) {
    self.init(
      key: entry.key, name: name ?? Self.capitalised(entry.key), group: group, last: entry.last, recent: entry.recent)
  }

  /// The group of words that name nobody: "reports", "an insider".
  public static let unnamed = "unnamed"

  /// A folded name with capitals, as nothing else is kept of names that the lexicon does not know.
  private static func capitalised(_ key: String) -> String {
    key.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

extension NamedEntry: Comparable {
  /// By name, then by key.
  public static func < (left: NamedEntry, right: NamedEntry) -> Bool {
    (left.name.lowercased(), left.key) < (right.name.lowercased(), right.key)
  }
}
