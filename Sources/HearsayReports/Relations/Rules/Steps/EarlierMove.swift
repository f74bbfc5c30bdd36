import HearsayModel

extension RelationRule {
  /// An earlier move told as background is not the move that is in the news.
  static let earlierMove = RelationRule("earlier move") { pair in
    guard pair.isOneKind, pair.a.kind == .transfer else { return nil }
    if pair.a.value == "return" || pair.b.value == "return", pair.a.value != pair.b.value {
      return Finding(.unrelated, "A return from a loan and another move.")
    }
    guard pair.a.isBackground, !pair.b.isBackground, pair.b.certainty < 2, pair.isLater || pair.isSameText else {
      return nil
    }
    return Finding(.unrelated, "One is an earlier move, told as background; the other is in the news.")
  }
}
