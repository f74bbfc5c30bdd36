import HearsayModel
import HearsayReports

extension ClaimReport {
  /// The claim, for programs: `hearsay/claim/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/claim/1"), "claim": claim.json, "current": .bool(isCurrent),
      "notes": .array(notes.map(\.json)),
    ])
  }
}

extension TraceReport.Note {
  /// The note, for programs.
  var json: JSON { .object(["moment": .moment(moment), "words": .string(words)]) }
}

extension PlayerReport {
  /// The player, for programs: `hearsay/player/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/player/1"), "player": player.json(name: name), "claims": .integer(claims),
      "sagas": .array(sagas.map(\.line)),
    ])
  }
}

extension Saga {
  /// The saga in a line, for lists.
  fileprivate var line: JSON {
    .object([
      "key": .string(key.description), "span": .string(key.span.description), "words": .string(status.words),
      "stage": .optional(status.stage?.rawValue), "owner": .optional(owner?.club.name),
      "suitors": .strings(lanes.map(\.name)), "first": .day(voices.firstDay), "last": .day(voices.lastDay),
      "claims": .integer(voices.all.count), "sources": .integer(voices.sources.independent),
    ])
  }
}
