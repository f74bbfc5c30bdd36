import HearsayModel
import HearsayText

/// A will in plain: not selling and not listening are keeping, not leaving is staying, not joining is refusing.
struct SettledWill {
  let value: String?
  let isDenied: Bool

  init(_ claim: Claim) {
    let value: String? = if case .words(let words)? = claim.value { Folding.fold(words) } else { nil }
    if claim.polarity == .denied, let value, let opposite = Self.opposite(of: value, claim.kind) {
      self.value = opposite
      isDenied = false
    } else {
      self.value = value
      isDenied = claim.polarity == .denied
    }
  }

  private static func opposite(of will: String, _ kind: Kind) -> String? {
    switch (kind, will) {
    case (.stance, "sell"), (.stance, "listen"): "keep"
    case (.stance, "keep"): "listen"
    case (.preference, "leave"): "stay"
    case (.preference, "stay"): "leave"
    case (.preference, "join"): "refuse"
    case (.preference, "refuse"): "join"
    default: nil
    }
  }
}
