import HearsayText

/// Names and what they stand for; a name that two share stands for neither.
///
/// Case, accents, apostrophes, full stops and hyphens do not count: `Saint-Étienne` is `saint etienne`.
struct NameIndex: Sendable {
  /// The ref of each folded name; `nil` where it is shared.
  private var refs: [String: String?] = [:]

  /// An index of the names of each ref.
  init(_ entries: [(ref: String, names: [String])] = []) {
    refs.reserveCapacity(entries.reduce(0) { $0 + $1.names.count })
    for (ref, names) in entries {
      for name in names { file(Self.key(name), ref) }
    }
  }

  private mutating func file(_ key: String, _ ref: String) {
    guard !key.isEmpty else { return }
    if let known = refs[key], known != ref { refs[key] = .some(nil) } else { refs[key] = ref }
  }

  /// The ref that a name stands for; `nil` where unknown or shared.
  subscript(name: String) -> String? { refs[Self.key(name)] ?? nil }

  /// Whether a name is filed, shared or not.
  func contains(_ name: String) -> Bool { refs[Self.key(name)] != nil }

  /// The rest of a name that begins with "the"; `nil` for any other.
  static func withoutArticle(_ name: String) -> String? {
    let parts = name.split(separator: " ", maxSplits: 1)
    return parts.count == 2 && parts[0].lowercased() == "the" ? String(parts[1]) : nil
  }

  /// The name as it is filed.
  static func key(_ name: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for byte in Folding.fold(name).utf8 where byte != UInt8(ascii: ".") {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
      if !isBlank {
        key.append(byte)
      } else if let last = key.last, last != UInt8(ascii: " ") {
        key.append(UInt8(ascii: " "))
      }
    }
    if key.last == UInt8(ascii: " ") { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }
}
