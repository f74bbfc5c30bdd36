/// Weights of an averaged perceptron while it learns (Freund and Schapire, 1999; Collins, 2002): whole numbers, so that learning gives the
/// same weights on every machine.
package struct LearningTable {
  /// The weights as they are.
  var now: WeightTable<Int32>
  /// The sum of all changes, each times the step at which it was made; the average is `now - changes / step`.
  private var changes: [Int64]

  init(width: Int, bits: Int) {
    now = WeightTable(width: width, bits: bits)
    changes = [Int64](repeating: 0, count: now.weights.count)
  }

  /// Adds to one weight at a step.
  @inline(__always)
  mutating func add(_ delta: Int32, feature: UInt32, column: Int, step: Int64) {
    let place = now.start(of: feature) &+ column
    now.weights[place] &+= delta
    changes[place] &+= Int64(delta) &* step
  }

  /// The average of the weights over all steps up to `step`, in eight bits.
  ///
  /// The largest weights are cut: what stands above one in ten thousand of those that are not nought keeps its sign and is as large as eight bits allow.
  func averaged(step: Int64) -> WeightTable<Int8> {
    let averages = zip(now.weights, changes).map { weight, change in Double(weight) - Double(change) / Double(step) }
    let sizes = averages.lazy.map { $0.magnitude }.filter { $0 > 0 }.sorted()
    let largest = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9_999 / 10_000)]
    let scale = 127 / largest
    var table = WeightTable<Int8>(width: now.width, bits: now.mask.nonzeroBitCount)
    for (place, average) in averages.enumerated() {
      table.weights[place] = Int8(max(-127, min(127, (average * scale).rounded())))
    }
    return table
  }
}
