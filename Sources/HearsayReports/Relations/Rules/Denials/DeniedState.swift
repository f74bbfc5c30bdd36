import HearsayModel

extension RelationRule {
  /// A state that ends or begins: an interest that cools, talks that open, an absence that is over.
  static let deniedState = RelationRule("denied state") { pair in
    guard pair.isOneKind, pair.isDenial else { return nil }
    let steps = (ContractTerm.step(pair.a), ContractTerm.step(pair.b))
    if steps.0 > 0, steps.1 > 0, steps.0 != steps.1 {
      return Finding(.compatible, "One step towards a new contract is denied, another is affirmed.")
    }
    if pair.isUndated { return Finding(.compatible, "One affirms what the other denies; \(pair.timing).") }
    if pair.isLater {
      return Finding(
        .develops,
        "\(Pairing.put(pair.a)) on \(pair.a.day?.description ?? ""), \(Pairing.put(pair.b)) on \(pair.b.day?.description ?? "")."
      )
    }
    if pair.a.kind == .absence, pair.b.isDenied {
      return Finding(.develops, "Absent, then not any more, \(pair.timing): an absence ends.")
    }
    if pair.isOneSentence || (pair.a.claim.when == nil) != (pair.b.claim.when == nil) {
      return Finding(
        .compatible,
        "One affirms it, the other denies it, \(pair.timing): the text itself joins the two, or they are of two times.")
    }
    let areFacts = pair.a.modality == .fact && pair.b.modality == .fact
    guard areFacts, !pair.isOneWord, !pair.isDealApart, pair.a.party == pair.b.party, pair.a.kind != .standing else {
      return Finding(
        .compatible, "One affirms it, the other denies it, \(pair.timing), but not of the same thing or not as a fact.")
    }
    let (denied, said) = pair.denial
    return Finding(.contradicts, "\(said.word.name) affirms it and \(denied.word.name) denies it, \(pair.timing).")
  }
}
