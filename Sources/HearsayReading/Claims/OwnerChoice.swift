/// The clubs of an article, to one or none of which a player belongs, with what speaks for each of them.
///
/// The trainer learns from these choices which feature weighs how much.
public struct OwnerChoice: Hashable, Sendable {
  /// One of the clubs to choose from.
  public struct Option: Hashable, Sendable {
    /// The club's name; `nil` for none of those that the article names.
    public let club: String?
    /// What speaks for and against it, by name, each once.
    public let features: [String]
  }

  /// The player's name.
  public let player: String
  /// The clubs to choose from, and none of them as the last.
  public let options: [Option]
  /// The place of the option that the reader takes.
  public let chosen: Int
}
