/// The tags and attributes by their names, found without making a string: a name is looked up by the hash of its bytes
/// in lower case.
struct HashedNames<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ entries: [(name: String, value: Value)]) {
    // A quarter full, so that nearly every name is found at the first look.
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    mask = size - 1
    for entry in entries {
      var key = TagHash()
      for byte in entry.name.utf8 { key.mix(byte) }
      insert(key.value, entry.value)
    }
  }

  private mutating func insert(_ key: UInt64, _ value: Value) {
    var slot = Int(truncatingIfNeeded: key >> 17) & mask
    while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  /// The value of the name with that hash; `nil` where no entry has it.
  @inline(__always)
  subscript(_ key: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: key >> 17) & mask
    while let value = values[slot] {
      if keys[slot] == key { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// The hash of a name in lower case: FNV-1a, 64 bits. Two of the few hundred names never share it, and a foreign name that
/// shares one would only be taken for it.
struct TagHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func mix(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(lower)) &* 0x100_0000_01B3
  }
}

extension PageTag {
  /// The tags by their names.
  static let byName = HashedNames(
    PageTag.allCases.filter { $0 != .text && $0 != .other }.map { (name: "\($0)", value: $0) })
}
