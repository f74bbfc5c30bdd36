/// Splits tokens into sentences and paragraphs.
///
/// A line break ends a sentence, with or without a full stop, unless it only wraps the line. A full stop, question mark or
/// exclamation mark ends one when what follows can begin one. Tags and addresses at the end of a line belong to the
/// sentence before them.
struct SentenceSplitter {
  let text: CanonicalText
  let tokens: [Token]
  let language: LanguageTables
  private let wraps: [ByteRange]
  /// Whether a token and all after it on its line are addresses, handles, hashtags or emoji.
  private let isTail: [Bool]
  private var wrap = 0
  private var start = 0
  private var paragraphStart = 0
  private(set) var sentences: [Sentence] = []
  private(set) var paragraphs: [Paragraph] = []

  /// The sentences and paragraphs of the tokens of a text.
  init(_ tokens: [Token], of text: CanonicalText, language: LanguageTables) {
    self.text = text
    self.tokens = tokens
    self.language = language
    self.wraps = LineWrapping.blocks(of: text)
    self.isTail = Self.tails(tokens)
    split()
  }

  /// A run of so many tokens without an end is cut: prose has no such sentence, and what works sentence by sentence stays bounded.
  private static let longest = 400

  private static func tails(_ tokens: [Token]) -> [Bool] {
    var isTail = [Bool](repeating: false, count: tokens.count)
    for index in tokens.indices.reversed() {
      let endsLine = index + 1 == tokens.count || tokens[index + 1].lineBreakBefore
      isTail[index] = tokens[index].isTag && (endsLine || isTail[index + 1])
    }
    return isTail
  }

  private mutating func split() {
    for index in tokens.indices.dropFirst() {
      if tokens[index].lineBreakBefore, breaksLine(at: index) {
        closeSentence(at: index)
        closeParagraph()
      } else if endsSentence(before: index) || index - start >= Self.longest {
        closeSentence(at: index)
      }
    }
    closeSentence(at: tokens.count)
    closeParagraph()
  }

  private mutating func closeSentence(at end: Int) {
    guard end > start else { return }
    let range = ByteRange(tokens[start].range.start, tokens[end - 1].range.end)
    sentences.append(Sentence(range: range, tokens: start..<end, isClosed: isClosed(start..<end)))
    start = end
  }

  private mutating func closeParagraph() {
    guard sentences.count > paragraphStart else { return }
    let range = ByteRange(sentences[paragraphStart].range.start, sentences[sentences.count - 1].range.end)
    paragraphs.append(Paragraph(range: range, sentences: paragraphStart..<sentences.count))
    paragraphStart = sentences.count
  }

  private func isClosed(_ range: Range<Int>) -> Bool {
    var last = range.upperBound - 1
    while last > range.lowerBound, tokens[last].isTag || isCloser(tokens[last]) { last -= 1 }
    return tokens[last].kind == .stop || endsInStop(tokens[last])
  }
}

// MARK: - Lines

extension SentenceSplitter {
  /// Whether the line break before the token at `index` ends a paragraph.
  private mutating func breaksLine(at index: Int) -> Bool {
    let gap = ByteRange(tokens[index - 1].range.end, tokens[index].range.start)
    if let title = text.title, gap.contains(title.end) { return true }
    while wrap < wraps.count, wraps[wrap].end <= gap.start { wrap += 1 }
    if wrap < wraps.count, wraps[wrap].contains(gap) { return false }
    return !continuesLine(at: index, gap)
  }

  /// Whether the line only goes on with the one before: one line break, no stop before it, a lower-case word after it.
  private func continuesLine(at index: Int, _ gap: ByteRange) -> Bool {
    guard tokens[index].letterCase == .lower, tokens[index].kind == .word, tokens[index - 1].kind != .stop else {
      return false
    }
    return LineWrapping.lineBreaks(in: gap, of: text) == 1
  }
}

// MARK: - Stops

extension SentenceSplitter {
  /// Whether a sentence ends between the tokens `index - 1` and `index`, which stand on one line.
  private func endsSentence(before index: Int) -> Bool {
    let next = tokens[index]
    guard next.spaceBefore || next.kind == .emoji, !isTail[index], next.kind != .emoji else { return false }
    var last = index - 1
    // Emoji, closing quotation marks and brackets after the stop belong to the sentence that the stop ends.
    while last > start, tokens[last].kind == .emoji { last -= 1 }
    while last > start, !tokens[last].spaceBefore, isCloser(tokens[last]) { last -= 1 }
    if tokens[last].kind != .stop { return endsInStop(tokens[last]) && isStarter(at: index) }
    return !isListNumber(before: last) && canBegin(at: index, afterEllipsis: tokens[last].range.count > 1)
  }

  private func isCloser(_ token: Token) -> Bool {
    token.kind == .quote || [UInt8(ascii: ")"), UInt8(ascii: "]")].contains(text.bytes[token.range.start])
  }

  /// Whether the token is an abbreviation with its full stop.
  private func endsInStop(_ token: Token) -> Bool {
    token.kind == .word && text.bytes[token.range.end - 1] == UInt8(ascii: ".")
  }

  private func isStarter(at index: Int) -> Bool {
    let word = tokens[index].kind == .quote && index + 1 < tokens.count ? tokens[index + 1] : tokens[index]
    return word.kind == .word && word.isCapitalised && language.starters.contains(word.id)
  }

  /// Whether the stop only marks the number of a list line: `1. Haaland`.
  private func isListNumber(before stop: Int) -> Bool {
    stop > 0 && tokens[stop - 1].kind == .number && tokens[stop - 1].lineBreakBefore && !tokens[stop].spaceBefore
      && tokens[stop - 1].range.count <= 2 && tokens[stop].range.count == 1
  }

  /// How many signs may stand before the first word of a sentence: a dash, a bracket and quotation marks.
  private static let openingSigns = 6

  private func canBegin(at index: Int, afterEllipsis: Bool) -> Bool {
    for token in tokens[index..<min(index + Self.openingSigns, tokens.count)] {
      switch token.kind {
      case .quote, .dash, .sign: continue
      case .word: return token.letterCase != .lower
      case .handle, .hashtag, .address: return true
      case .number, .currency: return !afterEllipsis
      case .hyphen, .clitic, .stop, .emoji: return false
      }
    }
    return false
  }
}

extension Token {
  /// Whether it is no part of a sentence's grammar when it stands at the end of a line.
  fileprivate var isTag: Bool {
    switch kind {
    case .address, .handle, .hashtag, .emoji: true
    default: false
    }
  }
}
