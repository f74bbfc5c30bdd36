/// The id of a player in a ledger: his name as it was when he was first met, as a slug, with a number where the slug was
/// taken: `jakub-kiwior`, `jota-2`. It never changes, whatever he is called later.
public struct PlayerID: Hashable, Sendable {
  /// The id as written.
  public let value: String

  /// Wraps an id.
  public init(_ value: String) { self.value = value }
}

extension PlayerID: Comparable {
  /// Orders ids by their text.
  public static func < (left: PlayerID, right: PlayerID) -> Bool { left.value < right.value }
}

extension PlayerID: CustomStringConvertible {
  /// The id as written.
  public var description: String { value }
}
