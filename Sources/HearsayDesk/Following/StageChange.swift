import HearsayLedger
import HearsayModel
import HearsayReports

/// A saga that an article has moved on to another stage.
public struct StageChange: Hashable, Sendable {
  /// The saga as it is told now.
  public let saga: Saga
  /// Where it stood without the article; `nil` where there was no saga.
  public let before: SagaStatus?
  /// The article.
  public let article: FiledArticle

  /// The change for programs, in one line.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/stage-change/1"), "saga": .string(saga.key.description),
      "player": .object(["id": .string(saga.key.player.value), "name": .string(saga.player)]),
      "span": .string(saga.key.span.description), "before": Self.json(before), "now": Self.json(saga.status),
      "words": .string(saga.words),
      "article": .object([
        "id": .string(article.id.value), "url": .optional(article.url), "publisher": .optional(article.publisher),
        "published": .day(article.published), "title": .optional(article.title),
      ]),
    ])
  }

  private static func json(_ status: SagaStatus?) -> JSON {
    guard let status else { return .null }
    return .object([
      "stage": .optional(status.stage?.rawValue), "club": .optional(status.club?.name), "day": .day(status.day),
    ])
  }

  /// The change in one sentence for people.
  public var words: String {
    let old = before.flatMap { $0.stage?.rawValue } ?? "nothing"
    return "\(saga.player), \(SagaWords(saga).title): \(old) → \(saga.words)"
  }
}

extension LedgerDesk {
  /// The sagas that a new article has moved: told once with all claims, and once without those of the article.
  func stageChanges(by article: ArticleID) throws(Fault) -> [StageChange] {
    guard let record = try asking({ () throws(LedgerFault) in try ledger.article(article) }),
      let version = record.versions.last
    else { return [] }
    let players = Set((version.readings.first?.claims ?? []).compactMap(\.player)).sorted()
    var changes: [StageChange] = []
    for player in players {
      let claims = try claims(of: player, at: PointInTime())
      let builder = SagaBuilder(almanac: almanac, asOf: nil)
      let old = builder.sagas(of: claims.filter { $0.article.id != article })
      for saga in builder.sagas(of: claims) {
        let before = old.first { $0.key == saga.key }?.status
        guard let stage = saga.status.stage, stage != before?.stage || saga.status.club != before?.club else {
          continue
        }
        changes.append(StageChange(saga: saga, before: before, article: version.filed))
      }
    }
    return changes
  }
}
