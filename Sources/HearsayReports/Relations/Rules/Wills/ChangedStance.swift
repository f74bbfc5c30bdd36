import HearsayModel

extension RelationRule {
  /// An owner's will that changed, softened, or is told in two ways at one time.
  static let changedStance = RelationRule("changed stance") { pair in
    guard pair.areOpposedWills, pair.a.kind == .stance else { return nil }
    if pair.isUndated { return Finding(.compatible, "\(pair.willWords): \(pair.timing), and a will may change.") }
    if pair.isOwnEarlierWord, !pair.isLoose(pair.b), pair.b.value != "undecided" {
      return Finding(.reverses, "\(pair.willWords), both on the word of \(pair.a.word.name), \(pair.timing).")
    }
    if pair.isLater { return Finding(.develops, "\(pair.willWords), \(pair.timing): the will moved.") }
    if pair.isLoose(pair.a) || pair.isLoose(pair.b) {
      return Finding(
        .compatible, "\(pair.willWords) \(pair.timing): one hangs on a price or a condition, or is only possible.")
    }
    if pair.a.value == "undecided" || pair.b.value == "undecided" || pair.isDealApart
      || pair.isOneSentence || !pair.a.isWordRead || !pair.b.isWordRead
    {
      return Finding(
        .compatible,
        "\(pair.willWords) \(pair.timing): one is undecided, about a certain deal, or not to be read in full, so both can hold."
      )
    }
    return Finding(.contradicts, "\(pair.willWords) \(pair.timing): \(pair.bothWords) cannot both be right.")
  }
}
