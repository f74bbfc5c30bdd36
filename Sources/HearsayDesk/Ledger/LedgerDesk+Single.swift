import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// The story of one saga, by the player's id or name and what it spans; the claims are those that it speaks of. It is told from the player's latest
  /// claims, `limit` at most, of which the last `compared` are held against each other.
  public func tale(of key: SagaKey, at view: PointInTime, limit: Int, compared: Int) throws(Fault) -> Story {
    let player = try player(named: key.player.value)
    let claims = try claims(
      of: SagaKey(player: player.id, span: key.span), outOf: player.claims, limit: limit, at: view)
    let sagas = SagaBuilder(almanac: almanac, asOf: view.asOf).players(of: claims).first
    guard let saga = try saga(telling: key.span.description, among: sagas, at: view) else {
      throw .noSaga(player.name, key.span)
    }
    let own = Set(saga.voices.all.map(\.claim))
    let told = claims.filter { own.contains($0.id) }
    return Story(
      player: player.profile, name: player.name, sagas: [saga],
      relations: relations(among: Array(told.suffix(compared))),
      claims: Dictionary(told.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The player that a user or an address means, as he is known now.
  public func playerID(_ words: String) throws(Fault) -> PlayerID { try player(named: words).id }

  /// One claim with its notes. The beginning of its id is enough.
  public func claimReport(_ id: String) throws(Fault) -> ClaimReport {
    let record = try claim(id)
    return ClaimReport(
      claim: record.claim, isCurrent: record.isCurrent,
      notes: record.notes.map { TraceReport.Note(moment: $0.moment, words: $0.words) })
  }

  /// A player and his sagas in a line each; told from his latest claims, `limit` at most.
  public func playerReport(_ words: String, at view: PointInTime, limit: Int) throws(Fault) -> PlayerReport {
    let player = try player(named: words)
    let sagas = SagaBuilder(almanac: almanac, asOf: view.asOf)
      .sagas(of: try claims(of: player.id, at: view, limit: limit))
    return PlayerReport(player: player.profile, name: player.name, claims: player.claims, sagas: sagas)
  }
}

/// One claim by itself.
public struct ClaimReport: Sendable {
  /// The claim.
  public let claim: FiledClaim
  /// Whether the newest reading of the article's latest version still has it.
  public let isCurrent: Bool
  /// What people noted on it, the earliest first.
  public let notes: [TraceReport.Note]
}

/// A player with his sagas.
public struct PlayerReport: Sendable {
  /// What is known of him.
  public let player: PlayerProfile
  /// His name, in the fullest form.
  public let name: String
  /// How many claims the ledger has on him now.
  public let claims: Int
  /// His sagas.
  public let sagas: [Saga]
}

extension Fault {
  fileprivate static func noSaga(_ player: String, _ span: SagaKey.Span) -> Fault {
    Fault(
      .noSaga, at: "player “\(player)”", wrong: "the ledger has no saga of his for \(span)",
      advice: "ask for the player: his report lists his sagas")
  }
}
