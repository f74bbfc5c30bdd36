import HearsayLexicon
import HearsayText

/// The words that open a frame, as a sequence of elements.
///
/// Written in a frame file as words: `want` stands for itself, `~want` for all forms of the verb, `+offer` for a noun's singular and
/// plural, `(chase|track)` for either, `very?` for a word that may be missing, `*` for up to three words that open no other clause,
/// `<club>`, `<player>`, `<person>` or `<possessor>` (a person or a club) for a mention of that sort.
struct TriggerPattern: Sendable {
  enum Slot: String, Sendable { case club, player, person, possessor }

  enum Element: Sendable {
    case words(Set<WordID>, isOptional: Bool, isVerb: Bool)
    case gap
    case slot(Slot)
  }

  let elements: [Element]
  /// The pattern as written.
  let source: String

  /// The words that the first element can be; a pattern always begins with words.
  var anchors: Set<WordID> {
    if case .words(let words, _, _) = elements[0] { words } else { [] }
  }

  /// Parses a pattern.
  ///
  /// Returns `nil` and adds to `faults` where it begins with no word, or names an unknown slot.
  init?(_ place: DataPlace, inflector: Inflector, faults: inout [DataFault]) {
    source = place.words
    var elements: [Element] = []
    for part in place.words.split(separator: " ") {
      var part = Substring(part)
      if part == "*" {
        elements.append(.gap)
        continue
      }
      if part.hasPrefix("<") {
        guard let slot = Slot(rawValue: String(part.dropFirst().dropLast())) else {
          faults.append(
            place.fault(
              "an unknown slot in", advice: "use <club>, <player>, <person> or <possessor>"))
          return nil
        }
        elements.append(.slot(slot))
        continue
      }
      let isOptional = part.hasSuffix("?")
      if isOptional { part = part.dropLast() }
      if part.hasPrefix("("), part.hasSuffix(")") { part = part.dropFirst().dropLast() }
      let choices = part.split(separator: "|")
      elements.append(contentsOf: Self.elements(choices, isOptional: isOptional, inflector: inflector))
    }
    guard case .words(_, false, _) = elements.first else {
      faults.append(
        place.fault("a trigger that begins with no word", advice: "begin it with a word that must be there"))
      return nil
    }
    self.elements = elements
  }

  /// The elements of one written part: one for plain words; more for a word that the tokeniser cuts (`free-agent`, `don't`).
  private static func elements(_ choices: [Substring], isOptional: Bool, inflector: Inflector) -> [Element] {
    if choices.count == 1, let only = choices.first, !only.hasPrefix("~"), !only.hasPrefix("+") {
      let words = phrase(String(only))
      if words.count > 1 { return words.map { .words([$0], isOptional: isOptional, isVerb: false) } }
    }
    var words: Set<WordID> = []
    var isVerb = false
    for choice in choices {
      if choice.hasPrefix("~") {
        isVerb = true
        for form in inflector.verbForms(String(choice.dropFirst())) { words.insert(WordID(form)) }
      } else if choice.hasPrefix("+") {
        for form in inflector.nounForms(String(choice.dropFirst())) { words.insert(WordID(form)) }
      } else {
        words.insert(WordID(String(choice)))
      }
    }
    return [.words(words, isOptional: isOptional, isVerb: isVerb)]
  }
}
