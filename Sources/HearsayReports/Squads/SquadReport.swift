import HearsayModel

/// What is claimed of a club's players as of a day.
public struct SquadReport: Hashable, Sendable {
  /// The club.
  public let club: NamedClub
  /// The day.
  public let asOf: Day
  /// Its players whom others want, the furthest first.
  public let wanted: [WantedPlayer]
  /// Players of others whom it wants, the furthest first.
  public let targets: [WantedPlayer]
  /// Its will about each player, as last claimed for each form of deal.
  public let forSale: [PlayerStance]
  /// The positions that it seeks and the plans for its window.
  public let needs: [SquadNeed]
  /// Who is missing, why and until when.
  public let absences: [SquadAbsence]
  /// Who stands where in the squad.
  public let places: [SquadPlace]
  /// Who stands before whom, by position where it is known.
  public let peckingOrders: [PeckingOrder]
  /// Contracts by the year in which they end, the first first.
  public let contracts: [SquadContract]
  /// Moves to the club that claims tell as done in the last year.
  public let arrivals: [SquadMove]
  /// Moves away from the club that claims tell as done in the last year.
  public let departures: [SquadMove]
  /// Its players on loan elsewhere.
  public let onLoan: [SquadMove]
  /// Players of others on loan here.
  public let borrowed: [SquadMove]
}

/// A player and his name as reports show them.
public struct NamedPlayer: Hashable, Sendable {
  /// His id.
  public let id: PlayerID
  /// His name, in the fullest form that any article gives.
  public let name: String

  /// A player under an id.
  public init(id: PlayerID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A player whom a club wants.
public struct WantedPlayer: Hashable, Sendable {
  /// The player.
  public let player: NamedPlayer
  /// The saga that tells it.
  public let saga: SagaKey
  /// The club that he belongs to; `nil` where nothing tells.
  public let owner: NamedClub?
  /// The suitor; `nil` for nameless ones.
  public let suitor: NamedClub?
  /// Where the suitor stands; `nil` where no claim shows a step.
  public let stage: Stage?
  /// The highest step that any claim shows.
  public let highest: Stage?
  /// The day on which that was first claimed.
  public let day: Day?
  /// All who say anything of it.
  public let voices: Voices
}

/// The club's will about a player, as last claimed.
public struct PlayerStance: Hashable, Sendable {
  /// The player.
  public let player: NamedPlayer
  /// The will, with its deal, its suitor and who says so.
  public let stance: StanceEntry
}

/// A position that a club seeks, or a plan for its window.
public struct SquadNeed: Hashable, Sendable {
  /// The position or the plan, as first written.
  public let words: String
  /// Whether the text says that it is so.
  public let polarity: Polarity
  /// Who says so.
  public let voices: Voices
}

/// A player who is missing.
public struct SquadAbsence: Hashable, Sendable {
  /// The player.
  public let player: NamedPlayer
  /// The cause; `nil` where not said.
  public let cause: String?
  /// The time that the latest claim gives: of his return or of the event; `nil` where not said.
  public let when: Time?
  /// Whether that time is over; `nil` where not said.
  public let isOver: Bool?
  /// Who says so.
  public let voices: Voices
}

/// A player's place in the squad.
public struct SquadPlace: Hashable, Sendable {
  /// The player.
  public let player: NamedPlayer
  /// His place: `starter`, `back-up`, `behind`, `fringe`, `key player`.
  public let place: String
  /// Whether the text says that it is so.
  public let polarity: Polarity
  /// Who says so.
  public let voices: Voices
}

/// Who stands before whom.
public struct PeckingOrder: Hashable, Sendable {
  /// The position; `nil` where it is not known.
  public let position: String?
  /// The names, each before those that stand behind him; those between whom nothing is said are by name.
  public let ranks: [[String]]
  /// Who says so.
  public let voices: Voices
}

/// A contract and when it ends.
public struct SquadContract: Hashable, Sendable {
  /// The player.
  public let player: NamedPlayer
  /// The year in which it ends.
  public let endsIn: Int
  /// Whether it ends within a year of the day asked for.
  public let isRunningOut: Bool
  /// Who says so.
  public let voices: Voices
}

/// A move that claims tell as done, or a loan that they tell as under way.
public struct SquadMove: Hashable, Sendable {
  /// The player.
  public let player: NamedPlayer
  /// The club that he left; `nil` where not said.
  public let from: NamedClub?
  /// The club that he went to; `nil` where not said.
  public let to: NamedClub?
  /// The form of the deal; `nil` where not said.
  public let deal: Deal?
  /// The time of the move where said.
  public let when: Time?
  /// Who says so.
  public let voices: Voices
}
