/// A text with everything that can be known of it without knowing its subject: tokens, sentences, paragraphs, quotations.
public struct TextLayers: Sendable {
  /// The text that all ranges count in.
  public let text: CanonicalText
  /// Its tokens, in order.
  public let tokens: [Token]
  /// Its sentences, in order; together they hold every token.
  public let sentences: [Sentence]
  /// Its paragraphs, in order; together they hold every sentence. The title is one.
  public let paragraphs: [Paragraph]
  /// Its quotations, by where they begin; an outer one before those in it.
  public let quotations: [Quotation]

  /// Reads a text with the tables of a language.
  public init(_ text: CanonicalText, language: LanguageTables = .english) {
    self.text = text
    let tokens = Tokenizer(language: language).tokens(of: text)
    let splitter = SentenceSplitter(tokens, of: text, language: language)
    let sentences = splitter.sentences
    let spans = splitter.paragraphs.map { paragraph in
      let first = sentences[paragraph.sentences.lowerBound]
      let last = sentences[paragraph.sentences.upperBound - 1]
      return first.tokens.lowerBound..<last.tokens.upperBound
    }
    let quotations = QuotationFinder(tokens, paragraphs: spans, text: text, language: language).found
    self.tokens = Self.markPossessives(tokens, quotations, text, language)
    self.sentences = sentences
    self.paragraphs = splitter.paragraphs
    self.quotations = quotations
  }

  /// An apostrophe behind a word in `s`, in a language of such possessives, that is no mark of a quotation is one: `the players' wages`.
  private static func markPossessives(
    _ tokens: [Token], _ quotations: [Quotation], _ text: CanonicalText, _ language: LanguageTables
  )
    -> [Token]
  {
    guard !language.possessiveTails.isEmpty else { return tokens }
    let closers = Set(quotations.lazy.filter(\.isClosed).map(\.tokens.upperBound))
    var tokens = tokens
    for index in tokens.indices.dropFirst() where tokens[index].kind == .quote && !tokens[index].spaceBefore {
      let word = tokens[index - 1]
      let isPossessive =
        word.kind == .word && language.possessiveTails.contains(text.bytes[word.range.end - 1] | 0x20)
        && !closers.contains(index)
        && QuotationMark.isApostrophe(tokens[index], in: text)
      if isPossessive { tokens[index].kind = .clitic }
    }
    return tokens
  }

  /// The words of one token.
  public func words(of token: Token) -> String { text[token.range] }

  /// The words from the first to the last token of a run, as they stand in the text; empty for an empty run.
  public func words(of tokens: Range<Int>) -> String {
    guard let range = range(of: tokens) else { return "" }
    return text[range]
  }

  /// The bytes from the first to the last token of a run; `nil` for an empty run.
  public func range(of tokens: Range<Int>) -> ByteRange? {
    guard !tokens.isEmpty else { return nil }
    return ByteRange(self.tokens[tokens.lowerBound].range.start, self.tokens[tokens.upperBound - 1].range.end)
  }

  /// The index of the sentence that holds the token at `index`; `nil` outside the text.
  public func sentence(holding index: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].tokens.contains(index) ? low : nil
  }
}
