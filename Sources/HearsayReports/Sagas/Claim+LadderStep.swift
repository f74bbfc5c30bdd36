import HearsayModel

extension Claim {
  /// The step of the ladder that this claim alone shows, and between whom; `nil` for a claim that shows none, as for background, a
  /// will, a price, or anything that the text says is not so.
  ///
  /// A step counts as made where it is put as a fact, and where the plan for it is the step itself (an offer prepared, a medical
  /// booked). What is only planned otherwise shows the step before; what may happen shows interest; what may be interest is a link.
  public var ladderStep: LadderStep? {
    guard polarity == .affirmed else { return nil }
    switch kind {
    case .interest: return LadderStep(interestStage, .clubs)
    case .contact: return LadderStep(made(.enquiry, planned: .interest), axisOfParty)
    case .talks: return LadderStep(made(.talks, planned: .enquiry), axisOfParty)
    case .bid: return LadderStep(made(.bid, planned: .bid), axisOfParty)
    case .agreement: return LadderStep(made(agreed, planned: .talks), axisOfParty)
    case .medical: return LadderStep(made(.medical, planned: .medical), .player)
    case .transfer: return moveStage.map { LadderStep($0, .clubs) }
    case .preference: return value == .words("join") ? LadderStep(.link, .player) : nil
    case .rejection, .collapse, .stance, .exit, .valuation, .contract, .need, .absence, .record, .standing: return nil
    }
  }

  /// The step of the ladder that this claim alone shows; `nil` where it shows none.
  public var stage: Stage? { ladderStep?.stage }

  /// Whether it is told of the past, or of play and the squad: it never moves a stage.
  public var isBackground: Bool {
    switch kind {
    case .transfer: [.words("history"), .words("spell"), .words("return")].contains(value)
    case .need, .absence, .record, .standing: true
    default: false
    }
  }

  private var interestStage: Stage {
    switch modality {
    case .possible, .condition: .link
    case .fact, .plan: value == .words("monitoring") ? .monitoring : .interest
    }
  }

  private var agreed: Stage { isWithPerson ? .personalTerms : .feeAgreed }

  private var axisOfParty: Axis { isWithPerson ? .player : .clubs }

  private func made(_ step: Stage, planned: Stage) -> Stage {
    switch modality {
    case .fact: step
    case .plan: planned
    case .possible, .condition: .interest
    }
  }

  /// "Set to join" says neither that a fee nor that terms are agreed, only that it has come to talks.
  private var moveStage: Stage? {
    if isBackground { return nil }
    switch modality {
    case .fact: return isPartyWord ? .official : .signed
    case .plan: return .talks
    case .possible, .condition: return .link
    }
  }

  /// Whether one of the two clubs or the player says it himself.
  private var isPartyWord: Bool {
    guard let origin = chain.first else { return false }
    return origin.role == .party || [club, counterparty, player].contains(origin.name)
  }
}
