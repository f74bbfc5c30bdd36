/// A fixed list of names, in which a name is found without making a string: by the hash of its bytes.
///
/// What is looked up comes from outside, but what is in the table does not, so nobody can make it slow.
struct HashedNames<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int
  /// How many names there are.
  private(set) var count = 0

  /// A table of names in lower case.
  init(_ entries: [(name: String, value: Value)]) {
    self.init(hashed: entries.map { (NameHash(folding: $0.name.utf8), $0.value) })
  }

  /// A table of names by their hashes.
  init(hashed entries: [(hash: NameHash, value: Value)]) {
    // A quarter full, so that nearly every name is found at the first look.
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    mask = size - 1
    for entry in entries { insert(entry.hash.value, entry.value) }
  }

  private mutating func insert(_ key: UInt64, _ value: Value) {
    var slot = Int(truncatingIfNeeded: key >> 17) & mask
    while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & mask }
    if values[slot] == nil { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  /// The value of the name with that hash; `nil` where no entry has it.
  @inline(__always)
  subscript(_ name: NameHash) -> Value? {
    var slot = Int(truncatingIfNeeded: name.value >> 17) & mask
    while let value = values[slot] {
      if keys[slot] == name.value { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
