import HearsayModel

extension RelationRule {
  /// Wanting him and doubting that he comes.
  static let wantingIsNotGetting = RelationRule("wanting is not getting") { pair in
    guard pair.areKinds(.interest, .transfer) || pair.areKinds(.bid, .transfer), pair.isOneClub, pair.isDenial,
      !pair.isOtherTime
    else { return nil }
    let move = pair.a.kind == .transfer ? pair.a : pair.b
    guard move.isDenied, pair.isAtOneTime else { return nil }
    return Finding(
      .compatible, "The club wants him and the move is not expected \(pair.timing): wanting and getting differ.")
  }
}
