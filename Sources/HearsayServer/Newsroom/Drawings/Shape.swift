/// A mark of a drawing around a point.
enum Shape {
  case cross, down, up, square, diamond, check

  /// Its outline.
  func path(_ x: Double, _ y: Double) -> String {
    func at(_ dx: Double, _ dy: Double) -> String { "\(Drawn.number(x + dx)) \(Drawn.number(y + dy))" }
    return switch self {
    case .cross: "M\(at(-5, -5))L\(at(5, 5))M\(at(5, -5))L\(at(-5, 5))"
    case .down: "M\(at(-6, -5))L\(at(6, -5))L\(at(0, 5))Z"
    case .up: "M\(at(-6, 5))L\(at(6, 5))L\(at(0, -5))Z"
    case .square: "M\(at(-5, -5))L\(at(5, -5))L\(at(5, 5))L\(at(-5, 5))Z"
    case .check: "M\(at(-7, 0))L\(at(-2, 6))L\(at(7, -7))"
    case .diamond: "M\(at(0, -5))L\(at(5, 0))L\(at(0, 5))L\(at(-5, 0))Z"
    }
  }
}

/// The room for labels beside the marks of one row: a label that would run into another is left out, since its mark tells the same when pointed at, and
/// the list under the drawing does.
struct LabelRoom {
  private let left: Double
  private let right: Double
  /// What is taken: from, to, and how high.
  private var taken: [(from: Double, to: Double, y: Double)] = []

  init(left: Double, right: Double) {
    self.left = left
    self.right = right
  }

  /// A label beside a mark, or none.
  mutating func place(_ words: String, at x: Double, _ y: Double) -> Fields {
    let text = Self.cut(words)
    let width = Double(text.count) * ChartFrame.letter
    for (from, anchor) in [(x + 9, "start"), (x - 9 - width, "end")] where from >= left && from + width <= right {
      for height in [y - 4, y + 14] where isFree(from, from + width, height) {
        taken.append((from, from + width, height))
        return [
          "label": text, "lx": Drawn.number(anchor == "start" ? x + 9 : x - 9), "ly": Drawn.number(height),
          "anchor": anchor,
        ]
      }
    }
    return [:]
  }

  /// The words, or as many whole ones as a label holds.
  private static func cut(_ words: String) -> String {
    guard words.count > longest else { return words }
    let head = words.prefix(longest - 1)
    return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
  }

  private func isFree(_ from: Double, _ to: Double, _ y: Double) -> Bool {
    taken.allSatisfy { to < $0.from || from > $0.to || abs(y - $0.y) >= Self.lineHeight }
  }

  /// Letters of the longest label.
  private static let longest = 46
  /// Labels of twelve units need so much.
  private static let lineHeight = 13.0
}
