import HearsayModel
import HearsayText

/// Finds the times in a text and resolves them from the article's day.
struct TimeFinder {
  /// The calendar of the article's day; `nil` for an article without one.
  private let calendar: NewsCalendar?

  /// A finder for an article of that day; without a day, relative times stay open.
  init(day: Day?) { self.calendar = day.map { NewsCalendar(today: $0) } }

  /// All times and lengths of time, in the order of the text, without overlap.
  func find(_ layers: TextLayers) -> [TimeMention] {
    layers.sentenceViews.flatMap { TimeSentence(view: $0, calendar: calendar).find() }
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
    case .word, .number: break
    default: return nil
    }
    if let date = DateReader(view: view, calendar: calendar).date(at: index) { return date }
    if let relative = relative(at: index) { return relative }
    return LengthReader(view: view, calendar: calendar).length(at: index)
  }

  private func relative(at index: Int) -> TimeCore? {
    guard let match = TimeWords.relative.match(startingAt: index, in: view) else { return nil }
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
    return !(end..<(end + 4)).contains { view.has(LengthWords.contract, at: $0) }
  }

  /// `his last year`, `their final season`, which is not the year before.
  private func isOnesOwn(at index: Int) -> Bool {
    view.has(TimeRoleWords.possessives, at: index - 1) && view.has(TimeRoleWords.ordinals, at: index)
  }

  /// `the end of the season` is the summer after it, unless something lasts until then.
  private func seasonEnd(_ core: TimeCore, _ value: RelativeTime, at index: Int) -> TimeCore? {
    guard value.isSeasonOfToday, let edge = TimeRoleWords.edges.match(endingAt: index, in: view), edge.value == .end,
      role(before: edge.start) != .until
    else { return nil }
    return RelativeTimeReader(calendar: calendar).core(.seasonEnd, core.tokens)
  }

  // MARK: What stands around it

  private func mention(_ core: TimeCore, from floor: Int) -> TimeMention {
    var start = core.tokens.lowerBound
    var edge = core.edge
    while let match = TimeRoleWords.edges.match(endingAt: start, in: view), match.start >= floor {
      start = match.start
      edge = edge ?? match.value
    }
    let tokens = max(start, floor)..<core.tokens.upperBound
    let role = core.role ?? role(of: tokens)
    let time = time(core.choice, role: role, at: tokens)
    return TimeMention(
      tokens: tokens, range: view.range(of: tokens), role: role, time: time, past: core.choice.past,
      future: core.choice.future, edge: edge, length: core.length, isRemaining: core.isRemaining,
      window: window(time, role: role))
  }

  private func role(of tokens: Range<Int>) -> TimeRole {
    if isDeadline(tokens) { return .deadline }
    return role(before: tokens.lowerBound) ?? .point
  }

  /// `the October 5 deadline`, `before the window closes`.
  private func isDeadline(_ tokens: Range<Int>) -> Bool {
    let end = view.kind(tokens.upperBound) == .clitic ? tokens.upperBound + 1 : tokens.upperBound
    return TimeRoleWords.deadlineAfter.match(startingAt: end, in: view) != nil
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

  private func role(before start: Int) -> TimeRole? {
    var end = start
    for _ in 0..<6 {
      if let match = TimeRoleWords.before.match(endingAt: end, in: view) { return match.value }
      if end == start, view.has(TimeRoleWords.to, at: end - 1), view.kind(start) == .number { return .until }
      guard view.has(TimeRoleWords.links, at: end - 1) || isPlace(at: end - 1) else { return nil }
      end -= 1
    }
    return nil
  }

  /// The town of `expires in Marrow in June`.
  private func isPlace(at index: Int) -> Bool {
    view.token(index).map { $0.kind == .word && $0.isCapitalised } ?? false
      && view.has(TimeRoleWords.places, at: index - 1)
  }

  private func time(_ choice: TimeChoice, role: TimeRole, at tokens: Range<Int>) -> Time? {
    guard choice.past != choice.future else { return choice.usual }
    switch role {
    case .until: return isOver(at: tokens) ? choice.past : choice.future
    case .since: return choice.past
    case .point, .duration, .deadline: break
    }
    switch TenseCues(view: view).tense(at: tokens) {
    case .past: return choice.past
    case .future: return choice.future
    case nil: return role == .deadline ? choice.future : choice.usual
    }
  }

  /// `expired in June`, `ran out last summer`.
  private func isOver(at tokens: Range<Int>) -> Bool {
    ((tokens.lowerBound - 3)..<tokens.lowerBound).contains { view.has(TimeRoleWords.over, at: $0) }
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

extension Sequence {
  /// The first result that is not `nil`.
  fileprivate func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}
