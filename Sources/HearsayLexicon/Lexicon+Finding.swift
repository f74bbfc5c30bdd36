import HearsayText

extension Lexicon {
  /// Every known name among the tokens of a sentence: the longest at each place, without overlap.
  ///
  /// What a name stands for is not decided here, only that it is written as a name: it begins with a capital, a sign (`@`, `#`), an address, or
  /// a number before a capital (`1860 Munich`); or it begins with a digit or a small letter as the data writes it (`90min`).
  public func forEachName(
    among tokens: [Token], in sentence: Range<Int>, _ receive: (PhraseTable<NameSense>.Match) -> Void
  ) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let match = name(among: tokens, from: index, limit: sentence.upperBound) else {
        index += 1
        continue
      }
      receive(match)
      index = match.tokens.upperBound
    }
  }

  @inline(__always)
  private func name(among tokens: [Token], from index: Int, limit: Int) -> PhraseTable<NameSense>.Match? {
    if canBeginName(tokens, index), let match = names.longestMatch(tokens, from: index, limit: limit) { return match }
    switch tokens[index].kind {
    case .word, .number: return smallNames.longestMatch(tokens, from: index, limit: limit)
    default: return nil
    }
  }

  @inline(__always)
  private func canBeginName(_ tokens: [Token], _ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word:
      tokens[index].isCapitalised || tokens[index].letterCase == .mixed || smallNameWords.contains(tokens[index].id)
        || isHost(tokens, index)
    case .handle, .hashtag, .address: true
    case .number: index + 1 < tokens.count && tokens[index + 1].isCapitalised
    default: false
    }
  }

  /// `football.london`: words with a full stop and no blank between them are an address, small as they are.
  @inline(__always)
  private func isHost(_ tokens: [Token], _ index: Int) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].kind == .stop && !tokens[index + 1].spaceBefore
      && tokens[index + 2].kind == .word && !tokens[index + 2].spaceBefore
  }
}
