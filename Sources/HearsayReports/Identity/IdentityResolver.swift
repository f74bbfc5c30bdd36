import HearsayModel

/// Decides who a name in an article is, by the rules under `Joining` and `Parting`.
///
/// It looks at the mention, the candidates and what its article has placed, and at nothing else; the same three give the
/// same answer in every ledger.
public struct IdentityResolver: PlayerResolving {
  /// A resolver.
  public init() {}

  /// The keys that a player with such a name is filed under.
  public func keys(of name: String) -> [String] { NameKeys.keys(of: name) }

  /// The keys that a mention with such a name is looked up by.
  public func searchKeys(of name: String) -> [String] { NameKeys.searchKeys(of: name) }

  /// Whether both have names of several words, and no form of the one can be a form of the other.
  public func areOthers(_ names: [String], _ others: [String]) -> Bool {
    guard names.contains(where: Self.hasSeveralWords), others.contains(where: Self.hasSeveralWords) else {
      return false
    }
    // Most have one form.
    if names.count == 1, others.count == 1 {
      return NameLikeness(ParsedNames.name(names[0]), ParsedNames.name(others[0])) == nil
    }
    return NameMatch(names.map(ParsedNames.name), others.map(ParsedNames.name)) == nil
  }

  /// What tells names apart at a glance.
  public func sketch(of names: [String]) -> NameSketch { NameSketch(of: names.map(ParsedNames.name)) }

  /// Whether sketches alone tell that no form of the one can be a form of the other.
  public func areOthers(_ one: NameSketch, _ other: NameSketch) -> Bool { one.isOther(than: other) }

  private static func hasSeveralWords(_ name: String) -> Bool { name.utf8.contains(UInt8(ascii: " ")) }

  /// Who a mention is: one whom an earlier version of its article or its other names settle, else the one candidate whom the
  /// rules join and who beats all others, else nobody known.
  public func choose(
    _ mention: PlayerMention, among candidates: [PlayerCandidate], placed: [PlacedMention]
  ) -> IdentityChoice {
    if let player = EarlierVersion.player(of: mention, placed) { return player }
    let said = PlayerProfile(id: PlayerID(""), firstMet: mention)
    let beside = placed.filter { $0.article == mention.article && $0.version == mention.version }
    let verdicts = Self.verdicts(on: said, candidates, Self.worthAsking(candidates, said))
    if let player = SideBySide.player(of: said, beside, verdicts) { return player }
    let taken = Set(beside.map(\.player))
    return Self.choice(verdicts.filter { verdict in verdict.player.map { !taken.contains($0) } ?? true }, said)
  }

  /// Whom an earlier met player turns out to be; `nil` while that stays open.
  ///
  /// Who is known by one word turns out to be who is known in full, never the other way round: the full name cannot tell whether another
  /// would fit the word as well. Two who were kept apart although they bear one full name stay apart: what parted them is not undone by a
  /// club that both come to.
  public func settle(
    _ profile: PlayerProfile, among candidates: [PlayerCandidate], isBeside: (PlayerID) throws -> Bool
  ) rethrows -> PlayerMerge? {
    let isFull = profile.hasSeveralWords
    let others = candidates.indices.filter {
      candidates[$0].known.profile.id != profile.id && profile.hasWhatJoins(candidates[$0].known, isFull: isFull)
    }
    let matches = try Self.verdicts(on: profile, candidates, others).compactMap(\.match)
      .filter { !(try isBeside($0.player)) }
    guard let best = Self.best(of: matches), best.likeness != .same,
      let into = candidates.first(where: { $0.known.profile.id == best.player }),
      profile.givesWay(to: into.known.profile)
    else { return nil }
    return PlayerMerge(player: profile.id, into: best.player, reason: best.reason, rule: best.rule)
  }

  /// What the rules say of some of the candidates, by their places, in the order of their ids. That most are others is not
  /// worth an entry.
  private static func verdicts(
    on said: PlayerProfile, _ candidates: [PlayerCandidate], _ places: [Int]
  ) -> [IdentityVerdict] {
    let names = said.parsedNames
    var verdicts: [(player: PlayerID, verdict: IdentityVerdict)] = []
    for place in places where !candidates[place].isOther(than: said) {
      let player = candidates[place].known.profile
      let verdict = IdentityVerdict(said, names: names, player)
      if case .unlike = verdict { continue }
      verdicts.append((player.id, verdict))
    }
    return verdicts.sorted { $0.player < $1.player }.map(\.verdict)
  }

  /// The places of the candidates whom a rule may join; where there are none, of the first of the others, so that a new player
  /// can say whom he is like. Hundreds may be known by one surname and nothing else.
  private static func worthAsking(_ candidates: [PlayerCandidate], _ said: PlayerProfile) -> [Int] {
    let isFull = said.hasSeveralWords
    let found = candidates.indices.filter { said.hasWhatJoins(candidates[$0].known, isFull: isFull) }
    guard found.isEmpty else { return found }
    let first = candidates.indices.min { candidates[$0].known.profile.id < candidates[$1].known.profile.id }
    return first.map { [$0] } ?? []
  }

  /// The match that beats all others; `nil` where there is none.
  private static func best(of matches: [IdentityMatch]) -> IdentityMatch? {
    matches.first { match in matches.allSatisfy { $0.player == match.player || match.beats($0) } }
  }

  private static func choice(_ verdicts: [IdentityVerdict], _ said: PlayerProfile) -> IdentityChoice {
    let matches = verdicts.compactMap(\.match)
    if let best = best(of: matches) { return .join(best.player, reason: best.reason, rule: best.rule) }
    return NewPlayer.choice(of: said, verdicts, matches)
  }
}

extension PlayerCandidate {
  /// Whether it is known beforehand that the names are two men's and no reference says otherwise.
  fileprivate func isOther(than said: PlayerProfile) -> Bool {
    isOtherByName && (said.ref == nil || said.ref != known.profile.ref)
  }
}

extension IdentityVerdict {
  /// The match; `nil` where there is none.
  var match: IdentityMatch? {
    guard case .joined(let match) = self else { return nil }
    return match
  }

  /// The player that it is about; `nil` where the names are two men's.
  var player: PlayerID? {
    switch self {
    case .joined(let match): match.player
    case .parted(let player, _, _), .open(let player, _): player
    case .unlike: nil
    }
  }
}

extension PlayerProfile {
  /// Whether two can be joined at all, as a quick look tells: both have names of several words (`isFull` says whether this one has), or they
  /// have a club, ages or a reference in common.
  fileprivate func hasWhatJoins(_ other: KnownPlayer, isFull: Bool) -> Bool {
    if isFull, other.profile.hasSeveralWords { return true }
    if ref != nil, ref == other.profile.ref { return true }
    if born != nil, other.profile.born != nil { return true }
    return clubs.contains { club in other.profile.clubs.contains { $0.key == club.key } }
  }

  fileprivate var hasSeveralWords: Bool {
    names.contains { $0.name.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") } }
      || otherNames.contains { $0.name.utf8.contains(UInt8(ascii: " ")) }
  }

  /// Whether of two who are one this one is given up: the one without a full name, else the one with fewer mentions.
  fileprivate func givesWay(to other: PlayerProfile) -> Bool {
    guard hasFullName == other.hasFullName else { return other.hasFullName }
    return (mentionCount, other.id) < (other.mentionCount, id)
  }

  /// Whether any of his names has a surname and more than an initial.
  private var hasFullName: Bool {
    names.contains { name in
      let parsed = ParsedNames.name(name.name)
      return parsed.isFull && !parsed.words[0].isInitial
    }
  }
}
