import HearsayModel

/// The header of a WARC record (ISO 28500; versions 1.0 and 1.1 differ in nothing that is read here).
struct WARCHeader: Equatable {
  /// What a record holds; only the sorts that can be a page are told apart.
  enum Sort: Equatable {
    /// What a host answered, with its HTTP header.
    case response
    /// A page without an HTTP header.
    case resource
    case other
  }

  private(set) var sort = Sort.other
  private(set) var address: String?
  private(set) var day: Day?
  private(set) var contentType: String?
  /// The length of the content, in bytes; `nil` where the record does not say.
  private(set) var length: Int?
  /// Whether the archive cut the content off.
  private(set) var isTruncated = false

  /// The longest header that is read, in bytes: real ones have some five hundred.
  static let longest = 64 << 10

  /// The header in some bytes, without the empty line that ends it; `nil` where it is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    var lines = HeaderLines(bytes)
    guard let version = lines.next(), version.starts(with: "WARC/".utf8) else { return nil }
    while let line = lines.next() { take(line) }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    guard let (name, value) = HeaderLines.field(line) else { return }
    switch name {
    case "warc-type": sort = value == "response" ? .response : value == "resource" ? .resource : .other
    case "warc-target-uri": address = Self.bare(value)
    case "warc-date": day = Day(String(value.prefix(10)))
    case "content-type": contentType = value
    case "content-length": length = Int(value).flatMap { $0 >= 0 ? $0 : nil }
    case "warc-truncated": isTruncated = true
    default: break
    }
  }

  /// Version 1.0 writes addresses between angle brackets, and not everybody does.
  private static func bare(_ address: String) -> String {
    address.hasPrefix("<") && address.hasSuffix(">") ? String(address.dropFirst().dropLast()) : address
  }
}

/// The lines of a header, with those that go on joined (RFC 822, section 3.1.1, which WARC 1.0 keeps to).
struct HeaderLines {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func next() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    var end = lineEnd(from: rest.startIndex)
    while end + 1 < rest.endIndex, rest[end + 1] == 0x20 || rest[end + 1] == 0x09 { end = lineEnd(from: end + 1) }
    defer { rest = rest[min(end + 1, rest.endIndex)...] }
    return rest[..<end]
  }

  private func lineEnd(from place: Int) -> Int { rest[place...].firstIndex(of: 0x0A) ?? rest.endIndex }

  /// A field: its name in small letters, and its value without blanks around it and line breaks in it.
  static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = line[..<colon].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let value = line[(colon + 1)...].drop { $0 <= 0x20 }
    let end = value.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? value.startIndex
    let words = value[..<end].filter { $0 != 0x0D && $0 != 0x0A }
    return (String(decoding: name.filter { $0 > 0x20 }, as: UTF8.self), String(decoding: words, as: UTF8.self))
  }
}
