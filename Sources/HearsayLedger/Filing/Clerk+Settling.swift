import GRDB
import HearsayModel

extension Clerk {
  /// Merges players who, as more became known, turned out to be others.
  mutating func settle(_ players: [Int64]) throws -> [PlayerMerge] {
    var merges: [PlayerMerge] = []
    for player in players {
      let profile = try shelf.profile(player)
      guard profile.mentionCount > 0 else { continue }
      let candidates = try shelf.candidates(for: profile.forms).filter { $0.player != player }
      guard !candidates.isEmpty else { continue }
      let neighbours = try Set(candidates.filter { try stand(player, $0.player) }.map(\.profile.id))
      guard
        let merge = resolver.settle(profile, among: candidates.map(\.profile), neighbours: neighbours),
        let target = candidates.first(where: { $0.profile.id == merge.into })
      else { continue }
      _ = try change(
        .merge(player, into: target.player), reason: merge.reason, rule: merge.rule)
      merges.append(merge)
    }
    return merges
  }

  /// Whether two players stand beside each other in a version of an article, and therefore are two.
  private mutating func stand(_ one: Int64, _ other: Int64) throws -> Bool {
    let counts = (try shelf.profile(one).mentionCount, try shelf.profile(other).mentionCount)
    let (few, many) = counts.0 <= counts.1 ? (one, other) : (other, one)
    let select = try db.cachedStatement(
      sql: """
        SELECT 1 FROM identityNow a CROSS JOIN identity i ON i.id = a.identity
          CROSS JOIN identity j ON j.version = i.version AND j.id <> i.id
          CROSS JOIN identityNow b ON b.identity = j.id
        WHERE a.player = ? AND b.player = ? LIMIT 1
        """)
    return try Int.fetchOne(select, arguments: [few, many]) != nil
  }
}
