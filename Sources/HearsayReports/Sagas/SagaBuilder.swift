import HearsayModel

/// Tells sagas from claims.
public struct SagaBuilder: Sendable {
  /// What it must know of the world.
  let almanac: Almanac
  /// The last day taken into account; `nil` for the last day of a player's claims.
  let asOf: Day?

  /// A teller of sagas. `asOf` is the day on which it is asked where a window stands; the claims are expected to be cut to it already.
  public init(almanac: Almanac, asOf: Day? = nil) {
    self.almanac = almanac
    self.asOf = asOf
  }

  /// The sagas of the players that the claims are about, by player and in time.
  public func sagas(of claims: [FiledClaim]) -> [Saga] { players(of: claims).flatMap(\.all) }

  /// The players that the claims are about, in order, each with his claims placed in his sagas.
  public func players(of claims: [FiledClaim]) -> [PlayerSagas] {
    let named = NameLookup.naming(claims.filter { $0.player != nil }, almanac: almanac)
    return Dictionary(grouping: named, by: \.player).compactMap { player, claims in player.map { ($0, claims) } }
      .sorted { $0.0 < $1.0 }
      .map { player, claims in PlayerSagas(player: player, claims: claims, almanac: almanac, asOf: asOf) }
  }
}
