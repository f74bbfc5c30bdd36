import HearsayModel
import HearsayReports

extension SagaStatus {
  /// The status in English: `AC Milan: interested (first claimed 2023-11-15); 2 suitors in it`.
  public var words: String {
    guard let stage else { return contract.map { "contract \($0.rawValue)" } ?? "no suitor known" }
    switch (stage, basis) {
    case (.stays, .windowClosed): return "window closed\(on(day)); no move known"
    case (.stays, _), (.renewed, _): return "\(stage.words)\(on(day))"
    default:
      let others = liveSuitors > 1 ? "; \(liveSuitors) suitors in it" : ""
      return "\(club?.name ?? "suitors without a name"): \(stage.words)\(since(day))\(others)"
    }
  }

  private func on(_ day: Day?) -> String { day.map { " on \($0)" } ?? "" }

  private func since(_ day: Day?) -> String { day.map { " (first claimed \($0))" } ?? "" }
}

extension Saga {
  /// The status in English; where no suitor is known, what is said of his going or of the owner's will.
  public var words: String {
    guard status.stage == nil, status.contract == nil else { return status.words }
    if let exit = exits.last { return WillWords.words(for: exit) }
    if let stance = stances.last { return "\(stance.owner?.name ?? "owner"): \(WillWords.words(for: stance))" }
    if !undated.isEmpty { return "undated reports only" }
    return status.words
  }
}

extension Stage {
  /// The stage in English, for a line after a club's name.
  public var words: String {
    switch self {
    case .link: "linked"
    case .monitoring: "monitoring"
    case .interest: "interested"
    case .enquiry: "has enquired"
    case .talks: "in talks"
    case .bid: "bid made or prepared"
    case .feeAgreed: "fee agreed"
    case .personalTerms: "personal terms agreed"
    case .medical: "medical"
    case .signed: "signed"
    case .official: "official"
    case .stalled: "refused"
    case .cooled: "interest cooled"
    case .hijacked: "lost him to another club"
    case .collapsed: "deal collapsed"
    case .stays: "stays"
    case .renewed: "new contract signed"
    }
  }
}
