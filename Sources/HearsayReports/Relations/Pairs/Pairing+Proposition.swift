import HearsayModel

extension Pairing {
  /// Whether both say the same of the same: kind, club, polarity, and what the rules before have let pass.
  var isOneProposition: Bool {
    guard isOneKind, !isDenial, !isOtherClub else { return false }
    switch a.kind {
    case .absence, .need: return a.value == b.value
    case .record: return !commonFigures.isEmpty && commonFigures.allSatisfy { $0.a == $0.b }
    case .transfer where a.club == nil: return a.value == b.value
    default: return true
    }
  }

  /// What the second adds to the first, for a reason; empty where nothing.
  var added: [String] { termsAdded + detailsAdded }

  private var termsAdded: [String] {
    var added: [String] = []
    if let deal = b.deal, isDealAdded(deal) { added.append("a \(deal.spoken)") }
    if let sum = b.sum, a.sum == nil { added.append(sum.term.minimum.spoken) }
    if b.kind == .transfer, a.party == nil, b.party != nil { added.append("where he comes from, \(b.partyName)") }
    let hangs = b.modality == .condition && a.modality != .condition
    if hangs, b.kind.isWill || b.kind == .interest { added.append("a condition") }
    return added
  }

  /// A refusal of one deal says no more than a refusal; all else says more where it names the deal.
  private func isDealAdded(_ deal: Deal) -> Bool {
    if b.kind == .stance, b.value == "keep" { return false }
    return a.deal == nil || (a.deal == .loan && deal != .loan && deal.isLoan)
  }

  private var detailsAdded: [String] {
    switch b.kind {
    case .interest: b.value == "top target" && a.value != "top target" ? ["that he is the top target"] : []
    case .record: b.figures.keys.filter { a.figures[$0] == nil }.sorted()
    case .standing: b.peopleAhead.subtracting(a.peopleAhead).sorted().map { "\($0) ahead of him" }
    case .contract: endAdded
    default: []
    }
  }

  private var endAdded: [String] {
    let (one, other) = (ContractTerm(a), ContractTerm(b))
    guard other.end != nil, let value = b.value else { return [] }
    return one.end == nil || (other.isExact && !one.isExact) ? ["its end, \(value)"] : []
  }
}
