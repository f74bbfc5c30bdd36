import HearsayChance
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// What holds of every text, however odd.
@Suite struct ValuePropertyTests {
  private static let pieces = [
    "£", "€", "$", "20", "m", "million", "9/10m", "2023/24", "2023", "-", "–", "to", "and", "between", "around",
    "up to", "a", "week", "(", ")", "%", "release clause", "option to buy for", "add-ons", "January", "May", "31",
    "summer", "the", "of", "last", "next", "window", "until", "end", "season", "two", "years", "left", "ago", "'s",
    "five", "-year", "scored", "goals", "in", "games", "times", "once", "started", "twenty", "first", "cap", ",",
    ".", "\n", "0", "99999999999999999999", "7,5m", ".5", "1.2.3", "12:30", "£-£-", "½", "٣", "“", "\u{301}", "\0",
  ]

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `any soup of tokens is survived and every range slices to what was read`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<60 {
      bytes += Array(Self.pieces[Int(random.next() % UInt64(Self.pieces.count))].utf8)
      if random.next() % 3 != 0 { bytes.append(UInt8(ascii: " ")) }
      if random.next() % 40 == 0 { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
    }
    let layers = English.layers(CanonicalText(bytes: bytes))
    let day = seed % 4 == 0 ? nil : Day(number: 15_000 + Int(random.next() % 6_000))
    check(MoneyFinder.find(layers, words: English.values).map { ($0.tokens, $0.range) }, in: layers)
    check(TimeFinder(day: day).find(layers, words: English.values).map { ($0.tokens, $0.range) }, in: layers)
    check(CountFinder.find(layers, words: English.values).map { ($0.tokens, $0.range) }, in: layers)
    for mention in MoneyFinder.find(layers, words: English.values) {
      #expect(mention.minimum.minorUnits <= mention.maximum.minorUnits)
      #expect(mention.minimum.currency == mention.maximum.currency)
      if let hedge = mention.hedge { #expect(layers.text[mention.range].contains(hedge)) }
    }
  }

  @Test(arguments: 1...12)
  func `every day of a month has its times`(month: Int) throws {
    for number in 1...Day.length(of: month, in: 2024) {
      let day = try #require(Day(year: 2024, month: month, day: number))
      let calendar = NewsCalendar(today: day)
      let choices = [calendar.openSummer, calendar.openWinter, calendar.openSeason, calendar.weekend(0)]
      for choice in choices + (0..<7).map(calendar.weekday) + (1...12).map(calendar.months(named:)) {
        #expect(choice.past != nil && choice.future != nil)
        #expect(choice.usual == choice.past || choice.usual == choice.future)
      }
    }
  }

  @Test(arguments: ["0001-01-01", "9999-12-31", "2024-02-29"])
  func `the ends of the calendar are survived`(written: String) throws {
    let day = try #require(Day(written))
    let words = [
      "last January", "next May", "on Friday", "two years ago", "99 years ago", "last week", "in two years' time",
    ]
    for text in words + ["next window", "on 29 February", "last season", "two seasons ago", "two years left"] {
      let layers = English.layers("He left \(text)")
      for mention in TimeFinder(day: day).find(layers, words: English.values) {
        #expect(mention.time?.description.isEmpty != true)
      }
    }
  }

  @Test func `an empty text has no values`() {
    let layers = English.layers("")
    #expect(MoneyFinder.find(layers, words: English.values).isEmpty)
    #expect(TimeFinder(day: nil).find(layers, words: English.values).isEmpty)
    #expect(CountFinder.find(layers, words: English.values).isEmpty)
  }

  private func check(_ found: [(tokens: Range<Int>, range: ByteRange)], in layers: TextLayers) {
    for (tokens, range) in found {
      #expect(!tokens.isEmpty && tokens.lowerBound >= 0 && tokens.upperBound <= layers.tokens.count)
      #expect(layers.range(of: tokens) == range)
    }
    for (left, right) in zip(found, found.dropFirst()) { #expect(left.tokens.upperBound <= right.tokens.lowerBound) }
  }
}
