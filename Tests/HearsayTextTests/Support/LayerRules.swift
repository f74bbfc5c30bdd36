import HearsayText
import Testing

/// What must be true of the layers of any text whatever.
enum LayerRules {
  static func check(_ layers: TextLayers, sourceLocation: SourceLocation = #_sourceLocation) {
    let faults = tokenFaults(layers) + partFaults(layers) + quotationFaults(layers)
    #expect(faults == [], sourceLocation: sourceLocation)
  }

  /// Tokens are ordered, not empty and do not overlap; between them stand white space and invisible marks only.
  private static func tokenFaults(_ layers: TextLayers) -> [String] {
    var faults: [String] = []
    var end = 0
    for token in layers.tokens {
      if token.range.isEmpty || token.range.start < end { faults.append("token \(token.range) after \(end)") }
      if !isBlank(layers.text.bytes[end..<max(token.range.start, end)]) { faults.append("lost before \(token.range)") }
      end = max(end, token.range.end)
    }
    if !isBlank(layers.text.bytes[end...]) { faults.append("lost after \(end)") }
    return faults
  }

  /// Sentences hold every token once and in order; paragraphs so hold the sentences.
  private static func partFaults(_ layers: TextLayers) -> [String] {
    var faults: [String] = []
    let sentences = layers.sentences.map { Part(range: $0.range, members: $0.tokens) }
    let paragraphs = layers.paragraphs.map { Part(range: $0.range, members: $0.sentences) }
    if !isPartition(sentences, of: layers.tokens.map(\.range)) { faults.append("sentences do not hold the tokens") }
    if !isPartition(paragraphs, of: layers.sentences.map(\.range)) {
      faults.append("paragraphs do not hold the sentences")
    }
    return faults
  }

  private struct Part {
    let range: ByteRange
    let members: Range<Int>
  }

  private static func isPartition(_ parts: [Part], of ranges: [ByteRange]) -> Bool {
    var next = 0
    for part in parts {
      guard part.members.lowerBound == next, !part.members.isEmpty, part.members.upperBound <= ranges.count,
        part.range == ranges[next].union(ranges[part.members.upperBound - 1])
      else { return false }
      next = part.members.upperBound
    }
    return next == ranges.count
  }

  /// Quotations are ordered, lie in one paragraph each, and hold the tokens between their marks.
  private static func quotationFaults(_ layers: TextLayers) -> [String] {
    var faults: [String] = []
    let starts = layers.quotations.map(\.range.start)
    if starts != starts.sorted() { faults.append("quotations are not in order") }
    var paragraph = 0
    for quotation in layers.quotations {
      while paragraph < layers.paragraphs.count, layers.paragraphs[paragraph].range.end <= quotation.range.start {
        paragraph += 1
      }
      if !layers.paragraphs[paragraph].range.contains(quotation.range) { faults.append("\(quotation.range) crosses") }
      if let inner = layers.range(of: quotation.tokens), !quotation.range.contains(inner) {
        faults.append("\(inner) outside")
      }
    }
    return faults
  }

  /// Whether the bytes are white space, control characters and marks that are not seen by themselves.
  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark:
        true
      default: scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      }
    }
  }
}
