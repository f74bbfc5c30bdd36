import HearsayModel

/// A claim with everything folded that is compared, so that it is folded once and compared often.
struct ClaimForm {
  let claim: GoldClaim
  let player: PersonName?
  let club: String?
  let chain: [String]
  private let counterparty: Counterparty
  private let value: FixedValue?

  /// The other party: a club, or for a standing the players ahead of him.
  private enum Counterparty {
    case club(String?)
    case people([PersonName])
  }

  /// A value that must agree: words from a fixed list, or figures.
  private enum FixedValue: Equatable {
    case words(String)
    case figures([Figure])
  }

  private struct Figure: Equatable {
    let name: String
    let number: Double
  }

  init(_ claim: GoldClaim) {
    self.claim = claim
    player = claim.player.map(PersonName.init)
    club = claim.club.map(ClubNames.key)
    chain = claim.source.map(SourceNames.key)
    counterparty =
      claim.kind == .standing
      ? .people(Self.people(claim.counterparty ?? "")) : .club(claim.counterparty.map(ClubNames.key))
    value = Self.fixedValue(of: claim)
  }

  /// Whether both are about the same: kind, player and club agree.
  func isAbout(sameAs other: ClaimForm) -> Bool {
    claim.kind == other.claim.kind && club == other.club && PersonName.same(player, other.player)
  }

  /// How far a claim that was read agrees with this one of the gold, of the same kind, player and club.
  func agreement(with read: ClaimForm) -> Agreement {
    Agreement(
      polarity: claim.polarity == read.claim.polarity, counterparty: counterparty(agreesWith: read),
      deal: claim.deal == read.claim.deal, fee: GoldFee.same(claim.fee, read.claim.fee),
      value: value == nil || value == read.value, modality: claim.modality == read.claim.modality)
  }

  private func counterparty(agreesWith read: ClaimForm) -> Bool {
    switch (counterparty, read.counterparty) {
    case (.club(let one), .club(let other)): one == other
    case (.people(let one), .people(let other)):
      one.count == other.count && one.allSatisfy { person in other.contains { person.isSame(as: $0) } }
    default: false
    }
  }
}

extension ClaimForm {
  private static func people(_ names: String) -> [PersonName] {
    let parted = names.split(separator: ", ").flatMap { $0.split(separator: " and ") }
    return parted.map { PersonName(String($0)) }
  }

  private static func fixedValue(of claim: GoldClaim) -> FixedValue? {
    switch claim.value {
    case .string(let words)? where fixed[claim.kind]?.contains(words) == true: .words(words)
    case .object(let members)? where claim.kind == .record: .figures(figures(members))
    default: nil
    }
  }

  private static func figures(_ members: [String: JSON]) -> [Figure] {
    members.compactMap { name, number in
      guard case .number(let digits) = number, let number = Double(digits) else { return nil }
      return Figure(name: Folding.fold(name), number: number)
    }
    .sorted { ($0.name, $0.number) < ($1.name, $1.number) }
  }

  /// The values that must agree, of the kinds that have a fixed list of them.
  private static let fixed: [Kind: Set<String>] = [
    .stance: ["keep", "listen", "sell", "undecided"],
    .preference: ["join", "leave", "stay", "refuse"],
    .valuation: ["asking price", "release clause", "market value"],
    .transfer: ["done", "history", "spell", "return"],
    .standing: ["starter", "back-up", "behind", "fringe", "key player"],
  ]
}

/// Which slots of two claims agree, beyond kind, player and club.
public struct Agreement: Hashable, Sendable {
  /// Both say that it is so, or both that it is not.
  public let polarity: Bool
  /// The other party.
  public let counterparty: Bool
  /// The form of the deal.
  public let deal: Bool
  /// The sum, within two in a hundred.
  public let fee: Bool
  /// The value, where it is from a fixed list or figures of play.
  public let value: Bool
  /// How it is put forward.
  public let modality: Bool

  /// How many of the six agree.
  public var count: Int { [polarity, counterparty, deal, fee, value, modality].count { $0 } }
  /// Whether all six agree.
  public var isFull: Bool { count == 6 }
}
