import HearsayModel

/// Tells the squad of one club from the claims on all players who have to do with it.
struct SquadTelling {
  let club: NamedClub
  let asOf: Day
  let positions: [PlayerID: [String]]
  /// In order of time.
  let claims: [NamedClaim]
  let graph: ProvenanceGraph
  /// The sagas of the window that is news on the day.
  let sagas: [Saga]
  let names: [PlayerID: String]

  init(club: NamedClub, asOf: Day, positions: [PlayerID: [String]], claims: [NamedClaim], almanac: Almanac) {
    self.club = club
    self.asOf = asOf
    self.positions = positions
    self.claims = claims
    let placement = SagaPlacement(claims, almanac: almanac)
    graph = ProvenanceGraph(claims: claims, spans: placement.spans, almanac: almanac)
    let players = Dictionary(grouping: claims.filter { $0.player != nil }, by: \.player)
    names = players.reduce(into: [:]) { names, entry in
      if let player = entry.key { names[player] = PlayerName.fullest(of: entry.value) }
    }
    let all = players.compactMap { player, claims in
      player.map { PlayerSagas(player: $0, claims: claims, almanac: almanac, asOf: asOf).all }
    }
    sagas = all.flatMap(\.self).filter { $0.isNews(on: asOf) }.sorted { $0.key < $1.key }
  }

  /// The report.
  var report: SquadReport {
    let moves = moves
    return SquadReport(
      club: club, asOf: asOf, wanted: wanted, targets: targets, forSale: stances, needs: needs, absences: absences,
      places: places, peckingOrders: peckingOrders, contracts: contracts, arrivals: moves.filter { $0.to == club },
      departures: moves.filter { $0.from == club && $0.to != club }, onLoan: loans.filter { $0.from == club },
      borrowed: loans.filter { $0.to == club })
  }

  func player(_ id: PlayerID) -> NamedPlayer { NamedPlayer(id: id, name: names[id] ?? id.value) }

  /// The places of recent claims of a kind that the club is in, by what they share, in order of time. A claim older than a year is no
  /// news of a squad; an undated one counts from the day that the ledger first saw it.
  func recent<Sort: Hashable>(
    _ kind: Kind, of year: Int = 365, by sort: (NamedClaim) -> Sort?
  ) -> [(Sort, [Int])] {
    let first = asOf.adding(days: -year)
    var order: [Sort] = []
    var places: [Sort: [Int]] = [:]
    for (place, claim) in claims.enumerated() where claim.claim.kind == kind && claim.article.counted >= first {
      guard let sort = sort(claim) else { continue }
      if places[sort] == nil { order.append(sort) }
      places[sort, default: []].append(place)
    }
    return order.map { ($0, places[$0] ?? []) }
  }

  /// Of the places of claims in order of time, the last dated one, else the last.
  func latest(of places: [Int]) -> NamedClaim {
    claims[places.last { claims[$0].day != nil } ?? places[places.count - 1]]
  }
}

extension Saga {
  /// Whether its window is still to close, or was the last to close within a month: until then nothing newer is told.
  fileprivate func isNews(on day: Day) -> Bool {
    guard let window else { return false }
    return window.dates.closes.adding(days: 30) >= day
  }
}
