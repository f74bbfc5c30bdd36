/// The row of a name in a version: `identity.id`, which `identityNow` shares.
///
/// Names of a player come at any time, so that an index by player alone takes each new one at another place. The index begins with the block
/// of the name's row instead, as those of claims do (`ClaimRow`).
enum NameRow {
  /// Sixteen thousand names: their index is some fifty pages, and a ledger of a million claims has twenty of them.
  private static let blockBits = 14

  /// The block of a name's row, in SQL. An index that is made of it is used only where a query has the same words.
  static func block(_ name: String) -> String { "\(name) >> \(blockBits)" }

  /// The names of a player, in SQL: their rows, of those after one where that is given.
  static func names(of player: String, after name: String = "0") -> String {
    """
    WITH RECURSIVE block (number) AS (
      SELECT \(block("\(name)"))
      UNION ALL SELECT number + 1 FROM block WHERE number < (SELECT \(block("max(id)")) FROM identity))
    SELECT named.identity FROM block CROSS JOIN identityNow named INDEXED BY identityNowByPlayer
      ON \(block("named.identity")) = block.number
    WHERE named.player = \(player) AND named.identity > \(name)
    """
  }
}
