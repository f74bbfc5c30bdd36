/// Something in a ledger that should not be.
public struct LedgerProblem: Hashable, Sendable {
  /// The name of the check that found it.
  public let check: String
  /// The table and row, or the article or claim, that it is about.
  public let place: String
  /// What is wrong, in one sentence.
  public let message: String

  /// A problem.
  public init(check: String, place: String, message: String) {
    self.check = check
    self.place = place
    self.message = message
  }
}
