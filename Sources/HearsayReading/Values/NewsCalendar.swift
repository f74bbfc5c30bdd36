import HearsayModel

/// What the words for times mean to an article of a certain day: on the calendar, in the season from July to June, in the two windows of a year.
struct NewsCalendar {
  /// The day of the article.
  let today: Day

  // MARK: Days, weeks, months, years

  /// The day so many days from today.
  func day(_ offset: Int) -> Time { .day(today.adding(days: offset)) }

  /// The month that holds the day so many days from today.
  func month(ofDay offset: Int) -> Time {
    let day = today.adding(days: offset)
    return .month(year: day.year, month: day.month)
  }

  /// The month so many months from this one.
  func month(_ offset: Int) -> Time {
    let index = today.year * 12 + today.month - 1 + offset
    return .month(year: index / 12, month: index % 12 + 1)
  }

  /// The year so many years from this one.
  func year(_ offset: Int) -> Time { .year(today.year + offset) }

  /// The latest and the next month of that name; this month is both.
  func months(named month: Int) -> TimeChoice {
    let past = Time.month(year: month <= today.month ? today.year : today.year - 1, month: month)
    let future = Time.month(year: month >= today.month ? today.year : today.year + 1, month: month)
    let isNearerAhead = (month - today.month + 12) % 12 <= 4
    return TimeChoice(past: past, future: future, usual: isNearerAhead ? future : past)
  }

  /// `last July`: a month that is only just over is called by its name alone, so it is that of the year before.
  func lastMonth(named month: Int) -> Time {
    let age = (today.month - month + 12) % 12
    return self.month(age <= 2 ? -age - 12 : -age)
  }

  /// `next May`: never this month.
  func nextMonth(named month: Int) -> Time {
    let wait = (month - today.month + 12) % 12
    return self.month(wait == 0 ? 12 : wait)
  }

  /// The latest and the next such date; today is both.
  func dates(month: Int, day: Int) -> TimeChoice {
    let years = (today.year - 1)...(today.year + 1)
    let dates = years.compactMap { Day(year: $0, month: month, day: day) }
    let past = dates.last { $0 <= today }
    let future = dates.first { $0 >= today }
    let ahead = future.map { $0.number - today.number } ?? .max
    let usual = ahead <= 120 ? future : past
    return TimeChoice(past: past.map { .day($0) }, future: future.map { .day($0) }, usual: usual.map { .day($0) })
  }

  /// The latest and the next such day of the week; today is both.
  func weekday(_ weekday: Int) -> TimeChoice {
    let back = (today.weekday - weekday + 7) % 7
    let past = day(-back)
    return TimeChoice(past: past, future: day(back == 0 ? 0 : 7 - back), usual: past)
  }

  /// The Saturday of the latest and the next weekend, shifted by so many weeks; a weekend that has begun is both.
  func weekend(_ weeks: Int) -> TimeChoice {
    let saturday = 5 - today.weekday
    let past = day((saturday > 0 ? saturday - 7 : saturday) + (weeks > 0 ? 7 : 0))
    let future = day((saturday < 0 && saturday < -1 ? saturday + 7 : saturday) + (weeks > 0 ? 7 : 0))
    if weeks != 0 { return TimeChoice(weeks < 0 ? past : future) }
    return TimeChoice(past: past, future: future, usual: today.weekday <= 2 ? past : future)
  }

  // MARK: Seasons

  /// The year in which the season of today began.
  var season: Int { today.month >= 7 ? today.year : today.year - 1 }

  /// `last season`: in June it is the one that has just been played.
  var lastSeason: Time { .season(today.month == 6 ? season : season - 1) }

  /// `next season`: before the first matches it is the one that is about to begin.
  var nextSeason: Time { .season(hasSeasonBegun ? season + 1 : season) }

  /// `the season`: in its first months what is over belongs to the one before.
  var openSeason: TimeChoice {
    let now = Time.season(season)
    return TimeChoice(past: (7...8).contains(today.month) ? .season(season - 1) : now, future: now, usual: now)
  }

  /// `the second half of the season`: until December what is over belongs to the one before.
  var halfSeason: TimeChoice {
    let now = Time.season(season)
    return TimeChoice(past: (7...11).contains(today.month) ? .season(season - 1) : now, future: now, usual: now)
  }

