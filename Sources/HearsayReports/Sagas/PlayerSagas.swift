import HearsayModel

/// The claims on one player placed in his sagas, each of which is told when it is asked for: to tell one costs more than to place all his claims.
public struct PlayerSagas: Sendable {
  /// The player.
  public let player: PlayerID
  /// The sagas in time, the standing one after the windows.
  public let keys: [SagaKey]
  let claims: [NamedClaim]
  let almanac: Almanac
  let asOf: Day?
  let placement: SagaPlacement
  let graph: ProvenanceGraph
  private let name: String
  /// The places of each saga's claims, in order of time.
  private let places: [SagaKey: [Int]]
  private let articles: [ArticleID: [Int]]
  /// The new contracts that are told as signed, by the window that is news at the time.
  private let renewals: [Window: [Int]]

  /// The sagas of a player whose claims are in order of time.
  init(player: PlayerID, claims: [NamedClaim], almanac: Almanac, asOf: Day?) {
    self.player = player
    self.claims = claims
    self.almanac = almanac
    self.asOf = asOf ?? claims.compactMap(\.day).max()
    let placement = SagaPlacement(claims, almanac: almanac)
    self.placement = placement
    graph = ProvenanceGraph(claims: claims, spans: placement.spans, almanac: almanac)
    name = PlayerName.fullest(of: claims)
    places = claims.indices.reduce(into: [:]) { places, place in
      if let span = placement.spans[place] { places[SagaKey(player: player, span: span), default: []].append(place) }
    }
    keys = places.keys.sorted()
    articles = Dictionary(grouping: claims.indices) { claims[$0].article.id }
    renewals = Self.renewals(claims, placement.windows)
  }

  /// All sagas, in their order.
  public var all: [Saga] { keys.compactMap(saga) }

  /// The ids of a saga's claims: dated ones in order of their days, then undated ones; empty where he has no such saga.
  public func claims(of key: SagaKey) -> [ClaimID] { places[key, default: []].map { claims[$0].id } }

  /// A saga; `nil` where he has no such one.
  public func saga(_ key: SagaKey) -> Saga? {
    guard let places = places[key] else { return nil }
    let around = Set(places.map { claims[$0].article.id }).flatMap { articles[$0] ?? [] }.sorted()
    return SagaTelling(key: key, name: name, places: places, around: around, renewals: renewals, sagas: self).saga
  }

  private static func renewals(_ claims: [NamedClaim], _ windows: SagaWindows) -> [Window: [Int]] {
    claims.indices.reduce(into: [:]) { renewals, place in
      let filed = claims[place]
      guard let day = filed.day, ContractEntry.Step(filed.claim) == .signed, filed.claim.isPlainFact else { return }
      renewals[windows.window(of: filed.claim, on: day, at: windows.home(of: filed)), default: []].append(place)
    }
  }
}

extension Claim {
  /// Whether the text puts it as so, without ifs.
  var isPlainFact: Bool { polarity == .affirmed && modality == .fact }
}

/// How a player is called.
enum PlayerName {
  /// The fullest of the forms that articles give: most words, then most often used, then first in the alphabet.
  static func fullest(of claims: [NamedClaim]) -> String {
    let counts = claims.reduce(into: [String: Int]()) { counts, filed in
      if let name = filed.claim.player { counts[name, default: 0] += 1 }
    }
    let fullest = counts.min { left, right in
      let words = (left.key.split(separator: " ").count, right.key.split(separator: " ").count)
      return (-words.0, -left.value, left.key) < (-words.1, -right.value, right.key)
    }
    return fullest?.key ?? ""
  }
}
