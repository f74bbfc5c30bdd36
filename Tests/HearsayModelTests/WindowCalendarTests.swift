import HearsayModel
import Testing

/// Which window news of a day is about.
@Suite struct WindowCalendarTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private static func window(_ text: String) throws -> Window {
    guard case .window(let window) = try #require(Time(text)) else { throw NoWindow() }
    return window
  }

  private struct NoWindow: Error {}

  private static func half(_ opens: (Int, Int), _ closes: (Int, Int)) throws -> WindowRule.Half {
    WindowRule.Half(
      opens: try #require(WindowRule.YearDay(month: opens.0, day: opens.1)),
      closes: try #require(WindowRule.YearDay(month: closes.0, day: closes.1)))
  }

  /// Nowhere: a winter window from December and, for 2024, a summer window that is known; its second division closes later.
  private static func calendar() throws -> WindowCalendar {
    let rule = WindowRule(winter: try half((12, 15), (2, 5)), summer: try half((7, 1), (8, 31)))
    let later = WindowRule(from: 2026, winter: try half((1, 2), (2, 5)), summer: try half((7, 1), (9, 10)))
    let summer = try window("2024-summer")
    let known = [summer: WindowSpan(opens: try day("2024-06-14"), closes: try day("2024-08-30"))]
    var second = WindowBook()
    second.closes[summer] = try day("2024-09-05")
    return WindowCalendar(
      countries: ["Nowhere": WindowBook(known: known, rules: [later, rule])], leagues: ["Second Division": second])
  }

  @Test(
    arguments: [
      ("2024-06-13", "2024-summer", false), ("2024-06-14", "2024-summer", true), ("2024-08-30", "2024-summer", true),
      ("2024-08-31", "2025-winter", false), ("2024-12-15", "2025-winter", true), ("2025-02-05", "2025-winter", true),
      ("2025-02-06", "2025-summer", false), ("2025-12-31", "2026-winter", false), ("2026-09-10", "2026-summer", true),
      ("2026-09-11", "2027-winter", false),
    ])
  func `news is about the open window, else the next`(day: String, window: String, isOpen: Bool) throws {
    let expected = try Self.window(window)
    let calendar = try Self.calendar()
    #expect(calendar.window(onOrAfter: try Self.day(day), country: "Nowhere") == expected)
    #expect(calendar.window(containing: try Self.day(day), country: "Nowhere") == (isOpen ? expected : nil))
  }

  @Test func `a league's own day goes before its country's, which gives the other`() throws {
    let dates = try Self.calendar().dates(
      of: Self.window("2024-summer"), country: "Nowhere", league: "Second Division")
    #expect(dates.opens.description == "2024-06-14")
    #expect(dates.closes.description == "2024-09-05")
    let last = try Self.day("2024-09-05")
    let calendar = try Self.calendar()
    #expect(calendar.window(containing: last, country: "Nowhere", league: "Second Division") != nil)
    #expect(calendar.window(containing: last, country: "Nowhere") == nil)
  }

  @Test func `it is told which day is known and which goes by the rule`() throws {
    var book = WindowBook(rules: [.general])
    book.closes[try Self.window("2024-summer")] = try Self.day("2024-08-30")
    let calendar = WindowCalendar(countries: ["Nowhere": book])
    let known = calendar.dates(of: try Self.window("2024-summer"), country: "Nowhere")
    #expect(known.opens.description == "2024-07-01")
    #expect(!known.isOpeningKnown && known.isClosingKnown && !known.isKnown)
    #expect(!calendar.dates(of: try Self.window("2023-summer"), country: "Nowhere").isClosingKnown)
  }

  @Test(arguments: [nil, "Elsewhere"] as [String?])
  func `a country without a book goes by the general rule`(country: String?) throws {
    let calendar = try Self.calendar()
    #expect(calendar.opens(try Self.window("2024-winter"), country: country).description == "2024-01-01")
    #expect(calendar.closes(try Self.window("2024-winter"), country: country).description == "2024-01-31")
    #expect(
      calendar.window(onOrAfter: try Self.day("2023-12-14"), country: country) == (try Self.window("2024-winter")))
  }

  @Test func `every day of thirty years has a window that has not closed`() throws {
    let calendar = try Self.calendar()
    let first = try Self.day("2000-01-01")
    for offset in 0..<10_958 {
      let day = first.adding(days: offset)
      let window = calendar.window(onOrAfter: day, country: "Nowhere")
      #expect(day <= calendar.closes(window, country: "Nowhere"))
    }
  }

  @Test(arguments: [(2, 29), (13, 1), (4, 31), (0, 1)])
  func `a day that some years do not have is no day of a rule`(month: Int, day: Int) {
    #expect(WindowRule.YearDay(month: month, day: day) == nil)
  }
}
