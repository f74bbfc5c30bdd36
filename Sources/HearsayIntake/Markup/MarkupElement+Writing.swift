extension MarkupElement {
  /// What stands in the element, written as HTML: text escaped, empty elements in the short form, namespaces of
  /// drawings and formulas declared where they begin.
  var innerMarkup: String {
    var writer = MarkupWriter()
    writer.writeChildren(of: self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The text and elements directly in it, in order: the index of each node.
  var nodeIndices: [Int32] {
    var indices: [Int32] = []
    var next = tree.nodes[Int(index)].firstChild
    while next >= 0 {
      indices.append(next)
      next = tree.nodes[Int(next)].next
    }
    return indices
  }
}

/// Writes elements as HTML.
private struct MarkupWriter {
  private(set) var bytes: [UInt8] = []
  /// The vocabularies whose namespace is declared where it writes.
  private var declared: Set<Vocabulary> = []

  mutating func writeChildren(of element: MarkupElement) {
    var next = element.firstChild
    while next >= 0 {
      let (index, node) = (next, element.tree.nodes[Int(next)])
      next = node.next
      if node.name < 0 {
        Self.escape(element.tree.characters[Int(node.start)..<Int(node.end)], quotes: false, to: &bytes)
      } else {
        write(MarkupElement(tree: element.tree, index: index))
      }
    }
  }

  private mutating func write(_ element: MarkupElement) {
    let outer = declared
    defer { declared = outer }
    let name = element.nameWithoutPrefix
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    writeAttributes(of: element)
    guard element.firstChild >= 0 || !Self.mayBeEmpty(element, name) else {
      bytes += " />".utf8
      return
    }
    bytes.append(UInt8(ascii: ">"))
    writeChildren(of: element)
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func writeAttributes(of element: MarkupElement) {
    for attribute in element.attributes {
      write(element.tree.names[Int(attribute.name)].written, element.tree.characters(of: attribute))
    }
    if element.vocabulary == .svg || element.vocabulary == .mathML, declared.insert(element.vocabulary).inserted {
      let isDrawing = element.vocabulary == .svg
      write("xmlns", Array((isDrawing ? "http://www.w3.org/2000/svg" : "http://www.w3.org/1998/Math/MathML").utf8)[...])
    }
    if element.attributes.contains(where: { $0.vocabulary == .xlink }), declared.insert(.xlink).inserted {
      write("xmlns:xlink", Array("http://www.w3.org/1999/xlink".utf8)[...])
    }
  }

  private mutating func write(_ name: String, _ value: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: " "))
    bytes += name.utf8
    bytes += "=\"".utf8
    Self.escape(value, quotes: true, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// An empty `<p></p>` must not become `<p />`, which HTML reads as open.
  private static func mayBeEmpty(_ element: MarkupElement, _ name: String) -> Bool {
    element.vocabulary == .svg || element.vocabulary == .mathML || HTMLNames.of(HTMLName(name)).contains(.void)
  }

  private static func escape(_ words: ArraySlice<UInt8>, quotes: Bool, to bytes: inout [UInt8]) {
    let isSpecial = isSpecial
    var rest = words
    while let place = rest.firstIndex(where: { isSpecial[Int($0)] }) {
      bytes += rest[..<place]
      switch rest[place] {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      default: bytes += quotes ? "&quot;".utf8 : "\"".utf8
      }
      rest = rest[(place + 1)...]
    }
    bytes += rest
  }

  private static let isSpecial: [Bool] = (0...255).map { "&<>\"".utf8.contains($0) }
}
