import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

@Suite struct TimeFinderTests {
  /// A Wednesday in the season 2023/24, between two windows.
  static let autumn = "2023-11-15"

  @Test(arguments: [
    ("He joined in 2017.", "2017 = 2017 point"),
    ("He joined in August 2018.", "August 2018 = 2018-08 point"),
    ("He joined in the summer of 2015.", "the summer of 2015 = 2015-summer point"),
    ("He joined in summer 2015.", "summer 2015 = 2015-summer point"),
    ("He joined on Sept 1, 2020.", "Sept 1, 2020 = 2020-09-01 point"),
    ("He joined on 1 September 2020.", "1 September 2020 = 2020-09-01 point"),
    ("He joined on the 1st of September 2020.", "the 1st of September 2020 = 2020-09-01 point"),
    ("He shone in 2020-21.", "2020-21 = 2020/21 point"),
    ("He shone in 2023/24.", "2023/24 = 2023/24 point"),
    ("He shone in 1999/2000.", "1999/2000 = 1999/00 point"),
    ("Published on 2024-01-15.", "2024-01-15 = 2024-01-15 point"),
  ])
  func `a full date needs no day of the article`(text: String, expected: String) {
    #expect(ValueNotes.times(text, on: nil) == [expected])
    #expect(ValueNotes.times(text, on: Self.autumn) == [expected])
  }

  @Test(arguments: [
    ("He joined in January.", "January = 2023-01 point"),
    ("He will leave in January.", "January = 2024-01 point"),
    ("He moved in August.", "August = 2023-08 point"),
    ("He could move in mid-January.", "mid-January = 2024-01 point middle"),
    ("He left last July.", "last July = 2023-07 point"),
    ("Selby would sell, despite Northam only signing him in January.", "January = 2023-01 point"),
    ("He left in August last year.", "August last year = 2022-08 point"),
    ("He signed from Sheffield Wednesday on Monday.", "Monday = 2023-11-13 point"),
    ("He has a medical on Sunday, and talks later.", "Sunday = 2023-11-12 point"),
    ("He left last October.", "last October = 2022-10 point"),
    ("He arrived on September 1.", "September 1 = 2023-09-01 point"),
    ("He arrived on Friday.", "Friday = 2023-11-10 point"),
    ("He will arrive on Friday.", "Friday = 2023-11-17 point"),
    ("He signed on Wednesday night.", "Wednesday night = 2023-11-15 point"),
    ("He signed on a five-year deal in January.", "January = 2023-01 point"),
  ])
  func `a name of a month or a day goes by the tense`(text: String, expected: String) {
    #expect(ValueNotes.times(text, on: Self.autumn).last == expected)
  }

  @Test(arguments: [
    ("today", "2023-11-15"), ("tonight", "2023-11-15"), ("tomorrow", "2023-11-16"), ("yesterday", "2023-11-14"),
    ("last week", "2023-11"), ("this month", "2023-11"), ("last month", "2023-10"), ("next month", "2023-12"),
    ("this year", "2023"), ("next year", "2024"), ("two years ago", "2021"), ("three months ago", "2023-08"),
    ("in two years' time", "2025"), ("two seasons ago", "2021/22"),
  ])
  func `days, weeks, months and years are counted from the article's day`(words: String, expected: String) {
    let layers = English.layers("It is so \(words)")
    let found = TimeFinder(day: Day(Self.autumn)).find(layers, words: English.values)
    #expect(found.map { $0.time?.description } == [expected])
  }

  @Test(arguments: [
    ("2023-11-15", "this season", "2023/24"), ("2023-11-15", "last season", "2022/23"),
    ("2023-11-15", "next season", "2024/25"), ("2023-11-15", "this term", "2023/24"),
    ("2023-11-15", "last term", "2022/23"), ("2023-11-15", "the 2020-21 campaign", "2020/21"),
    ("2024-06-10", "last season", "2023/24"), ("2024-06-10", "next season", "2024/25"),
    ("2024-07-10", "next season", "2024/25"), ("2024-07-10", "last season", "2023/24"),
    ("2024-08-05", "the new season", "2024/25"), ("2024-04-05", "last season", "2022/23"),
    ("2020-09-05", "next season", "2020/21"), ("2023-11-15", "at the end of the season", "2024-summer"),
  ])
  func `seasons run from July to June`(day: String, words: String, expected: String) {
    #expect(times("It is so \(words)", on: day) == [expected])
  }

