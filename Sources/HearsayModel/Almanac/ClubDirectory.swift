/// A club as the almanac knows it.
public struct KnownClub: Hashable, Sendable {
  /// Its id: `club:ac-milan`.
  public var ref: String
  /// Its usual newspaper name.
  public var name: String
  /// Other names that stand for it alone: `Man Utd`.
  public var aliases: [String]
  /// What it is called after "the": `Gunners`. Clubs may share one.
  public var nicknames: [String]
  /// Its country.
  public var country: String
  /// Its leagues over the last years, the present one first.
  public var leagues: [String]

  /// A club; `ref` and `name` are enough in a test.
  public init(
    ref: String, name: String, aliases: [String] = [], nicknames: [String] = [], country: String = "",
    leagues: [String] = []
  ) {
    self.ref = ref
    self.name = name
    self.aliases = aliases
    self.nicknames = nicknames
    self.country = country
    self.leagues = leagues
  }
}

/// The clubs by name and ref.
///
/// A name goes before another club's nickname: `Wolves` is the club of Wolverhampton, not of Wolfsburg. A name or alias that two clubs share, as
/// `Racing` or `Nacional`, stands for neither; nor does a nickname that two share. Only nicknames may have "the" in front.
public struct ClubDirectory: Sendable {
  private var byRef: [String: KnownClub] = [:]
  private let names: NameIndex
  private let nicknames: NameIndex

  /// A directory of clubs.
  public init(_ clubs: [KnownClub] = []) {
    for club in clubs { byRef[club.ref] = club }
    names = NameIndex(clubs.map { ($0.ref, [$0.name] + $0.aliases) })
    nicknames = NameIndex(clubs.map { ($0.ref, $0.nicknames) })
  }

  /// The club with a ref.
  public subscript(ref: String) -> KnownClub? { byRef[ref] }

  /// All clubs, in no order.
  public var all: some Collection<KnownClub> { byRef.values }

  /// The ref of the club that a name stands for; `nil` where unknown or where several share it.
  public func ref(named name: String) -> String? {
    if names.contains(name) { return names[name] }
    return nicknames[NameIndex.withoutArticle(name) ?? name]
  }
}
