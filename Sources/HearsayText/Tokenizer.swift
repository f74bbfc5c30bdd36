/// Splits a text into tokens, after the conventions of the English Universal Dependencies treebanks: clitics and hyphens
/// stand alone (`do|n't`, `left|-|footed`), a currency sign is parted from its number (`£|20m`).
///
/// Any bytes are survived: a byte that is not UTF-8 is a sign of its own.
public struct Tokenizer: Sendable {
  /// What it knows of the language.
  public let language: LanguageTables

  /// A tokeniser with the abbreviations and clitics of a language.
  public init(language: LanguageTables = .english) { self.language = language }

  /// All tokens of the text, in order, without overlap. Between them stands only white space and invisible marks.
  public func tokens(of text: CanonicalText) -> [Token] {
    var scanner = TokenScanner(bytes: text.bytes, language: language)
    return scanner.scan()
  }
}
