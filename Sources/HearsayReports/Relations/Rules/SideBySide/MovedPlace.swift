import HearsayModel

extension RelationRule {
  /// A place in the squad that changed.
  static let movedPlace = RelationRule("moved place", explains: false) { pair in
    guard pair.isOneKind, pair.a.kind == .standing, pair.isOneClub, let one = pair.a.value, let other = pair.b.value,
      one != other,
      !pair.isBehindToo
    else { return nil }
    return pair.isLater
      ? Finding(.develops, "“\(one)”, then “\(other)”, \(pair.timing).")
      : Finding(.compatible, "“\(one)” and “\(other)” \(pair.timing): two words for a place that may both fit.")
  }
}
