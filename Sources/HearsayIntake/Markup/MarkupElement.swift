/// One element of a document.
struct MarkupElement {
  let tree: MarkupTree
  let index: Int32

  private var node: MarkupTree.Node { tree.nodes[Int(index)] }

  /// The vocabulary that its name is from.
  var vocabulary: Vocabulary { node.vocabulary }

  /// Its name without the prefix, in lower case.
  var name: String { tree.names[Int(node.name)].local }

  /// Its name as written.
  var writtenName: String { tree.names[Int(node.name)].written }

  /// Its name as written, without the prefix.
  var nameWithoutPrefix: String {
    let name = tree.names[Int(node.name)]
    return name.prefix.isEmpty ? name.written : String(name.written.dropFirst(name.prefix.count + 1))
  }

  /// The index of the first text or element in it; -1 where there is none.
  var firstChild: Int32 { node.firstChild }

  /// Where it stands in the document, in bytes.
  var offset: Int { Int(node.offset) }

  /// Whether it is an element of that name in the core vocabulary.
  func isCore(_ name: String) -> Bool { vocabulary == .core && self.name == name }

  /// The value of an attribute without a namespace, or of one in `vocabulary`; `nil` where it is not given.
  func attribute(_ name: String, in vocabulary: Vocabulary = .core) -> String? {
    let found = attributes.first { $0.vocabulary == vocabulary && tree.names[Int($0.name)].local == name }
    return found.map { String(decoding: tree.characters(of: $0), as: UTF8.self) }
  }

  /// All attributes, in order, without declarations of namespaces.
  var attributes: ArraySlice<MarkupTree.Attribute> {
    let node = node
    return tree.attributes[Int(node.start)..<Int(node.end)]
  }

  /// Whether it has any attributes but declarations of namespaces.
  var hasAttributes: Bool { node.start < node.end }

  /// The elements directly in it, in order.
  var children: Children { Children(tree: tree, node: node.firstChild) }

  /// Whether there are elements in it.
  var hasElements: Bool { children.contains { _ in true } }

  /// Its text without blanks around it, with the text of the elements in it.
  var text: String {
    if let only = onlyText { return Blank.trimmed(only) }
    var words: [UInt8] = []
    appendText(to: &words)
    return Blank.trimmed(words[...])
  }

  /// The text in it where there is nothing else, as most elements of feeds are; `nil` for all others.
  private var onlyText: ArraySlice<UInt8>? {
    guard node.firstChild >= 0 else { return [] }
    let child = tree.nodes[Int(node.firstChild)]
    guard child.name < 0, child.next < 0 else { return nil }
    return tree.characters[Int(child.start)..<Int(child.end)]
  }

  /// Appends its text as it stands.
  func appendText(to words: inout [UInt8]) {
    var next = node.firstChild
    while next >= 0 {
      let child = tree.nodes[Int(next)]
      if child.name < 0 {
        words += tree.characters[Int(child.start)..<Int(child.end)]
      } else {
        MarkupElement(tree: tree, index: next).appendText(to: &words)
      }
      next = child.next
    }
  }

  /// The elements directly in an element.
  struct Children: Sequence, IteratorProtocol {
    let tree: MarkupTree
    /// The node to look at next; -1 at the end.
    var node: Int32

    mutating func next() -> MarkupElement? {
      while node >= 0 {
        let index = node
        node = tree.nodes[Int(index)].next
        if tree.nodes[Int(index)].name >= 0 { return MarkupElement(tree: tree, index: index) }
      }
      return nil
    }
  }
}
