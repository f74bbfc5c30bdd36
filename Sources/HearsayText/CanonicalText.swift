/// The immutable text that all offsets of one article count in: its title, a newline, and its body; the body alone where
/// there is no title.
public struct CanonicalText: Hashable, Sendable {
  /// The text as UTF-8.
  public let bytes: [UInt8]

  /// Where the title stands, without its newline; `nil` where the article has none.
  public let title: ByteRange?

  /// The code points before every `stride`th byte, so that no offset has to count from the start of a long text.
  private let codePointMarks: [Int]
  private static let stride = 1024

  /// Makes the canonical text of an article. An empty title counts as none.
  public init(title: String? = nil, body: String) {
    guard let title, !title.isEmpty else {
      self.init(bytes: Array(body.utf8), title: nil)
      return
    }
    var bytes = Array(title.utf8)
    let range = ByteRange(0, bytes.count)
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: body.utf8)
    self.init(bytes: bytes, title: range)
  }

  /// Takes any bytes as they are, well-formed or not. Used by tests and by readers of foreign text that have not decided on
  /// an encoding.
  public init(bytes: [UInt8]) { self.init(bytes: bytes, title: nil) }

  private init(bytes: [UInt8], title: ByteRange?) {
    self.bytes = bytes
    self.title = title
    var marks = [0]
    for end in Swift.stride(from: Self.stride, through: bytes.count, by: Self.stride) {
      marks.append(marks[marks.count - 1] + Self.codePoints(in: bytes[(end - Self.stride)..<end]))
    }
    self.codePointMarks = marks
  }

  /// The range of the whole text.
  public var range: ByteRange { ByteRange(0, bytes.count) }

  /// The words at `range`. Bytes that are not UTF-8 come out as U+FFFD; offsets outside the text are cut to it.
  public subscript(range: ByteRange) -> String {
    String(decoding: bytes[clamped(range)], as: UTF8.self)
  }

  /// How many Unicode code points stand before the byte at `offset`: the offset that the Web Annotation
  /// `TextPositionSelector` counts in. Offsets outside the text are cut to it.
  ///
  /// In bytes that are not UTF-8, a continuation byte without a first byte counts for nothing.
  public func codePointOffset(of offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let mark = offset / Self.stride
    return codePointMarks[mark] + Self.codePoints(in: bytes[(mark * Self.stride)..<offset])
  }

  private static func codePoints(in bytes: ArraySlice<UInt8>) -> Int {
    // Without bounds to check at each byte, many are counted at once.
    bytes.withUnsafeBufferPointer { bytes in
      bytes.reduce(0) { $0 &+ ($1 & 0b1100_0000 != 0b1000_0000 ? 1 : 0) }
    }
  }

  private func clamped(_ range: ByteRange) -> Range<Int> {
    let start = min(max(range.start, 0), bytes.count)
    return start..<min(max(range.end, start), bytes.count)
  }
}
