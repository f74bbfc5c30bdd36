import HearsayModel
import HearsayText

/// Joins names that are the same, so that what is measured is the ledger.
struct NameResolver: PlayerResolving {
  func keys(of name: String) -> [String] {
    let words = Folding.fold(name).split(separator: " ")
    return words.map(String.init) + Self.initialed(words)
  }

  /// The surname with the initial: a few players share it, as in the world.
  func searchKeys(of name: String) -> [String] { Self.initialed(Folding.fold(name).split(separator: " ")) }

  private static func initialed(_ words: [Substring]) -> [String] {
    guard let first = words.first, let last = words.last else { return [] }
    return ["\(last)/\(first.prefix(1))"]
  }

  func choose(
    _ mention: PlayerMention, among candidates: [PlayerCandidate], placed: [PlacedMention]
  ) -> IdentityChoice {
    let same = candidates.first { $0.known.profile.names.contains { $0.name == mention.name } }
    guard let first = same else { return .new(reason: "nobody is called so", rule: "new") }
    return .join(first.known.profile.id, reason: "the name is the same", rule: "same-name")
  }

  func settle(
    _ profile: PlayerProfile, among candidates: [PlayerCandidate], isBeside: (PlayerID) throws -> Bool
  ) rethrows -> PlayerMerge? { nil }
}
