/// A way to write characters as bytes, under the name that the WHATWG Encoding standard gives it.
struct Encoding: Hashable, Sendable {
  /// The name in lower case, such as `windows-1252`.
  let name: String

  /// How the bytes are turned into UTF-8.
  enum Converter: Hashable, Sendable {
    case utf8
    case utf16(bigEndian: Bool)
    case utf32(bigEndian: Bool)
    case windows1252
    /// By the system's iconv, under the name that it uses.
    case iconv(String)
  }

  let converter: Converter
  /// Whether every byte stands for one character, so that nearly any bytes at all decode.
  let isSingleByte: Bool

  init(name: String, converter: Converter, isSingleByte: Bool = false) {
    self.name = name
    self.converter = converter
    self.isSingleByte = isSingleByte
  }

  /// UTF-8.
  static let utf8 = Encoding(name: "utf-8", converter: .utf8)
  /// What Western text is in when it says nothing, or says ISO-8859-1 or US-ASCII.
  static let windows1252 = Encoding(name: "windows-1252", converter: .windows1252, isSingleByte: true)
  /// UTF-16, in one byte order or the other.
  static func utf16(bigEndian: Bool) -> Encoding {
    Encoding(name: bigEndian ? "utf-16be" : "utf-16le", converter: .utf16(bigEndian: bigEndian))
  }
  /// UTF-32, which the standard leaves out and old feeds do not.
  static func utf32(bigEndian: Bool) -> Encoding {
    Encoding(name: bigEndian ? "utf-32be" : "utf-32le", converter: .utf32(bigEndian: bigEndian))
  }

  /// Whether it is one of those that have two or four bytes for every letter of ASCII.
  var isWide: Bool {
    switch converter {
    case .utf16, .utf32: true
    default: false
    }
  }
}
