import HearsayModel
import HearsayReports

extension ConflictList {
  /// The pairs, for programs: `hearsay/conflicts/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/conflicts/1"), "player": .optional(player), "pairs": .array(pairs.map(\.json)),
    ])
  }
}

extension ConflictList.Pair {
  /// The pair with its two claims, for programs.
  public var json: JSON { relation.json.with(["first": first.json, "second": second.json]) }
}
