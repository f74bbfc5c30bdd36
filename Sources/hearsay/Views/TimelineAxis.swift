import HearsayDesk
import HearsayModel

/// Days laid out over columns.
struct TimelineAxis {
  /// A window that closes later than this after the last claim, or opens so much earlier than the first, is left off: the
  /// claims would be crushed into a corner.
  private static let reach = 100
  let first: Day
  let last: Day
  let columns: Int
  private let window: WindowSpan?

  init(_ timeline: Timeline, columns: Int) {
    var (first, last) = (timeline.first, timeline.last)
    if let window = timeline.window {
      if first.number - window.opens.number <= Self.reach { first = min(first, window.opens) }
      if window.closes.number - last.number <= Self.reach { last = max(last, window.closes) }
    }
    (self.first, self.last, self.columns) = (first, last, columns)
    window = timeline.window
  }

  /// How many days lie between the ends.
  var days: Int { last.number - first.number }

  /// The column of a day; of one beyond the ends, that of the end.
  func column(of day: Day) -> Int {
    let passed = min(max(day.number - first.number, 0), days)
    return days == 0 ? 0 : (passed * (columns - 1) + days / 2) / days
  }

  /// The first days of the months between the ends.
  private var months: [Day] {
    var months: [Day] = []
    var next = Day(year: first.year, month: first.month, day: 1)
    while let day = next, day <= last {
      if day >= first { months.append(day) }
      next =
        day.month == 12 ? Day(year: day.year + 1, month: 1, day: 1) : Day(year: day.year, month: day.month + 1, day: 1)
    }
    return months
  }

  /// The line with the names of days and months; what does not fit is left out.
  var labels: String {
    var line = ""
    for (day, words) in [(first, first.description)] + months.map({ ($0, name(of: $0)) }) {
      let column = column(of: day)
      let free = line.isEmpty ? 0 : line.count + 1
      guard column >= free, column + words.count <= columns else { continue }
      line += String(repeating: " ", count: column - line.count) + words
    }
    return line
  }

  private func name(of month: Day) -> String {
    TermWords.shortMonth(of: month) + (month.month == 1 ? " \(month.year)" : "")
  }

  /// The line with a tick for each month, double while the window is open.
  var line: String {
    var marks = [Character](repeating: "─", count: columns)
    let open = openColumns
    for column in open { marks[column] = "═" }
    for month in months { marks[column(of: month)] = open.contains(column(of: month)) ? "╤" : "┬" }
    marks[0] = open.contains(0) ? "╒" : "┌"
    if let window, window.opens > first, window.opens <= last { marks[column(of: window.opens)] = "╞" }
    if let window, window.closes >= first, window.closes <= last { marks[column(of: window.closes)] = "╡" }
    return String(marks)
  }

  /// The columns of the days on which the window is open.
  private var openColumns: Range<Int> {
    guard let window, window.opens <= last, window.closes >= first else { return 0..<0 }
    return column(of: window.opens)..<(column(of: window.closes) + 1)
  }

  /// Whether a part of the window lies between the ends.
  var showsWindow: Bool { !openColumns.isEmpty }
}
