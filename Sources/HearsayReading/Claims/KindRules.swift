import HearsayModel

/// What holds for every frame of a kind, unless its entry says otherwise.
struct KindRules: Sendable {
  /// Who stands in the club slot.
  enum ClubRole: Sendable {
    /// A club that would take him: never the one that he belongs to.
    case suitor
    /// The club that he belongs to.
    case owner
    /// The club that the words name.
    case any
  }

  let clubRole: ClubRole
  let needsPlayer: Bool
  let needsClub: Bool
  let club: [Finder]
  let player: [Finder]
  /// Whether the kind has a seller for a counterparty when none is named.
  let sellerByDefault: Bool

  static func rules(of kind: Kind) -> KindRules {
    switch kind {
    case .interest, .contact:
      KindRules(
        clubRole: .suitor, needsPlayer: true, needsClub: true,
        club: [.slot, .agent, .possessive, .left, .previous, .topic],
        player: [.slot, .patient, .object, .right, .left, .topic], sellerByDefault: false)
    case .talks, .bid, .agreement:
      KindRules(
        clubRole: .suitor, needsPlayer: true, needsClub: true,
        club: [.slot, .agent, .possessive, .left, .from, .right, .topic],
        player: [.slot, .patient, .object, .right, .left, .topic], sellerByDefault: true)
    case .medical, .collapse:
      KindRules(
        clubRole: .suitor, needsPlayer: true, needsClub: true,
        club: [.slot, .agent, .possessive, .at, .to, .with, .left, .right, .topic],
        player: [.slot, .subject, .left, .right, .topic], sellerByDefault: false)
    case .transfer:
      KindRules(
        clubRole: .any, needsPlayer: true, needsClub: true, club: [.slot, .to, .right],
        player: [.slot, .agent, .left, .right, .topic],
        sellerByDefault: true)
    case .rejection:
      KindRules(
        clubRole: .owner, needsPlayer: true, needsClub: false, club: [.slot, .agent, .possessive, .left, .owner],
        player: [.slot, .right, .left, .topic], sellerByDefault: false)
    case .stance, .valuation, .exit:
      KindRules(
        clubRole: .owner, needsPlayer: true, needsClub: false, club: [.slot, .agent, .owner, .left],
        player: [.slot, .patient, .object, .right, .left, .topic],
        sellerByDefault: false)
    case .preference:
      KindRules(
        clubRole: .any, needsPlayer: true, needsClub: false, club: [.slot, .object, .to, .at, .right],
        player: [.slot, .agent, .left, .topic],
        sellerByDefault: false)
    case .contract, .absence, .standing:
      KindRules(
        clubRole: .owner, needsPlayer: true, needsClub: false, club: [.slot, .at, .with, .owner, .left],
        player: [.slot, .subject, .left, .right, .topic],
        sellerByDefault: false)
    case .record:
      KindRules(
        clubRole: .owner, needsPlayer: true, needsClub: false, club: [.slot, .for, .at, .owner],
        player: [.slot, .subject, .left, .right, .topic],
        sellerByDefault: false)
    case .need:
      KindRules(
        clubRole: .any, needsPlayer: false, needsClub: true,
        club: [.slot, .agent, .possessive, .left, .previous, .topic], player: [.none],
        sellerByDefault: false)
    }
  }
}