  /// Whether the first matches have been played: by the middle of August, in 2020 of September.
  private var hasSeasonBegun: Bool {
    // The season of 2020 began on 12 September, after the pandemic.
    let (month, day) = today.year == 2020 ? (9, 20) : (8, 12)
    return !(7...month).contains(today.month) || today.month == month && today.day >= day
  }

  /// `the new season`, `the upcoming season`: from July to September the one that has just begun or is about to.
  var newSeason: Time { .season((7...10).contains(today.month) ? season : season + 1) }

  // MARK: Windows

  private func summer(_ year: Int) -> Time { .window(Window(year: year, half: .summer)) }

  private func winter(_ year: Int) -> Time { .window(Window(year: year, half: .winter)) }

  /// The summer of the year, over or to come: `in the summer`, `a summer move`.
  var openSummer: TimeChoice {
    let past = summer(today.month >= 6 ? today.year : today.year - 1)
    let future = summer(isSummerOver ? today.year + 1 : today.year)
    return TimeChoice(past: past, future: future, usual: today.month <= 4 || today.month >= 10 ? past : future)
  }

  /// `this summer`.
  var thisSummer: TimeChoice { TimeChoice(summer(today.year)) }

  /// `last summer`: once the summer is well over, it is the one of this year.
  var lastSummer: TimeChoice { TimeChoice(summer(today.month >= 10 && isSummerOver ? today.year : today.year - 1)) }

  /// `next summer`.
  var nextSummer: TimeChoice { TimeChoice(summer(today.month <= 4 ? today.year : today.year + 1)) }

  /// The summer in which the season of today ends, as `at the end of the season` means it.
  var seasonEnd: Time { summer(today.month >= 7 ? today.year + 1 : today.year) }

  /// The winter window that is over, and the one that is open or to come: `the January window`.
  var openWinter: TimeChoice {
    let past = winter(today.month == 12 ? today.year + 1 : today.year)
    let future = winter(today.month == 1 ? today.year : today.year + 1)
    return TimeChoice(
      past: today.month == 12 ? winter(today.year) : past, future: future,
      usual: (2...8).contains(today.month) ? past : future)
  }

  /// `this winter`.
  var thisWinter: TimeChoice { TimeChoice(winter(today.month >= 9 ? today.year + 1 : today.year)) }

  /// `last winter`.
  var lastWinter: TimeChoice { TimeChoice(winter(today.month <= 3 ? today.year - 1 : today.year)) }

  /// `next winter`.
  var nextWinter: TimeChoice { TimeChoice(winter(today.year + 1)) }

  /// `this window`, `before the window closes`: the open one, or the next to open.
  var window: Time {
    if today.month == 1 || isFirstDaysOf(month: 2) { return winter(today.year) }
    return isSummerOver ? winter(today.year + 1) : summer(today.year)
  }

  /// `the last window`.
  var lastWindow: Time {
    if today.month == 1 || isFirstDaysOf(month: 2) { return summer(today.year - 1) }
    return isSummerOver ? summer(today.year) : winter(today.year)
  }

  /// `the next window`.
  var nextWindow: Time {
    if today.month == 1 || isFirstDaysOf(month: 2) { return summer(today.year) }
    // Between windows the next one is the one to come.
    if (2...5).contains(today.month) { return summer(today.year) }
    return winter(today.year + 1)
  }

  /// Whether the summer window of this year has closed for news: from October on, in 2020 a few days later.
  private var isSummerOver: Bool {
    // The summer window of 2020 closed on 5 October, after the season that the pandemic had stretched.
    if today.year == 2020, today.month == 10 { return today.day > 6 }
    return today.month >= 10
  }

  private func isFirstDaysOf(month: Int) -> Bool { today.month == month && today.day <= 3 }

  /// The window that closes around that day; `nil` for a day on which none does.
  func window(closingOn day: Day) -> Time? {
    switch day.month {
    case 1, 2: winter(day.year)
    case 8, 9, 10: summer(day.year)
    default: nil
    }
  }

  // MARK: Contracts

  /// The year in which a contract with so much left runs out: contracts of European clubs end in June.
  func contractEnd(after length: TimeLength) -> Time {
    let months = today.year * 12 + today.month - 1 + length.months + length.days / 30
    // The nearest June; December is as near to the next as to the last, and the next is meant.
    return .year((months - 5 + 6) / 12)
  }

  /// The year in which the season of today ends, as `in the final year of his contract` means it.
  var contractYearEnd: Time { .year(season + 1) }
}
