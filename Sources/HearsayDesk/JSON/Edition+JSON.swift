import HearsayModel
import HearsayReports

extension Edition {
  /// What was new on a day, for programs: `hearsay/edition/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/edition/1"), "day": .day(day), "before": .day(before), "after": .day(after),
      "articles": .integer(articles), "stories": .array(stories.map(\.json)), "needs": .array(needs.map(\.json)),
    ])
  }
}

extension NewsStory {
  /// One saga and what was new of it, for programs. An echo names the claim that it repeats.
  fileprivate var json: JSON {
    .object([
      "saga": .string(saga.key.description),
      "player": .object(["id": .string(saga.key.player.value), "name": .string(saga.player)]),
      "words": .string(saga.status.words), "stage": .optional(saga.status.stage?.rawValue),
      "owner": .optional(saga.owner?.club.name), "new": .bool(isNew), "moved": .bool(isOnTheMove),
      "denied": .bool(isDenied),
      "moves": .array(
        moves.map {
          .object(["party": .string($0.party), "words": .string($0.mark.words), "suitor": .bool($0.isSuitor)])
        }),
      "claims": .array(claims.map { $0.json.with(["repeats": .optional(echoes[$0.id]?.value)]) }),
      "conflicts": .array(conflicts.map(\.json)), "sources": .integer(saga.voices.sources.independent),
    ])
  }
}
