/// One word, number, sign or other unit of a text.
public struct Token: Hashable, Sendable {
  /// What sort of unit a token is.
  public enum Kind: UInt8, Sendable {
    /// Letters, or letters with digits that do not begin with one: `Milan`, `U21`.
    case word
    /// What begins with a digit: `20`, `7.5`, `20m`, `1st`, `2023/24`.
    case number
    /// The end of a contraction or a possessive: `'s`, `n't`, `'ll`; in `TextLayers` also the `'` of `players'`.
    case clitic
    /// A sign of a currency: `£`.
    case currency
    /// An opening, closing or undecided quotation mark, double or single.
    case quote
    /// A hyphen that joins two tokens or hangs on one.
    case hyphen
    /// A dash, or a hyphen that stands free.
    case dash
    /// A mark that can end a sentence: `.`, `!`, `?`, `…`.
    case stop
    /// Any other sign: `,`, `:`, `(`, `+`.
    case sign
    /// A web address.
    case address
    /// A social handle, with its `@`.
    case handle
    /// A hashtag, with its `#`.
    case hashtag
    /// A run of emoji.
    case emoji
  }

  /// What case its letters are in.
  public enum Case: UInt8, Sendable {
    /// No letters, or none with case.
    case none
    /// No upper-case letter.
    case lower
    /// An upper-case first letter and at least one lower-case letter after it.
    case title
    /// Only upper-case letters, at least two of them.
    case upper
    /// One upper-case letter alone.
    case initial
    /// A lower-case first letter and upper-case ones after it.
    case mixed
  }

  /// The bytes that it was read from.
  public let range: ByteRange
  /// Its sort.
  public internal(set) var kind: Kind
  /// The case of its letters.
  public let letterCase: Case
  /// Whether white space, or the start of the text, stands before it.
  public let spaceBefore: Bool
  /// Whether a line break stands before it.
  public let lineBreakBefore: Bool
  /// Its identity without case and accents. A handle or a hashtag has the id of its name, without the sign.
  public let id: WordID

  /// Whether the first letter is upper-case.
  public var isCapitalised: Bool {
    switch letterCase {
    case .title, .upper, .initial: true
    case .none, .lower, .mixed: false
    }
  }
}
