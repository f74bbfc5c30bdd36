import HearsayModel

extension RelationRule {
  /// A move told as agreed or planned, and within days doubted on another's word.
  static let forecastDenied = RelationRule("forecast denied") { pair in
    guard pair.a.kind.isForecast, pair.b.kind.isForecast, pair.isDenial, pair.isOneClub, !pair.isOtherParty,
      !pair.a.isBackground, !pair.b.isBackground, !pair.isOtherTime
    else { return nil }
    let (denied, said) = pair.denial
    guard denied.kind == .transfer, said.certainty > 0, said.party != "player" else {
      return pair.isAtOneTime
        ? Finding(
          .compatible,
          "\(said.kind.rawValue) \(Pairing.put(said)), and the move denied: terms with the player or a possibility leave room."
        ) : nil
    }
    if pair.isUndated { return Finding(.compatible, "A forecast and its denial; \(pair.timing).") }
    if pair.a.isDenied, pair.isLater { return Finding(.develops, "Denied, then \(Pairing.put(said)), \(pair.timing).") }
    guard let days = pair.days else { return nil }
    // Within three days nothing but the sources need have changed; later the world may have moved.
    if days <= 3, !pair.isOneWord {
      return Finding(
        .contradicts,
        "\(said.word.name) has the move \(Pairing.put(said)), \(denied.word.name) denies it, \(pair.timing).")
    }
    return pair.isLater
      ? Finding(.develops, "\(Pairing.put(said)), then denied, \(pair.timing): the move stalled.") : nil
  }
}

extension Kind {
  /// Whether a move to come is told in it.
  fileprivate var isForecast: Bool { self == .transfer || self == .agreement }
}
