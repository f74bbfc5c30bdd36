/// A profile that many are compared with, and the forms of its names.
///
/// It is a class because it stands among the candidates of hundreds of names: to copy a profile took longer than to compare it.
public final class KnownPlayer: Sendable {
  /// What is known of him.
  public let profile: PlayerProfile
  /// All forms of his name, each once: the fullest, then the others.
  public let forms: [String]

  /// A player as he is known now.
  public init(_ profile: PlayerProfile) {
    self.profile = profile
    let fullest = profile.names.map(\.name)
    forms = fullest + profile.otherNames.map(\.name).filter { !fullest.contains($0) }
  }

  /// A player of whom more is known than before, and no new form of his name.
  public init(_ profile: PlayerProfile, forms: [String]) {
    self.profile = profile
    self.forms = forms
  }
}

/// A player whom a name may stand for.
public struct PlayerCandidate: Sendable {
  /// The player.
  public let known: KnownPlayer
  /// Whether `PlayerResolving.areOthers` has told him from the one asked about; `false` also where nobody asked it.
  public let isOtherByName: Bool

  /// A candidate.
  public init(_ known: KnownPlayer, isOtherByName: Bool = false) {
    self.known = known
    self.isOtherByName = isOtherByName
  }

  /// A candidate whose names nobody has compared.
  public init(_ profile: PlayerProfile) { self.init(KnownPlayer(profile)) }
}
