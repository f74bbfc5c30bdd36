/// How often something took how long.
struct Histogram: Sendable {
  /// Upper bounds in milliseconds, each about twice the one before, around what pages and reports should take.
  static let bounds = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000]

  private(set) var counts = [Int](repeating: 0, count: bounds.count)
  private(set) var count = 0
  private(set) var sum = Duration.zero

  mutating func add(_ duration: Duration) {
    count += 1
    sum += duration
    if let place = Self.bounds.firstIndex(where: { duration <= .milliseconds($0) }) { counts[place] += 1 }
  }
}
