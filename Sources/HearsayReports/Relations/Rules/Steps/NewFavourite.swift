import HearsayModel

extension RelationRule {
  /// Another club that the later text makes the likeliest.
  static let newFavourite = RelationRule("new favourite") { pair in
    guard pair.isOneKind, pair.a.kind == .transfer, pair.isOtherClub, pair.isLater, !pair.isOtherTime, !pair.isDenial,
      pair.a.certainty < 2, pair.b.certainty < 2,
      let cue = pair.b.phrases.first(of: pair.cues.favourite)
    else { return nil }
    return Finding(.develops, "First \(pair.a.clubName), then \(pair.b.clubName) (“\(cue)”), \(pair.timing).")
  }
}
