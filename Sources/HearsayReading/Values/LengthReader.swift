import HearsayModel
import HearsayText

/// Reads lengths of time: `five-year`, `three and a half years`, `two years left`, and what is so long ago: `two years ago`.
struct LengthReader {
  let view: TokenView
  let calendar: NewsCalendar?

  /// The length that begins at `index`; `nil` where none does.
  func length(at index: Int) -> TimeCore? {
    guard let written = writtenLength(at: index) else { return seasonsAgo(at: index) }
    let tokens = index..<written.end
    if isAge(after: written.end) || view.has(LengthWords.aged, at: index - 1) { return nil }
    if let ago = LengthWords.ago.match(startingAt: written.end, in: view) {
      return TimeCore(index..<ago.end, TimeChoice(time(written.length, away: ago.value)))
    }
    if let end = hence(index, written.end) {
      return TimeCore(index..<end, TimeChoice(time(written.length, away: 1)))
    }
    var core = TimeCore(tokens, TimeChoice(nil), role: .duration)
    core.length = written.length
    if written.length.months > 0, let end = remainingEnd(index, written.end) {
      core.isRemaining = true
      core.tokens = index..<max(end, core.tokens.upperBound)
      core.choice = TimeChoice(calendar?.contractEnd(after: written.length))
    }
    return core
  }

  // MARK: The length

  private func writtenLength(at index: Int) -> (length: TimeLength, end: Int)? {
    guard var (halves, end) = halves(at: index) else { return nil }
    if let half = NumberWords.half.match(startingAt: end, in: view) {
      halves += 1
      end = half.end
    }
    if view.has(LengthWords.one, at: end) { end += 1 }
    let unit = view.skippingHyphens(from: end)
    guard let size = view.id(unit).flatMap({ LengthWords.units[$0] }) else { return nil }
    if let half = NumberWords.half.match(startingAt: unit + 1, in: view) {
      return (size.length(halves: halves + 1), half.end)
    }
    return (size.length(halves: halves), unit + 1)
  }

  /// How many halves of the unit: 6 for `three`, 7 for `3.5`, 2 for `a`.
  private func halves(at index: Int) -> (Int, Int)? {
    if let numeral = Numeral(view, at: index), numeral.suffix == nil, numeral.second == nil {
      let doubled = DecimalFigure(digits: numeral.first.digits &* 2, decimals: numeral.first.decimals)
      guard numeral.first.digits < 10_000, let halves = doubled.whole, halves <= 2_000 else { return nil }
      return (halves, index + 1)
    }
    if view.has(LengthWords.one, at: index) { return (2, index + 1) }
    guard let count = view.count(at: index), count.value > 0 else { return nil }
    return (count.value * 2, count.end)
  }

  // MARK: What stands around it

  /// `23-year-old`, `23 years of age`.
  private func isAge(after end: Int) -> Bool { LengthWords.age.match(startingAt: end, in: view) != nil }

  /// `in two years' time`.
  private func hence(_ start: Int, _ end: Int) -> Int? {
    let next = view.kind(end) == .quote || view.kind(end) == .clitic ? end + 1 : end
    return view.has(LengthWords.time, at: next) ? next + 1 : nil
  }

  /// `two years left on his deal`, `another two years on his contract`, `the final two years of his deal`.
  private func remainingEnd(_ start: Int, _ end: Int) -> Int? {
    if let left = LengthWords.remaining.match(startingAt: end, in: view) { return left.end }
    if LengthWords.contracted.match(endingAt: start, in: view) != nil { return end }
    guard view.has(LengthWords.onOrOf, at: end), let noun = contractNoun(after: end + 1) else { return nil }
    let isFinal = view.has(LengthWords.final, at: start - 1)
    return isFinal || !view.has(LengthWords.of, at: end) ? noun + 1 : nil
  }

  private func contractNoun(after index: Int) -> Int? {
    for place in index..<(index + 14) {
      if view.kind(place) == .sign { return nil }
      if view.has(LengthWords.contract, at: place) { return place }
    }
    return nil
  }

  /// `two seasons ago`.
  private func seasonsAgo(at index: Int) -> TimeCore? {
    guard let count = view.count(at: index), count.value < 50, view.has(LengthWords.seasons, at: count.end),
      LengthWords.ago.match(startingAt: count.end + 1, in: view)?.value == -1
    else { return nil }
    return TimeCore(index..<(count.end + 2), TimeChoice(calendar.map { .season($0.season - count.value) }))
  }

  /// The time so far away: a year for years, a month for months and weeks, a day for days.
  private func time(_ length: TimeLength, away sign: Int) -> Time? {
    // Nobody in the news played a century ago; the words count something else.
    guard let calendar, length.months <= 1_200, length.days <= 36_500 else { return nil }
    if let years = length.years { return calendar.year(sign * years) }
    if length.months > 0 { return calendar.month(sign * length.months) }
    return length.days % 7 == 0 ? calendar.month(ofDay: sign * length.days) : calendar.day(sign * length.days)
  }
}

/// The English words for lengths of time.
enum LengthWords {
  /// A unit of time.
  enum Unit: Sendable {
    /// Twelve months.
    case year
    /// A month.
    case month
    /// Seven days.
    case week
    /// A day.
    case day

    /// So many halves of the unit.
    func length(halves: Int) -> TimeLength {
      switch self {
      case .year: TimeLength(months: halves * 6, days: 0)
      case .month: TimeLength(months: halves / 2, days: halves % 2 * 15)
      case .week: TimeLength(months: 0, days: halves * 7 / 2)
      case .day: TimeLength(months: 0, days: (halves + 1) / 2)
      }
    }
  }

  /// The units by name.
  static let units: [WordID: Unit] = [
    WordID("year"): .year, WordID("years"): .year, WordID("yr"): .year, WordID("month"): .month,
    WordID("months"): .month, WordID("week"): .week, WordID("weeks"): .week, WordID("day"): .day,
    WordID("days"): .day,
  ]
  /// Seasons, which are counted back.
  static let seasons = Set(words: "season seasons campaigns")
  /// Words that count one.
  static let one = Set(words: "another further extra additional more")
  /// What makes a length an age.
  static let age = Phrases<Void>(["old", "olds", "of age", "younger", "older", "his senior", "his junior"], ())
  /// `aged 16 years`.
  static let aged = Set(words: "aged")
  /// What makes a length a point in the past.
  static let ago = Phrases<Int>([("ago", -1), ("back", -1), ("from now", 1)])
  /// `in two years' time`.
  static let time = Set(words: "time")
  /// What makes a length the rest of a contract.
  static let remaining = Phrases<Void>(
    [
      "left", "left to run", "remaining", "to run", "still to run", "left on", "remaining on", "to go on",
      "more on", "still left",
    ], ())
  /// What stands before the rest of a contract.
  static let contracted = Phrases<Void>(["under contract for", "contracted for", "tied down for"], ())
  /// What joins a length with the contract.
  static let onOrOf = Set(words: "on of")
  /// See `onOrOf`.
  static let of = Set(words: "of")
  /// What makes a length with `of` the rest of a contract.
  static let final = Set(words: "final last remaining")
  /// The contract itself.
  static let contract = Set(words: "contract deal agreement terms")
}
