import HearsayModel

extension RelationRule {
  /// The same matter told as surer: possible, then planned, then done.
  static let surer = RelationRule("surer") { pair in
    guard pair.isOneKind, !pair.a.kind.stands, !pair.isDenial, pair.isLater || pair.order == .sameDay,
      pair.b.certainty > pair.a.certainty, !pair.isExtensionApart
    else { return nil }
    return Finding(.develops, "\(Pairing.put(pair.a)), then \(Pairing.put(pair.b)), \(pair.timing).")
  }
}

extension Kind {
  /// Whether it is no step of a move: a will or a count, which does not get surer.
  fileprivate var stands: Bool { self == .stance || self == .preference || self == .record }
}
