import HearsayLexicon
import HearsayText

/// What patterns are made with: the classes, forms and tokens of their language. It works on the bytes of the files.
struct TriggerMaker: Sendable {
  let classes: WordClasses
  let inflector: Inflector
  let tokenizer: Tokenizer
  /// The pattern that is being read; the parts of it are handed about as slices of these bytes.
  private(set) var bytes: [UInt8] = []
  /// The forms of the verbs that were asked for so far, by their bases: most stand in a dozen patterns.
  private var verbs: [String: [WordID]] = [:]
  /// The words of the choice that is looked at; kept so that not each one takes memory anew.
  private var cut: [WordID] = []

  init(classes: WordClasses, inflector: Inflector, tokenizer: Tokenizer) {
    self.classes = classes
    self.inflector = inflector
    self.tokenizer = tokenizer
  }

  /// Begins with a pattern: its bytes, with the words of its classes in their places.
  mutating func begin(_ place: DataPlace, faults: inout [DataFault]) {
    bytes = classes.written(out: place, faults: &faults)
  }

  /// The elements of one written part: one for plain words; more for a word that the tokeniser cuts (`free-agent`, `don't`).
  mutating func elements(_ choices: [ArraySlice<UInt8>], isOptional: Bool) -> [TriggerPattern.Element] {
    if choices.count == 1, let elements = cutElements(choices[0], isOptional: isOptional) { return elements }
    var words = WordSet(capacity: choices.count)
    var isVerb = false
    for choice in choices {
      if choice.contains(Self.blank) || TriggerPattern.Slot(written: choice) != nil {
        return [self.choice(choices, isOptional: isOptional)]
      }
      switch choice.first {
      case Self.verb:
        isVerb = true
        for form in verbForms(choice.dropFirst()) { words.insert(form) }
      case Self.noun: for form in nounForms(choice.dropFirst()) { words.insert(form) }
      default:
        guard let word = word(choice) else { return [self.choice(choices, isOptional: isOptional)] }
        words.insert(word)
      }
    }
    return [.words(words, isOptional: isOptional, isVerb: isVerb)]
  }

  /// A slot, or the words of one word that the tokeniser cuts; `nil` for anything else.
  private mutating func cutElements(_ only: ArraySlice<UInt8>, isOptional: Bool) -> [TriggerPattern.Element]? {
    if let slot = TriggerPattern.Slot(written: only) { return [.slot(slot, isOptional: isOptional)] }
    guard !only.contains(Self.blank), only.first != Self.verb, only.first != Self.noun else { return nil }
    cutWords(of: only)
    guard cut.count > 1 else { return nil }
    return cut.map { .words(WordSet([$0]), isOptional: isOptional, isVerb: false) }
  }

  /// A choice among sequences of elements, the longest first.
  private mutating func choice(_ choices: [ArraySlice<UInt8>], isOptional: Bool) -> TriggerPattern.Element {
    var sequences: [[TriggerPattern.Element]] = []
    for choice in choices {
      var sequence: [TriggerPattern.Element] = []
      for word in choice.split(separator: Self.blank) { sequence += elements([word], isOptional: false) }
      sequences.append(sequence)
    }
    return .choice(sequences.sorted { $0.count > $1.count }, isOptional: isOptional)
  }

  // MARK: Words

  /// Puts the words that the tokeniser makes of one written word into `cut`.
  private mutating func cutWords(of word: ArraySlice<UInt8>) {
    cut.removeAll(keepingCapacity: true)
    tokenizer.appendWords(of: bytes, in: ByteRange(word.startIndex, word.endIndex), to: &cut)
  }

  /// The id of a choice that is one word; `nil` for one that the tokeniser cuts (`front-runner`, `don't`), but for the clitic `'s`. A word with a
  /// hyphen before it is none of any text.
  private mutating func word(_ word: ArraySlice<UInt8>) -> WordID? {
    cutWords(of: word)
    if cut.count == 1, word.first != UInt8(ascii: "-") { return cut[0] }
    let isClitic = word.first == UInt8(ascii: "'") || word.starts(with: Self.curly)
    return cut.count > 1 && !isClitic ? nil : WordID(of: bytes, in: ByteRange(word.startIndex, word.endIndex))
  }

  private mutating func verbForms(_ base: ArraySlice<UInt8>) -> [WordID] {
    let base = String(decoding: base, as: UTF8.self)
    if let known = verbs[base] { return known }
    let forms = inflector.verbForms(base).map { WordID($0) }
    verbs[base] = forms
    return forms
  }

  private func nounForms(_ base: ArraySlice<UInt8>) -> [WordID] {
    inflector.nounForms(String(decoding: base, as: UTF8.self)).map { WordID($0) }
  }

  private static let verb = UInt8(ascii: "~"), noun = UInt8(ascii: "+"), blank = UInt8(ascii: " ")
  private static let curly = Array("’".utf8)
}
