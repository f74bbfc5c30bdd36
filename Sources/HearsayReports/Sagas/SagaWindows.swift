import HearsayModel

/// Tells which window a claim is about: the time that it names, else the window that its article's day is news for.
struct SagaWindows {
  let almanac: Almanac
  /// The clubs that articles, and all of them together, take the players to belong to.
  let owners: KnownOwners

  init(_ claims: [NamedClaim], almanac: Almanac) {
    self.almanac = almanac
    let open = claims.filter { $0.player != nil && Self.firstKnown($0, almanac) == nil }
    owners = KnownOwners(claims, for: open, almanac: almanac)
  }

  /// The window of a claim; `nil` where neither its time nor its article's day tells one, and for the far past.
  func window(of filed: NamedClaim) -> Window? {
    let place = home(of: filed)
    let news = filed.day.map { window(of: filed.claim, on: $0, at: place) }
    guard let when = filed.claim.when else { return news }
    return window(at: when, news: news, of: filed.claim, home: place)
  }

  /// The window that news of a day is about: the open one, else the next to open. What is told as having happened can come just
  /// after the window in which it did.
  func window(of claim: Claim, on day: Day, at home: Home) -> Window {
    let (country, league) = (home.country, home.league)
    if let open = almanac.calendar.window(containing: day, country: country, league: league) { return open }
    let asked = claim.isToldAsHappened ? day.adding(days: -Self.aftermath) : day
    return almanac.calendar.window(onOrAfter: asked, country: country, league: league)
  }

  /// Whose calendar a claim goes by: the club's that would register him, else the owner's.
  func home(of filed: NamedClaim) -> Home {
    let key = Self.firstKnown(filed, almanac) ?? owners[filed]
    return Home(
      country: key.flatMap { almanac.country(ofClub: $0) }, league: key.flatMap { almanac.league(ofClub: $0) })
  }

  /// The key of the first club of a claim, the suitor before the owner, that the almanac knows.
  private static func firstKnown(_ filed: NamedClaim, _ almanac: Almanac) -> String? {
    let isOwnerFirst = filed.claim.kind == .rejection || filed.claim.kind == .stance
    let (first, second) = isOwnerFirst ? (filed.otherClub, filed.club) : (filed.club, filed.otherClub)
    if let first, almanac.country(ofClub: first.key) != nil { return first.key }
    return second.flatMap { almanac.country(ofClub: $0.key) == nil ? nil : $0.key }
  }

  /// Where a calendar is looked up.
  struct Home {
    let country: String?
    let league: String?
  }

  /// A registration is reported over the fortnight after the window's last day, not as news of the next window.
  private static let aftermath = 14

  private func window(at when: Time, news: Window?, of claim: Claim, home: Home) -> Window? {
    switch when {
    case .window(let window): return window
    case .day(let day): return window(of: claim, on: day, at: home)
    case .month(let year, let month):
      return Day(year: year, month: month, day: 1).map {
        almanac.calendar.window(onOrAfter: $0, country: home.country, league: home.league)
      }
    case .season(let year): return news.map { $0.isIn(season: year) ? $0 : Window(year: year, half: .summer) }
    // Trade talk of a coming year means its summer, when contracts end; a year that is over tells no window.
    case .year(let year):
      return news.flatMap { $0.year == year ? $0 : year > $0.year ? Window(year: year, half: .summer) : nil }
    }
  }
}

extension Claim {
  /// Whether it tells of something that has been done, rather than of what may come.
  fileprivate var isToldAsHappened: Bool {
    guard modality == .fact, polarity == .affirmed else { return false }
    return [.transfer, .agreement, .medical, .collapse, .rejection].contains(kind)
  }
}

extension Window {
  /// Whether it is one of the two windows in which clubs register for the season that begins in `year`.
  fileprivate func isIn(season year: Int) -> Bool {
    half == .summer ? self.year == year : self.year == year + 1
  }
}
