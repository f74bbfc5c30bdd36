import GRDB
import HearsayModel

extension ClaimSearch {
  /// Up to so many claims along an index are counted, which takes a millisecond: of those that have more, enough are found soon.
  private static let many = 16_000

  /// The index to go along: the one with the fewest claims. A player's are always few; a club's and a source's say the most of a claim themselves.
  func driver() throws -> ClaimDriver {
    guard drivers.count > 1 || query.order == .confidence, drivers[0].field != .players, drivers[0].field != .article
    else { return drivers[0] }
    var (best, least) = (drivers[0], Self.many)
    for driver in drivers {
      let count = try count(along: driver, upTo: least)
      if count < least { (best, least) = (driver, count) }
    }
    guard query.order == .confidence, least >= Self.many, !best.repeatsKeys, query.isOfNow, query.limit < .max else {
      return best
    }
    // The surest of so many are soon found among the surest of all.
    return drivers.first(where: \.repeatsKeys) ?? ClaimDriver(field: .confidence, values: [0])
  }

  /// How many claims an index has in the days of the query, as far as counting up to a limit tells.
  private func count(along driver: ClaimDriver, upTo limit: Int) throws -> Int {
    let select = try db.cachedStatement(
      sql: "SELECT count(*) FROM (SELECT 1 FROM \(driver.source(joinsKeys: false)) \(driver.days) LIMIT ?6)")
    var count = 0
    for block in try blocks(of: driver) {
      for value in driver.values where count < limit {
        count += try Int.fetchOne(select, arguments: [1, value, span.first, span.last, block, limit]) ?? 0
      }
      if count >= limit { break }
    }
    return min(count, limit)
  }
}
