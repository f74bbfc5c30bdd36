import HearsayModel

extension RelationRule {
  /// A new contract that comes nearer: talked about, offered, signed.
  static let newContract = RelationRule("new contract", explains: false) { pair in
    guard pair.isOneKind, pair.a.kind == .contract, !pair.isDenial else { return nil }
    let (one, other) = (ContractTerm.step(pair.a), ContractTerm.step(pair.b))
    guard one > 0, other > 0, one != other else { return nil }
    if pair.isLater, other > one {
      return Finding(.develops, "“\(pair.a.value ?? "")”, then “\(pair.b.value ?? "")”, \(pair.timing).")
    }
    return Finding(.compatible, "Talks, an offer and a signature of a new contract are steps of one matter.")
  }
}
