import HearsayText

/// The English words for times, for the finder of times.
enum TimeWords {
  /// Phrases with a meaning of their own.
  static let relative = Phrases<RelativeTime>(days + weeks + years + seasons + summers + winters + windows)

  private static let days: [(String, RelativeTime)] = [
    ("today", .day(0)), ("tonight", .day(0)), ("this evening", .day(0)), ("this morning", .day(0)),
    ("this afternoon", .day(0)), ("tomorrow", .day(1)), ("yesterday", .day(-1)), ("last night", .day(-1)),
    ("next 24 hours", .day(1)), ("coming 24 hours", .day(1)), ("within 24 hours", .day(1)), ("next 24h", .day(1)),
    ("next 48 hours", .day(2)), ("next day or so", .day(1)), ("past 24 hours", .day(-1)), ("last 24 hours", .day(-1)),
    ("coming hours", .day(0)), ("next few hours", .day(0)), ("coming days", .monthOfDay(3)),
    ("next few days", .monthOfDay(3)), ("next days", .monthOfDay(3)), ("recent days", .monthOfDay(-3)),
    ("past few days", .monthOfDay(-3)), ("last few days", .monthOfDay(-3)),
  ]

  private static let weeks: [(String, RelativeTime)] = [
    ("this week", .monthOfDay(0)), ("last week", .monthOfDay(-7)), ("next week", .monthOfDay(7)),
    ("coming week", .monthOfDay(7)), ("previous week", .monthOfDay(-7)), ("past week", .monthOfDay(-7)),
    ("coming weeks", .monthOfDay(14)), ("next few weeks", .monthOfDay(14)), ("recent weeks", .monthOfDay(-14)),
    ("past few weeks", .monthOfDay(-14)), ("last few weeks", .monthOfDay(-14)), ("the weekend", .weekend(0)),
    ("this weekend", .weekend(0)), ("last weekend", .weekend(-1)), ("next weekend", .weekend(1)),
    ("this month", .month(0)), ("last month", .month(-1)), ("next month", .month(1)), ("the month", .month(0)),
    ("recent months", .month(-2)), ("coming months", .month(2)),
  ]

  private static let years: [(String, RelativeTime)] = [
    ("this year", .year(0)), ("last year", .year(-1)), ("next year", .year(1)),
    ("previous year", .year(-1)), ("the new year", .newYear), ("new year", .newYear),
    ("a year ago", .year(-1)), ("a month ago", .month(-1)), ("a week ago", .monthOfDay(-7)),
    ("this time next year", .month(12)), ("this time last year", .month(-12)),
    ("final year of", .contractYear), ("last year of", .contractYear), ("final year on", .contractYear),
    ("final season of", .contractYear), ("final twelve months of", .contractYear),
    ("final 12 months of", .contractYear), ("last 12 months of", .contractYear),
  ]

  private static let seasons: [(String, RelativeTime)] =
    ["season", "term", "campaign"].flatMap { noun in
      [
        ("this \(noun)", .thisSeason), ("current \(noun)", .thisSeason), ("the \(noun)", .openSeason),
        ("last \(noun)", .lastSeason), ("previous \(noun)", .lastSeason), ("next \(noun)", .nextSeason),
        ("coming \(noun)", .newSeason), ("second half of the \(noun)", .halfSeason),
        ("first half of the \(noun)", .halfSeason),
        ("back half of the \(noun)", .halfSeason), ("remainder of the \(noun)", .halfSeason),
        ("upcoming \(noun)", .newSeason),
        ("new \(noun)", .newSeason), ("forthcoming \(noun)", .newSeason),
      ] as [(String, RelativeTime)]
    } + [("season opener", .thisSeason), ("season's end", .thisSeason)]

  private static let summers: [(String, RelativeTime)] =
    ["summer", "summer window", "summer transfer window", "summer market"].flatMap { noun in
      [
        ("\(noun)", .openSummer), ("the \(noun)", .openSummer), ("this \(noun)", .thisSummer),
        ("current \(noun)", .thisSummer), ("last \(noun)", .lastSummer), ("previous \(noun)", .lastSummer),
        ("past \(noun)", .lastSummer), ("next \(noun)", .nextSummer), ("coming \(noun)", .openSummer),
      ] as [(String, RelativeTime)]
    } + ["next summer's transfer window", "next summer's window"].map { ($0, .nextSummer) }
    + ["this summer's transfer window", "this summer's window"].map { ($0, .thisSummer) }
    + ["last summer's transfer window", "last summer's window"].map { ($0, .lastSummer) }

