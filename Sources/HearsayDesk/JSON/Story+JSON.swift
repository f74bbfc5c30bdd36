import HearsayModel
import HearsayReports

extension Story {
  /// The story, for programs: `hearsay/saga/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/saga/1"), "player": player.json(name: name), "sagas": .array(sagas.map(\.json)),
      "relations": .array(relations.map(\.json)), "claims": .claims(claims),
    ])
  }
}

extension Relation {
  /// How two claims stand to each other, for programs.
  public var json: JSON {
    .object([
      "a": .string(a.value), "b": .string(b.value), "kind": .string(kind.rawValue), "conflict": .bool(kind.isConflict),
      "rule": .string(rule), "reason": .string(reason),
    ])
  }
}

extension JSON {
  /// Claims in the order of their days and places in the text, undated ones last.
  static func claims(_ claims: [ClaimID: FiledClaim]) -> JSON {
    .array(ClaimOrder.byDay(Array(claims.values)).map(\.json))
  }
}
