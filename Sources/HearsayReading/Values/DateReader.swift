import HearsayModel
import HearsayText

/// Reads the times that are written as dates: seasons, days, months and years in figures or by name.
struct DateReader {
  let view: TokenView
  let calendar: NewsCalendar?

  /// The date that begins at `index`; `nil` where none does.
  func date(at index: Int) -> TimeCore? {
    season(at: index) ?? isoDate(at: index) ?? dayOfMonth(at: index) ?? month(at: index) ?? summerOrWinter(at: index)
      ?? weekday(at: index) ?? year(at: index)
  }

  // MARK: Seasons

  /// `2023/24`, `2023-24`, `2023/2024`, and `23/24` before a word for a season.
  private func season(at index: Int) -> TimeCore? {
    guard let numeral = Numeral(view, at: index), numeral.suffix == nil, let first = numeral.first.whole else {
      return nil
    }
    if let second = numeral.second?.whole { return season(first, second, index..<(index + 1)) }
    guard view.kind(index + 1) == .hyphen || view.kind(index + 1) == .dash, view.isAttached(index + 1),
      view.isAttached(index + 2), let second = Numeral(view, at: index + 2)?.plain
    else { return nil }
    return season(first, second, index..<(index + 3))
  }

  private func season(_ first: Int, _ second: Int, _ tokens: Range<Int>) -> TimeCore? {
    let isShort = (0..<100).contains(first)
    let year = isShort ? 2000 + first : first
    guard (1900..<2100).contains(year), second == (year + 1) % 100 || second == year + 1 else { return nil }
    guard !isShort || view.has(view.times.seasonWords, at: tokens.upperBound) else { return nil }
    return TimeCore(tokens, TimeChoice(.season(year)))
  }

  // MARK: Days and months

  /// `2024-01-15`.
  private func isoDate(at index: Int) -> TimeCore? {
    guard let year = yearNumber(at: index), view.kind(index + 1) == .hyphen, view.kind(index + 3) == .hyphen,
      let month = Numeral(view, at: index + 2)?.plain, let day = Numeral(view, at: index + 4)?.plain,
      let date = Day(year: year, month: month, day: day)
    else { return nil }
    return TimeCore(index..<(index + 5), TimeChoice(.day(date)))
  }

  /// `1 September`, `1st of September`, `1 September 2020`.
  private func dayOfMonth(at index: Int) -> TimeCore? {
    guard let day = dayNumber(at: index) else { return nil }
    let next = view.has(view.times.dateOf, at: index + 1) ? index + 2 : index + 1
    guard let month = monthName(at: next) else { return nil }
    return date(month, day, index, yearAt: next + 1)
  }

  /// `September 1`, `Sept 1, 2020`, `January 2018`, `mid-January`, `last July`, `January`.
  private func month(at index: Int) -> TimeCore? {
    guard let month = monthName(at: index) else { return nil }
    if let day = dayNumber(at: index + 1), !isSomethingElse(after: index + 2) {
      return date(month, day, index, yearAt: index + 2)
    }
    let next =
      view.has(view.times.dateOf, at: index + 1) || view.has(view.times.dateCommas, at: index + 1)
      ? index + 2 : index + 1
    if let year = yearNumber(at: next) {
      return TimeCore(index..<(next + 1), TimeChoice(.month(year: year, month: month)))
    }
    if let core = monthOfRelativeYear(month, at: index, yearAt: next) { return core }
    guard !isDoubtful(at: index) else { return nil }
    return relativeMonth(month, at: index)
  }

  /// `August last year`, `May of this year`.
  private func monthOfRelativeYear(_ month: Int, at start: Int, yearAt index: Int) -> TimeCore? {
    guard case .year(let offset)? = view.times.relativeYears.match(startingAt: index, in: view)?.value else {
      return nil
    }
    let time = calendar.map { Time.month(year: $0.today.year + offset, month: month) }
    return TimeCore(start..<(index + 2), TimeChoice(time))
  }

  private func relativeMonth(_ month: Int, at index: Int) -> TimeCore {
    guard let calendar else { return TimeCore(index..<(index + 1), TimeChoice(nil)) }
    let choice = calendar.months(named: month)
    let tokens = (index - 1)..<(index + 1)
    if view.has(view.times.last, at: index - 1) {
      return TimeCore(tokens, TimeChoice(calendar.lastMonth(named: month)))
    }
    if view.has(view.times.next, at: index - 1) {
      return TimeCore(tokens, TimeChoice(calendar.nextMonth(named: month)))
    }
    if view.has(view.times.this, at: index - 1) { return TimeCore(tokens, TimeChoice(choice.usual)) }
    return TimeCore(index..<(index + 1), choice)
  }

