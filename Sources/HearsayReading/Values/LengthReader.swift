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
    if isAge(after: written.end) || view.has(view.lengths.aged, at: index - 1) { return nil }
    if let ago = view.lengths.away.match(startingAt: written.end, in: view) {
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
    if let half = view.numbers.half.match(startingAt: end, in: view) {
      halves += 1
      end = half.end
    }
    if view.has(view.lengths.one, at: end) { end += 1 }
    let unit = view.skippingHyphens(from: end)
    guard let size = view.id(unit).flatMap({ view.lengths.units[$0] }) else { return nil }
    if let half = view.numbers.half.match(startingAt: unit + 1, in: view) {
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
    if view.has(view.lengths.one, at: index) { return (2, index + 1) }
    guard let count = view.count(at: index), count.value > 0 else { return nil }
    return (count.value * 2, count.end)
  }

  // MARK: What stands around it

  /// `23-year-old`, `23 years of age`.
  private func isAge(after end: Int) -> Bool { view.lengths.age.match(startingAt: end, in: view) != nil }

  /// `in two years' time`.
  private func hence(_ start: Int, _ end: Int) -> Int? {
    let next = view.kind(end) == .quote || view.kind(end) == .clitic ? end + 1 : end
    return view.has(view.lengths.time, at: next) ? next + 1 : nil
  }

  /// `two years left on his deal`, `another two years on his contract`, `the final two years of his deal`.
  private func remainingEnd(_ start: Int, _ end: Int) -> Int? {
    if let left = view.lengths.remaining.match(startingAt: end, in: view) { return left.end }
    if view.lengths.contracted.match(endingAt: start, in: view) != nil { return end }
    guard view.has(view.lengths.onOrOf, at: end), let noun = contractNoun(after: end + 1) else { return nil }
    let isFinal = view.has(view.lengths.final, at: start - 1)
    return isFinal || !view.has(view.lengths.of, at: end) ? noun + 1 : nil
  }

  private func contractNoun(after index: Int) -> Int? {
    for place in index..<(index + 14) {
      if view.kind(place) == .sign { return nil }
      if view.has(view.lengths.contract, at: place) { return place }
    }
    return nil
  }

  /// `two seasons ago`.
  private func seasonsAgo(at index: Int) -> TimeCore? {
    guard let count = view.count(at: index), count.value < 50, view.has(view.lengths.seasons, at: count.end),
      view.lengths.away.match(startingAt: count.end + 1, in: view)?.value == -1
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
