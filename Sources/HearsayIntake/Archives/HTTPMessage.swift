/// An HTTP answer as an archive keeps it: its header, and where its body stands in the bytes.
struct HTTPMessage: Equatable {
  private(set) var status = 0
  private(set) var contentType: String?
  private(set) var packing: String?
  private(set) var isChunked = false
  private(set) var body: Range<Int> = 0..<0

  /// The answer in some bytes; `nil` where they are none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    let head = Self.headEnd(bytes)
    body = head.body..<bytes.endIndex
    var lines = HeaderLines(bytes[..<head.end])
    guard let line = lines.next(), let status = Self.status(line) else { return nil }
    self.status = status
    while let line = lines.next() { take(line) }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    // Only four fields matter; most lines are told by their first letter.
    guard let first = line.first, [UInt8(ascii: "c"), UInt8(ascii: "t")].contains(first | 0x20),
      let (name, value) = HeaderLines.field(line)
    else { return }
    switch name {
    case "content-type": contentType = contentType ?? value
    case "content-encoding": packing = value.lowercased()
    case "transfer-encoding": isChunked = value.lowercased().contains("chunked")
    default: break
    }
  }

  /// The number behind the version: `HTTP/1.1 200 OK`.
  private static func status(_ line: ArraySlice<UInt8>) -> Int? {
    let words = line.split(separator: 0x20, maxSplits: 2)
    guard words.count > 1 else { return nil }
    return Int(String(decoding: words[1].filter { $0 > 0x20 }, as: UTF8.self))
  }

  /// A header without an empty line behind it has no body.
  private static func headEnd(_ bytes: ArraySlice<UInt8>) -> (end: Int, body: Int) {
    var place = bytes.startIndex
    while let line = bytes[place...].firstIndex(of: 0x0A) {
      let next = line + 1
      if next < bytes.endIndex, bytes[next] == 0x0A { return (next, next + 1) }
      if next + 1 < bytes.endIndex, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { return (next, next + 2) }
      place = next
    }
    return (bytes.endIndex, bytes.endIndex)
  }
}
