/// The measures of a chart, in the units of its own drawing: as wide as a page, or as a phone held upright.
struct ChartFrame {
  /// What its ids begin with, so that two on a page do not share any.
  let id: String
  /// The class of the box that shows or hides it.
  let place: String
  let width: Double
  /// Where time begins and ends.
  let left: Double
  let right: Double
  /// How high a lane is, from its name to its floor.
  let laneHeight: Double
  /// How much of it the ladder takes.
  let ladderHeight: Double
  /// How far under the top of a lane its name stands.
  let nameDrop: Double
  /// As many labels as fit under each other on the axis.
  let mostTicks: Int
  /// Letters of a name that fit.
  let mostLetters: Int

  /// A page's width, names in a column of their own.
  static let wide = ChartFrame(
    id: "chart-wide", place: "for-wide", width: 960, left: 208, right: 930, laneHeight: 70, ladderHeight: 44,
    nameDrop: 40, mostTicks: 9, mostLetters: 26)
  /// A phone's width, names above their lanes.
  static let narrow = ChartFrame(
    id: "chart-narrow", place: "for-narrow", width: 360, left: 12, right: 344, laneHeight: 100, ladderHeight: 48,
    nameDrop: 24, mostTicks: 4, mostLetters: 40)

  /// Whether names stand above their lanes.
  var isNarrow: Bool { width < 500 }
  /// Room for the labels of the axis.
  static let head: Double = 34
  /// A letter of a label is so wide on average, at twelve units high, in the common sans-serif faces.
  static let letter: Double = 6.3
}

/// Numbers as they stand in drawings: with one decimal at most, so that the same drawing is the same bytes.
enum Drawn {
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    guard tenths % 10 != 0 else { return String(tenths / 10) }
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
