import HearsayModel
import HearsayText

/// Finds the times in a text and resolves them from the article's day.
struct TimeFinder {
  /// The calendar of the article's day; `nil` for an article without one.
  private let calendar: NewsCalendar?

  /// A finder for an article of that day; without a day, relative times stay open.
  init(day: Day?) { self.calendar = day.map { NewsCalendar(today: $0) } }

  /// All times and lengths of time, in the order of the text, without overlap.
  func find(_ layers: TextLayers, words: ValueWords) -> [TimeMention] {
    layers.sentenceViews(words).flatMap { TimeSentence(view: $0, calendar: calendar).find() }
  }
}

/// The times of one sentence.
private struct TimeSentence {
  let view: TokenView
  let calendar: NewsCalendar?

  func find() -> [TimeMention] {
    var found: [TimeMention] = []
    var index = view.bounds.lowerBound
    while index < view.bounds.upperBound {
      guard let core = core(at: index) else {
        index += 1
        continue
      }
      found.append(mention(core, from: found.last?.tokens.upperBound ?? view.bounds.lowerBound))
      index = max(core.tokens.upperBound, index + 1)
    }
    return found
  }

  // MARK: The time itself

  private func core(at index: Int) -> TimeCore? {
    switch view.kind(index) {
    case .number: break
    case .word where view.has(view.times.openers, at: index): break
    default: return nil
    }
    if let date = DateReader(view: view, calendar: calendar).date(at: index) { return date }
    if let relative = relative(at: index) { return relative }
    return LengthReader(view: view, calendar: calendar).length(at: index)
  }

  private func relative(at index: Int) -> TimeCore? {
    guard let match = view.times.relative.match(startingAt: index, in: view) else { return nil }
    // `the summer of 2015`, `the January 2018 window`: what follows says more.
    if let later = (index + 1..<match.end).firstNonNil({ explicitDate(at: $0, past: match.end) }) { return later }
    guard !isPlain(match.value, at: match.end), !isOnesOwn(at: index) else { return nil }
    let core = RelativeTimeReader(calendar: calendar).core(match.value, index..<match.end)
    return seasonEnd(core, match.value, at: index) ?? core
  }

  private func explicitDate(at index: Int, past end: Int) -> TimeCore? {
    let date = DateReader(view: view, calendar: nil).date(at: index)
    return date.flatMap { $0.tokens.upperBound > end && $0.choice.usual != nil ? $0 : nil }
  }

  /// `the final year of` is a time only where a contract follows.
  private func isPlain(_ value: RelativeTime, at end: Int) -> Bool {
    guard case .contractYear = value else { return false }
    return !(end..<(end + 4)).contains { view.has(view.lengths.contract, at: $0) }
  }

  /// `his last year`, `their final season`, which is not the year before.
  private func isOnesOwn(at index: Int) -> Bool {
    view.has(view.timeRoles.possessives, at: index - 1) && view.has(view.timeRoles.ordinals, at: index)
  }

  /// `the end of the season` is the summer after it, unless something lasts until then.
  private func seasonEnd(_ core: TimeCore, _ value: RelativeTime, at index: Int) -> TimeCore? {
    guard value.isSeasonOfToday, let edge = view.timeRoles.edges.match(endingAt: index, in: view), edge.value == .end,
      TimeRoleReader(view: view).role(before: edge.start) != .until
    else { return nil }
    return RelativeTimeReader(calendar: calendar).core(.seasonEnd, core.tokens)
  }

  // MARK: What stands around it

  private func mention(_ core: TimeCore, from floor: Int) -> TimeMention {
    var start = core.tokens.lowerBound
    var edge = core.edge
    while let match = view.timeRoles.edges.match(endingAt: start, in: view), match.start >= floor {
      start = match.start
      edge = edge ?? match.value
    }
    let tokens = max(start, floor)..<core.tokens.upperBound
    let role = core.role ?? TimeRoleReader(view: view).role(of: tokens)
    let time = time(core.choice, role: role, at: tokens)
    return TimeMention(
      tokens: tokens, range: view.range(of: tokens), role: role, time: time, past: core.choice.past,
      future: core.choice.future, edge: edge, length: core.length, isRemaining: core.isRemaining,
      window: window(time, role: role))
  }

  /// The window that ends with a deadline.
  private func window(_ time: Time?, role: TimeRole) -> Time? {
    guard role == .deadline, let calendar else { return nil }
    switch time {
    case .day(let day): return calendar.window(closingOn: day)
    case .window: return time
    default: return nil
    }
  }

  private func time(_ choice: TimeChoice, role: TimeRole, at tokens: Range<Int>) -> Time? {
    guard choice.past != choice.future else { return choice.usual }
    switch role {
    case .until: return TimeRoleReader(view: view).isOver(at: tokens) ? choice.past : choice.future
    case .since: return choice.past
    case .point, .duration, .deadline: break
    }
    switch TenseCues(view: view).tense(at: tokens) {
    case .past: return choice.past
    case .future: return choice.future
    case nil: return role == .deadline ? choice.future : choice.usual
    }
  }

}

extension Sequence {
  /// The first result that is not `nil`.
  fileprivate func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}
