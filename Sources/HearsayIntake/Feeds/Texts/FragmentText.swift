/// The words of a piece of HTML, as it stands in a feed: paragraphs parted by empty lines, nothing of scripts.
enum FragmentText {
  /// The text of `html`.
  static func text(of html: String) -> String {
    let bytes = Array(html.utf8)
    var writer = ParagraphWriter(capacity: bytes.count)
    var tags = HTMLTags(bytes)
    var silence: HTMLName?
    while let piece = tags.next() {
      switch piece {
      case .text(let range): if silence == nil { writer.write(bytes, range) }
      case .start(let name, _):
        let known = HTMLNames.of(name)
        if silence == nil, known.contains(.silent) { silence = name }
        writer.breakLine(at: name, known)
      case .end(let name):
        if silence == name { silence = nil }
        writer.breakLine(at: name, HTMLNames.of(name))
      case .other: break
      }
    }
    return writer.text
  }
}

/// Writes words with single blanks between them and empty lines between paragraphs.
private struct ParagraphWriter {
  private var bytes: [UInt8] = []
  /// What must stand before the next word.
  private var gap = Gap.none

  private enum Gap: Int { case none, blank, line, paragraph }

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private static let lineBreak = HTMLName("br")

  mutating func breakLine(at name: HTMLName, _ known: HTMLNames) {
    if known.contains(.paragraph) {
      widen(.paragraph)
    } else if known.contains(.line) {
      widen(.line)
    } else if known.contains(.cell) {
      widen(.blank)
    } else if name == Self.lineBreak {
      // Two in a row are how many part paragraphs.
      widen(gap == .line ? .paragraph : .line)
    }
  }

  mutating func write(_ source: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = Self.plainEnd(source, index..<range.upperBound)
      if end > index {
        fillGap()
        bytes += source[index..<end]
        index = end
      } else {
        index += writeSpecial(source, at: index, end: range.upperBound)
      }
    }
  }

  /// Where the run of words ends that can be copied as they are, with single spaces between them.
  private static func plainEnd(_ source: [UInt8], _ range: Range<Int>) -> Int {
    let isSpecial = isSpecial
    var end = range.lowerBound
    while end < range.upperBound {
      if !isSpecial[Int(source[end])] {
        end += 1
      } else if source[end] == 0x20, end > range.lowerBound, end + 1 < range.upperBound,
        !isSpecial[Int(source[end + 1])]
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Blanks, `&`, and the first byte of a no-break space.
  private static let isSpecial: [Bool] = (0...255).map { Blank.isBlank($0) || $0 == 0x26 || $0 == 0xC2 }

  /// Writes one blank, reference or letter; gives how many bytes it takes.
  private mutating func writeSpecial(_ source: [UInt8], at index: Int, end: Int) -> Int {
    if Blank.isBlank(source[index]) {
      widen(.blank)
      return 1
    }
    if source[index] == 0xC2, index + 1 < end, source[index + 1] == 0xA0 {
      widen(.blank)
      return 2
    }
    if source[index] == UInt8(ascii: "&"),
      let match = CharacterReference.read(source, at: index, end: end, in: .html)
    {
      writeMeaning(match.meaning)
      return match.length
    }
    fillGap()
    bytes.append(source[index])
    return 1
  }

  /// Writes what a reference stands for, which may be a blank itself.
  private mutating func writeMeaning(_ meaning: [UInt8]) {
    if meaning == [0xC2, 0xA0] || meaning.allSatisfy(Blank.isBlank) {
      widen(.blank)
    } else {
      fillGap()
      bytes += meaning
    }
  }

  private mutating func widen(_ wider: Gap) {
    if wider.rawValue > gap.rawValue { gap = wider }
  }

  private mutating func fillGap() {
    guard gap != .none else { return }
    if !bytes.isEmpty {
      switch gap {
      case .none: break
      case .blank: bytes.append(0x20)
      case .line: bytes.append(0x0A)
      case .paragraph: bytes += [0x0A, 0x0A]
      }
    }
    gap = .none
  }
}
