import GRDB
import HearsayModel

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
  /// Up to so many claims are sorted rather than found in order: it takes some milliseconds.
  private static let sorted = 16_000

  /// The surest claims: those along a short index, or along one that has the confidences, are sorted. Of a field with many
  /// claims the surest are soon found among the surest of all.
  func surest(_ wanted: Int?) throws -> [Found] {
    guard let wanted, query.isOfNow else { return try find(along: narrowest(), in: span, atMost: wanted ?? -1) }
    let (driver, count) = try ClaimDriver.narrowest(of: drivers, span, upTo: Self.sorted, in: db)
    let isShort = count < Self.sorted || driver.field == .article
    if let sortable = isShort ? driver : drivers.first(where: \.repeatsKeys) {
      return try find(along: sortable, in: span, atMost: wanted)
    }
    return try surestByBlock(wanted)
  }

  /// Goes through the blocks of claims, the newest first, each by confidence and no further than to the last of those that
  /// have been found before it.
  private func surestByBlock(_ wanted: Int) throws -> [Found] {
    guard let last = try Int64.fetchOne(db, sql: "SELECT max(claim) FROM claimKey") else { return [] }
    var found: [Found] = []
    for block in stride(from: ClaimRow.block(last), through: 0, by: -1) {
      let driver = ClaimDriver(field: .confidence, values: [block])
      let floor = found.count < wanted ? nil : found.last
      let surer = try find(along: driver, in: span, atMost: wanted, surerThan: floor)
      if !surer.isEmpty { found = Array((found + surer).sorted(by: comesFirst).prefix(wanted)) }
    }
    return found
  }
}
