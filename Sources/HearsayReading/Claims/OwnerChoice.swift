/// The clubs of an article, one of which a player belongs to, with what speaks for each of them.
///
/// The trainer learns from these choices which feature weighs how much.
public struct OwnerChoice: Hashable, Sendable {
  /// One of the clubs to choose from.
  public struct Option: Hashable, Sendable {
    /// The club's name.
    public let club: String
    /// What speaks for and against it, by name, each once.
    public let features: [String]
  }

  /// The player's name.
  public let player: String
  /// The clubs to choose from, at least one.
  public let options: [Option]
  /// The place of the club that the reader takes.
  public let chosen: Int
}
