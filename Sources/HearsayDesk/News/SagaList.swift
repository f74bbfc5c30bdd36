import HearsayModel
import HearsayReports

/// A page of the list of sagas.
public struct SagaList: Sendable {
  /// One saga in a line.
  public struct Line: Sendable {
    /// The player's name, as most articles give it.
    public let name: String
    /// The saga.
    public let saga: Saga
    /// How many claims the ledger has on it.
    public let claims: Int
    /// The day of the first.
    public let first: Day
    /// The day of the last.
    public let last: Day
  }

  /// The sagas, the latest first.
  public let lines: [Line]
  /// Whether more come after these.
  public let goesOn: Bool
}
