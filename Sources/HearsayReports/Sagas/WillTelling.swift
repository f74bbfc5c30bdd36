import HearsayModel

/// Tells the wills of owner and player from claims of one saga.
struct WillTelling {
  let claims: [NamedClaim]

  // MARK: The owner

  /// The owner's will over time, each against what was claimed on an earlier day.
  func stances(of places: [Int]) -> [StanceEntry] {
    let told = places.compactMap { stance(of: claims[$0]) }
    return told.enumerated().map { index, entry in
      guard let day = entry.day else { return entry }
      let before = told[..<index].filter { $0.day.map { $0 < day } == true && $0.isComparable(to: entry) }
      guard let latest = before.compactMap(\.day).max() else { return entry }
      return entry.changed(from: before.filter { $0.day == latest }.map(\.will))
    }
  }

  private func stance(of filed: NamedClaim) -> StanceEntry? {
    guard let will = OwnerWill(filed.claim) else { return nil }
    return StanceEntry(
      owner: filed.club, will: will, modality: filed.claim.modality, deal: filed.claim.deal,
      suitor: filed.otherClub, when: filed.claim.when, change: nil, testimony: Testimony(filed))
  }

  // MARK: The player

  /// The player's will over time. Not to want to leave is to stay, not to want to join is to refuse.
  func wishes(of places: [Int]) -> [PlayerWish] {
    places.compactMap { place in
      guard let will = PlayerWish.Will(claims[place].claim) else { return nil }
      return PlayerWish(
        will: will, club: claims[place].club, modality: claims[place].claim.modality,
        testimony: Testimony(claims[place]))
    }
  }

  /// Who says that he may go, and who that he will not.
  func exits(of places: [Int]) -> [ExitEntry] {
    places.map { claims[$0] }.filter { $0.claim.kind == .exit }.map { filed in
      ExitEntry(
        owner: filed.club, isLeaving: filed.claim.polarity == .affirmed, modality: filed.claim.modality,
        testimony: Testimony(filed))
    }
  }
}

extension StanceEntry {
  /// A will to sell says nothing against a will not to lend, nor a "no" to one suitor against a "yes" to another.
  fileprivate func isComparable(to other: StanceEntry) -> Bool {
    guard owner?.key == other.owner?.key else { return false }
    let isSameDeal = deal == nil || other.deal == nil || deal == other.deal
    let isSameSuitor = suitor == nil || other.suitor == nil || suitor?.key == other.suitor?.key
    return isSameDeal && isSameSuitor
  }

  /// The entry with how it stands to the wills of the day before it; between them it holds.
  fileprivate func changed(from before: [OwnerWill]) -> StanceEntry {
    let change: WillChange =
      before.allSatisfy { $0 < will } ? .softens : before.allSatisfy { will < $0 } ? .hardens : .holds
    return StanceEntry(
      owner: owner, will: will, modality: modality, deal: deal, suitor: suitor, when: when, change: change,
      testimony: testimony)
  }
}

extension PlayerWish.Will {
  /// The wish that a claim amounts to; `nil` for a claim of none.
  fileprivate init?(_ claim: Claim) {
    guard claim.kind == .preference, case .words(let value)? = claim.value, let will = Self(rawValue: value) else {
      return nil
    }
    switch (will, claim.polarity) {
    case (.leave, .denied): self = .stay
    case (.join, .denied): self = .refuse
    case (.stay, .denied): self = .leave
    case (.refuse, .denied): return nil
    case (_, .affirmed): self = will
    }
  }
}
