/// What is sought, as the full-text index wants it.
///
/// Every word is quoted by hand: a word that is an operator of the index ("NOT", "near") is sought as a word, and a colon or a
/// hyphen cannot be an operator.
struct SearchWords {
  /// The expression; `nil` where there is no word in it.
  let expression: String?

  /// Takes words apart at blanks; those in double quotes stay together.
  init(_ text: String) {
    var parts: [String] = []
    for (index, piece) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let isQuoted = index % 2 == 1
      parts += isQuoted ? [String(piece)] : piece.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    // Without a letter or a digit the index would find no word in it, and nothing at all with it.
    let sought = parts.filter { $0.contains { $0.isLetter || $0.isNumber } }
    expression = sought.isEmpty ? nil : sought.map { "\"\($0)\"" }.joined(separator: " ")
  }
}
