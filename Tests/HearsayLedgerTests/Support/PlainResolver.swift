import HearsayModel
import HearsayText

/// Joins names that are the same but for case and accents, and lets a surname that one player alone has stand for him.
struct PlainResolver: PlayerResolving {
  /// The rest of the name by which an unknown one is settled: a bare surname is merged into the one fuller name.
  var settles = false

  func keys(of name: String) -> [String] { [Folding.fold(name), Self.surname(name)].reduced() }

  func searchKeys(of name: String) -> [String] { keys(of: name) }

  func choose(
    _ mention: PlayerMention, among candidates: [PlayerCandidate], placed: [PlacedMention]
  ) -> IdentityChoice {
    let name = Folding.fold(mention.name)
    let same = candidates.map(\.known.profile).filter { $0.names.contains { Folding.fold($0.name) == name } }
    guard let first = same.first else { return .new(reason: "nobody is called so", rule: "new") }
    return .join(first.id, reason: "the name is the same", rule: "same-name")
  }

  func settle(
    _ profile: PlayerProfile, among candidates: [PlayerCandidate], isBeside: (PlayerID) throws -> Bool
  ) rethrows -> PlayerMerge? {
    guard settles, let name = profile.names.first?.name, !name.contains(" ") else { return nil }
    let fuller = try candidates.map(\.known.profile).filter { candidate in
      guard candidate.names.contains(where: { Self.surname($0.name) == Folding.fold(name) }) else { return false }
      return try !isBeside(candidate.id)
    }
    guard fuller.count == 1 else { return nil }
    return PlayerMerge(player: profile.id, into: fuller[0].id, reason: "one man alone is called so", rule: "surname")
  }

  private static func surname(_ name: String) -> String {
    Folding.fold(name).split(separator: " ").last.map(String.init) ?? ""
  }
}

extension [String] {
  /// Each once.
  fileprivate func reduced() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
