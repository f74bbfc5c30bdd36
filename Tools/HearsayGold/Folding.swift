import Foundation

/// Names and words as the scorer compares them: without case, accents and marks.
public enum Folding {
  /// A text in small letters without accents; of marks only `&` and `_` stay, hyphens and runs of blanks become a blank.
  ///
  /// `Gabriel Magalhães` gives `gabriel magalhaes`, `Saint-Étienne` gives `saint etienne`.
  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in decomposed(text) where scalar.properties.canonicalCombiningClass == .notReordered {
      let kept: Unicode.Scalar = scalar == "-" ? " " : scalar
      if kept == " " && (folded.last == " " || folded.isEmpty) { continue }
      if isKept(kept) { folded.append(kept) }
    }
    if folded.last == " " { folded.removeLast() }
    return String(folded)
  }

  /// The words of a folded text.
  public static func words(_ text: String) -> [String] { fold(text).split(separator: " ").map(String.init) }

  private static func decomposed(_ text: String) -> String.UnicodeScalarView {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased().unicodeScalars }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      plain.append(contentsOf: (replacements[scalar] ?? String(scalar)).unicodeScalars)
    }
    return String(plain).lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
  }

  /// What Unicode does not decompose. The table is the scorer's, which takes `æ` for `a` and `œ` for `o`.
  private static let replacements: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O",
    "ß": "ss", "’": "'",
  ]

  /// What Python's `[\w& ]` matches: letters, numbers, `_`, `&` and the blank.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "&", " ": true
      default: false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return scalar.properties.numericType != nil
    }
  }
}
