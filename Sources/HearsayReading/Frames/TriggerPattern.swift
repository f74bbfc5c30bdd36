import HearsayLexicon
import HearsayText

/// The words that open a frame, as a sequence of elements.
///
/// Written in a frame file as words: `want` stands for itself, `~want` for all forms of the verb, `+offer` for a noun's singular and
/// plural, `(chase|track|keep tabs on)` for any one of these, `{position}` for a word of that class, `very?` for a word that may be missing,
/// `*` for up to three words that open no other clause, `<club>`, `<player>`, `<person>` or `<possessor>` (a person or a club) for a
/// mention of that sort, `<seller>` for a second club, the one that he comes from.
struct TriggerPattern: Sendable {
  enum Slot: String, Sendable { case club, player, person, possessor, seller }

  enum Element: Sendable {
    case words(WordSet, isOptional: Bool, isVerb: Bool)
    /// Alternatives of which one has several words: `(chance|first option)`; the longest come first.
    indirect case choice([[Element]], isOptional: Bool)
    case gap
    case slot(Slot, isOptional: Bool)
  }

  let elements: [Element]
  /// The pattern as written.
  let source: String

  /// The words that the first element can be; a pattern always begins with words.
  var anchors: WordSet {
    Self.anchors(of: elements[0])
  }

  private static func anchors(of element: Element) -> WordSet {
    switch element {
    case .words(let words, _, _): words
    case .choice(let choices, _):
      choices.reduce(into: WordSet()) { found, choice in
        if let first = choice.first { found.formUnion(anchors(of: first)) }
      }
    default: WordSet()
    }
  }

  /// Parses a pattern.
  ///
  /// Returns `nil` and adds to `faults` where it begins with no word, or names an unknown slot or class.
  init?(_ place: DataPlace, by maker: TriggerMaker, faults: inout [DataFault]) {
    source = place.words
    var elements: [Element] = []
    for part in Self.parts(of: maker.classes.written(out: place, faults: &faults)) {
      let isOptional = part.hasSuffix("?")
      let bare = isOptional ? part.dropLast() : part
      if part == "*" {
        elements.append(.gap)
      } else if part.hasPrefix("<") {
        guard let slot = Self.slot(bare) else {
          faults.append(
            place.fault("an unknown slot in", advice: "use <club>, <seller>, <player>, <person> or <possessor>"))
          return nil
        }
        elements.append(.slot(slot, isOptional: isOptional))
      } else {
        let inner = bare.hasPrefix("(") && bare.hasSuffix(")") ? bare.dropFirst().dropLast() : bare
        elements += Self.elements(inner.split(separator: "|"), isOptional: isOptional, maker)
      }
    }
    switch elements.first {
    case .words(_, false, _), .choice(_, false): break
    default:
      faults.append(
        place.fault("a trigger that begins with no word", advice: "begin it with a word that must be there"))
      return nil
    }
    self.elements = elements
  }

  /// The slot of `<club>`; `nil` for what is written otherwise.
  private static func slot(_ part: Substring) -> Slot? {
    part.hasPrefix("<") ? Slot(rawValue: String(part.dropFirst().dropLast())) : nil
  }

  /// Whether the tokeniser cuts a word: `front-runner`, `don't`, but not the clitic `'s`.
  private static func isCut(_ word: Substring, _ maker: TriggerMaker) -> Bool {
    !"~+'’".contains(word.first ?? "~") && maker.words(of: word).count > 1
  }

  /// The parts of a pattern, parted by blanks; a blank within brackets parts nothing.
  private static func parts(of words: String) -> [Substring] {
    var parts: [Substring] = []
    var (start, depth) = (words.startIndex, 0)
    for index in words.indices {
      switch words[index] {
      case "(" where words.index(after: index) < words.endIndex && words[words.index(after: index)] != " ": depth += 1
      case ")" where depth > 0: depth -= 1
      case " " where depth == 0:
        if start < index { parts.append(words[start..<index]) }
        start = words.index(after: index)
      default: break
      }
    }
    return start < words.endIndex ? parts + [words[start...]] : parts
  }

  /// The elements of one written part: one for plain words; more for a word that the tokeniser cuts (`free-agent`, `don't`).
  private static func elements(_ choices: [Substring], isOptional: Bool, _ maker: TriggerMaker) -> [Element] {
    if choices.count == 1, let only = choices.first, let slot = Self.slot(only) {
      return [.slot(slot, isOptional: isOptional)]
    }
    if choices.count == 1, let only = choices.first, !only.contains(" "), !only.hasPrefix("~"), !only.hasPrefix("+") {
      let words = maker.words(of: only)
      if words.count > 1 { return words.map { .words(WordSet([$0]), isOptional: isOptional, isVerb: false) } }
    }
    if choices.contains(where: { $0.contains(" ") || Self.slot($0) != nil || Self.isCut($0, maker) }) {
      let sequences = choices.map { choice in
        choice.split(separator: " ").flatMap { Self.elements([$0], isOptional: false, maker) }
      }
      return [.choice(sequences.sorted { $0.count > $1.count }, isOptional: isOptional)]
    }
    var words = WordSet()
    var isVerb = false
    for choice in choices {
      if choice.hasPrefix("~") {
        isVerb = true
        for form in maker.inflector.verbForms(String(choice.dropFirst())) { words.insert(WordID(form)) }
      } else if choice.hasPrefix("+") {
        for form in maker.inflector.nounForms(String(choice.dropFirst())) { words.insert(WordID(form)) }
      } else {
        words.insert(maker.word(choice))
      }
    }
    return [.words(words, isOptional: isOptional, isVerb: isVerb)]
  }
}

/// What patterns are made with: the classes, forms and tokens of their language.
struct TriggerMaker: Sendable {
  let classes: WordClasses
  let inflector: Inflector
  let tokenizer: Tokenizer

  /// The words that the tokeniser makes of one written word.
  func words(of word: Substring) -> [WordID] {
    // Most are plain letters, which nothing cuts but a word that is two.
    if word.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) {
      let id = WordID(String(word))
      if tokenizer.language.fused[id] == nil { return [id] }
    }
    return phrase(String(word), by: tokenizer)
  }

  /// The id of a word that the tokeniser does not cut; with a hyphen before it, it is none of any text.
  func word(_ word: Substring) -> WordID {
    let words = words(of: word)
    return words.count == 1 && !word.hasPrefix("-") ? words[0] : WordID(String(word))
  }
}
