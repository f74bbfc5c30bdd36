import HearsayModel
import HearsayText

/// Tells of a club's squad from claims.
public struct SquadBuilder: Sendable {
  let almanac: Almanac
  let asOf: Day
  let positions: [PlayerID: [String]]

  /// A teller of squads as of a day, to which the claims are expected to be cut. `positions` are the players' positions where articles
  /// give them.
  public init(almanac: Almanac, asOf: Day, positions: [PlayerID: [String]] = [:]) {
    self.almanac = almanac
    self.asOf = asOf
    self.positions = positions
  }

  /// The squad of a club, from all claims on its players and its targets; others are left aside. `nil` where no claim speaks of the
  /// club.
  public func report(on club: NamedClub, claims: [FiledClaim]) -> SquadReport? {
    let named = NameLookup.naming(claims, almanac: almanac)
    let players = Set(named.lazy.filter { $0.club == club || $0.otherClub == club }.compactMap(\.player))
    let mine = named.filter { $0.player.map(players.contains) ?? ($0.club == club) }
    guard !mine.isEmpty else { return nil }
    return SquadTelling(club: club, asOf: asOf, positions: positions, claims: mine, almanac: almanac).report
  }
}
