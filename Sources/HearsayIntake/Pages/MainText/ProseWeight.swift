/// How much a block looks like prose: long, with sentences, without links.
enum ProseWeight {
  static func weight(of block: TextBlock, in page: PageBlocks) -> Double {
    guard block.linkShare < mostLinks else { return 0 }
    let plain = Double(block.letters - block.linkLetters)
    if block.letters >= longLine { return plain }
    return block.letters >= shortLine && page.endsSentence(block) ? plain / 2 : 0
  }

  /// Lists of links have more than half of their letters in links; prose seldom a fifth.
  private static let mostLinks = 0.5
  /// Letters of a line that is prose by its length: nearly two lines of a book.
  private static let longLine = 80
  /// Letters of a line that is prose where it ends as a sentence does.
  private static let shortLine = 25
}

extension PageBlocks {
  /// Whether a block ends with a mark that ends sentences, closing marks passed over.
  func endsSentence(_ block: TextBlock) -> Bool {
    var end = block.text.upperBound
    while end > block.text.lowerBound {
      let byte = bytes[end - 1]
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
      case UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "]"): end -= 1
      // “, ”, ’, … and »; the Japanese full stop.
      case 0x80...0xBF:
        guard end - text(of: block) >= 3 else { return false }
        let (first, second) = (bytes[end - 3], bytes[end - 2])
        if first == 0xE2, second == 0x80, byte == 0xA6 { return true }
        if first == 0xE3, second == 0x80, byte == 0x82 { return true }
        if first == 0xE2, second == 0x80, (0x98...0x9F).contains(byte) {
          end -= 3
        } else if second == 0xC2, byte == 0xBB {
          end -= 2
        } else {
          return false
        }
      default: return false
      }
    }
    return false
  }

  private func text(of block: TextBlock) -> Int { block.text.lowerBound }
}
