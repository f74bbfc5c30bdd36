import HearsayText

/// Finds the figures of play in a text, those that are given together as one.
struct CountFinder {
  /// All figures, in the order of the text, without overlap.
  static func find(_ layers: TextLayers, words: ValueWords) -> [CountMention] {
    layers.sentenceViews(words).flatMap { CountSentence(view: $0).find() }
  }
}

/// The figures of one sentence.
private struct CountSentence {
  let view: TokenView

  func find() -> [CountMention] {
    var groups: [[CountedFigure]] = []
    for figure in figures() {
      if let last = groups.last, joins(figure, last) {
        groups[groups.count - 1].append(figure)
      } else {
        groups.append([figure])
      }
    }
    return groups.compactMap(mention)
  }

  private func figures() -> [CountedFigure] {
    var found: [CountedFigure] = []
    var index = view.bounds.lowerBound
    while index < view.bounds.upperBound {
      let figures = FigureReader(view: view).figures(at: index)
      found += figures
      index = max(figures.last?.tokens.upperBound ?? 0, index + 1)
    }
    return found
  }

  /// Figures are given together when they are near, count different things, and no word parts them. Caps stand alone.
  private func joins(_ figure: CountedFigure, _ group: [CountedFigure]) -> Bool {
    guard let last = group.last, figure.figure != .caps, last.figure != .caps else { return false }
    guard !group.contains(where: { $0.figure == figure.figure }) else { return false }
    let between = last.tokens.upperBound..<max(figure.tokens.lowerBound, last.tokens.upperBound)
    return between.count <= 16 && !hasOtherScope(figure, between)
      && !between.contains { view.has(view.counts.boundaries, at: $0) }
  }

  /// `16 appearances for Northam, starting four times this season`: the first counts the club's time, the second the season's.
  private func hasOtherScope(_ figure: CountedFigure, _ between: Range<Int>) -> Bool {
    guard view.counts.periods.match(startingAt: figure.tokens.upperBound, in: view) != nil else { return false }
    guard !between.contains(where: { view.counts.periods.match(startingAt: $0, in: view) != nil }) else { return false }
    return between.contains { view.has(view.counts.scope, at: $0) && view.token($0 + 1)?.isCapitalised == true }
      && between.contains { view.kind($0) == .sign }
  }

  /// A group as a mention; games and minutes that nothing makes the player's own are left out.
  private func mention(_ group: [CountedFigure]) -> CountMention? {
    let hasStrong = group.contains { !$0.isWeak }
    let kept = group.filter { !$0.isWeak || (hasStrong && isRate($0)) || isMinutes($0, in: group) }
    guard let first = kept.first, let last = kept.last else { return nil }
    let tokens = first.tokens.lowerBound..<last.tokens.upperBound
    let figures = Dictionary(kept.map { ($0.figure.rawValue, $0.value) }) { first, _ in first }
    return CountMention(tokens: tokens, range: view.range(of: tokens), figures: figures)
  }

  /// `14 goals in 20 games`, `in just 13 games`.
  private func isRate(_ figure: CountedFigure) -> Bool {
    ((figure.tokens.lowerBound - 4)..<figure.tokens.lowerBound).contains { view.has(view.counts.rates, at: $0) }
  }

  /// `played 1,200 minutes`, `1,200 minutes of football`.
  private func isMinutes(_ figure: CountedFigure, in group: [CountedFigure]) -> Bool {
    guard figure.figure == .minutes else { return false }
    let before = (figure.tokens.lowerBound - 6)..<figure.tokens.lowerBound
    return group.count > 1 || before.contains { view.has(view.counts.takesPart, at: $0) }
      || view.has(view.counts.of, at: figure.tokens.upperBound)
  }
}
