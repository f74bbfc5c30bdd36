extension Encoding {
  /// The bytes as UTF-8, and how many places had to be replaced by U+FFFD.
  func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], replaced: Int) {
    switch converter {
    case .utf8: Self.fromUTF8(bytes)
    case .utf16(let bigEndian): Self.fromUTF16(bytes, bigEndian: bigEndian)
    case .utf32(let bigEndian): Self.fromUTF32(bytes, bigEndian: bigEndian)
    case .windows1252: (Self.fromWindows1252(bytes), 0)
    case .iconv(let name): Conversion(from: name, keepsControls: self.name.hasPrefix("windows-")).convert(bytes)
    }
  }

  private static func fromUTF8(_ bytes: [UInt8]) -> (bytes: [UInt8], replaced: Int) {
    if UTF8Text(bytes) != nil { return (bytes, 0) }
    let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return (mended, replacements(in: mended) - replacements(in: bytes))
  }

  /// How often U+FFFD stands in UTF-8; one that was there before decoding stays there, so a difference counts new ones.
  private static func replacements(in bytes: [UInt8]) -> Int {
    var count = 0
    for index in bytes.indices.dropLast(2)
    where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD { count += 1 }
    return count
  }

  private static func fromUTF16(_ bytes: [UInt8], bigEndian: Bool) -> (bytes: [UInt8], replaced: Int) {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var decoder = UTF16()
    var input = units.makeIterator()
    var text = UTF8Builder(capacity: bytes.count)
    decoding: while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar): text.append(scalar)
      case .error: text.replace()
      case .emptyInput: break decoding
      }
    }
    if bytes.count % 2 != 0 { text.replace() }
    return (text.bytes, text.replaced)
  }

  private static func fromUTF32(_ bytes: [UInt8], bigEndian: Bool) -> (bytes: [UInt8], replaced: Int) {
    var text = UTF8Builder(capacity: bytes.count / 4)
    for index in stride(from: 0, to: bytes.count - 3, by: 4) {
      let four = bytes[index..<(index + 4)]
      let value = (bigEndian ? Array(four) : four.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if let scalar = Unicode.Scalar(value) { text.append(scalar) } else { text.replace() }
    }
    if bytes.count % 4 != 0 { text.replace() }
    return (text.bytes, text.replaced)
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = UTF8Builder(capacity: bytes.count + bytes.count / 8)
    for byte in bytes { text.append(Windows1252.scalar(byte)) }
    return text.bytes
  }
}

/// UTF-8 while it is written.
struct UTF8Builder {
  private(set) var bytes: [UInt8] = []
  private(set) var replaced = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let encoded = UTF8.encode(scalar) { bytes += encoded }
  }

  mutating func replace() {
    replaced += 1
    append("\u{FFFD}")
  }
}
