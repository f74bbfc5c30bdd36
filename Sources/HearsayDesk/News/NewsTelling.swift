import HearsayModel
import HearsayReports

/// Tells what was new of one player's sagas on a day.
struct NewsTelling {
  /// A player of whom more is claimed is told from the latest; so many bring some weeks of the most written about.
  static let mostClaims = 50

  /// As many of the latest are compared with each other: that costs more than telling sagas, and grows faster.
  static let mostCompared = 30

  private let day: Day
  private let sagas: PlayerSagas?
  private let claims: [ClaimID: FiledClaim]
  private let relations: [Relation]

  /// The claims are those on one player up to the day, the earliest first.
  init(claims: [FiledClaim], day: Day, almanac: Almanac) {
    self.day = day
    self.claims = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sagas = SagaBuilder(almanac: almanac, asOf: day).players(of: claims).first
    relations = RelationFinder(almanac: almanac).relations(
      among: Array(claims.suffix(Self.mostCompared)),
      touching: Set(claims.lazy.filter { $0.article.counted == day }.map(\.id)))
  }

  /// The sagas of some spans with their news, in the order of the spans. Where a saga has news of the day and none of the spans, it is that in which a span
  /// without a saga is told: the ledger files by one article, and all together may place a claim elsewhere.
  func stories(of spans: [String]) -> [NewsStory] {
    guard let sagas else { return [] }
    let named = spans.map { span in sagas.keys.first { $0.span.description == span } }
    var keys = named.compactMap(\.self)
    if keys.count < named.count { keys += sagas.keys.filter { !keys.contains($0) && hasNews($0) } }
    return keys.compactMap { sagas.saga($0).map(story) }
  }

  private func hasNews(_ key: SagaKey) -> Bool {
    sagas?.claims(of: key).contains { claims[$0]?.article.counted == day } ?? false
  }

  private func story(of saga: Saga) -> NewsStory {
    let told = Set(saga.voices.all.map(\.claim))
    let news = saga.voices.all.compactMap { claims[$0.claim] }.filter { $0.article.counted == day }
    let fresh = Set(news.map(\.id))
    return NewsStory(
      saga: saga, claims: news, echoes: echoes(among: fresh), conflicts: conflicts(of: fresh, in: told),
      moves: moves(of: saga), sources: claims,
      isNew: saga.voices.all.allSatisfy { fresh.contains($0.claim) })
  }

  private func echoes(among fresh: Set<ClaimID>) -> [ClaimID: ClaimID] {
    relations.reduce(into: [:]) { echoes, relation in
      if relation.kind == .echo, fresh.contains(relation.b), echoes[relation.b] == nil {
        echoes[relation.b] = relation.a
      }
    }
  }

  private func conflicts(of fresh: Set<ClaimID>, in told: Set<ClaimID>) -> [ConflictList.Pair] {
    relations.compactMap { relation in
      guard relation.kind.isConflict, fresh.contains(relation.a) || fresh.contains(relation.b),
        told.contains(relation.a),
        let first = claims[relation.a], let second = claims[relation.b]
      else { return nil }
      return ConflictList.Pair(relation: relation, first: first, second: second)
    }
  }

  private func moves(of saga: Saga) -> [NewsStory.Move] {
    (Timeline(saga)?.rows ?? []).flatMap { row in
      row.news.filter { $0.day == day }.map { NewsStory.Move(party: row.name, mark: $0, isSuitor: row.isSuitor) }
    }
  }
}
