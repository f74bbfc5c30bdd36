import HearsayModel
import HearsayText

/// Joins names that are the same, so that what is measured is the ledger.
struct NameResolver: PlayerResolving {
  func keys(of name: String) -> [String] {
    let folded = Folding.fold(name)
    return [folded] + folded.split(separator: " ").map(String.init)
  }

  func searchKeys(of name: String) -> [String] { [Folding.fold(name)] }

  func choose(
    _ mention: PlayerMention, among candidates: [PlayerProfile], placed: [PlacedMention]
  ) -> IdentityChoice {
    guard let first = candidates.first else { return .new(reason: "nobody is called so", rule: "new") }
    return .join(first.id, reason: "the name is the same", rule: "same-name")
  }

  func settle(
    _ profile: PlayerProfile, among candidates: [PlayerProfile], neighbours: Set<PlayerID>
  ) -> PlayerMerge? { nil }
}
