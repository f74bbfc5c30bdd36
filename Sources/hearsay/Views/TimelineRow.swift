import HearsayDesk
import HearsayModel

/// The marks of one party laid out over the columns of an axis.
struct TimelineRow {
  /// Marks of one day stand side by side, as far as this to the right of their day.
  private static let shift = 2
  private var cells: [Cell]

  private enum Cell: Hashable {
    case blank, trail, end
    case sign(Timeline.Sign)
  }

  init(_ row: Timeline.Row, on axis: TimelineAxis, until end: Day) {
    cells = Array(repeating: .blank, count: axis.columns)
    if row.isSuitor, let first = row.marks.first?.day, let last = row.marks.last?.day {
      let stop = axis.column(of: row.isLive ? end : last)
      for column in axis.column(of: first)...max(axis.column(of: first), stop) { cells[column] = .trail }
      if row.isLive { cells[stop] = .end }
    }
    for mark in row.marks where mark.sign != .told { put(mark.sign, at: axis.column(of: mark.day), shift: Self.shift) }
    for mark in row.marks where mark.sign == .told { put(mark.sign, at: axis.column(of: mark.day), shift: 0) }
  }

  /// Puts a sign into the first free cell at or right of its column.
  private mutating func put(_ sign: Timeline.Sign, at column: Int, shift: Int) {
    let reach = column...min(column + shift, cells.count - 1)
    guard let free = reach.first(where: { !isTaken($0) }) else { return }
    cells[free] = .sign(sign)
  }

  private func isTaken(_ column: Int) -> Bool {
    guard case .sign = cells[column] else { return false }
    return true
  }

  /// The row as text, without blanks at its end.
  func drawn(_ style: Style) -> String {
    let end = (cells.lastIndex { $0 != .blank } ?? -1) + 1
    return cells[..<end].map { cell in
      switch cell {
      case .blank: " "
      case .trail: style.dim("─")
      case .end: style.dim("▸")
      case .sign(.told): style.dim("·")
      case .sign(.refused): style.failure("x")
      case .sign(let sign): style.title(String(sign.letter))
      }
    }.joined()
  }
}
