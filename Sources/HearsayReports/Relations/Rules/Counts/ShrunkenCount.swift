import HearsayModel

extension RelationRule {
  /// A count of one scope that fell: figures of one season, or of a whole time at a club, only grow.
  static let shrunkenCount = RelationRule("shrunken count") { pair in
    guard pair.areCounts else { return nil }
    let fallen = pair.commonFigures.filter { $0.b < $0.a }
    let grown = pair.commonFigures.filter { $0.b > $0.a }
    let (one, other) = pair.scopes
    guard !fallen.isEmpty else { return nil }
    let figures = pair.words(fallen)
    if one.isAmbiguous || other.isAmbiguous {
      return Finding(.compatible, "\(figures): at least one states no scope, so they may count different times.")
    }
    if one.competition != other.competition {
      let limit = one.competition ?? other.competition ?? ""
      return Finding(.compatible, "\(figures): only one of them is limited by “\(limit)”.")
    }
    // Without a date the smaller count is the older one; the rule for grown counts says so, and only figures that went both ways are left.
    if pair.isUndated, grown.isEmpty { return nil }
    guard pair.isLater else {
      return Finding(.compatible, "\(figures), \(pair.timing): a match may lie between them.")
    }
    let both = "\(figures) for \(one.words), \(pair.timing): a count cannot fall"
    return pair.isOneWord
      ? Finding(.reverses, "\(both), and both are the word of \(pair.a.word.name).")
      : Finding(.contradicts, "\(both), so \(pair.bothWords) cannot both be right.")
  }
}
