import HearsayModel
import HearsayReports

/// What happened on which day of a saga, for drawing: a row for each suitor, the owner and the player. Undated claims have
/// no place in it.
public struct Timeline: Hashable, Sendable {
  /// What a mark stands for.
  public enum Sign: Hashable, Sendable {
    /// A step of the ladder, first claimed on that day.
    case step(Stage)
    /// An offer or approach refused.
    case refused
    /// A way off the ladder: `cooled`, `hijacked` or `collapsed`; a refusal shows `stalled`.
    case left(Stage)
    /// The owner's will, and how it stands to the one before.
    case will(WillChange?)
    /// The player's own will.
    case wish
    /// More is said, and none of these.
    case told
  }

  /// A sign on a day.
  public struct Mark: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What it stands for.
    public let sign: Sign
    /// What it stands for in words, without the party: `in talks`, `wants to join Roma`.
    public let words: String
    /// How far it may be taken for what articles say.
    public let standing: Standing
  }

  /// How far a mark may be taken for what articles say.
  public enum Standing: Hashable, Sendable {
    /// A reading that is rather right than wrong tells it.
    case said
    /// No reading that tells it is rather right than wrong.
    case perhaps
    /// No article says so: it follows from what they say.
    case inferred

    /// What stands before the words of a mark: `perhaps `; nothing where articles say so.
    public var lead: String {
      switch self {
      case .said: ""
      case .perhaps: "perhaps "
      case .inferred: "inferred: "
      }
    }
  }

  /// The marks of one party.
  public struct Row: Hashable, Sendable {
    /// The party.
    public let name: String
    /// Its marks in the order of their days, what matters most first on a day.
    public let marks: [Mark]
    /// Whether it is a suitor; otherwise the owner or the player.
    public let isSuitor: Bool
    /// Whether it is a suitor who is still in it.
    public let isLive: Bool
  }

  /// The suitors as the saga has them, then the owner, then the player; those of whom nothing dated is told are left out.
  public let rows: [Row]
  /// The day of the first mark.
  public let first: Day
  /// The day of the last mark.
  public let last: Day
  /// The days of the window; `nil` where the saga has none.
  public let window: WindowSpan?

  /// The timeline of a saga; `nil` where nothing dated is told.
  public init?(_ saga: Saga) {
    let rows = saga.lanes.map(Row.init(suitor:)) + [Row(owner: saga), Row(player: saga)]
    self.rows = rows.filter { !$0.marks.isEmpty }
    let days = self.rows.flatMap { $0.marks.map(\.day) }
    guard let first = days.min(), let last = days.max() else { return nil }
    (self.first, self.last) = (first, last)
    window = saga.window?.dates.span
  }
}

extension Timeline.Row {
  /// The marks that tell something new. A step under one that was reached before is none, unless he was refused or out of
  /// it in between; nor is a will that holds, or a repeat. A step that is only perhaps told is new too, and takes nothing from those after it.
  public var news: [Timeline.Mark] {
    var reached = -1
    return marks.filter { mark in
      switch mark.sign {
      case .step(let stage):
        guard let rung = stage.rung, rung > reached else { return false }
        if mark.standing == .said { reached = rung }
      case .refused, .left: if mark.standing != .perhaps { reached = -1 }
      case .told, .will(.holds): return false
      case .will, .wish: break
      }
      return true
    }
  }
}

extension Timeline.Sign {
  /// The sign in words: `in talks`, `refused`, `firmer`.
  public var words: String {
    switch self {
    case .step(let stage), .left(let stage): stage.words
    case .refused: "refused"
    case .will(let change): WillWords.words(for: change) ?? "will told"
    case .wish: "his own will"
    case .told: "more said"
    }
  }
}
