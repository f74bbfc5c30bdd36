/// What a table of the user's own holds.
public enum OwnSort: String, Hashable, Sendable, CaseIterable {
  case players, clubs, outlets

  /// The columns of such a table, in order. Only `name` must be filled.
  public var columns: [String] {
    switch self {
    case .players: TableColumns.players
    case .clubs: TableColumns.clubs
    case .outlets: TableColumns.outlets
    }
  }

  /// The name of the file of a table: `clubs-regional.txt`.
  public func fileName(_ name: String) -> String { "\(rawValue)-\(name).txt" }

  /// The columns of names that mean a row, and should mean nothing else. Nicknames are often shared, so they are none.
  var nameColumns: Set<String> {
    switch self {
    case .players: ["name", "aliases"]
    case .clubs: ["name", "full", "aliases"]
    case .outlets: ["name", "aliases", "domains"]
    }
  }

  /// What one row of it is: `player`.
  public var singular: String { String(rawValue.dropLast()) }
}
