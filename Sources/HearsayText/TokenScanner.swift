/// One pass over the bytes of a text. It keeps the array itself: a stored `Span` needs lifetime annotations that are still experimental.
///
/// No byte is looked at more than a fixed number of times: what looks ahead remembers how far it saw (`plainBefore`).
struct TokenScanner {
  let bytes: [UInt8]
  let language: LanguageTables
  var tokens: [Token] = []
  var offset = 0
  var spaceBefore = true
  var lineBreakBefore = true
  /// Up to here no address begins: the chain of words and full stops around `offset` was followed and is none.
  var plainBefore = 0

  init(bytes: [UInt8], language: LanguageTables) {
    self.bytes = bytes
    self.language = language
    tokens.reserveCapacity(bytes.count / 5)
  }

  mutating func scan() -> [Token] {
    while offset < bytes.count {
      let (value, length) = Scalars.decode(bytes, at: offset)
      switch Scalars.classify(value) {
      case .space: skip(length)
      case .newline:
        lineBreakBefore = true
        skip(length)
      case .mark: offset += length
      case .letter: scanWord()
      case .digit: scanNumber()
      case .currency: emit(.currency, length)
      case .quote: emit(.quote, length)
      case .apostrophe: scanApostrophe(value, length)
      case .hyphen: scanHyphen(length)
      case .dash: emit(.dash, length)
      case .point: scanPoints()
      case .emoji: scanEmoji()
      case .symbol: scanSymbol(value, length)
      }
    }
    return tokens
  }

  private mutating func skip(_ length: Int) {
    spaceBefore = true
    offset += length
  }

  // MARK: Writing tokens

  mutating func emit(_ kind: Token.Kind, _ length: Int) { emit(kind, from: offset, to: offset + length) }

  /// Writes one token and goes on after it. `idFrom` is where the part that it is known by begins.
  mutating func emit(_ kind: Token.Kind, from start: Int, to end: Int, idFrom: Int? = nil) {
    let id = isAccented(start, end) ? Folding.clippedID(of: bytes, from: start, to: end) : id(idFrom ?? start, end)
    tokens.append(
      Token(
        range: ByteRange(start, end), kind: kind, letterCase: letterCase(start, end), spaceBefore: spaceBefore,
        lineBreakBefore: lineBreakBefore, id: id))
    offset = end
    spaceBefore = false
    lineBreakBefore = false
  }

  /// Whether a word is another without its accent.
  private func isAccented(_ start: Int, _ end: Int) -> Bool {
    // Such words are short, and their accent is at their end: `è`, `sì`, `però`.
    guard !language.accented.isEmpty, end - start <= 12, bytes[end - 1] >= 0x80 else { return false }
    return language.accented.contains(Folding.accentedID(of: bytes[start..<end]))
  }

  private func letterCase(_ start: Int, _ end: Int) -> Token.Case {
    var upper = 0
    var lower = 0
    var firstIsUpper: Bool?
    var offset = start
    while offset < end {
      let (value, length) = Scalars.decode(bytes, at: offset)
      if Scalars.isUpper(value) {
        upper += 1
        if firstIsUpper == nil { firstIsUpper = true }
      } else if Scalars.isLower(value) {
        lower += 1
        if firstIsUpper == nil { firstIsUpper = false }
      }
      offset += length
    }
    guard let firstIsUpper else { return .none }
    if upper == 0 { return .lower }
    if lower == 0 { return upper == 1 ? .initial : .upper }
    return firstIsUpper ? .title : .mixed
  }
}

// MARK: - Looking around

extension TokenScanner {
  func scalar(at offset: Int) -> (kind: ScalarClass, value: UInt32, length: Int)? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let (value, length) = Scalars.decode(bytes, at: offset)
    return (Scalars.classify(value), value, length)
  }

  func isLetter(at offset: Int) -> Bool { scalar(at: offset)?.kind == .letter }

  func isDigit(at offset: Int) -> Bool { scalar(at: offset)?.kind == .digit }

  func isUpper(at offset: Int) -> Bool { scalar(at: offset).map { Scalars.isUpper($0.value) } ?? false }

  func isByte(_ letter: Unicode.Scalar, at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == UInt8(ascii: letter)
  }

  func isGap(at offset: Int) -> Bool {
    switch scalar(at: offset)?.kind {
    case nil, .space, .newline: true
    default: false
    }
  }

  /// The end of the run of letters and digits from `start`, with combining marks.
  func endOfRun(from start: Int) -> Int {
    var end = start
    while let next = scalar(at: end), next.kind == .letter || next.kind == .digit || next.kind == .mark {
      end += next.length
    }
    return end
  }

  func id(_ start: Int, _ end: Int) -> WordID { Folding.id(of: bytes, from: start, to: end) }
}
