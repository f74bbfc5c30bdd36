/// The registration windows of one country or league: the days that are known, and the rules for the others.
///
/// Of many windows only one of the two days is known, the last one mostly.
public struct WindowBook: Sendable {
  /// The first days that are known.
  public var opens: [Window: Day]
  /// The last days that are known.
  public var closes: [Window: Day]
  /// The rules, each from a year on, the earliest first. A league may have none and go by its country's.
  public private(set) var rules: [WindowRule]

  /// A book of windows of which both days are known.
  public init(known: [Window: WindowSpan] = [:], rules: [WindowRule] = []) {
    opens = known.mapValues(\.opens)
    closes = known.mapValues(\.closes)
    self.rules = []
    for rule in rules { add(rule) }
  }

  /// Adds a rule in its place.
  public mutating func add(_ rule: WindowRule) {
    let place = rules.firstIndex { rule.from < $0.from } ?? rules.count
    rules.insert(rule, at: place)
  }

  /// The rule that holds in a year: the latest that has begun, or the first of all.
  func rule(for year: Int) -> WindowRule? { rules.last { $0.from <= year } ?? rules.first }
}
