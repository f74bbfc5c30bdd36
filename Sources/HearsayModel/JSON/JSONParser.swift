extension JSON {
  /// Reads one JSON value from UTF-8 bytes; blanks may stand around it. Half a surrogate pair, which JSON can write and
  /// text cannot hold, comes out as U+FFFD.
  public init(_ bytes: [UInt8]) throws(JSONFault) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.document()
  }
}

/// A strict reader of JSON (RFC 8259) that never recurses deeper than `deepest`.
struct JSONParser {
  /// Enough for any record of ours, little enough for any stack.
  static let deepest = 100

  let bytes: [UInt8]
  private(set) var offset = 0
  private var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONFault) -> JSON {
    let value = try value()
    skipBlanks()
    guard offset == bytes.count else { throw JSONFault(.goesOn, at: offset) }
    return value
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private func fault(expecting what: String) -> JSONFault {
    JSONFault(offset < bytes.count ? .expected(what) : .endsEarly, at: offset)
  }

  private mutating func value() throws(JSONFault) -> JSON {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try nested { (parser) throws(JSONFault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(JSONFault) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte): return .number(try number())
    default: throw fault(expecting: "a value")
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONFault) -> JSON
  ) throws(JSONFault) -> JSON {
    guard depth < Self.deepest else { throw JSONFault(.tooDeep, at: offset) }
    depth += 1
    offset += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
    for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
      guard next == letter else { throw fault(expecting: "\(word)") }
      offset += 1
    }
    return value
  }

  private mutating func array() throws(JSONFault) -> JSON {
    var values: [JSON] = []
    if takes("]") { return .array(values) }
    while true {
      values.append(try value())
      if takes("]") { return .array(values) }
      guard takes(",") else { throw fault(expecting: "a comma or ]") }
    }
  }

  private mutating func object() throws(JSONFault) -> JSON {
    var members: [String: JSON] = [:]
    if takes("}") { return .object(members) }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw fault(expecting: "a key in double quotes") }
      let key = try string()
      guard takes(":") else { throw fault(expecting: "a colon") }
      members[key] = try value()
      if takes("}") { return .object(members) }
      guard takes(",") else { throw fault(expecting: "a comma or }") }
    }
  }

  /// Takes a sign, with the blanks before it, where it comes next.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { offset += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    let start = offset
    while let byte = next, byte >= 0x30, byte <= 0x39 { offset += 1 }
    guard offset > start else { throw fault(expecting: "a digit") }
  }
}

// MARK: - Strings

extension JSONParser {
  private mutating func string() throws(JSONFault) -> String {
    offset += 1
    let start = offset
    var unescaped: [UInt8]?
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let text = unescaped.map { String(decoding: $0, as: UTF8.self) }
        defer { offset += 1 }
        return text ?? String(decoding: bytes[start..<offset], as: UTF8.self)
      case UInt8(ascii: "\\"):
        if unescaped == nil { unescaped = Array(bytes[start..<offset]) }
        unescaped?.append(contentsOf: try escape())
      case 0..<0x20: throw JSONFault(.controlCharacter, at: offset)
      default:
        unescaped?.append(byte)
        offset += 1
      }
    }
    throw JSONFault(.endsEarly, at: offset)
  }

  private mutating func escape() throws(JSONFault) -> [UInt8] {
    let start = offset
    offset += 1
    guard let letter = next else { throw JSONFault(.endsEarly, at: offset) }
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default: throw JSONFault(.badEscape, at: start)
    }
  }

  /// The code point of a `\u` escape, whose digits come next, or of two that make a surrogate pair.
  private mutating func scalar() throws(JSONFault) -> Character {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
    let rest = offset
    if unit < 0xDC00, next == UInt8(ascii: "\\"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u") {
      offset += 2
      let low = try hexadecimal()
      let pair = 0x10000 + (unit - 0xD800) << 10 + (low & 0x3FF)
      if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(pair) { return Character(scalar) }
      offset = rest
    }
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw JSONFault(.endsEarly, at: offset) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw JSONFault(.expected("a hexadecimal digit"), at: offset)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
