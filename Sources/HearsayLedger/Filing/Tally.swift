import GRDB

/// How many current claims something has, and on which days the first and the last of them count.
struct ClaimCount {
  var claims: Int
  var first: Int
  var last: Int
}

/// Something whose claims are counted in a projection: a saga, the key of a club or source.
protocol Tallied: Hashable, Comparable {
  /// What the projection says; `nil` where it has no claims. A first day that the projection does not keep is the lowest number.
  func kept(in db: Database) throws -> ClaimCount?
  /// The days of its claims, as looking at them says; `nil` where there are none.
  func days(in db: Database) throws -> ClosedRange<Int>?
  /// Writes what the projection is to say.
  func put(_ count: ClaimCount, in db: Database) throws
  /// A writer that counts claims in which are there now, whatever the projection has, days included; of the cells of counts.
  static func adder(in db: Database) throws -> RowWriter
  /// Adds the cells of a count for an `adder`.
  func write(_ count: ClaimCount, to cells: inout RowCells)
  /// Takes it out of the projection.
  func remove(from db: Database) throws
}

/// What a batch changes in the counts of a projection, so that each is written once.
struct Tally<Subject: Tallied> {
  private struct Change {
    var count = 0
    var added: ClosedRange<Int>?
    var removed: ClosedRange<Int>?

    mutating func add(_ day: Int) {
      count += 1
      added.widen(to: day)
    }

    mutating func remove(_ day: Int) {
      count -= 1
      removed.widen(to: day)
    }
  }

  private var changes: [Subject: Change] = [:]

  /// Counts a claim in.
  mutating func add(_ subject: Subject, day: Int) { changes[subject, default: Change()].add(day) }

  /// Counts a claim out.
  mutating func remove(_ subject: Subject, day: Int) { changes[subject, default: Change()].remove(day) }

  /// Writes the changes; what the claims are looked up by must have been written before.
  mutating func write(to db: Database) throws {
    if changes.isEmpty { return }
    var added = RowCells()
    // In the order of the table, so that its pages are come to one after the other.
    for (subject, change) in changes.sorted(by: { $0.key < $1.key }) {
      if let days = change.added, change.removed == nil {
        let count = ClaimCount(claims: change.count, first: days.lowerBound, last: days.upperBound)
        subject.write(count, to: &added)
      } else {
        try Self.write(change, of: subject, to: db)
      }
    }
    try Subject.adder(in: db).write(rows: added)
    changes = [:]
  }

  private static func write(_ change: Change, of subject: Subject, to db: Database) throws {
    var count = try subject.kept(in: db) ?? ClaimCount(claims: 0, first: .max, last: .min)
    count.claims += change.count
    guard count.claims > 0 else { return try subject.remove(from: db) }
    if let added = change.added {
      count.first = min(count.first, added.lowerBound)
      count.last = max(count.last, added.upperBound)
    }
    // Where the claim that was the first or the last is gone, another one is.
    if let removed = change.removed, removed.lowerBound <= count.first || removed.upperBound >= count.last {
      let days = try subject.days(in: db)
      (count.first, count.last) = (days?.lowerBound ?? count.first, days?.upperBound ?? count.last)
    }
    try subject.put(count, in: db)
  }
}

extension ClosedRange<Int>? {
  fileprivate mutating func widen(to day: Int) {
    self = map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
  }
}
