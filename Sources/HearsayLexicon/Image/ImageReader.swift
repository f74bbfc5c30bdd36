import HearsayText

/// Takes an image apart.
struct ImageReader {
  /// The image ends too early, or is none of this version and this text.
  struct Unfit: Error {}

  private let bytes: [UInt8]
  private var place = ImageFormat.headerSize
  private var strings: [String] = []

  /// Checks header and checksum, and reads the strings.
  init(_ bytes: [UInt8], fingerprint: UInt64) throws(Unfit) {
    self.bytes = bytes
    guard bytes.count >= ImageFormat.headerSize else { throw Unfit() }
    let wanted = [
      ImageFormat.magic, ImageFormat.version, fingerprint, ImageFormat.checksum(bytes[ImageFormat.headerSize...]),
    ]
    for (index, number) in wanted.enumerated() where loaded(at: index * 8, as: UInt64.self) != number { throw Unfit() }
    try readStrings()
  }

  private mutating func readStrings() throws(Unfit) {
    var lengths: [Int] = []
    for _ in 0..<(try count(of: 4)) { lengths.append(try number()) }
    strings.reserveCapacity(lengths.count)
    for length in lengths {
      guard length >= 0, length <= bytes.count - place else { throw Unfit() }
      strings.append(String(decoding: bytes[place..<(place + length)], as: UTF8.self))
      place += length
    }
  }

  /// The next number of 32 bits.
  mutating func number() throws(Unfit) -> Int { Int(try next(Int32.self)) }

  /// The next word.
  mutating func word() throws(Unfit) -> WordID { WordID(try next(UInt64.self)) }

  /// The next string.
  mutating func string() throws(Unfit) -> String {
    let index = try number()
    guard strings.indices.contains(index) else { throw Unfit() }
    return strings[index]
  }

  /// How many of something come next, each of so many bytes at least.
  mutating func count(of size: Int) throws(Unfit) -> Int {
    let count = try number()
    guard count >= 0, count <= (bytes.count - place) / size else { throw Unfit() }
    return count
  }

  /// The next list.
  mutating func list<Element>(
    of size: Int, _ one: (inout ImageReader) throws(Unfit) -> Element
  ) throws(Unfit) -> [Element] {
    let count = try count(of: size)
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try one(&self)) }
    return list
  }

  @inline(__always)
  private mutating func next<Number: FixedWidthInteger>(_ type: Number.Type) throws(Unfit) -> Number {
    let size = MemoryLayout<Number>.size
    guard place + size <= bytes.count else { throw Unfit() }
    defer { place += size }
    return loaded(at: place, as: type)
  }

  @inline(__always)
  private func loaded<Number: FixedWidthInteger>(at place: Int, as type: Number.Type) -> Number {
    bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: type)) }
  }
}
