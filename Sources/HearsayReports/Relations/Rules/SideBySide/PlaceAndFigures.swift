import HearsayModel

extension RelationRule {
  /// A place in the squad and figures that seem to say another.
  static let placeAndFigures = RelationRule("place and figures") { pair in
    guard pair.areKinds(.standing, .record), pair.isOneClub, !pair.isOtherTime, pair.isAtOneTime else { return nil }
    let (place, count) = pair.a.kind == .standing ? (pair.a, pair.b) : (pair.b, pair.a)
    guard place.isDenied || place.value != "starter" && place.value != "key player", (count.figures["starts"] ?? 0) > 0
    else { return nil }
    return Finding(.compatible, "A place in the squad is no count: he may have played and still not be settled in it.")
  }
}
