import GRDB
import HearsayModel

/// The days that claims may count from.
struct DaySpan: Equatable {
  /// One of its two ends.
  enum End { case first, last }

  let first: Int
  let last: Int

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// The days that a query leaves in.
  init(_ query: ClaimQuery) {
    // Days are at most four million: those of the year 9999.
    first = query.since?.number ?? -4_000_000
    last = min(query.until?.number ?? 4_000_000, query.asOf?.number ?? 4_000_000)
  }

  var isEmpty: Bool { first > last }
  var length: Int { last - first }

  /// Its days from one end up to and with a day.
  func part(upTo day: Int, from end: End) -> DaySpan {
    end == .last ? DaySpan(first: day, last: last) : DaySpan(first: first, last: day)
  }

  /// Its days behind a part at one end.
  func rest(behind part: DaySpan, from end: End) -> DaySpan {
    end == .last ? DaySpan(first: first, last: part.first - 1) : DaySpan(first: part.last + 1, last: last)
  }

  /// Its days on which the sagas of some players in a window have claims: those of one saga are few among a player's.
  func narrowed(toSagasOf players: [Int64], window: String, in db: Database) throws -> DaySpan {
    let select = try db.cachedStatement(sql: "SELECT first, last FROM saga WHERE player = ? AND window = ?")
    let sagas = try players.compactMap { try Row.fetchOne(select, arguments: [$0, window]) }
    let (firsts, lasts) = (sagas.map { $0[0] as Int }, sagas.map { $0[1] as Int })
    guard let earliest = firsts.min(), let latest = lasts.max() else { return DaySpan(first: 0, last: -1) }
    return DaySpan(first: max(first, earliest), last: min(last, latest))
  }
}
