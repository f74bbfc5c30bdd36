import HearsayModel

/// Reads the dates of feeds and pages: RFC 822 and what people make of it, ISO 8601 and its profiles, C's `asctime`,
/// and a few that programs of one country once wrote.
enum NewsDate {
  /// Longer words are no date; the longest that are have sixty.
  private static let longest = 200

  /// The moment that the words name; `nil` where they name none.
  static func time(_ words: String) -> NewsTime? {
    let words = Blank.trimmed(words)
    guard !words.isEmpty, words.utf8.count <= longest else { return nil }
    let bytes = Array(words.utf8)
    return ISODate(bytes).time ?? WordyDate(bytes).time ?? NationalDate.time(words)
  }
}
