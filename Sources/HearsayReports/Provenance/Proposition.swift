import HearsayModel

/// What a claim says, without who says it and when: two claims with one proposition say the same thing of the same player in the
/// same saga. Sums, forms of deal and modality are left out, since a story keeps its core while they vary from mouth to mouth.
struct Proposition: Hashable {
  let player: PlayerID?
  let span: SagaKey.Span?
  let kind: Kind
  let club: String?
  let other: String?
  let polarity: Polarity
  let value: ClaimValue?

  init(_ filed: NamedClaim, span: SagaKey.Span?) {
    let claim = filed.claim
    player = filed.player
    self.span = span
    kind = claim.kind
    club = filed.club?.key
    // Who was asked is often left out of a report, but who was turned down is what a rejection is about.
    other = claim.kind == .rejection ? filed.otherClub?.key : nil
    let will = OwnerWill(claim)
    polarity = will == nil ? claim.polarity : .affirmed
    value = will.map { .words($0.rawValue) } ?? (claim.kind.isToldByValue ? claim.value : nil)
  }
}

extension Kind {
  /// Whether its value is what it says, rather than a rank or a remark.
  fileprivate var isToldByValue: Bool {
    switch self {
    case .preference, .contract, .need, .absence, .record, .standing, .valuation, .transfer: true
    default: false
    }
  }
}
