/// What reports must know of the world beyond the articles: who owns which outlet, what a name stands for, when windows are open, what
/// money was worth.
///
/// It is a value that is made once, by the lexicon or by hand, and asked often. It answers `nil` where it does not know.
public struct Almanac: Sendable {
  /// The company that owns an outlet, by the outlet's ref; outlets whose owner is not known are left out.
  public var owners: [String: String]
  /// The group that a company belongs to, by the company's name: `News UK` belongs to `News Corp`.
  public var groups: [String: String]
  /// The outlets, by name, address and ref.
  public var outlets: OutletDirectory
  /// The journalists and the outlets that they write for.
  public var journalists: JournalistDirectory
  /// The clubs, by name and ref.
  public var clubs: ClubDirectory
  /// The registration windows of each country.
  public var calendar: WindowCalendar
  /// What currencies were worth, by month.
  public var rates: RateTable

  /// An almanac; what is left out is not known.
  public init(
    owners: [String: String] = [:], groups: [String: String] = [:], outlets: OutletDirectory = OutletDirectory(),
    journalists: JournalistDirectory = JournalistDirectory(), clubs: ClubDirectory = ClubDirectory(),
    calendar: WindowCalendar = WindowCalendar(), rates: RateTable = RateTable()
  ) {
    self.owners = owners
    self.groups = groups
    self.outlets = outlets
    self.journalists = journalists
    self.clubs = clubs
    self.calendar = calendar
    self.rates = rates
  }
}

// MARK: Clubs

extension Almanac {
  /// The ref of the club that a name, alias or nickname stands for; `nil` where unknown or where several share it.
  public func clubRef(named name: String) -> String? { clubs.ref(named: name) }

  /// The usual newspaper name of a club.
  public func clubName(of ref: String) -> String? { clubs[ref]?.name }

  /// The country that a club plays in.
  public func country(ofClub ref: String) -> String? { clubs[ref]?.country }

  /// The league that a club plays in now.
  public func league(ofClub ref: String) -> String? { clubs[ref]?.leagues.first }
}

// MARK: Outlets

extension Almanac {
  /// The ref of the outlet that a name, alias, domain or host (`www.bbc.co.uk`) stands for.
  public func outletRef(named name: String) -> String? { outlets.ref(named: name) }

  /// The usual name of an outlet.
  public func outletName(of ref: String) -> String? { outlets[ref]?.name }

  /// The company that owns an outlet; `nil` where not known.
  public func owner(ofOutlet ref: String) -> String? { owners[ref] }

  /// The group that an outlet's owner belongs to, or the owner itself where it belongs to none; `nil` where the owner is not known.
  public func group(ofOutlet ref: String) -> String? { owners[ref].map { groups[$0] ?? $0 } }

  /// Whether two outlets are two voices: they are not one outlet, and not known to be of one owner or group.
  public func areIndependent(_ first: String, _ second: String) -> Bool {
    guard first != second else { return false }
    guard let group = group(ofOutlet: first) else { return true }
    return group != self.group(ofOutlet: second)
  }
}
