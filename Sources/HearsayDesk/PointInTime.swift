import HearsayModel

/// As of when a report is made.
public struct PointInTime: Hashable, Sendable {
  /// What the world knew by that day; `nil` for all that was published.
  public var asOf: Day?
  /// What the ledger knew by the end of that day; `nil` for all that it knows.
  public var known: Day?

  /// A point in time; the present where both are left out.
  public init(asOf: Day? = nil, known: Day? = nil) {
    self.asOf = asOf
    self.known = known
  }
}
