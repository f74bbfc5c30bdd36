import HearsayModel

/// A time that is said in relation to the article's day.
enum RelativeTime: Sendable {
  /// The day so many days on.
  case day(Int)
  /// The month of the day so many days on: `next week`, `in the coming days`.
  case monthOfDay(Int)
  /// The month so many months on.
  case month(Int)
  /// The year so many years on.
  case year(Int)
  /// The season of the article: `this season`.
  case thisSeason
  /// The season of the article, or in its first months the one before: `the season`.
  case openSeason
  /// A part of it: `the second half of the season`.
  case halfSeason
  /// The season before: `last season`.
  case lastSeason
  /// The season after: `next season`.
  case nextSeason
  /// The season that begins: `the new season`.
  case newSeason
  /// The summer after the season: `at the end of the season`.
  case seasonEnd
  /// `in the summer`.
  case openSummer
  /// `this summer`.
  case thisSummer
  /// `last summer`.
  case lastSummer
  /// `next summer`.
  case nextSummer
  /// `the January window`.
  case openWinter
  /// `this winter`.
  case thisWinter
  /// `last winter`.
  case lastWinter
  /// `next winter`.
  case nextWinter
  /// `this window`.
  case window
  /// `the last window`.
  case lastWindow
  /// `the next window`.
  case nextWindow
  /// `deadline day`.
  case deadlineDay
  /// `the new year`.
  case newYear
  /// `the weekend`: a Saturday, `weeks` from this week's.
  case weekend(Int)
  /// `the final year of his contract`.
  case contractYear
}

extension RelativeTime {
  /// The meaning of a name in `times.txt`: `next-summer`, `month-of-day:-7`; `nil` where there is none of that name.
  init?(written: String) {
    let parts = written.split(separator: ":")
    if parts.count == 2, let count = Int(parts[1]), let counted = Self.counted[String(parts[0])] {
      self = counted(count)
    } else if let named = Self.named[written] {
      self = named
    } else {
      return nil
    }
  }

  private static let counted: [String: @Sendable (Int) -> RelativeTime] = [
    "day": { .day($0) }, "month-of-day": { .monthOfDay($0) }, "month": { .month($0) }, "year": { .year($0) },
    "weekend": { .weekend($0) },
  ]

  private static let named: [String: RelativeTime] = [
    "this-season": .thisSeason, "open-season": .openSeason, "half-season": .halfSeason, "last-season": .lastSeason,
    "next-season": .nextSeason, "new-season": .newSeason, "season-end": .seasonEnd, "open-summer": .openSummer,
    "this-summer": .thisSummer, "last-summer": .lastSummer, "next-summer": .nextSummer, "open-winter": .openWinter,
    "this-winter": .thisWinter, "last-winter": .lastWinter, "next-winter": .nextWinter, "window": .window,
    "last-window": .lastWindow, "next-window": .nextWindow, "deadline-day": .deadlineDay, "new-year": .newYear,
    "contract-year": .contractYear,
  ]

  /// Whether it is the season in which the article was written.
  var isSeasonOfToday: Bool {
    switch self {
    case .thisSeason, .openSeason: true
    default: false
    }
  }
}

/// Turns the words for relative times into times of one calendar.
struct RelativeTimeReader {
  let calendar: NewsCalendar?

  /// The time that `value` means; open where there is no calendar.
  func core(_ value: RelativeTime, _ tokens: Range<Int>) -> TimeCore {
    let choice = calendar.map { self.choice(value, $0) } ?? TimeChoice(nil)
    switch value {
    case .deadlineDay: return TimeCore(tokens, choice, edge: .end, role: .deadline)
    case .contractYear: return TimeCore(tokens, choice, role: .until)
    case .seasonEnd: return TimeCore(tokens, choice, edge: .end)
    default: return TimeCore(tokens, choice)
    }
  }

  private func choice(_ value: RelativeTime, _ calendar: NewsCalendar) -> TimeChoice {
    switch value {
    case .openSummer: calendar.openSummer
    case .thisSummer: calendar.thisSummer
    case .lastSummer: calendar.lastSummer
    case .nextSummer: calendar.nextSummer
    case .openWinter: calendar.openWinter
    case .thisWinter: calendar.thisWinter
    case .lastWinter: calendar.lastWinter
    case .nextWinter: calendar.nextWinter
    case .openSeason: calendar.openSeason
    case .halfSeason: calendar.halfSeason
    case .weekend(let weeks): calendar.weekend(weeks)
    default: TimeChoice(single(value, calendar))
    }
  }

  private func single(_ value: RelativeTime, _ calendar: NewsCalendar) -> Time? {
    switch value {
    case .day(let offset): calendar.day(offset)
    case .monthOfDay(let offset): calendar.month(ofDay: offset)
    case .month(let offset): calendar.month(offset)
    case .year(let offset): calendar.year(offset)
    case .thisSeason: .season(calendar.season)
    case .lastSeason: calendar.lastSeason
    case .nextSeason: calendar.nextSeason
    case .newSeason: calendar.newSeason
    case .seasonEnd: calendar.seasonEnd
    case .window, .deadlineDay: calendar.window
    case .lastWindow: calendar.lastWindow
    case .nextWindow: calendar.nextWindow
    case .newYear: .month(year: calendar.today.year + (calendar.today.month >= 2 ? 1 : 0), month: 1)
    case .contractYear: calendar.contractYearEnd
    default: nil
    }
  }
}
