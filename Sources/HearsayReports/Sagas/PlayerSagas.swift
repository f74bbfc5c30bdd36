import HearsayModel

/// The claims on one player, and his sagas.
struct PlayerSagas {
  let player: PlayerID
  let claims: [NamedClaim]
  let almanac: Almanac
  let asOf: Day?
  let placement: SagaPlacement
  let graph: ProvenanceGraph

  /// The sagas of a player whose claims are in order of time.
  init(player: PlayerID, claims: [NamedClaim], almanac: Almanac, asOf: Day?) {
    self.player = player
    self.claims = claims
    self.almanac = almanac
    self.asOf = asOf ?? claims.compactMap(\.day).max()
    placement = SagaPlacement(claims, almanac: almanac)
    graph = ProvenanceGraph(claims: claims, spans: placement.spans, almanac: almanac)
  }

  /// The sagas in time, the standing one after the windows.
  var sagas: [Saga] {
    let places = claims.indices.reduce(into: [SagaKey.Span: [Int]]()) { places, place in
      if let span = placement.spans[place] { places[span, default: []].append(place) }
    }
    let name = PlayerName.fullest(of: claims)
    let articles = Dictionary(grouping: claims.indices) { claims[$0].article.id }
    let renewals = renewals
    return places.map { (SagaKey(player: player, span: $0.key), $0.value) }.sorted { $0.0 < $1.0 }
      .map { key, places in
        let around = Set(places.map { claims[$0].article.id }).flatMap { articles[$0] ?? [] }.sorted()
        return SagaTelling(
          key: key, name: name, places: places, around: around,
          renewals: renewals, sagas: self
        ).saga
      }
  }

  /// The new contracts that are told as signed, by the window that is news at the time.
  private var renewals: [Window: [Int]] {
    let windows = placement.windows
    return claims.indices.reduce(into: [:]) { renewals, place in
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
