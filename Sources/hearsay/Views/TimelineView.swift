import HearsayDesk
import HearsayModel
import HearsayReports

/// A timeline drawn in a terminal: days from left to right, a row for each party. A narrow terminal gets a list.
struct TimelineView {
  /// Narrower than this, a day would move a mark by less than a column in most sagas.
  private static let leastToDraw = 60
  /// More rows than these are no picture.
  private static let mostSuitors = 8
  /// Days of a list before the rest is folded.
  private static let mostDays = 12
  /// A longer name is cut.
  private static let widestName = 16
  let style: Style
  let width: Int

  /// The lines; `until` is the last day that was taken into account, up to which suitors are still in it.
  func block(_ timeline: Timeline, until: Day?) -> String {
    let rows = Self.shown(timeline.rows)
    let names = rows.map { DisplayWidth.cut(Shown.line($0.name), to: Self.widestName) }
    let margin = (names.map(DisplayWidth.of).max() ?? 0) + 2
    let axis = TimelineAxis(timeline, columns: max(1, width - margin))
    guard width >= Self.leastToDraw, axis.days > 1 else { return list(timeline) }
    let blanks = String(repeating: " ", count: margin)
    let end = min(max(until ?? timeline.last, timeline.last), axis.last)
    var lines = [blanks + style.dim(axis.labels), blanks + style.dim(axis.line)]
    for (name, row) in zip(names, rows) {
      let pad = String(repeating: " ", count: margin - DisplayWidth.of(name))
      lines.append(name + pad + TimelineRow(row, on: axis, until: end).drawn(style))
    }
    return (lines + legend(rows, axis, timeline.window, margin: margin)).map { $0 + "\n" }.joined()
      + more(timeline.rows.count - rows.count, margin: margin)
  }

  /// The first suitors, and the owner and the player.
  private static func shown(_ rows: [Timeline.Row]) -> [Timeline.Row] {
    let others = rows.filter { !$0.isSuitor }
    return Array(rows.filter(\.isSuitor).prefix(mostSuitors)) + others
  }

  private func more(_ count: Int, margin: Int) -> String {
    count > 0 ? String(repeating: " ", count: margin) + style.dim("and \(count) more suitors") + "\n" : ""
  }

  /// What the signs that occur stand for.
  private func legend(_ rows: [Timeline.Row], _ axis: TimelineAxis, _ window: WindowSpan?, margin: Int) -> [String] {
    var words: [String] = []
    for mark in rows.flatMap(\.marks).sorted(by: { $0.sign.order < $1.sign.order })
    where !words.contains(mark.sign.legend) {
      words.append(mark.sign.legend)
    }
    if rows.contains(where: \.isLive) { words.append("▸ not out of it") }
    if axis.showsWindow { words.append("═ window open") }
    return Self.lines(of: words, width: width - margin).map {
      String(repeating: " ", count: margin) + style.dim($0)
    }
  }

  /// Lines broken between signs only.
  private static func lines(of signs: [String], width: Int) -> [String] {
    signs.reduce(into: [String]()) { lines, sign in
      if let line = lines.last, DisplayWidth.of(line) + 2 + DisplayWidth.of(sign) <= width {
        lines[lines.count - 1] = line + "  " + sign
      } else {
        lines.append(sign)
      }
    }
  }

  /// The days one under the other, without repeats.
  private func list(_ timeline: Timeline) -> String {
    let marks = timeline.rows.flatMap { row in row.marks.filter { $0.sign != .told }.map { (row.name, $0) } }
    let days = Set(marks.map(\.1.day)).sorted()
    var page = Page(style: style, width: width)
    let folded = days.count - Self.mostDays
    if folded > 0 { page.add("\(folded) earlier days are left out", style.dim) }
    for day in days.suffix(Self.mostDays) {
      let words = marks.filter { $0.1.day == day }.map { "\($0.0) \($0.1.words)" }
      page.addField(TermWords.day(day), words.joined(separator: "; "))
    }
    return page.text
  }
}

extension Timeline.Sign {
  /// The order of the legend: the ladder upwards, then off it, then wills, then repeats.
  fileprivate var order: Int {
    switch self {
    case .step(let stage): stage.rung ?? 0
    case .refused: 20
    case .left(let stage): 21 + (Stage.allCases.firstIndex(of: stage) ?? 0)
    case .will(nil): 50
    case .will(.hardens): 51
    case .will(.softens): 52
    case .will(.holds): 53
    case .wish: 60
    case .told: 70
    }
  }
}
