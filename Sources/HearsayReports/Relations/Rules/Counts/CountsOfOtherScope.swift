import HearsayModel

extension RelationRule {
  /// Counts of two scopes: his whole time at a club and one season, two seasons, one competition and all.
  static let countsOfOtherScope = RelationRule("counts of other scope") { pair in
    guard pair.areCounts else { return nil }
    let common = pair.commonFigures
    let (one, other) = pair.scopes
    if common.isEmpty { return Finding(.unrelated, "They count different things.") }
    if let first = pair.a.statedDays, let second = pair.b.statedDays, !first.overlaps(second) {
      return Finding(.unrelated, "Counts of two times, \(one.words) and \(other.words).")
    }
    guard common.contains(where: { $0.a != $0.b }) else { return nil }
    let figures = pair.words(common)
    if (one.time == nil) != (other.time == nil) {
      return Finding(.compatible, "\(figures): one counts \(one.words), the other \(other.words).")
    }
    return nil
  }
}
