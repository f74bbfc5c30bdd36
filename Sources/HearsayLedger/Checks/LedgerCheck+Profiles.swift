import GRDB
import HearsayModel

extension LedgerCheck {
  /// What is known of each player, and what he is found by, is what his mentions give. Profiles that are to be folded anew
  /// are left out: they say so themselves.
  static let profilesAreInStep = LedgerCheck(name: "profiles are in step") { db, resolver in
    let players = try Int64.fetchAll(
      db, sql: "SELECT player FROM identityNow UNION SELECT player FROM playerProfile ORDER BY 1")
    return try players.flatMap { try findings(on: $0, in: db, resolver: resolver) }
  }

  private static func findings(
    on player: Int64, in db: Database, resolver: any PlayerResolving
  ) throws -> [Finding] {
    let place = "player \(player)"
    guard
      let row = try Row.fetchOne(
        db,
        sql:
          "SELECT p.key, f.stale, f.profile, f.mentions FROM player p JOIN playerProfile f ON f.player = p.id WHERE p.id = ?",
        arguments: [player])
    else { return [Finding(place, "has names and no profile")] }
    if row[1] { return [] }
    let mentions = try FoldedMention.all(of: player, in: db)
    guard !mentions.isEmpty else { return [Finding(place, "has a profile and no names")] }
    let profile = try mentions.reduce(PlayerProfile(id: PlayerID(row[0]))) { profile, mention in
      try mention.mention().map(profile.adding) ?? profile
    }
    var findings: [Finding] = []
    if try PlayerProfile(stored: row[2], of: profile.id) != profile || row[3] != profile.mentionCount {
      findings.append(Finding(place, "has a profile that his mentions do not give"))
    }
    if try !isFound(player, profile, in: db, resolver: resolver) {
      findings.append(Finding(place, "is found by other keys, words or clubs than his profile gives"))
    }
    return findings
  }

  private static func isFound(
    _ player: Int64, _ profile: PlayerProfile, in db: Database, resolver: any PlayerResolving
  ) throws -> Bool {
    for key in profile.forms.flatMap(resolver.keys) {
      let select = try db.cachedStatement(sql: "SELECT 1 FROM playerKey WHERE key = ? AND player = ?")
      guard try Int.fetchOne(select, arguments: [key, player]) != nil else { return false }
    }
    for word in profile.forms.flatMap(NameWords.words) {
      let select = try db.cachedStatement(sql: "SELECT 1 FROM playerWord WHERE word = ? AND player = ?")
      guard try Int.fetchOne(select, arguments: [word, player]) != nil else { return false }
    }
    let clubs = OwnClubs(profile.clubs)
    for key in clubs.keys {
      let select = try db.cachedStatement(sql: "SELECT last FROM playerClub WHERE club = ? AND player = ?")
      guard let row = try Row.fetchOne(select, arguments: [key, player]),
        (row[0] as Int?) == clubs.last(of: key)?.day?.number
      else { return false }
    }
    return true
  }
}
