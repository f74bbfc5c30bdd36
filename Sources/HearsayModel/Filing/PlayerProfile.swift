/// What a ledger knows of one player: all that his mentions said, folded together.
///
/// It grows with the names and clubs of a man, not with the articles on him.
public struct PlayerProfile: Hashable, Sendable {
  /// A form of his name and how many article versions used it.
  public struct NameCount: Hashable, Sendable {
    /// The form as first written.
    public var name: String
    /// In how many article versions it stood.
    public var count: Int

    /// A counted name.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// A club that mentions tied him to, and when they did.
  public struct ClubSpan: Hashable, Sendable {
    /// What two articles' names of one club share.
    public var key: String
    /// The club's name as first written.
    public var name: String
    /// How it stood to him.
    public var sort: ClubTie.Sort
    /// The first day of a dated article that said so; `nil` where only undated ones did.
    public var first: Day?
    /// The last day of a dated article that said so; `nil` where only undated ones did.
    public var last: Day?

    /// A club over time.
    public init(key: String, name: String, sort: ClubTie.Sort, first: Day?, last: Day?) {
      self.key = key
      self.name = name
      self.sort = sort
      self.first = first
      self.last = last
    }
  }

  /// His id.
  public var id: PlayerID
  /// The known entity that he is; `nil` where unknown.
  public var ref: String?
  /// The fullest forms that articles gave of his name, in the order in which they were first met.
  public var names: [NameCount]
  /// The other forms that articles used beside a fuller one, in the order in which they were first met.
  public var otherNames: [NameCount]
  /// His clubs, each key and sort once, in the order in which they were first met.
  public var clubs: [ClubSpan]
  /// His countries by their usual names, in the order in which they were first met.
  public var nations: [String]
  /// His positions as articles had them, in the order in which they were first met.
  public var positions: [String]
  /// The days on which he may have been born, by his ages; `nil` where none was said.
  public var born: BirthRange?
  /// The first day of a dated article on him; `nil` where all are undated.
  public var firstSeen: Day?
  /// The last day of a dated article on him; `nil` where all are undated.
  public var lastSeen: Day?
  /// In how many article versions he stood.
  public var mentionCount: Int

  /// A profile; what is left out is not known.
  public init(
    id: PlayerID, ref: String? = nil, names: [NameCount] = [], otherNames: [NameCount] = [], clubs: [ClubSpan] = [],
    nations: [String] = [], positions: [String] = [], born: BirthRange? = nil, firstSeen: Day? = nil,
    lastSeen: Day? = nil, mentionCount: Int = 0
  ) {
    self.id = id
    self.ref = ref
    self.names = names
    self.otherNames = otherNames
    self.clubs = clubs
    self.nations = nations
    self.positions = positions
    self.born = born
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.mentionCount = mentionCount
  }
}
