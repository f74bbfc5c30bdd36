import HearsayText

/// The tokens of one sentence, looked at by their index in the text. Looking outside of the sentence finds nothing.
struct TokenView {
  /// The text that the sentence stands in.
  let layers: TextLayers
  /// The indices of the sentence's tokens.
  let bounds: Range<Int>
  /// The words of its language.
  let words: ValueWords

  /// The token at `index`; `nil` outside of the sentence.
  func token(_ index: Int) -> Token? { bounds.contains(index) ? layers.tokens[index] : nil }

  /// The folded word at `index`; `nil` outside of the sentence.
  func id(_ index: Int) -> WordID? { token(index)?.id }

  /// The sort of token at `index`; `nil` outside of the sentence.
  func kind(_ index: Int) -> Token.Kind? { token(index)?.kind }

  /// Whether the token at `index` is one of these words.
  func has(_ words: WordSet, at index: Int) -> Bool { id(index).map(words.contains) ?? false }

  /// Whether the token at `index` hangs on the one before it.
  func isAttached(_ index: Int) -> Bool { token(index).map { !$0.spaceBefore && index > bounds.lowerBound } ?? false }

  /// Whether a percent sign stands at `index`.
  func isPercent(_ index: Int) -> Bool { has(numbers.percent, at: index) }

  /// The index of the first token from `index` on that is no hyphen.
  func skippingHyphens(from index: Int) -> Int {
    var index = index
    while kind(index) == .hyphen { index += 1 }
    return index
  }

  /// The bytes of a run of tokens; an empty range at the start of the text for an empty run.
  func range(of tokens: Range<Int>) -> ByteRange { layers.range(of: tokens) ?? ByteRange(0, 0) }

  /// The words of a run of tokens as they stand in the text.
  func words(of tokens: Range<Int>) -> String { layers.words(of: tokens) }
}

extension TextLayers {
  /// A view of each sentence, in order.
  func sentenceViews(_ words: ValueWords) -> [TokenView] {
    sentences.map { TokenView(layers: self, bounds: $0.tokens, words: words) }
  }
}