  @Test(arguments: [
    ("2023-11-15", "this winter", "2024-winter"), ("2024-01-15", "this winter", "2024-winter"),
    ("2023-11-15", "the January window", "2024-winter"), ("2024-01-15", "the January window", "2024-winter"),
    ("2023-11-15", "next summer", "2024-summer"), ("2023-11-15", "last summer", "2023-summer"),
    ("2023-07-15", "last summer", "2022-summer"), ("2023-07-15", "this summer", "2023-summer"),
    ("2023-07-15", "next summer", "2024-summer"), ("2024-02-15", "next summer", "2024-summer"),
    ("2024-02-15", "last summer", "2023-summer"), ("2024-05-04", "this summer", "2024-summer"),
    ("2023-07-15", "the summer transfer window", "2023-summer"), ("2023-08-15", "this window", "2023-summer"),
    ("2024-01-15", "this window", "2024-winter"), ("2023-11-15", "the next window", "2024-winter"),
    ("2020-10-01", "this window", "2020-summer"), ("2023-08-15", "deadline day", "2023-summer"),
    ("2023-11-15", "the new year", "2024-01"),
  ])
  func `windows are the one that is open or next`(day: String, words: String, expected: String) {
    #expect(times("It is so: \(words)", on: day) == [expected])
  }

  @Test(arguments: [
    ("His deal runs until 2027.", "2027 = 2027 until"),
    ("His deal runs until June 2026.", "June 2026 = 2026-06 until"),
    ("His deal runs out in 2025.", "2025 = 2025 until"),
    ("His deal expires next summer.", "next summer = 2024-summer until"),
    ("His deal expired in June.", "June = 2023-06 until"),
    ("He is signed through 2028.", "2028 = 2028 until"),
    ("He stays until the end of the season.", "the end of the season = 2023/24 until end"),
    ("He plays there for the rest of the season.", "the rest of the season = 2023/24 point"),
    ("He has been out since January.", "January = 2023-01 since"),
    ("They must sell before Friday.", "Friday = 2023-11-17 deadline"),
    ("It closes on Friday.", "Friday = 2023-11-17 deadline"),
    ("He ended the season on loan.", "the season = 2023/24 point"),
    ("Sold, followed by Tuesday's defeat.", "Tuesday = 2023-11-14 point"),
    ("The January 31 deadline looms.", "The January 31 = 2024-01-31 deadline"),
    ("He left at the end of the month.", "the end of the month = 2023-11 point end"),
    ("He scored earlier this month.", "earlier this month = 2023-11 point"),
  ])
  func `the words before give the role`(text: String, expected: String) {
    #expect(ValueNotes.times(text, on: Self.autumn) == [expected])
  }

  @Test(arguments: [
    ("a five-year deal", "five-year = open duration 60m0d"),
    ("a three and a half year deal", "three and a half year = open duration 42m0d"),
    ("a four-and-a-half-year deal", "four-and-a-half-year = open duration 54m0d"),
    ("a 3.5 year deal", "3.5 year = open duration 42m0d"),
    ("a 12-month loan", "12-month = open duration 12m0d"),
    ("out for six weeks", "six weeks = open duration 0m42d"),
    ("he has two years left", "two years left = 2025 duration 24m0d left"),
    ("he has 18 months remaining", "18 months remaining = 2025 duration 18m0d left"),
    ("another two years on his contract", "two years on his contract = 2025 duration 24m0d left"),
    ("the final year of his contract", "the final year of = 2024 until"),
  ])
  func `lengths are counted in months and days`(text: String, expected: String) {
    #expect(ValueNotes.times(text, on: Self.autumn).last == expected)
  }

  @Test(
    arguments: [
      "He may leave.", "They march on.", "The 23-year-old is here.", "He is 33 years old.", "A fee of £2017.",
      "in his final year", "Northam won 3-0.", "He has 2023 fans.", "on February 30", "31 years of age",
      "aged 16 years",
    ])
  func `what is no time is left alone`(text: String) {
    #expect(ValueNotes.times(text, on: Self.autumn).isEmpty)
  }

  @Test func `without a date relative times stay open`() {
    #expect(
      ValueNotes.times("He left last summer and stays until January.", on: nil) == [
        "last summer = open point", "January = open until",
      ])
  }

  @Test func `a deadline names the window that it closes`() {
    let layers = English.layers("They must sign him before the October 5 deadline.")
    let found = TimeFinder(day: Day("2020-09-08")).find(layers, words: English.values)
    #expect(found.map { $0.window?.description } == ["2020-summer"])
  }

  @Test func `past and future are both told`() throws {
    let layers = English.layers("January matters")
    let mention = try #require(TimeFinder(day: Day(Self.autumn)).find(layers, words: English.values).first)
    #expect(mention.past == .month(year: 2023, month: 1))
    #expect(mention.future == .month(year: 2024, month: 1))
  }

  private func times(_ text: String, on day: String) -> [String?] {
    TimeFinder(day: Day(day)).find(English.layers(text), words: English.values).map { $0.time?.description }
  }
}
