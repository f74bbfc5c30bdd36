import HearsayModel

/// Ids of feed entries: UUIDs made from what they stand for (RFC 9562, version 8), so that the same entry has the same id in every
/// feed and on every server.
enum FeedID {
  /// The id of something of a sort.
  static func id(_ sort: String, _ parts: [String]) -> String {
    var digits = Array(ContentHash(of: ["feed", sort] + parts).text)
    digits[12] = "8"
    // The variant of RFC 9562: the two highest bits are 10.
    let variant = (digits[16].hexDigitValue ?? 0) & 0x3 | 0x8
    digits[16] = Character(String(variant, radix: 16))
    let text = String(digits)
    var start = text.startIndex
    let groups = [8, 4, 4, 4, 12].map { length in
      let end = text.index(start, offsetBy: length)
      defer { start = end }
      return String(text[start..<end])
    }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}
