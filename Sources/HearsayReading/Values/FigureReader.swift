import HearsayText

/// Reads single figures of play: `57 goals`, `scored 18 times`, `three of his eight games`.
struct FigureReader {
  let view: TokenView

  /// The figures that begin at `index`: mostly one, two for `four of eight games`, none where none begins.
  func figures(at index: Int) -> [CountedFigure] {
    guard view.kind(index) == .number || view.has(view.counts.openers, at: index) else { return [] }
    if let phrase = view.counts.phrases.match(startingAt: index, in: view), view.kind(index) != .hyphen {
      return [CountedFigure(tokens: index..<phrase.end, figure: phrase.value.figure, value: phrase.value.value)]
    }
    if let times = onceOrTwice(at: index) ?? ordinal(at: index) ?? article(at: index) { return [times] }
    guard !isInsideNumber(index), let count = view.count(at: index), count.value < 10_000 else { return [] }
    return part(index, count.value, count.end) ?? single(index, count.value, count.end).map { [$0] } ?? []
  }

  /// The `0` of `3-0`, the `5` of `£5`.
  private func isInsideNumber(_ index: Int) -> Bool {
    guard view.isAttached(index) else { return false }
    return view.kind(index - 1) == .currency || view.kind(index - 1) == .hyphen && view.kind(index - 2) == .number
  }

  private func single(_ index: Int, _ value: Int, _ end: Int) -> CountedFigure? {
    times(index, value, end) ?? share(index, value, end) ?? noun(index, value, end)
  }

  // MARK: Numbers with a noun

  private func noun(_ index: Int, _ value: Int, _ end: Int) -> CountedFigure? {
    guard let (unit, past) = unit(after: end) else { return nil }
    if unit.figure == .goals, isOthers(before: index) { return nil }
    if unit.figure == .minutes, value == 90 || value == 120 || value < 2 { return nil }
    guard unit.isWeak, unit.figure == .appearances else {
      return CountedFigure(tokens: index..<past, figure: unit.figure, value: value, isWeak: unit.isWeak)
    }
    return games(index, value, past)
  }

  /// Games are starts after `started`, and no figure after `missed`.
  private func games(_ index: Int, _ value: Int, _ end: Int) -> CountedFigure? {
    let before = max(view.bounds.lowerBound, index - 5)..<index
    if before.contains(where: { view.has(view.counts.notPlayed, at: $0) && !view.has(view.counts.lastWords, at: $0) }) {
      return nil
    }
    if view.kind(index - 1) == .hyphen || view.kind(end) == .hyphen { return nil }
    let near = max(view.bounds.lowerBound, index - 6)..<index
    let isStart = near.contains { view.id($0).map { view.counts.verbs[$0] } == .starts }
    let takesPart = before.contains { view.has(view.counts.takesPart, at: $0) }
    return CountedFigure(
      tokens: index..<end, figure: isStart ? .starts : .appearances, value: value, isWeak: !takesPart)
  }

  private func isOthers(before index: Int) -> Bool {
    ((index - 3)..<index).contains { view.has(view.counts.notScored, at: $0) }
  }

  /// The noun after a number, adjectives and names of competitions passed over.
  private func unit(after end: Int) -> (CountWords.Unit, Int)? {
    for index in end..<(end + 6) {
      if let match = view.counts.units.match(startingAt: index, in: view) {
        return view.has(view.counts.compounds, at: match.end) ? nil : (match.value, match.end)
      }
      guard canPass(index) else { return nil }
    }
    return nil
  }

  private func canPass(_ index: Int) -> Bool {
    guard let token = view.token(index) else { return false }
    switch token.kind {
    case .hyphen, .clitic: return true
    case .word: return token.isCapitalised || view.counts.adjectives.contains(token.id)
    default: return false
    }
  }

  // MARK: Parts of a whole

