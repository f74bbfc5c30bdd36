/// Takes a model file apart.
struct ModelReader {
  private let bytes: [UInt8]
  private let name: String
  private var place = ModelFormat.headerSize

  /// Checks header, length and checksum. `name` is for messages.
  init(_ bytes: [UInt8], _ kind: ModelFormat.Kind, name: String) throws(ModelFault) {
    self.bytes = bytes
    self.name = name
    guard bytes.count >= ModelFormat.headerSize else {
      throw bytes.starts(with: ModelFormat.magic)
        ? .wrongLength(name: name, found: bytes.count, wanted: ModelFormat.headerSize) : .foreign(name: name)
    }
    guard bytes.starts(with: ModelFormat.magic) else { throw .foreign(name: name) }
    let version = Int(number(at: 8, as: UInt32.self))
    guard version == ModelFormat.version else {
      throw .otherVersion(name: name, found: version, wanted: ModelFormat.version)
    }
    let found = number(at: 12, as: UInt32.self)
    guard found == kind.rawValue else {
      throw .otherKind(name: name, found: ModelFormat.Kind(rawValue: found)?.words ?? "something unknown")
    }
    let length = number(at: 16, as: UInt64.self)
    guard length == bytes.count else {
      throw .wrongLength(name: name, found: bytes.count, wanted: Int(clamping: length))
    }
    guard number(at: 24, as: UInt64.self) == ModelFormat.checksum(bytes, from: ModelFormat.headerSize) else {
      throw .corrupted(name: name)
    }
  }

  private func number<Number: FixedWidthInteger>(at place: Int, as type: Number.Type) -> Number {
    bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: type)) }
  }

  /// The numbers of the next section. `part` is for messages.
  mutating func numbers<Number: FixedWidthInteger>(
    _ part: String, _ type: Number.Type = Number.self
  ) throws(ModelFault) -> [Number] {
    guard place + 8 <= bytes.count else { throw .unfit(name: name, part: part) }
    let count = number(at: place, as: UInt64.self)
    let size = UInt64(MemoryLayout<Number>.size)
    guard count <= UInt64(bytes.count - place - 8) / size else { throw .unfit(name: name, part: part) }
    let start = place + 8
    place = start + Int((count * size + 7) / 8 * 8)
    let numbers = bytes.withUnsafeBytes { bytes in
      [Number](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[start..<(start + Int(count * size))]))
        filled = Int(count)
      }
    }
    return Number.bitWidth == 8 || 1.littleEndian == 1 ? numbers : numbers.map { Number(littleEndian: $0) }
  }

  /// So many numbers that were written with a scale.
  mutating func restored<Value: FixedWidthInteger & SignedInteger & Sendable>(
    _ part: String, count: Int, from type: Value.Type
  ) throws(ModelFault) -> Floats {
    let scale = try numbers(part, UInt32.self)
    let values = try numbers(part, Value.self)
    guard scale.count == 1, values.count == count else { throw unfit(part) }
    return Quantised(scale: Float(bitPattern: scale[0]), values: values).restored()
  }

  /// A table of weights with rows of this width.
  mutating func table(_ part: String, width: Int) throws(ModelFault) -> WeightTable<Int8> {
    guard let table = WeightTable(width: width, weights: try numbers(part, Int8.self)) else {
      throw .unfit(name: name, part: part)
    }
    return table
  }

  /// Says that a part does not fit.
  func unfit(_ part: String) -> ModelFault { .unfit(name: name, part: part) }
}
