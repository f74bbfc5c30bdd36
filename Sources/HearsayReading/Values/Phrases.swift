import HearsayText

/// Phrases with what they mean, found by their first or last word; the longest that fits wins.
///
/// Hyphens do not count, in the phrase or in the text: `a week` finds `a week` and `-a-week`, `add ons` finds `add-ons`.
struct Phrases<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [WordID]
    let value: Value
  }

  private let byFirst: [WordID: [Entry]]
  private let byLast: [WordID: [Entry]]

  /// Phrases from pairs of the words, parted by spaces, and the meaning.
  init(_ pairs: [(String, Value)], by tokenizer: Tokenizer) {
    self.init(
      pairs.compactMap { phrase, value in
        let words = tokenizer.tokens(of: CanonicalText(body: phrase)).filter { $0.kind != .hyphen }.map(\.id)
        return words.isEmpty ? nil : Entry(words: words, value: value)
      })
  }

  private init(_ found: [Entry]) {
    let entries = found.sorted { $0.words.count > $1.words.count }
    self.byFirst = Dictionary(grouping: entries) { $0.words[0] }
    self.byLast = Dictionary(grouping: entries) { $0.words[$0.words.count - 1] }
  }

  /// These phrases and others.
  func joined(with others: Phrases) -> Phrases {
    Phrases(byFirst.values.flatMap { $0 } + others.byFirst.values.flatMap { $0 })
  }

  /// The words that phrases begin with.
  var firstWords: [WordID] { Array(byFirst.keys) }

  /// The longest phrase that begins at `index`, hyphens before it passed over, and the index just past it.
  func match(startingAt index: Int, in view: TokenView) -> (end: Int, value: Value)? {
    let start = view.skippingHyphens(from: index)
    guard let first = view.id(start), let entries = byFirst[first] else { return nil }
    for entry in entries {
      if let end = end(of: entry.words, from: start, in: view) { return (end, entry.value) }
    }
    return nil
  }

  /// The longest phrase that ends just before `end`, hyphens after it passed over, and the index at which it begins.
  func match(endingAt end: Int, in view: TokenView) -> (start: Int, value: Value)? {
    var last = end - 1
    while view.kind(last) == .hyphen { last -= 1 }
    guard let word = view.id(last), let entries = byLast[word] else { return nil }
    for entry in entries {
      if let start = start(of: entry.words, until: last, in: view) { return (start, entry.value) }
    }
    return nil
  }

  private func end(of words: [WordID], from start: Int, in view: TokenView) -> Int? {
    var index = start
    for word in words {
      index = view.skippingHyphens(from: index)
      guard view.id(index) == word else { return nil }
      index += 1
    }
    return index
  }

  private func start(of words: [WordID], until last: Int, in view: TokenView) -> Int? {
    var index = last + 1
    for word in words.reversed() {
      index -= 1
      while view.kind(index) == .hyphen { index -= 1 }
      guard view.id(index) == word else { return nil }
    }
    return index
  }
}
