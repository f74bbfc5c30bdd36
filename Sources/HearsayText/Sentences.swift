/// One sentence, headline, caption or list line.
public struct Sentence: Hashable, Sendable {
  /// From its first token to its last.
  public let range: ByteRange
  /// Indices of its tokens.
  public let tokens: Range<Int>
  /// Whether it ends in a full stop, question or exclamation mark, whatever marks, emoji and tags follow; headlines and
  /// captions do not.
  public let isClosed: Bool
}

/// One paragraph: what stands between line breaks that are not there only to wrap a line.
public struct Paragraph: Hashable, Sendable {
  /// From its first token to its last.
  public let range: ByteRange
  /// Indices of its sentences.
  public let sentences: Range<Int>
}
