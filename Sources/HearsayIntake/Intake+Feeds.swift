extension Intake {
  /// The feed that bytes are, whatever its format; what is malformed is read as far as it goes and told as problems.
  ///
  /// - Throws: Where the bytes are no feed: nothing, a page, a list of feeds, something else.
  public static func feed(of bytes: [UInt8], from origin: FeedOrigin = FeedOrigin()) throws(FeedFault) -> Feed {
    try FeedReader.feed(of: bytes, from: origin)
  }
}
