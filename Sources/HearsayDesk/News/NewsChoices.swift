import HearsayModel
import Synchronization

/// What a day's news can be filtered by, as far as the lexicon decides it. It never changes while a program runs.
public struct NewsChoices: Hashable, Sendable {
  /// The leagues in which clubs play, by name.
  public let leagues: [String]
  /// The sorts of source: journalists, then the sorts of outlet by name.
  public let sourceKinds: [String]

  init(_ almanac: Almanac) {
    leagues = Set(almanac.clubs.all.compactMap(\.leagues.first)).sorted()
    sourceKinds = ["journalist"] + Set(almanac.outlets.all.map(\.kind)).subtracting([""]).sorted()
  }
}

extension LedgerDesk {
  /// What a day's news can be filtered by. It is made for the first who asks: to go through all clubs and outlets takes longer than to tell a saga.
  public var newsChoices: NewsChoices {
    madeChoices.withLock { made in
      if let made { return made }
      let choices = NewsChoices(almanac)
      made = choices
      return choices
    }
  }
}
