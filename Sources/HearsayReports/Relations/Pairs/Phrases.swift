import HearsayText

/// The folded words of a text with single blanks, for looking whole phrases up in it.
struct Phrases: Sendable {
  private let text: String

  init(_ words: String) {
    var folded = String.UnicodeScalarView(" ".unicodeScalars)
    for scalar in Folding.fold(words).unicodeScalars {
      let isKept = scalar.isASCII ? Self.isASCIIWord(scalar) : scalar.properties.isAlphabetic
      if isKept { folded.append(scalar) } else if folded.last != " " { folded.append(" ") }
    }
    if folded.last != " " { folded.append(" ") }
    text = String(folded)
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  var isEmpty: Bool { text == " " }
  var words: [Substring] { text.split(separator: " ") }

  func contain(_ phrase: String) -> Bool { text.contains(" \(phrase) ") }

  /// So many words before and after the first of some figures; `nil` where none of them is in the text.
  func around(_ figures: [String], before: Int, after: Int) -> Phrases? {
    let places = figures.compactMap { text.firstRange(of: " \($0) ") }
    guard let place = places.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    let words = text[..<place.lowerBound].split(separator: " ").suffix(before)
    let rest = text[place.upperBound...].split(separator: " ").prefix(after)
    return Phrases((words + text[place].split(separator: " ") + rest).joined(separator: " "))
  }

  func first(of phrases: [String]) -> String? { phrases.first(where: contain) }
}
