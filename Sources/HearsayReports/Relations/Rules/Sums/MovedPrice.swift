import HearsayModel

extension RelationRule {
  /// A price that its owner moved, or that two sources put differently within a week.
  static let movedPrice = RelationRule("moved price") { pair in
    guard pair.isOneKind, pair.a.kind == .valuation, !pair.isDenial, let facts = pair.apartFacts else { return nil }
    guard let days = pair.days else { return Finding(.compatible, "Two prices: \(facts); \(pair.timing).") }
    if let past = pair.a.phrases.first(of: pair.cues.past) ?? pair.b.phrases.first(of: pair.cues.past) {
      return Finding(
        pair.isLater ? .develops : .compatible,
        "The price moved: \(facts), and one is told as an earlier one (“\(past)”).")
    }
    // A price asked in a saga is moved from week to week; within one, two sources have told two prices of one moment.
    if !pair.isOneWord, days <= 7, pair.a.modality == .fact, pair.b.modality == .fact {
      return Finding(.contradicts, "Two prices of one time: \(facts); \(pair.bothWords), \(pair.timing).")
    }
    return pair.isLater
      ? Finding(.develops, "The price moved: \(facts), \(pair.timing).")
      : Finding(.compatible, "Two prices in \(pair.timing): \(facts); one may be a hope or a floor.")
  }
}
