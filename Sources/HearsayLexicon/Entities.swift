import HearsayModel
import HearsayText

/// What else a name can mean in running text; context decides.
public enum OtherSense: String, Hashable, Sendable, CaseIterable {
  /// Also a person's name.
  case person
  /// Also a city.
  case city
  /// Also a country.
  case nation
  /// Also an ordinary word.
  case word
  /// Also another club.
  case club
}

/// A club that is known beforehand.
public struct Club: Sendable {
  /// Its id: `club:ac-milan`.
  public let ref: String
  /// Its usual newspaper name.
  public let name: String
  /// Its country.
  public let country: String
  /// Its leagues over the last years, the present one first.
  public let leagues: [String]
  /// Where it plays.
  public let city: String
  /// What else its name can mean.
  public let also: Set<OtherSense>
}

/// A publisher of news.
public struct Outlet: Sendable {
  /// Its id: `outlet:bild`.
  public let ref: String
  /// Its usual name.
  public let name: String
  /// The company that owns it; empty where unknown.
  public let owner: String
  /// The country that it writes from.
  public let country: String
  /// The language it writes in.
  public let language: String
  /// Its sort: newspaper, broadcaster, site, aggregator, agency, fan site, club, magazine, podcast, social.
  public let kind: String
  /// What else its name can mean.
  public let also: Set<OtherSense>
}

/// A reporter.
public struct Journalist: Sendable {
  /// His id: `journalist:fabrizio-romano`.
  public let ref: String
  /// His usual name.
  public let name: String
  /// The outlets that he writes for.
  public let outlets: [String]
}

/// A competition.
public struct Competition: Sendable {
  /// Its usual name.
  public let name: String
  /// Its sort: league, cup, continental, international, youth.
  public let kind: String
  /// Its country; empty for one of many.
  public let country: String
}

/// A country with a national team.
public struct Nation: Sendable {
  /// Its usual name.
  public let name: String
}

/// A coach, director or owner over one spell at a club.
public struct StaffSpell: Sendable {
  /// His name.
  public let name: String
  /// The index of the club in `Lexicon.clubs`.
  public let club: Int
  /// What he is: coach, director, chairman, owner, president, caretaker, assistant.
  public let role: String
  /// The first day that he may have been there.
  public let from: Day
  /// The last day; `nil` while he is still there.
  public let to: Day?
}

/// What a known name stands for.
public enum NameSense: Hashable, Sendable {
  /// A club by its name or a short form of it.
  case club(Int)
  /// A club by a nickname.
  case nickname(Int)
  /// A club by its ground.
  case ground(Int)
  /// A place that a club can be called by: "the Merseyside club".
  case place(Int)
  /// An outlet.
  case outlet(Int)
  /// A journalist.
  case journalist(Int)
  /// A competition.
  case competition(Int)
  /// A country by its name.
  case nation(Int)
  /// A country's adjective or inhabitant: "Polish", "Pole".
  case demonym(Int)
  /// A country's inhabitants: "the Italians".
  case demonymPlural(Int)
  /// A coach or director by his full name: the index into `Lexicon.staffNames`.
  case staff(Int)
  /// An agent or agency.
  case agent(Int)
  /// A player of the tables, shipped or the user's own: the index into `Lexicon.players`.
  case player(Int)

  /// Whether it is somebody of football by his full name: a player, a coach or director, an agent.
  public var isPerson: Bool {
    switch self {
    case .player, .staff, .agent: true
    default: false
    }
  }
}
