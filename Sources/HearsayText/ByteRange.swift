/// A half-open range of UTF-8 byte offsets in one canonical text.
///
/// Everything that Hearsay finds in an article is such a range: `text[range]` is what was read, always.
public struct ByteRange: Hashable, Sendable {
  /// Offset of the first byte.
  public let start: Int
  /// Offset just past the last byte; never smaller than `start`.
  public let end: Int

  /// A range from `start` up to, not including, `end`. An `end` before `start` gives an empty range at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` lies inside this range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two ranges share at least one byte.
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  public func union(_ other: ByteRange) -> ByteRange { ByteRange(min(start, other.start), max(end, other.end)) }
}

extension ByteRange: Comparable {
  /// Ranges are ordered by where they begin, then by where they end.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension ByteRange: CustomStringConvertible {
  /// The offsets in interval notation, such as `[12, 17)`.
  public var description: String { "[\(start), \(end))" }
}
