/// A stretch of text between quotation marks.
public struct Quotation: Hashable, Sendable {
  /// From the opening mark to the closing one, both included; to the end of the paragraph where it is never closed.
  public let range: ByteRange
  /// Indices of the tokens between the marks.
  public let tokens: Range<Int>
  /// How many quotations it stands in; 0 for an outer one.
  public let depth: Int
  /// Whether a closing mark was found.
  public let isClosed: Bool
  /// Whether it goes on in the next paragraph, which opens with a mark of its own as print does it.
  public let runsOn: Bool
}

/// Finds the quotations of a text, paragraph by paragraph. No quotation crosses a paragraph; one that runs on is opened
/// anew there.
struct QuotationFinder {
  let text: CanonicalText
  let tokens: [Token]
  private(set) var found: [Quotation] = []

  /// The quotations of the paragraphs, which are given as runs of tokens.
  init(_ tokens: [Token], paragraphs: [Range<Int>], text: CanonicalText, language: LanguageTables) {
    self.text = text
    self.tokens = tokens
    for paragraph in paragraphs { readParagraph(paragraph, language) }
    found.sort { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    markRunningOn(paragraphs)
  }

  private mutating func readParagraph(_ paragraph: Range<Int>, _ language: LanguageTables) {
    let marks = QuotationMark.all(in: tokens, paragraph, text: text, language: language)
    var pairing = QuotationPairing()
    for mark in marks { pairing.read(mark) }
    for pair in pairing.closed { append(pair, end: tokens[pair.close].range.end, isClosed: true) }
    for open in pairing.open where staysOpen(open.mark, in: paragraph) {
      let pair = QuotationPairing.Pair(open: open.mark.token, close: paragraph.upperBound, depth: open.depth)
      append(pair, end: tokens[paragraph.upperBound - 1].range.end, isClosed: false)
    }
  }

  private mutating func append(_ pair: QuotationPairing.Pair, end: Int, isClosed: Bool) {
    found.append(
      Quotation(
        range: ByteRange(tokens[pair.open].range.start, end), tokens: (pair.open + 1)..<max(pair.close, pair.open + 1),
        depth: pair.depth, isClosed: isClosed, runsOn: false))
  }

  /// Whether a mark that nothing closes opens a quotation to the paragraph's end all the same. A single one may be an
  /// apostrophe: it must begin the paragraph, follow a colon or a comma, or be curly before a capital.
  private func staysOpen(_ mark: QuotationMark, in paragraph: Range<Int>) -> Bool {
    guard mark.family == .single, mark.token != paragraph.lowerBound else { return true }
    let before = text.bytes[tokens[mark.token - 1].range.start]
    if before == UInt8(ascii: ":") || before == UInt8(ascii: ",") { return true }
    return mark.shape == .opening && mark.token + 1 < paragraph.upperBound && tokens[mark.token + 1].isCapitalised
  }

  /// An unclosed quotation runs on when the next paragraph opens with a quotation of its own.
  private mutating func markRunningOn(_ paragraphs: [Range<Int>]) {
    let openers = Set(found.map(\.range.start))
    var running: Set<Int> = []
    for (paragraph, next) in zip(paragraphs, paragraphs.dropFirst())
    where openers.contains(tokens[next.lowerBound].range.start) {
      running.insert(tokens[paragraph.upperBound - 1].range.end)
    }
    found = found.map { quotation in
      guard !quotation.isClosed, running.contains(quotation.range.end) else { return quotation }
      return Quotation(
        range: quotation.range, tokens: quotation.tokens, depth: quotation.depth, isClosed: false, runsOn: true)
    }
  }
}
