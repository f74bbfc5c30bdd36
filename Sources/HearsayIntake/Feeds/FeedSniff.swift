/// Tells from the first bytes of a file whether it is a feed, or a list of feeds.
enum FeedSniff: Equatable {
  /// A feed of any format.
  case feed
  /// A list of feeds in OPML.
  case subscriptions

  /// Looks at the beginning of a file; `nil` where it is neither.
  init?(_ head: [UInt8]) {
    let head = head.prefix(Self.reach)
    // The first sign in any encoding but EBCDIC, where `<` is 0x4C: byte order marks and NULs are passed over.
    switch head.first(where: { !Blank.isBlank($0) && $0 != 0 && $0 < 0x80 }) {
    case UInt8(ascii: "{"):
      // JSON may write its slashes with a backslash before them.
      guard head.lazy.filter({ $0 != UInt8(ascii: "\\") }).holds("jsonfeed.org/version") else { return nil }
      self = .feed
    case UInt8(ascii: "<"),
      0x4C where head.starts(with: [0x4C, 0x6F, 0xA7, 0x94]):
      let bytes = TextDecoding.decode(Array(head), markup: .xml).bytes
      guard let sniff = Self.firstElement(bytes[...]).flatMap(Self.sniff) else { return nil }
      self = sniff
    default: return nil
    }
  }

  /// The first element stands in the first bytes, but for long comments before it.
  private static let reach = 4096

  private static func sniff(_ name: String) -> FeedSniff? {
    switch name.split(separator: ":").last.map(String.init) ?? name {
    case "rss", "feed", "rdf", "channel": .feed
    case "opml": .subscriptions
    default: nil
    }
  }

  /// The name of the first element, behind declarations and comments, in lower case.
  private static func firstElement(_ bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes
    while let sign = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(sign + 1)...]
      if rest.starts(with: "!--".utf8) {
        rest = behind("-->", in: rest)
      } else if rest.first == UInt8(ascii: "?") {
        rest = behind("?>", in: rest)
      } else if rest.first == UInt8(ascii: "!") {
        rest = behindDocumentType(rest)
      } else {
        let name = rest.prefix { NameTable.canStand($0) }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
      }
    }
    return nil
  }

  private static func behind(_ sign: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let sign = Array(sign.utf8)
    var rest = bytes
    while let place = rest.firstIndex(of: sign[0]) {
      if rest[place...].starts(with: sign) { return rest[(place + sign.count)...] }
      rest = rest[(place + 1)...]
    }
    return []
  }

  /// What follows `<!DOCTYPE … [ … ]>`.
  private static func behindDocumentType(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let sign = bytes.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") }) else { return [] }
    return bytes[sign] == UInt8(ascii: "[") ? behind("]>", in: bytes) : bytes[(sign + 1)...]
  }
}
