import HearsayModel

extension RelationRule {
  /// A count of one scope that grew: he has played on.
  static let grownCount = RelationRule("grown count") { pair in
    guard pair.areCounts, pair.commonFigures.contains(where: { $0.b > $0.a }) else { return nil }
    let (one, _) = pair.scopes
    guard pair.isLater || pair.isUndated else {
      return Finding(.compatible, "\(pair.words(pair.commonFigures)), \(pair.timing): they may count differently.")
    }
    return Finding(.develops, "\(pair.words(pair.commonFigures)) for \(one.words): he has played on.")
  }
}
