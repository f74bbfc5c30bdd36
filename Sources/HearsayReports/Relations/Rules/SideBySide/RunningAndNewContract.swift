import HearsayModel

extension RelationRule {
  /// A contract that runs and talk of a new one.
  static let runningAndNewContract = RelationRule("running and new contract", explains: false) { pair in
    guard pair.isExtensionApart, pair.isOneClub else { return nil }
    if pair.isLater, pair.b.value == "extension signed", pair.b.modality == .fact, !pair.b.isDenied {
      return Finding(.develops, "The contract that ran is replaced by a new one, \(pair.timing).")
    }
    return Finding(.compatible, "One is about the contract that runs, the other about a new one.")
  }
}
