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

  /// Whether a mention owns a man who is told by him: "James Maddison's understudy", "Lund's old strike partner".
  func isOwnerOfRelation(_ mention: Mention) -> Bool {
    guard mention.person != nil else { return false }
    let end = mention.tokens.upperBound
    guard end < tokens.count, grammar.possessive.contains(id(end)) || tokens[end].kind == .quote else { return false }
    let limit = min(end + 5, sentence(of: mention.tokens.lowerBound).tokens.upperBound)
    for index in (end + 1)..<max(limit, end + 1) {
      if mentionAt[index] >= 0 || words.boundaries.contains(id(index))
        || tokens[index].kind != .word && tokens[index].kind != .hyphen
      {
        return false
      }
      if grammar.relations.contains(id(index)) { return true }
    }
    return false
  }
}