  private static let winters: [(String, RelativeTime)] =
    [
      "winter window", "winter transfer window", "january window", "january transfer window", "mid season window",
      "winter market", "january market",
    ].flatMap { noun in
      [
        ("\(noun)", .openWinter), ("the \(noun)", .openWinter), ("this \(noun)", .thisWinter),
        ("last \(noun)", .lastWinter), ("next \(noun)", .nextWinter), ("coming \(noun)", .openWinter),
        ("upcoming \(noun)", .openWinter),
      ] as [(String, RelativeTime)]
    } + [
      ("this winter", .thisWinter), ("last winter", .lastWinter), ("next winter", .nextWinter),
      ("the winter", .openWinter), ("the winter break", .openWinter),
    ]

  private static let windows: [(String, RelativeTime)] =
    ["window", "transfer window", "market"].flatMap { noun in
      [
        ("this \(noun)", .window), ("current \(noun)", .window), ("last \(noun)", .lastWindow),
        ("previous \(noun)", .lastWindow), ("next \(noun)", .nextWindow), ("upcoming \(noun)", .nextWindow),
      ] as [(String, RelativeTime)]
    } + [
      ("the window", .window), ("the transfer window", .window), ("extended window", .window),
      ("the window's", .window), ("deadline day", .deadlineDay), ("transfer deadline day", .deadlineDay),
      ("transfer deadline", .deadlineDay), ("window closes", .deadlineDay), ("window shuts", .deadlineDay),
    ]

  /// The months by name and by the beginning of it.
  static let months: [WordID: Int] = {
    let names = [
      "january jan jan.", "february feb feb.", "march", "april apr apr.", "may", "june", "july", "august aug aug.",
      "september sept sep sept. sep.", "october oct oct.", "november nov nov.", "december dec dec.",
    ]
    var months: [WordID: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { months[WordID(String(word))] = index + 1 }
    }
    return months
  }()

  /// Months whose name is also another word.
  static let doubtfulMonths = Set(words: "march may")
  /// What must stand before a doubtful month that has no date or year with it.
  static let beforeMonth = Set(
    words: "in of last next since until till by from early late mid this during before after through and to back every")

  /// The days of the week by name, Monday 0.
  static let weekdays: [WordID: Int] = {
    let names = "monday tuesday wednesday thursday friday saturday sunday"
    var days: [WordID: Int] = [:]
    for (index, word) in names.split(separator: " ").enumerated() { days[WordID(String(word))] = index }
    return days
  }()
  /// `Friday night`.
  static let partsOfDay = Set(words: "morning afternoon evening night lunchtime")

  /// Every word that a time or a length of time can begin with.
  static let openers = NumberWords.all.union(relative.firstWords).union(months.keys).union(weekdays.keys)
    .union(summer).union(winter).union(LengthWords.one)

  /// Clubs that are called by a day: Sheffield Wednesday.
  static let clubs = Set(words: "sheffield sheff")
  /// Years that may follow a month: `August last year`.
  static let relativeYears = Phrases<RelativeTime>([
    ("last year", .year(-1)), ("this year", .year(0)), ("next year", .year(1)),
  ])

  /// What stands before a bare year.
  static let beforeYear = Set(
    words:
      "in since until till through thru to by from of before after during and early late mid summer winter year for end between back around - january expires"
  )
  /// Summer and winter as words of a date: `the summer of 2015`.
  static let summer = Set(words: "summer")
  /// See `summer`.
  static let winter = Set(words: "winter")
  /// Words of dates.
  static let of = Set(words: "of")
  /// `the 1st of May`.
  static let the = Set(words: "the")
  /// `last`, before a name of a month or a day.
  static let last = Set(words: "last")
  /// `next`, before a name of a month or a day.
  static let next = Set(words: "next")
  /// `this`, before a name of a month or a day.
  static let this = Set(words: "this")
  /// Signs that may stand within a date.
  static let comma = Set(words: ",")
}
