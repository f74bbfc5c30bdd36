import HearsayModel

extension ContractEntry {
  /// What a claim tells of a contract where he is; `nil` for a claim of another kind.
  init?(_ filed: NamedClaim) {
    guard let step = Step(filed.claim) else { return nil }
    var words: String?
    if case .words(let value)? = filed.claim.value { words = value }
    self.init(
      step: step, club: filed.claim.kind == .rejection ? filed.otherClub : filed.club,
      polarity: filed.claim.polarity, modality: filed.claim.modality, value: words,
      endsIn: words.flatMap { Self.endYear(of: $0, said: filed.day) },
      wage: filed.claim.terms.first { $0.role == .wage }, testimony: Testimony(filed))
  }

  /// The year in a length such as "until 2027", or that of "2 years left" from the day of the article: contracts end in June.
  static func endYear(of value: String, said day: Day?) -> Int? {
    let words = value.split(separator: " ")
    // Years that a contract of today's game can name.
    if let year = words.lazy.compactMap({ Int($0) }).first(where: { (1990...2100).contains($0) }) { return year }
    guard words.count == 3, words[2] == "left", let years = Int(words[0]), words[1].hasPrefix("year"), let day else {
      return nil
    }
    // The June nearest to that day; December is as near to the next as to the last, and the next is meant.
    return day.year + years + (day.month == 12 ? 1 : 0)
  }
}

extension ContractEntry.Step {
  /// The step that a claim tells; `nil` for a claim of no contract.
  init?(_ claim: Claim) {
    switch (claim.kind, claim.value) {
    case (.rejection, _): self = .refused
    case (.contract, .words("extension talks")): self = .talks
    case (.contract, .words("extension offered")): self = .offered
    case (.contract, .words("extension signed")): self = .signed
    case (.contract, _): self = .inForce
    default: return nil
    }
  }
}
