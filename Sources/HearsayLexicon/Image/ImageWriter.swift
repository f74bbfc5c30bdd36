import HearsayText

/// Puts an image together.
struct ImageWriter {
  private var body: [UInt8] = []
  private var strings: [String] = []
  private var places: [String: Int] = [:]

  /// Adds a number of 32 bits.
  mutating func add(_ number: Int) { Self.append(Int32(clamping: number), to: &body) }

  /// Adds a word.
  mutating func add(_ word: WordID) { Self.append(word.value, to: &body) }

  /// Adds a string, by its place among all.
  mutating func add(_ string: String) {
    if places[string] == nil {
      places[string] = strings.count
      strings.append(string)
    }
    add(places[string] ?? 0)
  }

  /// Adds how many there are, and each.
  mutating func add<Element>(_ elements: some Collection<Element>, _ one: (inout ImageWriter, Element) -> Void) {
    add(elements.count)
    for element in elements { one(&self, element) }
  }

  /// The whole file, for text of this fingerprint.
  consuming func finished(fingerprint: UInt64) -> [UInt8] {
    var content: [UInt8] = []
    Self.append(Int32(strings.count), to: &content)
    for string in strings { Self.append(Int32(string.utf8.count), to: &content) }
    for string in strings { content += string.utf8 }
    content += body
    var bytes: [UInt8] = []
    for number in [ImageFormat.magic, ImageFormat.version, fingerprint, ImageFormat.checksum(content[...])] {
      Self.append(number, to: &bytes)
    }
    return bytes + content
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
