import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// The report on a source by its key, made of its latest claims, `limit` at most.
  ///
  /// - Throws: A fault where no claim names it.
  public func source(_ key: String, limit: Int) throws(Fault) -> SourceReport {
    var query = ClaimQuery()
    query.sources = [key]
    query.limit = limit
    let asked = query
    let claims = try asking { () throws(LedgerFault) in try ledger.claims(asked) }
    guard !claims.isEmpty else {
      throw Fault(
        .noSuchSource, at: "source “\(key)”", wrong: "no claim is on its word or in an article of its",
        advice: "the list of sources has all that the ledger names")
    }
    return SourceReport(key: key, claims: claims, around: try self.claims(around: claims), almanac: almanac)
  }

  /// Claims on the players whom the latest of some claims are about, in which copies of their texts may stand.
  private func claims(around claims: [FiledClaim]) throws(Fault) -> [FiledClaim] {
    var query = ClaimQuery()
    for claim in claims where query.players.count < Self.mostPlayers {
      if let player = claim.player, !query.players.contains(player) { query.players.append(player) }
    }
    guard !query.players.isEmpty else { return [] }
    query.limit = Self.mostAround
    let asked = query
    return try asking { () throws(LedgerFault) in try ledger.claims(asked) }
  }

  /// So many players, and claims on them, bring the articles of a week or two.
  private static let mostPlayers = 8
  private static let mostAround = 200

  /// The key of a source that an address or a user names: a ref, a key of the ledger, a known name, or the name as articles write it.
  public func sourceKey(_ words: String) throws(Fault) -> String {
    if almanac.outletName(of: words) != nil { return words }
    // Not every key is a folded name: an article that names no publisher is its own source, under its id.
    if try asking({ () throws(LedgerFault) in try ledger.hasSource(words) }) { return words }
    return almanac.sourceKeys(named: words).first ?? words
  }
}
