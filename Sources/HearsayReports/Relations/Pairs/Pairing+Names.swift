import HearsayModel

extension Pairing {
  /// The two clubs as written.
  var clubNames: String { "\(a.clubName) and \(b.clubName)" }
  /// The two other parties as written.
  var partyNames: String { "\(a.partyName) and \(b.partyName)" }

  /// The time that a claim is about, for a reason.
  func timeName(_ statement: Statement) -> String {
    if let when = statement.claim.when { return when.description }
    return statement.day.map { "the time of its article, \($0)" } ?? "no stated time"
  }
}

extension Statement {
  /// The club as written.
  var clubName: String { claim.club ?? "no named club" }
  /// The other party as written.
  var partyName: String { claim.counterparty ?? "no named party" }
}

extension Deal {
  /// The deal in words.
  var spoken: String {
    switch self {
    case .permanent: "permanent deal"
    case .loan: "loan"
    case .loanOption: "loan with an option to buy"
    case .loanObligation: "loan with an obligation to buy"
    case .free: "free move"
    case .swap: "swap"
    }
  }
}
