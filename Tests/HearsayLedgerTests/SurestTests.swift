import GRDB
import HearsayModel
import Testing

@testable import HearsayLedger

/// Rows of `claimKey` alone, in three blocks, more of them than are sorted: the surest must be sought block by block.
@Suite("The surest claims of many")
struct SurestTests {
  private let queue: DatabaseQueue

  init() throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    queue = try DatabaseQueue(configuration: configuration)
    try Schema.migrator.migrate(queue)
    // 18,000 claims; multipliers without a common divisor spread confidences and days over them, both with ties.
    try queue.write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 17999)
          INSERT INTO claimKey (claim, version, player, kind, polarity, stage, window, counted, begins, ends, filed,
            superseded, isCurrent, isBackground, confidence)
          SELECT (i / 6) << \(ClaimRow.bits) | (i % 6), i / 6, 1,
            CASE WHEN i % 5 = 0 THEN 'bid' ELSE 'talks' END, '+', NULL, NULL, i * 7 % 101, 0, NULL, 0, NULL, 1, 0,
            (i * 7919 % 997) / 997.0 FROM n
          """)
    }
  }

  private func expect(_ change: (inout ClaimQuery) -> Void, _ condition: String) throws {
    var query = ClaimQuery()
    query.order = .confidence
    change(&query)
    let asked = query
    try queue.read { db in
      let found = try #require(try ClaimSearch(asked, in: db)).rows()
      let sorted = try Int64.fetchAll(
        db,
        sql: """
          SELECT +claim FROM claimKey WHERE \(condition) ORDER BY +confidence DESC, +counted DESC, +claim DESC
          LIMIT ? OFFSET ?
          """, arguments: [asked.limit, asked.offset])
      #expect(found == sorted)
      #expect(found.count == asked.limit)
    }
  }

  @Test("are the first of all by confidence, then by day")
  func all() throws {
    try expect({ _ in }, "1")
    try expect(
      {
        $0.limit = 40
        $0.offset = 700
      }, "1")
  }

  @Test("meet the conditions")
  func some() throws {
    try expect({ $0.polarity = .affirmed }, "polarity = '+'")
    try expect(
      {
        $0.since = Day(number: 20)
        $0.until = Day(number: 90)
      }, "counted BETWEEN 20 AND 90")
  }

  @Test("of a field with few claims are the same")
  func few() throws { try expect({ $0.kinds = [.bid] }, "kind = 'bid'") }

  @Test("stand in more than one block")
  func blocks() throws {
    let blocks = try queue.read { db in
      try Int.fetchAll(db, sql: "SELECT DISTINCT \(ClaimRow.block("claim")) FROM claimKey ORDER BY 1")
    }
    #expect(blocks == [0, 1, 2])
  }
}
