import HearsayText

/// Whether what happens at a time is over or to come.
enum Tense: Hashable, Sendable {
  /// It is over.
  case past
  /// It is to come.
  case future
}

/// Guesses the tense from the nearest verb within the sentence: to the left, and to the right of what opens it.
struct TenseCues {
  let view: TokenView

  /// The tense at `tokens`; `nil` where no word near tells it.
  func tense(at tokens: Range<Int>) -> Tense? {
    for index in stride(from: tokens.lowerBound - 1, through: tokens.lowerBound - 24, by: -1) {
      if let tense = tense(of: index) { return settled(tense, at: index) }
    }
    // Words to the right tell the tense only of what opens the sentence.
    guard tokens.lowerBound - view.bounds.lowerBound < 3 else { return nil }
    for index in tokens.upperBound..<(tokens.upperBound + 10) {
      if let tense = tense(of: index) { return tense }
    }
    return nil
  }

  /// `will have been sold`: a modal right before a past form outranks it.
  private func settled(_ tense: Tense, at index: Int) -> Tense {
    guard tense == .past else { return tense }
    return ((index - 3)..<index).contains { view.has(view.timeRoles.modals, at: $0) } ? .future : .past
  }

  private func tense(of index: Int) -> Tense? {
    guard let token = view.token(index), token.kind == .word || token.kind == .clitic else { return nil }
    guard view.kind(index - 1) != .hyphen, view.kind(index + 1) != .hyphen else { return nil }
    if ends(token, in: view.timeRoles.actionEndings), isAfterthought(index) { return .past }
    if view.timeRoles.future.contains(token.id) { return .future }
    if view.timeRoles.past.contains(token.id) { return .past }
    return isPastForm(token, at: index) ? .past : nil
  }

  /// `after joining`, `despite Selby only signing him`.
  private func isAfterthought(_ index: Int) -> Bool {
    ((index - 3)..<index).contains { view.has(view.timeRoles.beforePastAction, at: $0) }
  }

  /// A lower-case word in -ed that is no adjective of a hyphenated word and no passive of the present.
  private func isPastForm(_ token: Token, at index: Int) -> Bool {
    guard token.letterCase == .lower, ends(token, in: view.timeRoles.pastEndings) else { return false }
    guard !view.timeRoles.openWords.contains(token.id) else { return false }
    return !view.has(view.timeRoles.present, at: index - 1) && !view.has(view.timeRoles.present, at: index - 2)
  }

  /// Two letters or more stand before an ending.
  private func ends(_ token: Token, in endings: Endings) -> Bool {
    endings.fit(token.range, in: view.layers.text.bytes, least: 2)
  }
}