  private func date(_ month: Int, _ day: Int, _ start: Int, yearAt index: Int) -> TimeCore? {
    let next = view.has(view.times.dateCommas, at: index) ? index + 1 : index
    if let year = yearNumber(at: next) {
      return Day(year: year, month: month, day: day).map { TimeCore(start..<(next + 1), TimeChoice(.day($0))) }
    }
    // The 29th of February exists in some years only, any other wrong day in none.
    guard day <= Day.length(of: month, in: 2024) else { return nil }
    return TimeCore(start..<index, calendar?.dates(month: month, day: day) ?? TimeChoice(nil))
  }

  /// `the summer of 2015`, `summer 2015`, `winter 2019`.
  private func summerOrWinter(at index: Int) -> TimeCore? {
    let isSummer = view.has(view.times.summer, at: index)
    guard isSummer || view.has(view.times.winter, at: index) else { return nil }
    let next = view.has(view.times.dateOf, at: index + 1) ? index + 2 : index + 1
    guard let year = yearNumber(at: next) else { return nil }
    return TimeCore(index..<(next + 1), TimeChoice(.window(Window(year: year, half: isSummer ? .summer : .winter))))
  }

  /// `Friday`, `last Friday`, `next Monday night`.
  private func weekday(at index: Int) -> TimeCore? {
    guard let weekday = view.id(index).flatMap({ view.times.weekdays[$0] }),
      !view.has(view.times.dayClubs, at: index - 1)
    else { return nil }
    let end = view.has(view.times.partsOfDay, at: index + 1) ? index + 2 : index + 1
    guard let calendar else { return TimeCore(index..<end, TimeChoice(nil)) }
    let choice = calendar.weekday(weekday)
    let isToday = calendar.today.weekday == weekday
    if view.has(view.times.last, at: index - 1) {
      return TimeCore((index - 1)..<end, TimeChoice(isToday ? calendar.day(-7) : choice.past))
    }
    if view.has(view.times.next, at: index - 1) {
      return TimeCore((index - 1)..<end, TimeChoice(isToday ? calendar.day(7) : choice.future))
    }
    return TimeCore(index..<end, choice)
  }

  // MARK: Years

  /// A bare year after a word that a year follows: `in 2017`, `until 2027`; `2027 summer`.
  private func year(at index: Int) -> TimeCore? {
    guard let year = yearNumber(at: index) else { return nil }
    let isSummer = view.has(view.times.summer, at: index + 1)
    if isSummer || view.has(view.times.winter, at: index + 1) {
      return TimeCore(index..<(index + 2), TimeChoice(.window(Window(year: year, half: isSummer ? .summer : .winter))))
    }
    guard view.has(view.times.beforeYear, at: index - 1) else { return nil }
    return TimeCore(index..<(index + 1), TimeChoice(.year(year)))
  }

  private func yearNumber(at index: Int) -> Int? {
    guard let year = Numeral(view, at: index)?.plain, (1950...2049).contains(year), view.token(index)?.range.count == 4
    else { return nil }
    return year
  }

  // MARK: Words

  private func dayNumber(at index: Int) -> Int? {
    guard let numeral = Numeral(view, at: index), let day = numeral.first.whole, (1...31).contains(day) else {
      return nil
    }
    return numeral.plain ?? view.ordinal(at: index)
  }

  /// A month by name; a capital is asked for where the name is another word too.
  private func monthName(at index: Int) -> Int? {
    guard let token = view.token(index), let month = view.times.months[token.id] else { return nil }
    return token.isCapitalised || !view.times.doubtfulMonths.contains(token.id) ? month : nil
  }

  private func isDoubtful(at index: Int) -> Bool {
    guard view.has(view.times.doubtfulMonths, at: index) else { return false }
    let before = view.kind(index - 1) == .hyphen ? index - 2 : index - 1
    return !view.has(view.times.beforeMonth, at: before)
  }

  /// `January 20 million`, `May 12 goals`: a number after a month that counts something else.
  private func isSomethingElse(after index: Int) -> Bool {
    view.id(index).map { view.money.scales[$0] != nil } ?? false || view.isPercent(index)
  }
}
