import HearsayModel

/// How a will stands to the one that was claimed before it.
public enum WillChange: String, Hashable, Sendable {
  /// The owner holds on to him more firmly than before.
  case hardens
  /// The owner is readier to let him go than before.
  case softens
  /// It is as before.
  case holds
}

/// The owner's will about letting a player go, from least to most willing.
public enum OwnerWill: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// He is not to go.
  case keep
  /// It is not decided.
  case undecided
  /// It would hear offers.
  case listen
  /// It wants him gone.
  case sell

  /// Orders by how ready the owner is to let him go.
  public static func < (left: OwnerWill, right: OwnerWill) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .keep: 0
    case .undecided: 1
    case .listen: 2
    case .sell: 3
    }
  }
}

/// The owner's will as one article tells it on one word.
public struct StanceEntry: Hashable, Sendable {
  /// The club whose will it is.
  public let owner: NamedClub?
  /// The will.
  public let will: OwnerWill
  /// How the text puts it: a fact, a plan, a possibility, or under a condition.
  public let modality: Modality
  /// The form of deal that it is about; `nil` for any.
  public let deal: Deal?
  /// The suitor that it is about; `nil` for any.
  public let suitor: NamedClub?
  /// The time that it is about ("in mid-January"); `nil` for the day of the article.
  public let when: Time?
  /// Against the last dated will before it for the same deal; `nil` for the first and for undated ones.
  public let change: WillChange?
  /// Who says so.
  public let testimony: Testimony

  /// The day that it was claimed; `nil` for an undated article.
  public var day: Day? { testimony.day }
}

/// What a player wants, as one article tells it on one word.
public struct PlayerWish: Hashable, Sendable {
  /// A player's will about a club.
  public enum Will: String, Hashable, Sendable, Codable, CaseIterable {
    /// He wants to go there.
    case join
    /// He wants to leave it.
    case leave
    /// He wants to stay there.
    case stay
    /// He will not go there.
    case refuse
  }

  /// The will.
  public let will: Will
  /// The club that it is about; `nil` where the text names none.
  public let club: NamedClub?
  /// How the text puts it.
  public let modality: Modality
  /// Who says so.
  public let testimony: Testimony

  /// The day that it was claimed; `nil` for an undated article.
  public var day: Day? { testimony.day }
}

/// Whether he may or will leave, as one article tells it on one word.
public struct ExitEntry: Hashable, Sendable {
  /// The club that he would leave; `nil` where the text names none.
  public let owner: NamedClub?
  /// Whether he is to leave; `false` where the text says that he is not.
  public let isLeaving: Bool
  /// How the text puts it.
  public let modality: Modality
  /// Who says so.
  public let testimony: Testimony
}

/// A step of a contract, as one article tells it on one word.
public struct ContractEntry: Hashable, Sendable {
  /// What is told of a contract.
  public enum Step: String, Hashable, Sendable {
    /// It is in force, with its length or its end.
    case inForce = "in force"
    /// A new one is offered.
    case offered
    /// A new one is talked about.
    case talks
    /// A new one was turned down by the player.
    case refused
    /// A new one is signed.
    case signed
  }

  /// What is told.
  public let step: Step
  /// The club of the contract; `nil` where the text names none.
  public let club: NamedClub?
  /// Whether the text says that it is so.
  public let polarity: Polarity
  /// How the text puts it.
  public let modality: Modality
  /// Its length or end as the text has it: "until 2027"; `nil` where not said.
  public let value: String?
  /// The year in which it ends; `nil` where not said.
  public let endsIn: Int?
  /// The wage; `nil` where not said.
  public let wage: Term?
  /// Who says so.
  public let testimony: Testimony
}
