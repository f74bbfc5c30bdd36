import HearsayModel

extension RelationRule {
  /// The same proposition on the same word, or in the same words.
  static let sameWord = RelationRule("same word") { pair in
    guard pair.isOneProposition else { return nil }
    if pair.isOneWord { return Finding(.echo, "The same on one word, \(pair.b.word.name)'s; nothing is added.") }
    if pair.isWordedAlike { return Finding(.echo, "The same in the same words: one is copied from the other.") }
    if pair.isLater, pair.isOnePublisher, pair.a.word.sort == .named, pair.b.word.sort == .ownVoice {
      return Finding(
        .echo, "\(pair.a.word.name)'s word comes back from one publisher without its source; nothing is added.")
    }
    let (one, other) = (pair.a.word, pair.b.word)
    if one.sort != .unnamed, other.sort != .unnamed, !pair.almanac.areIndependent(one.key, other.key) {
      return Finding(.echo, "The same from two outlets of one owner, \(pair.bothWords).")
    }
    return nil
  }
}
