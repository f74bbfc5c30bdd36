import HearsayText

extension JSON {
  /// A range of a text in bytes, for those who do not hold the text: `start` and `end`.
  public static func range(_ range: ByteRange) -> JSON {
    .object(["start": .integer(range.start), "end": .integer(range.end)])
  }
}
