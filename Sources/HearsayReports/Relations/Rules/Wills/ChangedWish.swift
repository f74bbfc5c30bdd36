import HearsayModel

extension RelationRule {
  /// A player who wants the opposite of what he wanted.
  static let changedWish = RelationRule("changed wish") { pair in
    guard pair.areOpposedWills, pair.a.kind == .preference, pair.isOneClub else { return nil }
    if pair.isUndated { return Finding(.compatible, "\(pair.willWords): \(pair.timing), and a wish may change.") }
    if pair.isLater, let past = pair.b.phrases.first(of: pair.cues.past) {
      return Finding(.compatible, "The later one tells of an earlier wish (“\(past)”).")
    }
    if pair.isOwnEarlierWord {
      return Finding(.reverses, "\(pair.willWords), both on the word of \(pair.a.word.name), \(pair.timing).")
    }
    if pair.isLater { return Finding(.develops, "\(pair.willWords), \(pair.timing): he changed his mind.") }
    if let change = pair.b.phrases.first(of: pair.cues.change) {
      return Finding(.develops, "\(pair.willWords) \(pair.timing), which tells of the change itself (“\(change)”).")
    }
    return Finding(.compatible, "\(pair.willWords) \(pair.timing): a wish and what he settles for.")
  }
}
