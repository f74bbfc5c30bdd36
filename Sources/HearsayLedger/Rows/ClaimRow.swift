import GRDB
import HearsayModel

/// The row of a claim: its reading's, and its place in the reading. So the claims of a reading stand together, in its order.
enum ClaimRow {
  /// A million claims in one reading, which no article comes near to.
  static let bits: Int64 = 20
  /// A thousand readings, some ten thousand claims: an index of so many is some hundred pages at most, and a ledger of a
  /// million claims has a hundred of them to look through.
  private static let blockBits: Int64 = 10

  /// How many claims a reading can have.
  static let most = 1 << bits

  /// The row of a claim at a place of a reading.
  static func row(_ reading: Int64, _ ordinal: Int) -> Int64 { reading << bits | Int64(ordinal) }

  /// The reading of a claim's row.
  static func reading(_ claim: Int64) -> Int64 { claim >> bits }

  /// The block that a claim is in.
  static func block(_ claim: Int64) -> Int64 { claim >> (bits + blockBits) }

  /// The reading of a claim's row, in SQL.
  static func reading(_ claim: String) -> String { "(\(claim) >> \(bits))" }

  /// The block of a claim's row, in SQL. An index that is made of it is used only where a query has the same words.
  static func block(_ claim: String) -> String { "\(claim) >> \(bits + blockBits)" }

  /// The condition that a claim is of a reading, in SQL: a range of rows.
  static func isOf(_ reading: String, _ claim: String = "c.id") -> String {
    "\(claim) BETWEEN \(reading) << \(bits) AND (\(reading) << \(bits)) + \(most - 1)"
  }

  /// The numbers of all blocks, as a table `block` that a query begins with.
  static let blocks = numbers(upTo: "SELECT \(block("max(id)")) FROM claim")

  /// The same for a query that looks at `claimKey` and what goes with it, and not at the claims.
  static let keyBlocks = numbers(upTo: "SELECT \(block("max(claim)")) FROM claimKey")

  /// The number of the last block; `nil` where there are no claims.
  static func lastBlock(in db: Database) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT \(block("max(claim)")) FROM claimKey"))
  }

  private static func numbers(upTo last: String) -> String {
    """
    WITH RECURSIVE block (number) AS (
      SELECT 0 UNION ALL SELECT number + 1 FROM block WHERE number < (\(last)))
    """
  }

  /// Whether some reading has a claim.
  static func isKnown(_ claim: ClaimID, in db: Database) throws -> Bool {
    let select = try db.cachedStatement(
      sql: """
        \(blocks)
        SELECT 1 FROM block CROSS JOIN claim c INDEXED BY claimByKey ON \(block("c.id")) = block.number
        WHERE substr(c.key, 1, 8) = substr(?1, 1, 8) AND c.key = ?1 LIMIT 1
        """)
    return try Int.fetchOne(select, arguments: [claim.value]) != nil
  }
}
