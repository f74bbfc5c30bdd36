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
  /// Which claims may count: those that are current, and for another time the others too, where there are any on its days.
  let layers: [Int]

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
    layers = try query.isOfNow || !span.hasOutdated(in: db) ? [1] : [1, 0]
    guard let window = query.window, query.isOfNow else {
      self.span = span
      return
    }
    self.span =
      players.isEmpty
      ? try span.narrowed(toWindow: window, in: db) : try span.narrowed(toSagasOf: players, window: window, in: db)
  }

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
  func find(along driver: ClaimDriver, atMost limit: Int?) throws -> [Found] {
    if let limit, isInOrderWithin(driver) {
      return try find(blockByBlock: ClaimWalk(self, along: driver, byBlock: true), atMost: limit)
    }
    let walk = try ClaimWalk(self, along: driver, byBlock: false)
    guard let limit, driver.isList, query.order != .confidence else { return try walk.claims(atMost: limit) }
    return try find(dayByDay: walk, atMost: limit)
  }

  /// An index of blocks gives the first few of one block at a time. As soon as there are enough, the other blocks need give only what comes before the
  /// last of them, and that is nothing, mostly: claims come in about the order of their days.
  private func find(blockByBlock walk: ClaimWalk, atMost limit: Int) throws -> [Found] {
    var found: [Found] = []
    func last() -> Found? { found.count < limit ? nil : found.last }
    for blocks in try blocks() {
      for block in try walk.blocks(among: blocks, notBehind: last()) {
        let more = try walk.claims(in: block, atMost: limit, notBehind: last())
        if !more.isEmpty { found = Array((found + more).sorted(by: comesFirst).prefix(limit)) }
      }
    }
    return found
  }

  /// All blocks, some at a time, in the order in which claims of the query's order stand in them, about.
  private func blocks() throws -> [ClosedRange<Int64>] {
    guard let last = try ClaimRow.lastBlock(in: db) else { return [] }
    let firsts = stride(from: last, through: 0, by: -Self.blocksAtATime)
    let blocks = firsts.map { max(0, $0 - Int64(Self.blocksAtATime) + 1)...$0 }
    return query.order == .oldest ? blocks.reversed() : blocks
  }

  /// Few enough that not much is looked at in vain where the first of them have all that is wanted.
  private static let blocksAtATime = 8

  /// Along a list of players the claims of each are in order, and not those of all. So they are sought among those of some days, and of more days where
  /// those had too few.
  private func find(dayByDay walk: ClaimWalk, atMost limit: Int) throws -> [Found] {
    let ends = try layers.compactMap { try span.end(query.order, layer: $0, in: db) }
    guard let end = query.order == .oldest ? ends.min() : ends.max() else { return [] }
    for days in Self.daysAtATime {
      let part =
        query.order == .oldest
        ? DaySpan(first: span.first, last: min(span.last, end + days))
        : DaySpan(first: max(span.first, end - days), last: span.last)
      let found = try walk.claims(atMost: limit, on: part)
      if found.count >= limit || part == span { return found }
    }
    return try walk.claims(atMost: limit)
  }

  /// A week has enough of the most written about, and two years of most.
  private static let daysAtATime = [7, 60, 730]

  /// Whether an index of blocks has the claims of each in the query's order, so that the first few are found without looking at the others.
  private func isInOrderWithin(_ driver: ClaimDriver) -> Bool {
    driver.goesByBlock && (query.order == .confidence) == (driver.field == .confidence)
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
