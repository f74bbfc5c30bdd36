/// How many columns of a terminal text takes, as far as that can be known: what fonts and terminals do with emoji
/// differs.
enum DisplayWidth {
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 {
      return first.value < 0x20 || (0x7F..<0xA0).contains(first.value) ? 0 : emoji(character) ? 2 : 1
    }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return isWide(first.value) || first.properties.isEmojiPresentation || emoji(character) ? 2 : 1
    }
  }

  /// The text cut to so many columns, with an ellipsis where something is gone.
  static func cut(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var width = 1
    let kept = text.prefix { character in
      width += of(character)
      return width <= columns
    }
    return kept + "…"
  }

  /// Whether a character asks to be shown as a picture.
  private static func emoji(_ character: Character) -> Bool { character.unicodeScalars.contains { $0.value == 0xFE0F } }

  /// The blocks of East Asian wide characters (Unicode 16, UAX 11), rounded outwards.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

/// Text broken into lines that fit.
enum Wrapping {
  /// The lines of `text`, broken at blanks, and inside a word only where it is wider than a whole line.
  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(width, 8)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(of: String($0), width: width) }) {
      let columns = DisplayWidth.of(word)
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += used > 0 ? " \(word)" : word
      used += used > 0 ? columns + 1 : columns
    }
    return used > 0 ? lines + [line] : lines
  }

  private static func pieces(of word: String, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [word] }
    var pieces = [""]
    var used = 0
    for character in word {
      let columns = DisplayWidth.of(character)
      if used + columns > width {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += columns
    }
    return pieces
  }
}
