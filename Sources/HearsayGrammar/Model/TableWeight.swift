import HearsayVectors

/// A weight of a table, and how rows of such weights are added.
protocol TableWeight: FixedWidthInteger, SignedInteger, Sendable {
  /// What holds the sum of some hundred weights.
  associatedtype Sum: FixedWidthInteger & SignedInteger & Sendable

  /// Adds the rows that begin at `starts` to the sums, of which there are `width`.
  static func add(_ weights: [Self], _ starts: [UInt32], width: Int, to sums: inout [Sum])
}

extension Int8: TableWeight {
  static func add(_ weights: [Int8], _ starts: [UInt32], width: Int, to sums: inout [Int16]) {
    precondition(sums.count >= width)
    hearsay_add_weights(&sums, weights, starts, starts.count, width)
  }
}

extension Int32: TableWeight {
  static func add(_ weights: [Int32], _ starts: [UInt32], width: Int, to sums: inout [Int32]) {
    weights.withUnsafeBufferPointer { weights in
      sums.withUnsafeMutableBufferPointer { sums in
        for start in starts {
          for column in 0..<width { sums[column] &+= weights[Int(start) &+ column] }
        }
      }
    }
  }
}
