import HearsayModel

extension JSON {
  /// A list within a cell that is being written.
  struct ListWriter {
    fileprivate var bytes: [UInt8]
    fileprivate var isFirst = true

    mutating func add(_ words: String?) {
      part()
      if let words { JSON.write(words, to: &bytes) } else { bytes.append(contentsOf: "null".utf8) }
    }

    mutating func add(_ number: Int) {
      part()
      bytes.append(digitsOf: number)
    }

    private mutating func part() {
      if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
    }
  }

  /// Writes an array of arrays, one for each item, as `line` does, without making JSON of them first: each claim has some.
  static func write<Item>(_ items: [Item], to bytes: inout [UInt8], each: (Item, inout ListWriter) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "["))
      var list = ListWriter(bytes: bytes)
      bytes = []
      each(item, &list)
      bytes = list.bytes
      bytes.append(UInt8(ascii: "]"))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes an array of strings as `line` does.
  static func write(strings: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (place, string) in strings.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(string, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}

extension [UInt8] {
  /// Adds a number in digits.
  mutating func append(digitsOf number: Int) {
    guard number >= 10 else {
      if number < 0 { append(contentsOf: String(number).utf8) } else { append(0x30 + UInt8(number)) }
      return
    }
    append(digitsOf: number / 10)
    append(0x30 + UInt8(number % 10))
  }
}
