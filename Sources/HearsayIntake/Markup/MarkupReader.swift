/// Reads XML as it is found: what is well-formed by the rules, what is not as its author meant it, with a fault that
/// says where.
///
/// It works through the bytes once, keeps no more than the tree, and is bounded in depth, elements and entities.
struct MarkupReader {
  let bytes: [UInt8]
  var offset = 0
  var tree = MarkupParts()
  var names = NameTable()
  var scope = NamespaceScope()
  var entities = Entities()

  /// The elements that are open, outermost first.
  var open: [OpenElement] = []
  /// How many elements are open under each name, by its folded index.
  var openCounts: [Int] = []
  /// Open elements beyond the limit of depth, which have no node.
  var tooDeep = 0
  var isFull = false
  private(set) var faults: [MarkupFault] = []
  private(set) var faultCount = 0

  struct OpenElement {
    let node: Int32
    let name: Int32
    /// The last thing in it; -1 where there is none yet.
    var lastChild: Int32
    /// How many prefixes it declares.
    let bindings: Int
  }

  /// Reads UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tree.characters.reserveCapacity(bytes.count)
    // Room for a small feed, so that nothing is moved while it is read.
    tree.nodes.reserveCapacity(64)
    tree.attributes.reserveCapacity(16)
    tree.names.reserveCapacity(32)
    open.reserveCapacity(16)
  }

  /// The document.
  mutating func read() -> MarkupDocument {
    while offset < bytes.count, !isFull {
      readText()
      if offset < bytes.count { readSign() }
    }
    for element in open.reversed() { note(.unclosed(name(element.name)), at: bytes.count) }
    if tree.roots.isEmpty { note(.noElement, at: 0) }
    return MarkupDocument(tree: MarkupTree(tree), faults: faults, faultCount: faultCount)
  }

  /// Reads what begins with the `<` at `offset`.
  private mutating func readSign() {
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch next {
    case UInt8(ascii: "/"): readEnd()
    case UInt8(ascii: "!"): readDeclaration()
    case UInt8(ascii: "?"): skip(past: "?>", of: "a processing instruction")
    case _ where NameTable.canBegin(next): readStart()
    default:
      note(.bareSign("<"), at: offset)
      appendText(offset..<(offset + 1))
      offset += 1
    }
  }

  /// Moves behind the next `sign`; the rest of the bytes belongs to `what` where it is not there.
  mutating func skip(past sign: StaticString, of what: String) {
    guard let end = find(sign, from: offset) else {
      note(.endsInside(what), at: offset)
      offset = bytes.count
      return
    }
    offset = end + sign.utf8CodeUnitCount
  }

  /// Where `sign` stands next.
  func find(_ sign: StaticString, from start: Int) -> Int? {
    sign.withUTF8Buffer { sign in
      var index = start
      while let first = bytes[index...].firstIndex(of: sign[0]), first + sign.count <= bytes.count {
        if sign.indices.allSatisfy({ bytes[first + $0] == sign[$0] }) { return first }
        index = first + 1
      }
      return nil
    }
  }

  func name(_ index: Int32) -> String { tree.names[Int(index)].written }

  mutating func note(_ reason: MarkupFault.Reason, at offset: Int) {
    faultCount += 1
    if faults.count < MarkupLimits.faults { faults.append(MarkupFault(reason: reason, offset: offset)) }
  }
}

/// A document as it was read.
struct MarkupDocument {
  let tree: MarkupTree
  /// What is not well-formed, the first of it.
  let faults: [MarkupFault]
  /// How much of it there is.
  let faultCount: Int
}
