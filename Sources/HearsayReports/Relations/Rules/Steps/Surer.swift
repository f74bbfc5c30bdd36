import HearsayModel

extension RelationRule {
  /// The same matter told as surer: possible, then planned, then done.
  static let surer = RelationRule("surer") { pair in
    let still: Set<Kind> = [.stance, .preference, .record]
    guard pair.isOneKind, !still.contains(pair.a.kind), !pair.isDenial, pair.isLater || pair.order == .sameDay,
      pair.b.certainty > pair.a.certainty, !pair.isExtensionApart
    else { return nil }
    return Finding(.develops, "\(Pairing.put(pair.a)), then \(Pairing.put(pair.b)), \(pair.timing).")
  }
}
