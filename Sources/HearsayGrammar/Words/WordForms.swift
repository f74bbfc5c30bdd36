/// Which forms of which parts of speech a dictionary gives a spelling: *left* is an adjective, an adverb, a noun and the past of *leave*.
package struct WordForms: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let noun = WordForms(rawValue: 1 << 0)
  package static let plural = WordForms(rawValue: 1 << 1)
  package static let verb = WordForms(rawValue: 1 << 2)
  package static let thirdPerson = WordForms(rawValue: 1 << 3)
  package static let gerund = WordForms(rawValue: 1 << 4)
  /// The past and the participle, which most verbs do not tell apart.
  package static let past = WordForms(rawValue: 1 << 5)
  package static let adjective = WordForms(rawValue: 1 << 6)
  package static let comparative = WordForms(rawValue: 1 << 7)
  package static let superlative = WordForms(rawValue: 1 << 8)
  package static let adverb = WordForms(rawValue: 1 << 9)
  /// A noun that is written with a capital.
  package static let name = WordForms(rawValue: 1 << 10)

  /// How many forms there are.
  static let count = 11
}
