/// What a `Content-Type` header says: `text/xml; charset="utf-8"`, and what servers make of it.
struct ContentType: Hashable, Sendable {
  /// The media type in lower case; empty where there is none.
  let mediaType: String
  /// The `charset` parameter as declared, without quotation marks; `nil` where there is none.
  let charset: String?

  /// Reads a header. It never fails: what it cannot read it takes as not said.
  init(_ header: String) {
    let parts = header.split(separator: ";", omittingEmptySubsequences: false)
    mediaType = Self.trimmed(parts.first ?? "").lowercased()
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  /// `charset="…"`, with the quotation marks of either kind that servers write.
  private static func charset(in parameter: Substring) -> String? {
    guard let sign = parameter.firstIndex(of: "="),
      trimmed(parameter[..<sign]).lowercased() == "charset"
    else { return nil }
    let value = trimmed(parameter[parameter.index(after: sign)...]).filter { $0 != "\"" && $0 != "'" }
    return value.isEmpty ? nil : value
  }

  private static func trimmed(_ words: Substring) -> String {
    let start = words.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Whether text of this type without a charset is US-ASCII (RFC 3023, section 3.1; RFC 7303 took it back, and feeds
  /// of both ages are served).
  var impliesASCII: Bool { mediaType.hasPrefix("text/") && charset == nil }
}
