import HearsayModel

/// The times of an article at which what a claim tells may have been, or none of them, with what speaks for each.
///
/// The trainer learns from these choices which feature weighs how much.
public struct TimingChoice: Sendable {
  /// One of the times to choose from.
  public struct Option: Hashable, Sendable {
    /// The time; `nil` for none.
    public let time: Time?
    /// What speaks for and against it, by name, each once.
    public let features: [String]
  }

  /// What is claimed.
  public let kind: Kind
  /// Whether it is affirmed or denied.
  public let polarity: Polarity
  /// The player's name; `nil` where the claim is of none.
  public let player: String?
  /// The club's name; `nil` where the claim is of none.
  public let club: String?
  /// The sentence that tells it, in bytes of the text, trimmed.
  public let text: String
  /// The times to choose from, the nearest first, and none of them as the last.
  public let options: [Option]
  /// The place of the option that the reader takes.
  public let chosen: Int
}
