import HearsayDesk
import HearsayModel

/// The slots of a claim as a reader sees them: each with its name and what was read.
struct RecordSlots {
  private let claim: Claim

  init(_ claim: Claim) { self.claim = claim }

  var fields: [Fields] {
    let slots: [(name: String, value: String?)] = [
      ("kind", claim.kind.rawValue), ("put as", manner), ("deal", claim.deal?.words), ("value", value),
      ("sums", claim.terms.isEmpty ? nil : claim.terms.map { TermWords.words(for: $0) }.joined(separator: ", ")),
      ("about", claim.when.map { TermWords.words(for: $0) }), ("found by", claim.entry),
    ]
    return slots.compactMap { slot in slot.value.map { ["name": slot.name, "value": $0] } }
  }

  private var manner: String {
    let modality =
      switch claim.modality {
      case .fact: "a fact"
      case .plan: "planned"
      case .possible: "possible"
      case .condition: "on a condition"
      }
    return claim.polarity == .denied ? "not so, \(modality)" : modality
  }

  private var value: String? {
    switch claim.value {
    case nil: nil
    case .words(let words): words
    case .figures(let figures):
      figures.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
  }
}
