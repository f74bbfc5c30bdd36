import HearsayDesk
import HearsayModel

/// Days along a line.
struct TimeAxis {
  let first: Day
  let last: Day
  private let left: Double
  private let right: Double

  /// An axis for days from `first` to `last`, with some room at both ends, drawn from `left` to `right`.
  init(first: Day, last: Day, left: Double, right: Double) {
    // A saga of one day still needs a line to stand on.
    let margin = max(1, (last.number - first.number) / 30)
    self.first = first.adding(days: -margin)
    self.last = last.adding(days: margin)
    self.left = left
    self.right = right
  }

  /// Where a day stands; days beyond the ends stand at them.
  func x(_ day: Day) -> Double {
    let span = Double(last.number - first.number)
    let part = Double(day.number - first.number) / span
    return left + min(max(part, 0), 1) * (right - left)
  }

  /// The days that are named on it, at most so many, with their names.
  func ticks(atMost most: Int) -> [(day: Day, words: String)] {
    let length = last.number - first.number
    if length <= 21 { return thinned(days(every: 1), most) { "\($0.day) \(TermWords.shortMonth(of: $0))" } }
    if length <= 75 { return thinned(days(every: 7), most) { "\($0.day) \(TermWords.shortMonth(of: $0))" } }
    let months = months
    if length <= 1_100 { return thinned(months, most) { "\(TermWords.shortMonth(of: $0)) \($0.year)" } }
    return thinned(months.filter { $0.month == 1 }, most) { String($0.year) }
  }

  private func days(every step: Int) -> [Day] {
    stride(from: first.number, through: last.number, by: 1).map { Day(number: $0) }
      .filter { step == 1 || $0.weekday == 0 }
  }

  private var months: [Day] {
    var months: [Day] = []
    var (year, month) = (first.year, first.month)
    while let day = Day(year: year, month: month, day: 1), day <= last {
      if day >= first { months.append(day) }
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return months
  }

  private func thinned(_ days: [Day], _ most: Int, _ name: (Day) -> String) -> [(day: Day, words: String)] {
    let step = max(1, (days.count + most - 1) / most)
    return days.enumerated().filter { $0.offset % step == 0 }.map { ($0.element, name($0.element)) }
  }
}
