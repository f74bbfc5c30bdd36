import HearsayModel

extension Pairing {
  /// Either speaks of a new contract.
  var isOfNewContract: Bool { a.isOfNewContract || b.isOfNewContract }

  /// One is about the contract that runs, the other about a new one.
  var isExtensionApart: Bool { isOneKind && a.kind == .contract && a.isOfNewContract != b.isOfNewContract }
}

extension Statement {
  /// It speaks of a new contract: "extension talks", "12-month extension".
  var isOfNewContract: Bool { kind == .contract && value?.contains("extension") == true }
}
