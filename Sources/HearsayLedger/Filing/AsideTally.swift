import GRDB

/// What a batch adds to `claimClub` or `claimSource`, written in the order of the table: a key that many claims of a batch have is looked up
/// once, and pages of the file are come to one after the other.
struct AsideTally {
  fileprivate struct Place: Hashable {
    let isCurrent: Bool
    let block: Int64
    let key: String
  }

  private var added: [Place: [ClaimProjection.Aside]] = [:]

  /// Puts a claim under a key.
  mutating func add(_ aside: ClaimProjection.Aside, under key: String) {
    let place = Place(isCurrent: aside.isCurrent, block: ClaimRow.block(aside.claim), key: key)
    added[place, default: []].append(aside)
  }

  /// Writes what was put under keys, so that the table has it.
  mutating func write(to rows: RowWriter) throws {
    guard !added.isEmpty else { return }
    var cells = RowCells(roomFor: added.count * 18, bytes: added.count * 96)
    for (place, asides) in added.sorted(by: { $0.key < $1.key }) {
      for aside in asides.sorted() { aside.write(under: place.key, to: &cells) }
    }
    try rows.write(rows: cells)
    added.removeAll(keepingCapacity: true)
  }
}

extension AsideTally.Place: Comparable {
  static func < (one: Self, other: Self) -> Bool {
    if one.isCurrent != other.isCurrent { return other.isCurrent }
    return (one.block, one.key) < (other.block, other.key)
  }
}
