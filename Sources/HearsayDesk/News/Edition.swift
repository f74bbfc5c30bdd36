import HearsayModel
import HearsayReports

/// What was new on one day.
public struct Edition: Sendable {
  /// The day.
  public let day: Day
  /// The day before it on which there was any news.
  public let before: Day?
  /// The day after it on which there was any news.
  public let after: Day?
  /// How many articles came out on it.
  public let articles: Int
  /// The sagas of which something was claimed, those of which most was claimed first.
  public let stories: [NewsStory]
  /// Whether more sagas come after these.
  public let goesOn: Bool
  /// What clubs are said to need.
  public let needs: [FiledClaim]
}

/// One saga and what was new of it on a day.
public struct NewsStory: Sendable {
  /// The saga as of that day.
  public let saga: Saga
  /// The claims of that day, in order.
  public let claims: [FiledClaim]
  /// The claims of the day that only repeat others, by their ids, each with the one that it repeats.
  public let echoes: [ClaimID: ClaimID]
  /// The conflicts of the day's claims with others or with each other.
  public let conflicts: [ConflictList.Pair]
  /// What moved, party by party.
  public let moves: [Move]
  /// All claims that it was told from, by their ids.
  public let sources: [ClaimID: FiledClaim]

  /// Something new about one party.
  public struct Move: Hashable, Sendable {
    /// The party.
    public let party: String
    /// What happened.
    public let mark: Timeline.Mark
    /// Whether the party is a suitor; otherwise the owner or the player.
    public let isSuitor: Bool
  }

  /// Whether nothing was claimed of it before that day.
  public let isNew: Bool

  /// Whether a suitor moved up the ladder or off it.
  public var isOnTheMove: Bool { moves.contains { $0.isSuitor && $0.mark.sign.isMove } }
  /// Whether an offer or approach was turned down.
  public var isRefused: Bool { moves.contains { $0.mark.sign == .refused } }
  /// Whether somebody said no, or it was denied.
  public var isDenied: Bool {
    isRefused || claims.contains { $0.claim.isNo && echoes[$0.id] == nil }
  }
}

extension Timeline.Sign {
  /// Whether it is a step up the ladder or a way off it, other than a refusal.
  fileprivate var isMove: Bool {
    switch self {
    case .step, .left: true
    case .refused, .will, .wish, .told: false
    }
  }
}

extension Claim {
  /// Whether it says no: a refusal, or that something is not so that would bring a move nearer.
  fileprivate var isNo: Bool {
    guard polarity == .denied else { return kind == .rejection }
    return switch kind {
    case .interest, .contact, .talks, .bid, .agreement, .medical, .transfer, .exit: true
    default: false
    }
  }
}
