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
  ///
  /// An index of blocks gives the first few of one block at a time. As soon as there are enough, the other blocks need give only what comes before the
  /// last of them, and that is nothing, mostly: claims come in about the order of their days.
  func find(along driver: ClaimDriver, atMost limit: Int?) throws -> [Found] {
    guard let limit, isInOrderWithin(driver) else {
      return try ClaimWalk(self, along: driver, byBlock: false).claims(atMost: limit)
    }
    let walk = try ClaimWalk(self, along: driver, byBlock: true)
    var found: [Found] = []
    var blocks = try walk.blocks(notBehind: nil)[...]
    while let block = blocks.popFirst() {
      let wasFull = found.count >= limit
      let more = try walk.claims(in: block, atMost: limit, notBehind: wasFull ? found.last : nil)
      if !more.isEmpty { found = Array((found + more).sorted(by: comesFirst).prefix(limit)) }
      guard !wasFull, found.count >= limit else { continue }
      let left = Set(try walk.blocks(notBehind: found.last))
      blocks = blocks.filter(left.contains)[...]
    }
    return found
  }

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
