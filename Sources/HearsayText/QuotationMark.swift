/// A token that may be a quotation mark, with what can be said of it from the tokens next to it.
struct QuotationMark {
  enum Family: UInt8 { case double, single, angled }

  enum Shape { case opening, closing, plain }

  let token: Int
  let family: Family
  let shape: Shape
  var opens: Bool
  var closes: Bool
  /// Whether it may be the apostrophe of a possessive: `the players' wages`.
  var mayBePossessive: Bool

  /// The marks of a paragraph in order.
  static func all(
    in tokens: [Token], _ paragraph: Range<Int>, text: CanonicalText, language: LanguageTables
  ) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    for index in paragraph where tokens[index].kind == .quote {
      marks.append(QuotationMark(index, tokens, paragraph, text: text, language: language))
    }
    settlePossessives(&marks)
    return marks
  }

  private init(
    _ index: Int, _ tokens: [Token], _ paragraph: Range<Int>, text: CanonicalText, language: LanguageTables
  ) {
    let (family, shape) = Self.sort(tokens[index], text: text)
    let opensHere = Self.canOpen(tokens, index, paragraph)
    let closesHere = Self.canClose(tokens, index, paragraph)
    self.token = index
    self.family = family
    self.shape = shape
    // Where a curly double mark stands counts for more than which way it bends; a curly apostrophe never opens.
    switch shape {
    case .plain: (opens, closes) = (opensHere, closesHere)
    case .opening: (opens, closes) = (opensHere || !closesHere, closesHere && family != .single)
    case .closing: (opens, closes) = (opensHere && family != .single, closesHere || (!opensHere && family != .single))
    }
    mayBePossessive =
      family == .single && closesHere && Self.followsPossessor(tokens, index, paragraph, text: text, language: language)
  }

  /// A possible possessive is one where a surer closing mark follows before the next opening one.
  private static func settlePossessives(_ marks: inout [QuotationMark]) {
    var closerFollows = false
    for place in marks.indices.reversed() where marks[place].family == .single {
      if marks[place].mayBePossessive {
        if closerFollows { marks[place].closes = false }
      } else if marks[place].opens != marks[place].closes {
        closerFollows = marks[place].closes
      }
    }
  }

  /// Whether a token of kind `quote` can be an apostrophe by its shape.
  static func isApostrophe(_ token: Token, in text: CanonicalText) -> Bool {
    let (family, shape) = sort(token, text: text)
    return family == .single && shape != .opening
  }

  private static func sort(_ token: Token, text: CanonicalText) -> (Family, Shape) {
    let (value, length) = Scalars.decode(text.bytes, at: token.range.start)
    let isTwice = token.range.count > length
    switch value {
    case 0x201C, 0x201E: return (.double, .opening)
    case 0x201D: return (.double, .closing)
    case 0x2018, 0x201A: return (.single, .opening)
    case 0x2019: return (.single, .closing)
    case 0xAB, 0x2039: return (.angled, .opening)
    case 0xBB, 0x203A: return (.angled, .closing)
    case 0x27, 0x60, 0xB4, 0x201B, 0x2032, 0x2BC, 0xFF07: return (isTwice ? .double : .single, .plain)
    default: return (.double, .plain)
    }
  }
}

// MARK: - Where a mark stands

extension QuotationMark {
  /// A mark opens when nothing but white space, a dash or another mark stands before it and something stands right after it.
  private static func canOpen(_ tokens: [Token], _ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound, !tokens[index + 1].spaceBefore else { return false }
    if index == paragraph.lowerBound || tokens[index].spaceBefore { return true }
    switch tokens[index - 1].kind {
    case .quote, .dash, .hyphen, .sign, .emoji, .stop: return true
    default: return false
    }
  }

  /// A mark closes when something stands right before it and no letter right after it.
  private static func canClose(_ tokens: [Token], _ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index > paragraph.lowerBound, !tokens[index].spaceBefore, !isInches(tokens, index, paragraph) else {
      return false
    }
    guard index + 1 < paragraph.upperBound, !tokens[index + 1].spaceBefore else { return true }
    switch tokens[index + 1].kind {
    case .word, .number: return false
    default: return true
    }
  }

  /// Whether the mark is the second one of a height, `6'2"`.
  private static func isInches(_ tokens: [Token], _ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index - 3 >= paragraph.lowerBound, tokens[index - 1].kind == .number, !tokens[index - 1].spaceBefore else {
      return false
    }
    return tokens[index - 2].kind == .quote && !tokens[index - 2].spaceBefore && tokens[index - 3].kind == .number
  }

  /// Whether the mark stands between a word in `s`, in a language of such possessives, and another word.
  private static func followsPossessor(
    _ tokens: [Token], _ index: Int, _ paragraph: Range<Int>, text: CanonicalText, language: LanguageTables
  ) -> Bool {
    guard tokens[index - 1].kind == .word, index + 1 < paragraph.upperBound, tokens[index + 1].kind == .word else {
      return false
    }
    return language.possessiveTails.contains(text.bytes[tokens[index - 1].range.end - 1] | 0x20)
  }
}
