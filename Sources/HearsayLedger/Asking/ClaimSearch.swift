import GRDB
import HearsayModel

/// Finds the claims that a query asks for, by their rows.
///
/// Each value of a driver's field is looked up apart, so that the index gives the first few in order and stops; what they
/// give is put together.
struct ClaimSearch {
  struct Found {
    let claim: Int64
    let counted: Int
    let confidence: Double
  }

  let db: Database
  let query: ClaimQuery
  let players: [Int64]
  let span: DaySpan
  let drivers: [ClaimDriver]

  /// `nil` where the query names only players or articles that the ledger does not have.
  init?(_ query: ClaimQuery, in db: Database) throws {
    let players = try query.players.compactMap { try Clerk.row(of: $0, in: db) }
    let article = try query.article.flatMap { try Clerk.row(of: $0, in: db) }
    if query.players.isEmpty != players.isEmpty || (query.article == nil) != (article == nil) { return nil }
    self.db = db
    self.query = query
    self.players = players
    drivers = ClaimDriver.all(for: query, players: players, article: article)
    let span = DaySpan(query)
    guard let window = query.window, query.isOfNow else {
      self.span = span
      return
    }
    self.span =
      players.isEmpty
      ? try span.narrowed(toWindow: window, in: db) : try span.narrowed(toSagasOf: players, window: window, in: db)
  }

  /// Which claims may count: those that are current, and for another time the others too.
  var layers: [Int] { query.isOfNow ? [1] : [1, 0] }

  /// The rows of the claims in the query's order.
  func rows() throws -> [Int64] {
    // So many are enough; `nil` for all.
    let wanted = query.limit > Int.max - query.offset ? nil : query.limit + query.offset
    return try find(along: driver(), atMost: wanted).dropFirst(query.offset).prefix(query.limit).map(\.claim)
  }
}

// MARK: - Along one index

extension ClaimSearch {
  /// The claims that an index gives and that meet all conditions, in the query's order; at most so many.
  ///
  /// An index of blocks gives those of one block at a time. As soon as there are enough, the next block need give only what comes before the last of
  /// them, and that is nothing, mostly: claims come in about the order of their days.
  func find(along driver: ClaimDriver, atMost limit: Int?) throws -> [Found] {
    let walk = try ClaimWalk(self, along: driver)
    var found: [Found] = []
    for block in try blocks(of: driver) {
      let last = limit.map { found.count >= $0 } == true ? found.last : nil
      let more = try walk.claims(in: block, atMost: limit, notBehind: last)
      if more.isEmpty { continue }
      found += more
      guard let limit, found.count > more.count else { continue }
      found = Array(found.sorted(by: comesFirst).prefix(limit))
    }
    return limit == nil ? found.sorted(by: comesFirst) : found
  }

  /// The blocks to go through, in the order in which claims of the query's order stand in them, about; one that means nothing for an index that has
  /// none.
  func blocks(of driver: ClaimDriver) throws -> [Int64] {
    guard driver.goesByBlock else { return [0] }
    guard let blocks = try ClaimRow.blocks(in: db) else { return [] }
    return query.order == .oldest ? Array(blocks) : blocks.reversed()
  }

  func comesFirst(_ one: Found, _ other: Found) -> Bool {
    switch query.order {
    case .newest: (one.counted, one.claim) > (other.counted, other.claim)
    case .oldest: (one.counted, one.claim) < (other.counted, other.claim)
    case .confidence:
      (one.confidence, one.counted, one.claim) > (other.confidence, other.counted, other.claim)
    }
  }
}
