import HearsayModel

/// Where a saga stands, in one line.
public struct SagaStatus: Hashable, Sendable {
  /// What a status rests on.
  public enum Basis: String, Hashable, Sendable {
    /// Claims say so.
    case claims
    /// The window has closed, and no claim tells of a move: he stays as far as the ledger knows.
    case windowClosed = "window closed"
    /// Nothing says.
    case nothing
  }

  /// The furthest step of a suitor who is still in it, or how the saga ended; `nil` where no claim shows a step.
  public let stage: Stage?
  /// The suitor of that step; `nil` for `stays`, `renewed` and nameless suitors.
  public let club: NamedClub?
  /// The day on which it was first claimed; the window's last day where that decides; `nil` where nothing dated says.
  public let day: Day?
  /// What it rests on.
  public let basis: Basis
  /// How many suitors with a name are still in it, refused ones among them.
  public let liveSuitors: Int
  /// The last that is told of a contract as so; `nil` where nothing is.
  public let contract: ContractEntry.Step?
}
