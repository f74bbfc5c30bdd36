import HearsayModel

/// Something that could not be taken in, with its place.
public struct IntakeFault: Error, Hashable, Sendable {
  /// What is wrong with it.
  public enum Reason: Error, Hashable, Sendable {
    /// No file has that name.
    case missing
    /// It is a folder.
    case folder
    /// The system refuses it, for the reason that it gives.
    case refused(String)
    /// It holds nothing, or nothing but blanks.
    case empty
    /// It is no text: what it looks like, where that can be told.
    case binary(looksLike: String?)
    /// It is text in another encoding than UTF-8.
    case encoding(String)
    /// A byte that UTF-8 does not have there. The offset counts from the start of the file, or of the line where the
    /// place names one.
    case brokenText(offset: Int, line: Int, byte: UInt8, words: Excerpt)
    /// It is longer than the limit, in bytes.
    case tooLong(limit: Int)
    /// It is one JSON array and not one object a line.
    case array
    /// It is a list of feeds in OPML, and no feed.
    case subscriptions
    /// It begins as a feed does, and nothing can be read of it; the words say what is wrong.
    case brokenFeed(String)
    /// The line is no JSON; the column counts characters from 1.
    case json(JSONFault, column: Int, words: Excerpt)
    /// The line is JSON of another sort than an object.
    case notAnObject(found: String, words: Excerpt)
    /// The object has no `text`, or one that is no string.
    case noText(found: String?, words: Excerpt)
    /// An archive is damaged at that offset, and so many bytes of it, as it stands there, were passed over.
    case damagedArchive(offset: Int, skipped: Int)
    /// A page of an archive is packed in a way that is not known here, or broken: what its header says.
    case packedBody(String)
  }

  /// Where.
  public let place: Place
  /// What.
  public let reason: Reason

  /// A fault at a place.
  public init(_ reason: Reason, at place: Place) {
    self.place = place
    self.reason = reason
  }
}

/// The words around a place in some input, cut to what fits on a line.
public struct Excerpt: Hashable, Sendable {
  /// The words before the place.
  public let before: String
  /// The words from the place on.
  public let after: String

  /// The words around `offset`.
  init(_ bytes: some RandomAccessCollection<UInt8>, around offset: Int, before: Int = 40, after: Int = 30) {
    func index(_ offset: Int) -> Int { min(max(offset, 0), bytes.count) }
    func begins(_ offset: Int) -> Bool {
      offset >= bytes.count || bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 != 0x80
    }
    func words(_ start: Int, _ end: Int) -> String {
      let slice = bytes[bytes.index(bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)]
      return String(decoding: slice, as: UTF8.self)
    }
    let middle = index(offset)
    var start = index(middle - before)
    while start < middle, !begins(start) { start += 1 }
    var end = index(middle + after)
    while end < bytes.count, !begins(end) { end += 1 }
    self.before = (start > 0 ? "…" : "") + words(start, middle)
    self.after = words(middle, end) + (end < bytes.count ? "…" : "")
  }
}
