import HearsayModel

/// One suitor's part of a saga.
public struct Lane: Hashable, Sendable {
  /// The suitor; `nil` for suitors without a name ("some top European clubs").
  public let club: NamedClub?
  /// What to call it: the club's name, else the words for the nameless suitors.
  public let name: String
  /// Where it stands now: the highest step since it was last off the ladder, or how it ended; `nil` where no claim
  /// shows a step, as where interest is only denied.
  public let stage: Stage?
  /// The day on which that was first claimed; `nil` where no dated claim says so.
  public let stageDay: Day?
  /// The highest step that any claim shows, whatever came after.
  public let highest: Stage?
  /// Each step once, in the order of the days on which it was first claimed; steps are never ordered by undated claims.
  public let steps: [LaneStep]
  /// How it went off the ladder, each time.
  public let endings: [LaneEnding]
  /// Offers and approaches refused, by the owner, the player or the suitor himself.
  public let refusals: [Refusal]
  /// The forms of deal that the suitor wants, and those that he is said not to want.
  public let wishes: [DealWish]
  /// Who says that the move is planned or expected ("set to join"); `nil` where nobody does.
  public let forecast: Voices?
  /// Who says that this club is not in it at all, whatever the deal; `nil` where nobody does.
  public let denial: Voices?
  /// All who say anything of this suitor, with the independent sources among them.
  public let voices: Voices

  /// Whether the move to this club is told as done.
  public var isDone: Bool { stage == .signed || stage == .official }
  /// Whether it is still in it: on the ladder, or refused and not said to have given up.
  public var isLive: Bool { stage == .stalled || stage?.rung != nil && !isDone }
}

/// One step of a lane, with all who say so.
public struct LaneStep: Hashable, Sendable {
  /// The step.
  public let stage: Stage
  /// Between whom it was made.
  public let axis: Axis
  /// Who says so, the first first.
  public let voices: Voices

  /// The day on which it was first claimed; `nil` where only undated articles claim it.
  public var day: Day? { voices.firstDay }
}

/// A way off the ladder, with all who say so.
public struct LaneEnding: Hashable, Sendable {
  /// Which way: `stalled`, `cooled`, `collapsed`, `hijacked`.
  public let stage: Stage
  /// The day on which it was first claimed; `nil` where only undated articles claim it.
  public let day: Day?
  /// Whether a later step took the suitor back onto the ladder.
  public let isOver: Bool
  /// Who says so. For `hijacked`, who says that he went to another club.
  public let voices: Voices
}

/// An offer, approach or wish turned down.
public struct Refusal: Hashable, Sendable {
  /// Who turned it down.
  public enum Party: String, Hashable, Sendable {
    /// The club that he belongs to.
    case owner
    /// The player.
    case player
    /// The suitor: he was offered to it, and it declined.
    case suitor
  }

  /// Who refused.
  public let by: Party
  /// The deal that was refused; `nil` where not said.
  public let deal: Deal?
  /// Who says so.
  public let voices: Voices
}

/// A form of deal that a suitor wants, or is said not to want.
public struct DealWish: Hashable, Sendable {
  /// The form.
  public let deal: Deal
  /// Whether it is wanted; `false` where the text says that it is not ("do not intend to buy").
  public let isWanted: Bool
  /// Who says so.
  public let voices: Voices
}
