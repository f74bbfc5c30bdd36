/// Puts text and tags together to a tree by the rules of the HTML standard that decide where text belongs (13.2.6): what a
/// start tag ends, how far an end tag reaches. What the standard moves elsewhere (text between table rows, formatting that
/// crosses blocks) stays where it was written: that changes how a page looks, and not which text stands together.
struct TreeBuilder {
  private var scanner: MarkupScanner
  private var tree: PageTree
  private let limits: PageLimits
  /// The open elements, the outermost first.
  private var open: [Open] = []
  /// How many of each tag are open, so that most searches need not begin.
  private var count = [Int](repeating: 0, count: PageTag.allCases.count)
  /// How many elements are open beyond the deepest that is kept.
  private var beyond = 0

  private struct Open {
    let tag: PageTag
    let node: Int
  }

  init(_ bytes: [UInt8], limits: PageLimits = PageLimits()) {
    scanner = MarkupScanner(bytes, limit: limits.bytes)
    tree = PageTree(bytes: bytes)
    self.limits = limits
    if bytes.count > limits.bytes { tree.note(.bytes) }
  }

  /// The tree of the whole page.
  mutating func build() -> PageTree {
    while tree.nodes.count < limits.nodes {
      switch scanner.next() {
      case .text(let range): add(text: range)
      case .start(let tag): start(tag)
      case .end(let tag): end(tag)
      case .finished: return finished()
      }
    }
    tree.note(.nodes)
    return finished()
  }

  private mutating func finished() -> PageTree {
    while !open.isEmpty { pop() }
    tree.close(0)
    return tree
  }

  private mutating func add(text range: Range<Int>) {
    _ = tree.append(
      .text, depth: open.count, parent: open.last?.node ?? 0, first: range.lowerBound, last: range.upperBound)
  }

  private mutating func pop() {
    guard let last = open.popLast() else { return }
    count[Int(last.tag.rawValue)] -= 1
    tree.close(last.node)
  }

  private mutating func pop(to size: Int) {
    while open.count > size { pop() }
  }

  private func isOpen(_ tag: PageTag) -> Bool { count[Int(tag.rawValue)] > 0 }
}

// MARK: - Start tags

extension TreeBuilder {
  private mutating func start(_ tag: PageTag) {
    // A second body or html says nothing new of the text.
    if tag == .html || tag == .body || tag == .head, isOpen(tag) { return }
    if isOpen(.head), !TagSet.headContent.contains(tag) { close(.head, within: TagSet(.html)) }
    endWhatCannotHold(tag)
    let node = add(element: tag)
    if TagSet.raw.contains(tag) {
      addRawText(of: tag, node)
    } else if !TagSet.void.contains(tag) {
      push(tag, node)
    }
  }

  /// The text of an element that holds nothing else; that of styles and pictures says nothing. One without an end tag is
  /// taken for empty, so that an open title does not swallow the page.
  private mutating func addRawText(of tag: PageTag, _ node: Int) {
    if let range = scanner.rawText(of: tag), !range.isEmpty, tag != .svg, tag != .style {
      let depth = min(open.count + 1, limits.depth)
      _ = tree.append(.text, depth: depth, parent: node, first: range.lowerBound, last: range.upperBound)
    }
    tree.close(node)
  }

  private mutating func add(element tag: PageTag) -> Int {
    let first = tree.attributes.count
    for attribute in scanner.attributes { tree.append(attribute) }
    return tree.append(
      tag, depth: open.count, parent: open.last?.node ?? 0, first: first, last: tree.attributes.count)
  }

  private mutating func push(_ tag: PageTag, _ node: Int) {
    guard open.count < limits.depth else {
      beyond += 1
      tree.note(.depth)
      return
    }
    open.append(Open(tag: tag, node: node))
    count[Int(tag.rawValue)] += 1
  }

  /// Ends the open elements that a start tag implies the end of.
  private mutating func endWhatCannotHold(_ tag: PageTag) {
    if TagSet.endsParagraph.contains(tag) { close(.p, within: Self.paragraphScope) }
    switch tag {
    case .li: close(.li, within: Self.listScope)
    case .dt, .dd:
      close(.dt, within: Self.listScope)
      close(.dd, within: Self.listScope)
    case .h1, .h2, .h3, .h4, .h5, .h6: if let last = open.last, TagSet.headings.contains(last.tag) { pop() }
    case .a: close(.a, within: .special)
    case .option, .optgroup: if open.last?.tag == .option { pop() }
    case .button: close(.button, within: .scope)
    case .td, .th:
      close(.td, within: Self.tableScope)
      close(.th, within: Self.tableScope)
    case .tr: close(.tr, within: Self.tableScope)
    case .thead, .tbody, .tfoot:
      for part in [PageTag.thead, .tbody, .tfoot] { close(part, within: Self.tableScope) }
    default: break
    }
  }

  private static let paragraphScope = TagSet(
    .html, .body, .table, .caption, .td, .th, .object, .template, .button)
  private static let listScope = TagSet(
    .html, .body, .table, .td, .th, .ul, .ol, .dl, .menu, .dir, .template, .article, .section, .nav, .aside, .header,
    .footer, .main, .figure, .blockquote)
  private static let tableScope = TagSet(.html, .body, .table, .template)
}

// MARK: - End tags

extension TreeBuilder {
  private mutating func end(_ tag: PageTag) {
    if beyond > 0 {
      beyond -= 1
      return
    }
    // Text after these stands in the page all the same.
    if tag == .html || tag == .body || !isOpen(tag) { return }
    switch tag {
    case .head: close(tag, within: TagSet(.html))
    case .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th:
      close(tag, within: tag == .table ? TagSet(.html, .template) : Self.tableScope)
    case .h1, .h2, .h3, .h4, .h5, .h6: close(tag, within: .scope)
    default: close(tag, within: TagSet.special.contains(tag) ? .scope : .special)
    }
  }

  /// Ends the innermost open element with that tag and all in it, unless an element of `border` is in between.
  private mutating func close(_ tag: PageTag, within border: TagSet) {
    guard isOpen(tag) else { return }
    var place = open.count
    while place > 0 {
      place -= 1
      if open[place].tag == tag { return pop(to: place) }
      if border.contains(open[place].tag) { return }
    }
  }
}
