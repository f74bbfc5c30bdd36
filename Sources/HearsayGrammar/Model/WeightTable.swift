/// Weights of hashed features: one row for each value of the hash, one column for each answer.
///
/// Features that share a row by accident share their weights; they did so in training too (Weinberger et al., 2009).
struct WeightTable<Weight: TableWeight>: Sendable {
  /// How many columns a row has.
  let width: Int
  /// One less than the number of rows, which is a power of two.
  let mask: UInt32
  /// Row after row.
  var weights: [Weight]

  /// A table of zeros with `1 << bits` rows.
  init(width: Int, bits: Int) {
    self.width = width
    self.mask = UInt32(1 << bits) - 1
    self.weights = [Weight](repeating: 0, count: width << bits)
  }

  /// A table of given weights; `nil` where their number is not that of a table with a power of two rows.
  init?(width: Int, weights: [Weight]) {
    let rows = weights.count / max(width, 1)
    guard width > 0, rows > 0, rows & (rows - 1) == 0, rows <= 1 << 24, rows * width == weights.count else {
      return nil
    }
    self.width = width
    self.mask = UInt32(rows - 1)
    self.weights = weights
  }

  /// Where the row of a feature begins.
  @inline(__always)
  func start(of feature: UInt32) -> Int { Int((feature ^ (feature >> 15)) & mask) &* width }

  /// Adds the rows that begin at `starts`, as `start(of:)` says, to the sums.
  func add(_ starts: [UInt32], to sums: inout [Weight.Sum]) { Weight.add(weights, starts, width: width, to: &sums) }
}
