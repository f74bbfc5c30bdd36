/// Cuts a page into blocks.
struct BlockBuilder {
  private let tree: PageTree
  private var page = PageBlocks()
  /// The open elements that matter here.
  private var open: [(end: Int, tag: PageTag, node: Int)] = []
  private var links = 0
  private var start = 0
  private var firstNode = 0
  private var linkLetters = 0
  /// Whether nothing but blanks came after a line break.
  private var isAfterBreak = false

  init(_ tree: PageTree) { self.tree = tree }

  /// The blocks of the whole page.
  mutating func build() -> PageBlocks {
    page.bytes.reserveCapacity(tree.bytes.count / 6)
    var index = 1
    while index < tree.nodes.count {
      while let last = open.last, last.end <= index { leave() }
      let node = tree.nodes[index]
      if node.tag == .text {
        append(node, at: index)
        index += 1
      } else if TagSet.unread.contains(node.tag) {
        if TagSet.block.contains(node.tag) { flush() }
        index = Int(node.end)
      } else {
        enter(node, at: index)
        index += 1
      }
    }
    while !open.isEmpty { leave() }
    flush()
    return page
  }

  private mutating func enter(_ node: PageNode, at index: Int) {
    if node.tag == .br { return lineBreak() }
    let isLink = node.tag == .a && tree.value(.href, of: index) != nil
    guard isLink || TagSet.block.contains(node.tag) else { return }
    if isLink { links += 1 } else { flush() }
    if node.tag == .hr { return }
    open.append((end: Int(node.end), tag: node.tag, node: index))
  }

  private mutating func leave() {
    guard let last = open.last else { return }
    if last.tag == .a { links -= 1 } else { flush() }
    open.removeLast()
  }

  /// One line break begins a new line, a second one a new paragraph.
  private mutating func lineBreak() {
    if isAfterBreak { return flush() }
    guard page.bytes.count > start else { return }
    if page.bytes.last == 0x20 { page.bytes.removeLast() }
    if page.bytes.count > start { page.bytes.append(0x0A) }
    isAfterBreak = true
  }

  private mutating func append(_ node: PageNode, at index: Int) {
    let raw = tree.bytes[node.textRange]
    let begin = page.bytes.count
    // A block begins without blanks: the one before it ended with none.
    if begin == start { firstNode = index }
    PageText.append(raw, to: &page.bytes)
    if begin == start, page.bytes.count > start, page.bytes[start] == 0x20 { page.bytes.remove(at: start) }
    guard page.bytes.count > begin else { return }
    if links > 0 { linkLetters += page.bytes[begin...].letterCount }
    if page.bytes.count > begin + 1 || page.bytes[begin] != 0x20 { isAfterBreak = false }
  }

  /// Ends the block.
  private mutating func flush() {
    while page.bytes.count > start, page.bytes[page.bytes.count - 1] <= 0x20 { page.bytes.removeLast() }
    defer {
      start = page.bytes.count
      linkLetters = 0
      isAfterBreak = false
    }
    guard page.bytes.count > start else { return }
    let owner = open.last { $0.tag != .a }
    let text = start..<page.bytes.count
    page.blocks.append(
      TextBlock(
        text: text, node: owner?.node ?? 0, tag: owner?.tag ?? .other, letters: page.bytes[text].letterCount,
        linkLetters: linkLetters, words: page.bytes[text].wordCount))
    page.starts.append(firstNode)
  }
}
