import GRDB
import HearsayModel

extension Clerk {
  /// Merges players who, as more became known, turned out to be others.
  mutating func settle(_ players: [Int64]) throws -> [PlayerMerge] {
    var merges: [PlayerMerge] = []
    for player in players {
      let known = try shelf.shelved(player).known
      let profile = known.profile
      guard profile.mentionCount > 0 else { continue }
      let candidates = try shelf.candidates(for: known.forms, hasReference: profile.ref != nil, but: player)
      let resolver = resolver
      let merge = try resolver.settle(profile, among: candidates.candidates) { id in
        try candidates.row(of: id).map { try stand(player, $0) } ?? false
      }
      guard let merge, let target = candidates.row(of: merge.into) else { continue }
      _ = try change(.merge(player, into: target), reason: merge.reason, rule: merge.rule)
      merges.append(merge)
    }
    return merges
  }

  /// Whether two players stand beside each other in a version of an article, and therefore are two.
  ///
  /// The names of a player are many after a while. So they are looked through once, and then only those that came since.
  private mutating func stand(_ one: Int64, _ other: Int64) throws -> Bool {
    let pair = ProfileCache.Pair(one, other)
    let before = shelf.cache.check(of: pair)
    if before?.stand == true { return true }
    let last = try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(id) FROM identity")) ?? 0
    let stand =
      if let before {
        try self.stand(one, beside: other, after: before.name) || self.stand(other, beside: one, after: before.name)
      } else { try standAnywhere(one, other) }
    shelf.cache.keep(ProfileCache.Check(stand: stand, name: last), of: pair)
    return stand
  }

  /// Looks through all names of the one who has fewer.
  private mutating func standAnywhere(_ one: Int64, _ other: Int64) throws -> Bool {
    let counts = (try shelf.profile(one).mentionCount, try shelf.profile(other).mentionCount)
    let (few, many) = counts.0 <= counts.1 ? (one, other) : (other, one)
    return try stand(few, beside: many, after: 0)
  }

  /// Whether a version in which a name after some other is one player's has the other player, too.
  private func stand(_ player: Int64, beside other: Int64, after name: Int64) throws -> Bool {
    let select = try db.cachedStatement(
      sql: """
        SELECT 1 FROM (\(NameRow.names(of: "?1", after: "?2"))) a CROSS JOIN identity i ON i.id = a.identity
          CROSS JOIN identity j ON j.version = i.version AND j.id <> i.id
          CROSS JOIN identityNow b ON b.identity = j.id
        WHERE b.player = ?3 LIMIT 1
        """)
    return try Int.fetchOne(select, arguments: [player, name, other]) != nil
  }
}
