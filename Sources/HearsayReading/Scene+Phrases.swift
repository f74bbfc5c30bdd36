import HearsayLexicon
import HearsayText

/// Where the entries of word lists stand.
extension Scene {
  /// Whether an entry of a list ends right before a token, in its sentence.
  func isBehind(_ list: WordLists.List, _ token: Int) -> Bool {
    guard token > 0, !list.entries.isEmpty else { return false }
    let first = sentence(of: token - 1).tokens.lowerBound
    return (max(first, token - Self.longestEntry)..<token).contains {
      list.phrases.longestRun(tokens, from: $0, limit: token)?.upperBound == token
    }
  }

  /// Tokens of the longest entry of such lists: “if you are to believe”, with room for two hyphens.
  private static let longestEntry = 8

  /// Whether several words from a token on are an office: “Sporting director”, where Sporting alone is a club.
  func beginsOffice(_ token: Int) -> Bool {
    let limit = sentence(of: token).tokens.upperBound
    guard let office = words.staffNouns.phrases.longestRun(tokens, from: token, limit: limit) else { return false }
    return office.count > 1
  }
}
