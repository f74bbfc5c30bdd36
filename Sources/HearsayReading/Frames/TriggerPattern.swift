import HearsayLexicon
import HearsayText

/// The words that open a frame, as a sequence of elements.
///
/// Written in a frame file as words: `want` stands for itself, `~want` for all forms of the verb, `+offer` for a noun's singular and
/// plural, `(chase|track|keep tabs on)` for any one of these, `{position}` for a word of that class, `very?` for a word that may be missing,
/// `*` for up to three words that open no other clause, `<club>`, `<player>`, `<person>` or `<possessor>` (a person or a club) for a
/// mention of that sort.
struct TriggerPattern: Sendable {
  enum Slot: String, Sendable { case club, player, person, possessor }

  /// One word of a pattern, in any of its forms.
  struct Word: Sendable {
    let forms: Set<WordID>
    let isVerb: Bool
  }

  enum Element: Sendable {
    case word(Word, isOptional: Bool)
    /// Any one of some phrases, the longest first.
    case phrases([[Word]], isOptional: Bool)
    case gap
    case slot(Slot, isOptional: Bool)
  }

  let elements: [Element]
  /// The pattern as written.
  let source: String

  /// The words that the first element can begin with; a pattern always begins with words.
  var anchors: Set<WordID> {
    switch elements[0] {
    case .word(let word, _): word.forms
    case .phrases(let phrases, _): phrases.reduce(into: []) { $0.formUnion($1[0].forms) }
    case .gap, .slot: []
    }
  }

  /// Parses a pattern.
  ///
  /// Returns `nil` and adds to `faults` where it begins with no word, or names an unknown slot or class.
  init?(_ place: DataPlace, classes: WordClasses, inflector: Inflector, faults: inout [DataFault]) {
    source = place.words
    var elements: [Element] = []
    for part in Self.parts(of: classes.written(out: place, faults: &faults)) {
      if part == "*" {
        elements.append(.gap)
      } else if part.hasPrefix("<") {
        guard let slot = Self.slot(part) else {
          faults.append(
            place.fault("an unknown slot in", advice: "use <club>, <player>, <person> or <possessor>"))
          return nil
        }
        elements.append(.slot(slot, isOptional: part.hasSuffix("?")))
      } else {
        elements += Self.elements(part, inflector: inflector)
      }
    }
    switch elements.first {
    case .word(_, isOptional: false), .phrases(_, isOptional: false): self.elements = elements
    default:
      faults.append(
        place.fault("a trigger that begins with no word", advice: "begin it with a word that must be there"))
      return nil
    }
  }

  /// The parts of a written pattern, parted by blanks that stand in no brackets.
  private static func parts(of text: String) -> [Substring] {
    var depth = 0
    return text.split { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return character == " " && depth <= 0
    }
  }

  private static func slot(_ part: Substring) -> Slot? {
    let name = part.hasSuffix("?") ? part.dropLast() : part
    return Slot(rawValue: String(name.dropFirst().dropLast()))
  }

  /// The elements of one written part: one for a word or a choice; several for a word that the tokeniser cuts (`free-agent`, `don't`).
  private static func elements(_ part: Substring, inflector: Inflector) -> [Element] {
    let isOptional = part.hasSuffix("?")
    var part = isOptional ? part.dropLast() : part
    if part.hasPrefix("("), part.hasSuffix(")") { part = part.dropFirst().dropLast() }
    let choices = part.split(separator: "|").map { words(of: $0, inflector: inflector) }.filter { !$0.isEmpty }
    if choices.count == 1 { return choices[0].map { .word($0, isOptional: isOptional) } }
    if choices.allSatisfy({ $0.count == 1 }) {
      let word = Word(
        forms: choices.reduce(into: []) { $0.formUnion($1[0].forms) }, isVerb: choices.contains { $0[0].isVerb })
      return [.word(word, isOptional: isOptional)]
    }
    let longestFirst = choices.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    return [.phrases(longestFirst.map(\.element), isOptional: isOptional)]
  }

  /// The words of one choice.
  private static func words(of choice: Substring, inflector: Inflector) -> [Word] {
    choice.split(separator: " ").flatMap { written -> [Word] in
      let base = String(written.dropFirst())
      if written.hasPrefix("~") {
        return [Word(forms: Set(inflector.verbForms(base).map { WordID($0) }), isVerb: true)]
      }
      if written.hasPrefix("+") {
        return [Word(forms: Set(inflector.nounForms(base).map { WordID($0) }), isVerb: false)]
      }
      return phrase(String(written)).map { Word(forms: [$0], isVerb: false) }
    }
  }
}
