/// The class of an element, or its id where it has none, in lower case: asked for parts of words.
struct ClassWords {
  private let name: [UInt8]

  init(_ tree: PageTree, _ node: Int) {
    let value = tree.value(.class, of: node) ?? tree.value(.id, of: node)
    name = value.map { $0.prefix(Self.longest).map(ASCII.lower) } ?? []
  }

  /// Bytes that are looked at.
  private static let longest = 160

  /// Whether one of the parts, in lower case, stands in it.
  func hasAny(of parts: [[UInt8]]) -> Bool { parts.contains { has($0) } }

  /// Whether a part, in lower case, stands in it.
  func has(_ part: [UInt8]) -> Bool {
    guard let first = part.first, name.count >= part.count else { return false }
    for start in 0...(name.count - part.count) where name[start] == first {
      if name[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }
}
