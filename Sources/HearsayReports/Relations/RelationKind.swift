/// How a claim stands to another of the same player.
public enum RelationKind: String, Hashable, Sendable, CaseIterable {
  /// The same proposition, on independent words.
  case same
  /// The same proposition on the same word, with nothing added: a copy, a citation, or a publisher repeating itself.
  case echo
  /// The later one, or the fuller one, adds terms to the same proposition.
  case refines
  /// A later report of a world that moved on.
  case develops
  /// A source against its own earlier word.
  case reverses
  /// Two sources, one time, that cannot both hold; or one text against itself.
  case contradicts
  /// Looks like a conflict and is none: both can hold, and the reason says how.
  case compatible
  /// They speak of different matters.
  case unrelated

  /// Whether the two claims cannot both be right as they stand.
  public var isConflict: Bool { self == .contradicts || self == .reverses }
}
