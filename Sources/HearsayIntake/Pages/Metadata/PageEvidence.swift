/// Everything that a page says of itself, for those who look for its title, its authors and its day.
struct PageEvidence {
  let tree: PageTree
  let page: PageBlocks
  let contexts: [BlockContext]
  let meta: MetaTags
  let linked: LinkedData
  /// The address that the page was got from, where it is known.
  let address: String?
  /// The first element of the main text.
  let textStart: Int

  /// The elements with an attribute that has a word, such as `itemprop` with `author`, in the order of the page.
  func elements(_ name: AttributeName, having word: String) -> [Int] {
    tree.nodes.indices.filter { index in
      guard let value = tree.value(name, of: index) else { return false }
      return value.split(whereSeparator: \.isMarkupBlank).contains { $0.elementsEqual(word.utf8) }
    }
  }

  /// The text in an element, on one line.
  func text(of node: Int) -> String {
    var bytes: [UInt8] = []
    var index = node + 1
    let end = min(Int(tree.nodes[node].end), node + Self.mostNodes)
    while index < end {
      let child = tree.nodes[index]
      if child.tag == .text {
        PageText.append(tree.bytes[child.textRange], to: &bytes)
      } else if TagSet.block.contains(child.tag) || child.tag == .br, let last = bytes.last, last > 0x20 {
        bytes.append(0x20)
      }
      let isUnread = child.tag != .text && TagSet.unread.contains(child.tag)
      index = isUnread ? Int(child.end) : index + 1
      if bytes.count > Self.longestLine { break }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Bytes of a line that can be a title, a name or a date.
  private static let longestLine = 1000

  /// Elements of a line that are looked at.
  private static let mostNodes = 2000
  /// Elements that are asked for the same thing: the first few tell it, and hostile pages have hundreds of thousands.
  static let mostCandidates = 100

  /// What an element says to programs, where it says something: its `content` or `datetime`; else its text.
  func value(of node: Int) -> String {
    for name in [AttributeName.content, .datetime] {
      if let value = tree.text(name, of: node), !value.isEmpty { return value }
    }
    return text(of: node)
  }
}
