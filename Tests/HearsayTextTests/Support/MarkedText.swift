import HearsayText

/// A text with marks in it where something begins, ends or is cut, and the same text without them.
///
/// The marks are signs that no article holds: `⟦` and `⟧` around a span, `·` where two tokens touch, `┃` before a sentence,
/// `¶` before a paragraph.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The marked spans, in the order in which they begin.
  let spans: [ByteRange]
  private let marked: String

  init(_ marked: String) {
    self.marked = marked
    var text = ""
    var spans: [ByteRange] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(spans.count)
        spans.append(ByteRange(text.utf8.count, text.utf8.count))
      case "⟧":
        let place = open.removeLast()
        spans[place] = ByteRange(spans[place].start, text.utf8.count)
      case "·", "┃", "¶": break
      default: text.unicodeScalars.append(scalar)
      }
    }
    precondition(open.isEmpty, "a span is not closed: \(marked)")
    self.text = text
    self.spans = spans
  }

  /// The layers of the text, read as a body without a title.
  var layers: TextLayers { TextLayers(CanonicalText(body: text)) }

  /// What stands between white space and cuts.
  var tokens: [String] { pieces(at: [" ", "\n", "\t", "·", "┃", "¶", "⟦", "⟧"]) }

  /// What stands between the sentence marks, without the white space around it.
  var sentences: [String] { pieces(at: ["┃", "¶"]) }

  /// What stands between the paragraph marks, without the white space around it.
  var paragraphs: [String] { pieces(at: ["¶"]) }

  private func pieces(at marks: Set<Unicode.Scalar>) -> [String] {
    let plain: Set<Unicode.Scalar> = ["·", "┃", "¶", "⟦", "⟧"]
    return marked.unicodeScalars.split { marks.contains($0) }
      .map { piece in piece.filter { !plain.contains($0) }.trimmed() }
      .filter { !$0.isEmpty }
  }
}

extension Sequence<Unicode.Scalar> {
  /// As a string, without the white space at both ends.
  fileprivate func trimmed() -> String {
    let kept = drop { $0.properties.isWhitespace }.reversed().drop { $0.properties.isWhitespace }.reversed()
    return String(String.UnicodeScalarView(kept))
  }
}

extension TextLayers {
  /// The words of every token.
  var tokenWords: [String] { tokens.map { words(of: $0) } }

  /// The words of every sentence.
  var sentenceWords: [String] { sentences.map { text[$0.range] } }

  /// The words of every paragraph.
  var paragraphWords: [String] { paragraphs.map { text[$0.range] } }
}
