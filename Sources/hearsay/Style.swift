/// Colours and weights of a terminal, or none.
struct Style {
  private let isOn: Bool

  init(_ isOn: Bool) { self.isOn = isOn }

  func title(_ text: String) -> String { dressed(text, "1") }
  func name(_ text: String) -> String { dressed(text, "1;36") }
  func source(_ text: String) -> String { dressed(text, "33") }
  func dim(_ text: String) -> String { dressed(text, "2") }
  func failure(_ text: String) -> String { dressed(text, "1;31") }

  private func dressed(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// Foreign words as they may be shown: articles must not be able to steer the terminal.
enum Shown {
  /// The text on one line, with every run of white space as one blank and every sign that a terminal would obey as
  /// U+FFFD.
  static func line(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var afterBlank = true
    for scalar in text.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if isBlank, afterBlank { continue }
      shown.append(isBlank ? " " : steers(scalar) ? "\u{FFFD}" : scalar)
      afterBlank = isBlank
    }
    return String(shown)
  }

  /// Control characters, and the marks that turn the direction of text around.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
