import HearsayText

/// Reads what a time is to its sentence from the words around it.
struct TimeRoleReader {
  let view: TokenView

  /// The role of the time at `tokens`; a point where nothing says otherwise.
  func role(of tokens: Range<Int>) -> TimeRole {
    if isDeadline(tokens) { return .deadline }
    guard let role = role(before: tokens.lowerBound) else { return .point }
    switch role {
    // `followed by Tuesday's defeat`: the time belongs to what comes after it.
    case .deadline where view.kind(tokens.upperBound) == .clitic: return .point
    // `he ended the season`, unlike `his contract ended last month`.
    case .until where isObject(tokens): return .point
    default: return role
    }
  }

  /// The role that the words before `start` give, small words and places passed over; `nil` where they give none.
  func role(before start: Int) -> TimeRole? {
    var end = start
    for _ in 0..<6 {
      if let match = view.timeRoles.before.match(endingAt: end, in: view) { return match.value }
      if end == start, view.has(view.timeRoles.to, at: end - 1), view.kind(start) == .number { return .until }
      guard view.has(view.timeRoles.links, at: end - 1) || isPlace(at: end - 1) else { return nil }
      end -= 1
    }
    return nil
  }

  /// Whether what lasted until then is over: `expired in June`, `ended last month`.
  func isOver(at tokens: Range<Int>) -> Bool {
    ((tokens.lowerBound - 3)..<tokens.lowerBound).contains { view.has(view.timeRoles.over, at: $0) }
  }

  /// `the October 5 deadline`.
  private func isDeadline(_ tokens: Range<Int>) -> Bool {
    let end = view.kind(tokens.upperBound) == .clitic ? tokens.upperBound + 1 : tokens.upperBound
    return view.timeRoles.deadlineAfter.match(startingAt: end, in: view) != nil
  }

  private func isObject(_ tokens: Range<Int>) -> Bool {
    view.has(view.timeRoles.ending, at: tokens.lowerBound - 1)
      && tokens.contains { view.has(view.lengths.seasons, at: $0) || view.has(view.timeRoles.terms, at: $0) }
  }

  /// The town of `expires in Marrow in June`.
  private func isPlace(at index: Int) -> Bool {
    view.token(index).map { $0.kind == .word && $0.isCapitalised } ?? false
      && view.has(view.timeRoles.places, at: index - 1)
  }
}
