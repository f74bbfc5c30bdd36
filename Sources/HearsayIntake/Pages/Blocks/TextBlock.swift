/// A run of text that stands on lines of its own when the page is shown: a paragraph, a heading, an item, a caption.
struct TextBlock {
  /// Its words, as a range of `PageBlocks.bytes`.
  let text: Range<Int>
  /// The element that it is a line of.
  let node: Int
  /// That element's tag.
  let tag: PageTag
  /// Signs that are no blanks; each of a script without blanks between words counts twice.
  let letters: Int
  /// Those of them that stand in links.
  let linkLetters: Int
  /// Words.
  let words: Int

  /// The part of it that is links, from 0 to 1.
  var linkShare: Double { letters == 0 ? 0 : Double(linkLetters) / Double(letters) }
}

/// The text of a page in blocks, in the order of the document.
struct PageBlocks {
  /// The words of all blocks, references resolved and blanks folded.
  var bytes: [UInt8] = []
  var blocks: [TextBlock] = []
  /// The first text node of each block.
  var starts: [Int] = []

  /// The words of a block.
  func words(of block: TextBlock) -> String { String(decoding: bytes[block.text], as: UTF8.self) }

  /// The blocks whose element is in a range of nodes; they stand next to each other.
  func blocks(in nodes: Range<Int>) -> Range<Int> {
    first(notBefore: nodes.lowerBound)..<max(first(notBefore: nodes.lowerBound), first(notBefore: nodes.upperBound))
  }

  /// The index of the first block whose text comes at a node or after it.
  private func first(notBefore node: Int) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension ArraySlice<UInt8> {
  /// Signs that are no blanks; those of three bytes from U+3000 on, of scripts that write no blanks, count twice.
  var letterCount: Int {
    var count = 0
    for byte in self where byte > 0x20 && byte & 0xC0 != 0x80 { count += byte >= 0xE3 && byte < 0xEE ? 2 : 1 }
    return count
  }

  /// Runs of signs without blanks.
  var wordCount: Int {
    var (count, isInWord) = (0, false)
    for byte in self {
      if byte > 0x20 && !isInWord { count += 1 }
      isInWord = byte > 0x20
    }
    return count
  }
}
