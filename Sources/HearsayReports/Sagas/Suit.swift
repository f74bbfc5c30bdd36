import HearsayModel

/// What one claim does in the lane of one suitor.
struct Suit {
  /// The suitor that it is about; `nil` for suitors without a name.
  let suitor: NamedClub?
  /// What it does there.
  let move: Move

  /// A move in a lane.
  enum Move: Hashable {
    /// It shows a step of the ladder.
    case step(LadderStep)
    /// Something is turned down.
    case refusal(Refusal.Party)
    /// The suitor is said not to be in it at all.
    case denial
    /// The deal is off, or the suitor is out of it.
    case collapse
    /// It speaks of the suitor and moves nothing.
    case mention
  }

  /// The part of a claim in a lane; `nil` for a claim that is about no suitor.
  init?(_ filed: NamedClaim, owner: NamedClub?) {
    let claim = filed.claim
    let (club, other) = (filed.club, filed.otherClub)
    switch claim.kind {
    case .rejection:
      guard let part = Suit.rejection(club: club, other: other, owner: owner) else { return nil }
      suitor = part.suitor
      move = claim.isPlainFact ? .refusal(part.by) : .mention
    case .preference:
      guard let club, club.key != owner?.key else { return nil }
      suitor = club
      move = Suit.move(of: claim)
    case .contract:
      guard let club, club.key != owner?.key else { return nil }
      suitor = club
      move = .mention
    case .interest, .contact, .talks, .bid, .agreement, .medical, .transfer, .collapse:
      if let club, club.key == owner?.key { return nil }
      suitor = club
      move = Suit.move(of: claim)
    case .stance, .exit, .valuation, .need, .absence, .record, .standing: return nil
    }
  }

  /// Who is turned down, and by whom: the owner or the player refuses a suitor, or a suitor declines one who is offered to it.
  private static func rejection(
    club: NamedClub?, other: NamedClub?, owner: NamedClub?
  ) -> (suitor: NamedClub, by: Refusal.Party)? {
    guard let club else { return other.map { ($0, .player) } }
    if let owner, club.key != owner.key { return (club, .suitor) }
    return other.map { ($0, .owner) }
  }

  private static func move(of claim: Claim) -> Move {
    switch (claim.kind, claim.polarity) {
    case (.preference, .affirmed) where claim.value == .words("refuse") && claim.modality == .fact: .refusal(.player)
    case (.collapse, .affirmed) where claim.modality == .fact: .collapse
    // With a form of deal only that form is denied: "do not intend to buy" leaves a loan open.
    case (.interest, .denied) where claim.deal == nil, (.transfer, .denied) where claim.deal == nil: .denial
    default: claim.ladderStep.map { .step($0) } ?? .mention
    }
  }
}

/// A claim in a lane, in its place.
struct LaneEvent {
  /// Its place among the player's claims.
  let place: Int
  /// The day that it was claimed; `nil` in the telling of an undated article.
  let day: Day?
  /// The article that it stands in.
  let article: ArticleID
  /// What it does.
  let move: Suit.Move
  /// Whether it tells of an offer that is to come.
  let isPlannedBid: Bool

  /// The rung that it shows; `nil` where it shows none.
  var rung: Int? {
    guard case .step(let step) = move else { return nil }
    return step.stage.rung
  }

  /// Whether it takes the suitor off the ladder.
  var isEnding: Bool {
    switch move {
    case .refusal, .denial, .collapse: true
    case .step, .mention: false
    }
  }
}
