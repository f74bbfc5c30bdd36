import HearsayLexicon
import HearsayModel
import Testing

/// The registration windows that are compiled in.
@Suite struct ShippedWindowTests {
  private static let years = 2010...2028

  /// The windows of a country in the order of time.
  private static func windows(_ calendar: WindowCalendar, _ country: String, _ league: String? = nil) -> [WindowDates] {
    years.flatMap { year in
      [Window.Half.winter, .summer].map {
        calendar.dates(of: Window(year: year, half: $0), country: country, league: league)
      }
    }
  }

  @Test func `every window of every country closes after it opens and before the next one opens`() throws {
    let calendar = try ShippedAlmanac.get().calendar
    for country in calendar.countries.keys.sorted() + ["Nowhere"] {
      let windows = Self.windows(calendar, country)
      #expect(windows.filter { $0.closes <= $0.opens }.map(\.span) == [], "\(country)")
      let overlaps = zip(windows, windows.dropFirst()).filter { $1.opens <= $0.closes }
      #expect(overlaps.map(\.0.span) == [], "\(country)")
    }
    for league in calendar.leagues.keys {
      let windows = Self.windows(calendar, "England", league)
      #expect(zip(windows, windows.dropFirst()).allSatisfy { $0.opens < $0.closes && $0.closes < $1.opens })
    }
  }

  @Test func `every country has a rule, and is a country with clubs`() throws {
    let almanac = try ShippedAlmanac.get()
    let ruleless = almanac.calendar.countries.filter { $0.value.rules.isEmpty }.keys
    #expect(ruleless.sorted() == [])
    let countries = Set(almanac.clubs.all.map(\.country))
    #expect(Set(almanac.calendar.countries.keys).subtracting(countries) == [])
    let leagues = Set(almanac.clubs.all.flatMap(\.leagues))
    #expect(Set(almanac.calendar.leagues.keys).subtracting(leagues) == [])
    #expect(almanac.calendar.countries.count >= 26)
  }

  @Test func `the rows of a country stand together in the order of time`() throws {
    let columns = ["country", "league", "window", "opens", "closes"]
    var seen: Set<String> = []
    var last: (country: String, closes: Day)?
    for row in try ShippedAlmanac.rows("lexicon/windows.txt", columns) where row.words("league").isEmpty {
      let country = row.words("country")
      if last?.country != country { #expect(seen.insert(country).inserted, "\(country) has rows in two places") }
      guard let day = Day(row.words("closes")) ?? Day(row.words("opens")) else { continue }
      if let last, last.country == country { #expect(last.closes < day, "\(country) \(row.words("window"))") }
      last = (country, day)
    }
  }

  @Test func `no known window lasts longer than five months`() throws {
    let calendar = try ShippedAlmanac.get().calendar
    for country in calendar.countries.keys.sorted() {
      let long = Self.windows(calendar, country).filter { $0.closes.number - $0.opens.number > 155 }
      #expect(long.map(\.span) == [], "\(country)")
    }
  }

  @Test(arguments: [
    ("England", "2018-08-09", true), ("England", "2018-08-10", false), ("Italy", "2018-08-17", true),
    ("Italy", "2018-08-18", false), ("Spain", "2018-08-31", true), ("England", "2020-07-26", false),
    ("England", "2020-10-05", true), ("England", "2020-10-06", false), ("Turkey", "2023-09-15", true),
    ("England", "2024-02-01", true), ("England", "2024-02-02", false), ("Saudi Arabia", "2023-09-07", true),
    ("Croatia", "2020-10-19", true),
    ("United States", "2024-04-01", true), ("Sweden", "2023-03-31", true), ("England", "2030-01-15", true),
    ("England", "2030-10-15", false),
  ])
  func `a window is open or not as it was`(country: String, day: String, isOpen: Bool) throws {
    let day = try #require(Day(day))
    #expect((try ShippedAlmanac.get().calendar.window(containing: day, country: country) != nil) == isOpen)
  }

  @Test func `news of December is about the winter window`() throws {
    let day = try #require(Day("2023-12-14"))
    for country in ["England", "Italy", "Sweden", "United States", "Brazil", nil] {
      let window = try ShippedAlmanac.get().calendar.window(onOrAfter: day, country: country)
      #expect(window == Window(year: 2024, half: .winter))
    }
  }

  @Test func `the English second tier traded for longer in 2020`() throws {
    let day = try #require(Day("2020-10-10"))
    let calendar = try ShippedAlmanac.get().calendar
    #expect(calendar.window(containing: day, country: "England", league: "Championship") != nil)
    #expect(calendar.window(containing: day, country: "England", league: "Premier League") == nil)
  }

  @Test func `a known day is told from a rule's`() throws {
    let calendar = try ShippedAlmanac.get().calendar
    #expect(calendar.dates(of: Window(year: 2024, half: .winter), country: "England").isKnown)
    #expect(!calendar.dates(of: Window(year: 2031, half: .winter), country: "England").isClosingKnown)
  }
}
