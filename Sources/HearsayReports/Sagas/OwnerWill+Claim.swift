import HearsayModel

extension OwnerWill {
  /// The will that a claim of the owner's stance amounts to; `nil` for any other claim. Not to sell and not to listen is to keep; not
  /// to insist on keeping him is to listen.
  init?(_ claim: Claim) {
    guard claim.kind == .stance, case .words(let value)? = claim.value, let will = OwnerWill(rawValue: value) else {
      return nil
    }
    switch (will, claim.polarity) {
    case (.sell, .denied), (.listen, .denied): self = .keep
    case (.keep, .denied): self = .listen
    case (.undecided, _), (_, .affirmed): self = will
    }
  }
}
