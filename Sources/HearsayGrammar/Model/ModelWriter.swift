/// Puts a model file together.
struct ModelWriter {
  private var bytes: [UInt8]

  init(_ kind: ModelFormat.Kind) {
    bytes = ModelFormat.magic
    append(UInt32(ModelFormat.version))
    append(kind.rawValue)
    append(UInt64(0))
    append(UInt64(0))
  }

  private mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Adds one section.
  mutating func add<Number: FixedWidthInteger>(_ numbers: [Number]) {
    append(UInt64(numbers.count))
    bytes.reserveCapacity(bytes.count + numbers.count * MemoryLayout<Number>.size)
    for number in numbers { append(number) }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  /// Adds numbers with the scale that they were divided by.
  mutating func add<Value>(_ numbers: Quantised<Value>) {
    add([numbers.scale.bitPattern])
    add(numbers.values)
  }

  /// The whole file.
  consuming func finished() -> [UInt8] {
    let count = UInt64(bytes.count)
    let sum = ModelFormat.checksum(bytes, from: ModelFormat.headerSize)
    for place in 0..<8 {
      bytes[16 + place] = UInt8(truncatingIfNeeded: count >> UInt64(8 * place))
      bytes[24 + place] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * place))
    }
    return bytes
  }
}