  /// `four of eight games` after `started`: the part is starts, the whole appearances.
  private func part(_ index: Int, _ value: Int, _ end: Int) -> [CountedFigure]? {
    guard view.has(view.counts.of, at: end) else { return nil }
    var next = end + 1
    while next - end < 6, view.has(view.counts.wholes, at: next) || isName(next) { next += 1 }
    guard let whole = view.count(at: next), let (unit, past) = unit(after: whole.end), unit.figure == .appearances,
      whole.value >= value
    else { return nil }
    let verb = ((index - 4)..<index).reversed().first { view.id($0).map { view.counts.verbs[$0] != nil } ?? false }
    guard let figure = verb.flatMap({ view.id($0) }).flatMap({ view.counts.verbs[$0] }) else { return nil }
    let part = CountedFigure(tokens: index..<end, figure: figure, value: value)
    guard figure == .starts else {
      return figure == .appearances ? [CountedFigure(tokens: index..<past, figure: figure, value: value)] : nil
    }
    return [part, CountedFigure(tokens: next..<past, figure: .appearances, value: whole.value)]
  }

  /// The club in `11 of Northam's last 12 fixtures`.
  private func isName(_ index: Int) -> Bool {
    guard let token = view.token(index) else { return false }
    return token.kind == .clitic || token.kind == .word && token.isCapitalised
  }

  /// `seven of them starts`, `four of those from the start`.
  private func share(_ index: Int, _ value: Int, _ end: Int) -> CountedFigure? {
    guard let them = view.counts.ofThem.match(startingAt: end, in: view) else { return nil }
    if let start = view.counts.fromTheStart.match(startingAt: them.end, in: view) {
      return CountedFigure(tokens: index..<start.end, figure: .starts, value: value)
    }
    let next = view.has(view.counts.adjectives, at: them.end) ? them.end + 1 : them.end
    guard let unit = view.counts.units.match(startingAt: next, in: view), !unit.value.isWeak else { return nil }
    return CountedFigure(tokens: index..<unit.end, figure: unit.value.figure, value: value)
  }

  // MARK: Times

  /// `scored 18 times`, `scoring on seven occasions`.
  private func times(_ index: Int, _ value: Int, _ end: Int) -> CountedFigure? {
    guard view.has(view.counts.times, at: end), let figure = verb(before: index, within: 6) else { return nil }
    return CountedFigure(tokens: index..<(end + 1), figure: figure, value: value)
  }

  private func onceOrTwice(at index: Int) -> CountedFigure? {
    guard let value = view.id(index).flatMap({ view.counts.onceOrTwice[$0] }) else { return nil }
    var before = index
    while view.has(view.counts.onlyWords, at: before - 1) { before -= 1 }
    guard let figure = verb(before: before, within: 1) else { return nil }
    return CountedFigure(tokens: index..<(index + 1), figure: figure, value: value)
  }

  private func verb(before index: Int, within reach: Int) -> PlayFigure? {
    for place in stride(from: index - 1, through: index - reach, by: -1) {
      if let figure = view.id(place).flatMap({ view.counts.verbs[$0] }) { return figure }
      // Another clause, or `played against them three times`.
      if view.kind(place) == .sign || view.has(view.counts.against, at: place) { return nil }
    }
    return nil
  }

  // MARK: One

  /// `his first cap`, `his 50th appearance`.
  private func ordinal(at index: Int) -> CountedFigure? {
    guard let value = view.ordinal(at: index), let (unit, past) = unit(after: index + 1), !unit.isWeak,
      unit.figure == .caps || view.has(view.counts.ordinalOpeners, at: index - 1),
      unit.figure != .goals || view.has(view.counts.scoringVerbs, at: index - 2)
    else { return nil }
    return CountedFigure(tokens: index..<past, figure: unit.figure, value: value)
  }

  /// `scoring a goal`, `recording an assist`.
  private func article(at index: Int) -> CountedFigure? {
    guard view.has(view.numbers.articles, at: index), view.has(view.counts.scoringVerbs, at: index - 1),
      let (unit, past) = unit(after: index + 1), unit.figure == .goals || unit.figure == .assists
    else { return nil }
    return CountedFigure(tokens: index..<past, figure: unit.figure, value: 1)
  }
}
