import Mustache

/// How words of users and articles are put into HTML: the one place where the newsroom escapes.
///
/// Mustache's own escaping goes by characters as people see them, so that a quotation mark with an accent put over it stays as it is and ends an
/// attribute. This one goes by code points. Signs that browsers and people take for something else are shown as U+FFFD: controls, which HTML does not
/// allow, and the marks that turn the direction of text around, which can make a name read as another.
struct PageText: MustacheContentType {
  /// The name under which templates ask for it.
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: Self.isUnsafe) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { Self.append(scalar, to: &escaped) }
    return String(escaped)
  }

  private static func append(_ scalar: Unicode.Scalar, to escaped: inout String.UnicodeScalarView) {
    switch scalar {
    case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
    case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
    case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
    case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
    case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
    default: escaped.append(misleads(scalar) ? "\u{FFFD}" : scalar)
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "&", "\"", "'": true
    default: misleads(scalar)
    }
  }

  /// Controls other than tab and line ends, noncharacters, and directional embeddings, overrides and isolates.
  private static func misleads(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
