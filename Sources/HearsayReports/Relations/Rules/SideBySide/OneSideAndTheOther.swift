import HearsayModel

extension RelationRule {
  /// The owner's refusal and a suitor's confidence, or a player's wish.
  static let oneSideAndTheOther = RelationRule("one side and the other") { pair in
    guard !pair.isOtherTime, let days = pair.days, days <= 14 else { return nil }
    if pair.areKinds(.stance, .transfer) {
      let (stance, move) = pair.a.kind == .stance ? (pair.a, pair.b) : (pair.b, pair.a)
      guard stance.value == "keep", !move.isDenied, !move.isBackground, move.certainty < 2,
        move.party == nil || move.party == stance.club
      else { return nil }
      return Finding(.compatible, "The owner refuses and the suitor is confident \(pair.timing): both can be so.")
    }
    if pair.areKinds(.exit, .transfer) {
      let (exit, move) = pair.a.kind == .exit ? (pair.a, pair.b) : (pair.b, pair.a)
      guard exit.isDenied, exit.modality == .fact, move.modality == .plan, !move.isDenied, move.club != exit.club,
        move.party == nil || move.party == exit.club
      else { return nil }
      return Finding(.compatible, "He is about to go and not gone yet \(pair.timing).")
    }
    if pair.areKinds(.preference, .transfer) {
      let (wish, move) = pair.a.kind == .preference ? (pair.a, pair.b) : (pair.b, pair.a)
      guard wish.value == "stay", move.certainty == 0, !move.isDenied, move.club != wish.club, move.party == wish.club
      else { return nil }
      return Finding(.compatible, "He wants to stay, and a move is only possible, \(pair.timing).")
    }
    if pair.areKinds(.exit, .preference), pair.isOneClub {
      let (exit, wish) = pair.a.kind == .exit ? (pair.a, pair.b) : (pair.b, pair.a)
      guard exit.isDenied, wish.value == "leave" else { return nil }
      return Finding(.compatible, "He wants to go, and it is denied that he goes, \(pair.timing): a wish is no move.")
    }
    if pair.areKinds(.stance, .valuation), pair.isOneClub {
      return Finding(.compatible, "What the owner would do and what it asks stand side by side.")
    }
    return nil
  }
}
