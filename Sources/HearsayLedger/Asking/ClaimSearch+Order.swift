import GRDB
import HearsayModel

/// The confidence and the day of a claim: what is as sure and as late as it.
struct ConfidenceFloor {
  let confidence: Double
  let counted: Int
}

extension ClaimSearch {
  /// So many claims of an index are looked at before another is tried: it takes a millisecond, and mostly there are enough
  /// among them.
  private static let firstSlice = 1000
  /// By so much a slice is larger than the one before, so that there are few even where all claims must be looked at.
  private static let growth = 4

  /// The first claims from one end of the days.
  ///
  /// Where there are several indexes to go along, no count tells which is the narrowest where the claims are: a club has
  /// thousands, and none in the window that is asked for. So the days are cut into slices, each as long as some index has
  /// few claims in it, and each is searched along that index.
  func first(_ wanted: Int, from end: DaySpan.End) throws -> [Found] {
    guard drivers.count > 1 else { return try find(along: drivers[0], in: span, atMost: wanted) }
    var found: [Found] = []
    var (rest, size) = (span, Self.firstSlice)
    while !rest.isEmpty, found.count < wanted {
      let (driver, slice) = try farthest(rest, from: end, size)
      found += try find(along: driver, in: slice, atMost: wanted - found.count)
      rest = rest.rest(behind: slice, from: end)
      size *= Self.growth
    }
    return found
  }

  /// The index that reaches farthest with so many claims, and how far.
  private func farthest(
    _ rest: DaySpan, from end: DaySpan.End, _ size: Int
  ) throws -> (driver: ClaimDriver, slice: DaySpan) {
    var best: (driver: ClaimDriver, slice: DaySpan)?
    for driver in drivers {
      let slice = try driver.reach(rest, from: end, claims: size, layers: layers, in: db)
      if slice.length > best?.slice.length ?? -1 { best = (driver, slice) }
      if slice == rest { break }
    }
    return best ?? (drivers[0], rest)
  }
}

// MARK: - The surest

extension ClaimSearch {
  /// Up to so many claims are sorted rather than found in order.
  private static let sorted = 8000
  /// So many of the surest claims of all are looked at before all of the narrowest index are sorted.
  private static let walked = 16_000

  /// The surest claims: a short index is sorted; else the index by confidence is gone along, where a field with many
  /// claims has enough soon.
  func surest(_ wanted: Int?) throws -> [Found] {
    guard let wanted, query.isOfNow else { return try find(along: narrowest(), in: span, atMost: wanted ?? -1) }
    let (driver, count) = try ClaimDriver.narrowest(of: drivers, span, upTo: Self.sorted, in: db)
    guard count == Self.sorted, driver.field != .article else {
      return try find(along: driver, in: span, atMost: wanted)
    }
    let all = ClaimDriver(field: .confidence, values: [0])
    guard let floor = try floor() else { return try find(along: all, in: span, atMost: wanted) }
    let found = try find(along: all, in: span, atMost: wanted, surerThan: floor)
    return found.count == wanted ? found : try find(along: driver, in: span, atMost: wanted)
  }

  /// Where the index by confidence has been gone along as far as it should; `nil` where it has no more.
  private func floor() throws -> ConfidenceFloor? {
    let select = try db.cachedStatement(
      sql: """
        SELECT confidence, counted FROM claimKey INDEXED BY claimKeyByConfidence WHERE isCurrent = 1
        ORDER BY confidence DESC, counted DESC LIMIT 1 OFFSET ?
        """)
    return try Row.fetchOne(select, arguments: [Self.walked]).map {
      ConfidenceFloor(confidence: $0[0], counted: $0[1])
    }
  }
}
