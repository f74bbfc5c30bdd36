extension Intake {
  /// The whole text of a file, or of standard input where `path` is `nil`, as it stands but for a byte order mark.
  public static func text(ofFile path: String?) throws(IntakeFault) -> String {
    let bytes = try bytes(ofFile: path)
    do throws(IntakeFault.Reason) { return try text(of: bytes) } catch {
      throw IntakeFault(error, at: Place(name: path ?? "-"))
    }
  }

  /// The bytes of a file, or of standard input where `path` is `nil`; no more than an article may have.
  public static func bytes(ofFile path: String?) throws(IntakeFault) -> [UInt8] {
    let source = FileBytes(path.map(FileBytes.Origin.file) ?? .standardInput)
    do throws(IntakeFault.Reason) { return try bytes(of: source) } catch {
      throw IntakeFault(error, at: Place(name: path ?? "-"))
    }
  }

  private static func bytes(of source: FileBytes) throws(IntakeFault.Reason) -> [UInt8] {
    let limits = IntakeLimits()
    var bytes: [UInt8] = []
    while true {
      let chunk = try source.next(upTo: limits.chunk)
      if chunk.isEmpty { return bytes }
      bytes += chunk
      if bytes.count > limits.longestArticle { throw .tooLong(limit: limits.longestArticle) }
    }
  }

  private static func text(of bytes: [UInt8]) throws(IntakeFault.Reason) -> String {
    // What is no text at all, or in another encoding, is told as for articles.
    _ = try Format(of: bytes, name: "")
    guard !bytes.contains(0) else { throw .binary(looksLike: nil) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else { throw .brokenText(in: bytes) }
    return text
  }
}
