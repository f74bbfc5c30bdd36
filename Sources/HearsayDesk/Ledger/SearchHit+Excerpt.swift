import HearsayLedger
import HearsayModel
import HearsayText

extension SearchHit {
  /// The words around the first place, cut at blanks, with an ellipsis where something is left out.
  var excerpt: String {
    guard let first = ranges.first else { return "" }
    let bytes = text.bytes
    var start = max(0, first.start - Self.reach)
    var end = min(bytes.count, first.end + Self.reach)
    if start > 0 { while start < first.start, bytes[start - 1] != UInt8(ascii: " ") { start += 1 } }
    if end < bytes.count { while end > first.end, bytes[end] != UInt8(ascii: " ") { end -= 1 } }
    return (start > 0 ? "… " : "") + text[ByteRange(start, end)] + (end < bytes.count ? " …" : "")
  }

  /// Bytes before and behind: about a line of a terminal.
  private static let reach = 40
}
