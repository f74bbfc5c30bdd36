/// The words that have a vector of their own, by their hashes: a table with open addressing.
struct Vocabulary: Sendable {
  /// The hash in each place; 0 where the place is free.
  let keys: [UInt32]
  /// The row of the word in each place.
  let rows: [UInt16]

  /// The words with these hashes get the rows 0, 1, 2… in order.
  init(_ hashes: [UInt32]) {
    var bits = 4
    while 1 << bits < hashes.count * 2 { bits += 1 }
    var keys = [UInt32](repeating: 0, count: 1 << bits)
    var rows = [UInt16](repeating: 0, count: 1 << bits)
    for (row, hash) in hashes.enumerated() {
      var place = Int(hash) & (keys.count - 1)
      while keys[place] != 0, keys[place] != hash { place = (place + 1) & (keys.count - 1) }
      keys[place] = hash
      rows[place] = UInt16(row)
    }
    self.keys = keys
    self.rows = rows
  }

  /// The row of a word; -1 where it has none.
  @inline(__always)
  func row(of hash: UInt32) -> Int32 {
    var place = Int(hash) & (keys.count - 1)
    while keys[place] != 0 {
      if keys[place] == hash { return Int32(rows[place]) }
      place = (place + 1) & (keys.count - 1)
    }
    return -1
  }
}

extension Vocabulary {
  /// A table from a model file; `nil` where it is none for `count` words.
  init?(keys: [UInt32], rows: [UInt16], count: Int) {
    guard keys.count == rows.count, keys.count & (keys.count - 1) == 0, keys.contains(0),
      zip(keys, rows).allSatisfy({ $0 == 0 || $1 < count })
    else { return nil }
    self.keys = keys
    self.rows = rows
  }
}
