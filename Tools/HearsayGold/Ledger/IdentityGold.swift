import HearsayModel

/// Who is who in the gold articles, as a careful reader wrote it down.
public struct IdentityGold: Sendable {
  /// Two names that are easily taken for one, or for two.
  public struct HardPair: Hashable, Sendable {
    /// The one name.
    public let one: String
    /// The other.
    public let other: String
    /// Whether they are one player's, or one club's.
    public let areSame: Bool

    /// A pair.
    public init(_ one: String, _ other: String, areSame: Bool) {
      self.one = one
      self.other = other
      self.areSame = areSame
    }
  }

  /// The names of each player.
  public let players: [[NamePlace]]
  /// The names of each club.
  public let clubs: [[String]]
  /// The hard pairs, of players and of clubs.
  public let hardPairs: [HardPair]
  private let ids: [NamePlace: PlayerID]

  /// Gold from its parts.
  public init(
    players: [[NamePlace]], ids: [NamePlace: PlayerID] = [:], clubs: [[String]] = [], hardPairs: [HardPair] = []
  ) {
    self.players = players
    self.ids = ids
    self.clubs = clubs
    self.hardPairs = hardPairs
  }

  /// The id of the player that a name stands for; `nil` where gold does not say.
  public func player(at place: NamePlace) -> PlayerID? { ids[place] }

  /// All names of clubs: those of its clubs, and those that are in a hard pair with one of them.
  public var namesOfClubs: Set<String> {
    let known = Set(clubs.flatMap(\.self))
    let pairs = hardPairs.filter { known.contains($0.one) || known.contains($0.other) }
    return known.union(pairs.flatMap { [$0.one, $0.other] })
  }

  /// The gold of a file `identities.json`.
  public init(ofFile path: String) throws(GoldFault) {
    try self.init(of: RecordFile.bytes(of: path), name: path)
  }

  /// The gold of a file's bytes; `name` stands in the places of faults.
  public init(of bytes: [UInt8], name: String) throws(GoldFault) {
    let json = try RecordFile.json(bytes, name)
    let root = try RecordNode(RecordFile.Record(place: name, json: json))
    var players: [[NamePlace]] = []
    var ids: [NamePlace: PlayerID] = [:]
    for player in try root.items("players") {
      let (id, places) = (PlayerID(try player.required("id").string()), try Self.places(player))
      players.append(places)
      for place in places { ids[place] = id }
    }
    var clubs: [[String]] = []
    for club in try root.items("clubs") { clubs.append(try Self.names(club)) }
    var pairs: [HardPair] = []
    for pair in try root.items("hard") { pairs.append(try HardPair(pair)) }
    self.init(players: players, ids: ids, clubs: clubs, hardPairs: pairs)
  }

  private static func places(_ player: RecordNode) throws(GoldFault) -> [NamePlace] {
    var places: [NamePlace] = []
    for mention in try player.items("mentions") {
      places.append(
        NamePlace(
          set: try mention.required("set").string(), document: try mention.required("doc").string(),
          name: try mention.required("name").string()))
    }
    return places
  }

  private static func names(_ club: RecordNode) throws(GoldFault) -> [String] {
    var names: [String] = []
    for name in try club.items("names") { names.append(try name.string()) }
    return names
  }
}

extension IdentityGold.HardPair {
  fileprivate init(_ node: RecordNode) throws(GoldFault) {
    let same = try node.required("same")
    guard case .bool(let areSame) = same.json else { throw same.fault("it is neither true nor false") }
    self.init(try node.required("a").string(), try node.required("b").string(), areSame: areSame)
  }
}
