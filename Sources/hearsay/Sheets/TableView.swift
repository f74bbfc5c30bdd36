import HearsayDesk

/// A sheet as a table for a terminal: columns as wide as they need, the flexible ones broken over lines where the width
/// does not suffice.
struct TableView {
  /// Blanks between columns.
  private static let gap = 2
  /// A flexible column narrower than this would break every word.
  private static let least = 12
  let style: Style
  let width: Int

  func block(_ sheet: Sheet) -> String {
    guard !sheet.rows.isEmpty else {
      return Wrapping.lines(sheet.empty, width: width).map { style.dim($0) + "\n" }.joined()
    }
    let shown = sheet.columns.indices.filter { sheet.columns[$0].isShown }
    let cells = sheet.rows.map { row in shown.map { Self.words(row[$0]) } }
    let widths = widths(shown.map { sheet.columns[$0] }, cells)
    let heading = line(shown.map { sheet.columns[$0].title }, widths, isNumber: { isNumber(sheet, shown[$0]) })
    return style.dim(heading) + "\n"
      + cells.map { self.rows($0, widths, isNumber: { isNumber(sheet, shown[$0]) }) }.joined()
  }

  private static func words(_ cell: Sheet.Cell) -> String {
    switch cell {
    case .share(let share): "\(Int((min(max(share, 0), 1) * 100).rounded())) %"
    case .list(let items): Shown.line(items.joined(separator: ", "))
    default: Shown.line(cell.words)
    }
  }

  private func isNumber(_ sheet: Sheet, _ column: Int) -> Bool {
    sheet.rows.contains { row in
      switch row[column] {
      case .number, .share: true
      default: false
      }
    }
  }

  /// As wide as the widest cell; where that is too wide, the flexible columns give way, the widest first.
  private func widths(_ columns: [Sheet.Column], _ rows: [[String]]) -> [Int] {
    var widths = columns.indices.map { column in
      max(DisplayWidth.of(columns[column].title), rows.map { DisplayWidth.of($0[column]) }.max() ?? 0)
    }
    func excess() -> Int { widths.reduce(0, +) + Self.gap * (widths.count - 1) - width }
    while excess() > 0 {
      let flexible = columns.indices.filter { columns[$0].isFlexible && widths[$0] > Self.least }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      let others = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? Self.least
      widths[widest] = max(widths[widest] - excess(), min(others, widths[widest] - 1), Self.least)
    }
    return widths
  }

  /// A row, on as many lines as its longest cell takes.
  private func rows(_ cells: [String], _ widths: [Int], isNumber: (Int) -> Bool) -> String {
    let broken = zip(cells, widths).map { Wrapping.lines($0, width: max($1, 1)) }
    let count = max(broken.map(\.count).max() ?? 1, 1)
    return (0..<count).map { index in
      line(broken.map { $0.indices.contains(index) ? $0[index] : "" }, widths, isNumber: isNumber) + "\n"
    }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int], isNumber: (Int) -> Bool) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let blanks = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
      line += isNumber(index) ? blanks + cell : cell + blanks
      line += String(repeating: " ", count: Self.gap)
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
