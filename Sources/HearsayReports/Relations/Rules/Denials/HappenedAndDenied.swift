import HearsayModel

extension RelationRule {
  /// What has happened cannot be undone: a medical, an agreement or a move told as done and denied by another.
  static let happenedAndDenied = RelationRule("happened and denied") { pair in
    guard pair.isOneKind, pair.isDenial, [.agreement, .medical, .transfer, .bid, .rejection].contains(pair.a.kind),
      !pair.a.isBackground, !pair.b.isBackground
    else { return nil }
    let (denied, said) = pair.denial
    guard said.modality == .fact, denied.modality == .fact || pair.isSameText else { return nil }
    if pair.isUndated { return Finding(.compatible, "One denies what the other tells as done; \(pair.timing).") }
    if let when = denied.claim.when, said.claim.when == nil {
      return Finding(
        .compatible, "Only the denial is of a certain time, \(when): what is told as done may have come after it.")
    }
    if pair.a.isDenied, pair.isLater {
      return Finding(
        .develops, "Not yet so on \(pair.a.day?.description ?? ""), done by \(pair.b.day?.description ?? "").")
    }
    if pair.order == .sameDay {
      return Finding(.compatible, "Told as done and as not done \(pair.timing), which may have moved in between.")
    }
    if denied.isWordRead, denied.phrases.first(of: pair.cues.present) == nil {
      return Finding(
        .compatible, "The denial does not say that it holds still, so what is told as done may have come after it.")
    }
    // After a month a denial is of something new, such as another bid.
    guard let days = pair.days, days <= 30 else { return nil }
    let facts = "\(said.word.name) tells it as done, \(denied.word.name) as not done, \(pair.timing)"
    return pair.isLater && pair.isOneWord
      ? Finding(.reverses, "\(facts): what has happened cannot be undone.")
      : Finding(.contradicts, "\(facts): both cannot hold.")
  }
}
