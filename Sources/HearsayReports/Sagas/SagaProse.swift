import HearsayModel

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
    if let exit = exits.last {
      return exit.isLeaving ? "may leave\(name(exit.owner))" : "is not to leave\(name(exit.owner))"
    }
    if let stance = stances.last { return "\(stance.owner?.name ?? "owner"): \(stance.words)" }
    if !undated.isEmpty { return "undated reports only" }
    return status.words
  }

  private func name(_ club: NamedClub?) -> String { club.map { " \($0.name)" } ?? "" }
}

extension Lane {
  /// The lane in English: `Roma: in talks (first claimed 2024-01-05)`.
  public var words: String {
    let suitor = name.isEmpty ? "suitors without a name" : name
    let since = stageDay.map { " (first claimed \($0))" } ?? ""
    return "\(suitor): \(stage.map { $0.words + since } ?? (denial == nil ? "no step known" : "interest denied"))"
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

extension StanceEntry {
  /// The will in English: `could listen to offers on loan from Roma`.
  public var words: String {
    let may = modality == .possible ? "could " : modality == .condition ? "under a condition would " : ""
    let verb =
      switch will {
      case .keep: "keep him"
      case .undecided: "be undecided"
      case .listen: "listen to offers"
      case .sell: "sell"
      }
    let plain =
      switch will {
      case .keep: "keeps him"
      case .undecided: "is undecided"
      case .listen: "listens to offers"
      case .sell: "wants him sold"
      }
    let from = suitor.map { will == .keep ? " from \($0.name)" : " to \($0.name)" } ?? ""
    return (may.isEmpty ? plain : may + verb) + (deal.map { " (\($0.rawValue))" } ?? "") + from
  }
}

extension Testimony {
  /// Who says so, in English: `Tuttomercatoweb, via HITC, in Kickabout`.
  public var words: String {
    let paper = publisher ?? "an article without a publisher"
    guard let first = chain.first else { return paper }
    return ([first] + chain.dropFirst().map { "via \($0)" } + ["in \(paper)"]).joined(separator: ", ")
  }
}
