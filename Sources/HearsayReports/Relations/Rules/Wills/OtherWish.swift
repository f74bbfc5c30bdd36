import HearsayModel

extension RelationRule {
  /// Wishes for two clubs: to stay at one and then to join another, or to join two.
  static let otherWish = RelationRule("wish for another club", explains: false) { pair in
    guard pair.isOneKind, pair.a.kind == .preference, pair.isOtherClub else { return nil }
    if pair.isOtherTime { return Finding(.unrelated, "Wishes for two clubs at two times.") }
    if pair.a.value == "stay", pair.b.value == "join", pair.isLater {
      return Finding(.develops, "He wanted to stay at \(pair.a.clubName), then to join \(pair.b.clubName).")
    }
    if pair.a.value == "join", pair.b.value == "join" {
      if pair.isOneWord, pair.b.phrases.first(of: pair.cues.change) != nil {
        return Finding(.develops, "\(pair.a.clubName) first, then \(pair.b.clubName), on one word.")
      }
      return Finding(.compatible, "He may like to join either club, \(pair.clubNames).")
    }
    return Finding(.unrelated, "Wishes about two clubs, \(pair.clubNames).")
  }
}
