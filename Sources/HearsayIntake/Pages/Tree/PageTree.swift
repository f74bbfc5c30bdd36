/// A page as elements and text, in the order of the document: a flat array in which every element stands before what it
/// holds, so that each walk is a loop and no depth of nesting costs stack.
struct PageTree {
  /// The page, in well-formed UTF-8.
  let bytes: [UInt8]
  /// The elements and texts. The first is the document itself.
  fileprivate(set) var nodes: [PageNode]
  /// The attributes of all elements, those of one next to each other.
  fileprivate(set) var attributes: [PageAttribute]
  /// What stopped the parser or made it leave something out.
  fileprivate(set) var limitsHit: Set<PageLimit>

  /// The nodes under a node, at any depth.
  func descendants(of node: Int) -> Range<Int> { (node + 1)..<Int(nodes[node].end) }

  /// The value of an attribute as bytes of the page, references as written; `nil` where the element has none.
  func value(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    for index in nodes[node].attributeRange where attributes[index].name == name {
      return bytes[Int(attributes[index].start)..<Int(attributes[index].end)]
    }
    return nil
  }

  /// The value of an attribute as text, with its references resolved and the blanks around it cut.
  func text(_ name: AttributeName, of node: Int) -> String? {
    value(name, of: node).map { PageText.words(of: $0, in: .attribute) }
  }
}

/// An element or a run of text.
struct PageNode {
  /// Which element; `text` for text.
  let tag: PageTag
  /// How many elements it stands in.
  let depth: UInt16
  /// The element that it stands in.
  let parent: Int32
  /// The index after the last node in it.
  var end: Int32
  /// Of text, where its bytes begin; of an element, its first attribute.
  let first: Int32
  /// Of text, where its bytes end; of an element, the index after its last attribute.
  let last: Int32

  /// The bytes of a text.
  var textRange: Range<Int> { Int(first)..<Int(last) }

  /// Where an element's attributes stand.
  var attributeRange: Range<Int> { tag == .text ? 0..<0 : Int(first)..<Int(last) }
}

/// The limits within which a page is read.
enum PageLimit: Hashable, CaseIterable {
  /// Bytes after the limit were not looked at.
  case bytes
  /// Elements after the limit were not looked at.
  case nodes
  /// Elements nested deeper than the limit count as nested that deep.
  case depth
}

/// How much of a page is read.
struct PageLimits {
  /// Bytes of a page: the longest of our news pages has half a megabyte; live blogs with all their scripts reach five.
  var bytes = 16 << 20
  /// Elements and texts. At 20 bytes each they take at most 10 MB.
  var nodes = 500_000
  /// Elements in one another. Pages made by people stay under 100; the search for an open element costs this much at most.
  var depth = 256
}

extension PageTree {
  /// Nodes are added in the order of the document, by the builder alone.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    nodes = [PageNode(tag: .other, depth: 0, parent: 0, end: 1, first: 0, last: 0)]
    attributes = []
    limitsHit = []
    nodes.reserveCapacity(bytes.count / 24 + 16)
  }

  /// Adds a node and gives its index.
  mutating func append(_ tag: PageTag, depth: Int, parent: Int, first: Int, last: Int) -> Int {
    let index = nodes.count
    nodes.append(
      PageNode(
        tag: tag, depth: UInt16(depth), parent: Int32(parent), end: Int32(index + 1), first: Int32(first),
        last: Int32(last)))
    return index
  }

  /// Says that nothing more comes into a node.
  mutating func close(_ node: Int) { nodes[node].end = Int32(nodes.count) }

  mutating func append(_ attribute: PageAttribute) { attributes.append(attribute) }

  mutating func note(_ limit: PageLimit) { limitsHit.insert(limit) }
}
