import HearsayModel

extension RelationRule {
  /// Two windows, seasons or years: what differs between them is no conflict.
  static let otherTime = RelationRule("other time") { pair in
    guard pair.isOneKind, pair.a.kind != .record, pair.isOtherTime else { return nil }
    let isOpposed =
      pair.isDenial || (pair.a.kind.isWill && pair.a.value != pair.b.value)
      || (pair.a.kind == .standing && pair.a.value != pair.b.value)
    let times = "One speaks of \(pair.timeName(pair.a)), the other of \(pair.timeName(pair.b))"
    return isOpposed
      ? Finding(.compatible, "\(times): both can hold, each in its time.") : Finding(.unrelated, "\(times).")
  }
}
