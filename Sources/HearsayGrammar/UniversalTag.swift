/// A part of speech of Universal Dependencies, version 2 (de Marneffe, Manning, Nivre and Zeman, 2021).
public enum UniversalTag: UInt8, CaseIterable, Sendable {
  /// An adjective: *young*.
  case adjective
  /// A preposition: *of*.
  case adposition
  /// An adverb: *soon*.
  case adverb
  /// An auxiliary or the copula: *has* in *has signed*.
  case auxiliary
  /// A conjunction that joins equals: *and*.
  case coordinator
  /// A determiner: *the*.
  case determiner
  /// An interjection: *well*.
  case interjection
  /// A common noun: *loan*.
  case noun
  /// A number: *20m*.
  case numeral
  /// A particle: *not*, the *to* of an infinitive, *'s*.
  case particle
  /// A pronoun: *he*.
  case pronoun
  /// A name: *Milan*.
  case properNoun
  /// A mark of punctuation.
  case punctuation
  /// A conjunction that opens a clause: *that*.
  case subordinator
  /// A symbol: *£*.
  case symbol
  /// A full verb: *sign*.
  case verb
  /// Anything else, such as a word of another language.
  case other

  /// As treebanks write it, such as `PROPN`.
  public var name: String { Self.names[Int(rawValue)] }

  /// The tag that treebanks write so; `nil` where there is none.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
  ]
}
