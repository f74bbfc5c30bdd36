import HearsayModel

/// A player in words.
public struct PlayerWords: Sendable {
  private let profile: PlayerProfile

  /// Words for a player.
  public init(_ profile: PlayerProfile) { self.profile = profile }

  /// What is known of him: `centre-back, left-back`, `23`, `Poland`; what is not known is left out.
  public func facts(on day: Day?) -> [String] {
    [
      profile.positions.isEmpty ? nil : profile.positions.joined(separator: ", "),
      day.flatMap(age),
      profile.nations.isEmpty ? nil : profile.nations.joined(separator: ", "),
    ].compactMap(\.self)
  }

  /// His age on a day: `aged 23`, or `aged 23 or 24` where articles leave it open; `nil` where none gives it.
  public func age(on day: Day) -> String? {
    guard let born = profile.born else { return nil }
    let (young, old) = (day.years(since: born.latest), day.years(since: born.earliest))
    guard young > 0 else { return nil }
    return young == old ? "aged \(old)" : old == young + 1 ? "aged \(young) or \(old)" : "aged \(young) to \(old)"
  }
}

extension Day {
  /// The whole years that have passed since a day.
  fileprivate func years(since day: Day) -> Int {
    year - day.year - ((month, self.day) < (day.month, day.day) ? 1 : 0)
  }
}
