import HearsayModel
import HearsayReports

extension StanceReport {
  /// The wills, for programs: `hearsay/stance/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/stance/1"), "player": player.json, "history": .array(history.map(\.json)),
      "latest": .array(latest.map(\.json)), "wishes": .array(wishes.map(\.json)),
    ])
  }
}

extension TermsReport {
  /// The sums, for programs: `hearsay/terms/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/terms/1"), "player": player.json,
      "sagas": .array(
        sagas.map { .object(["saga": .string($0.saga.description), "terms": .array($0.lines.map(\.json))]) }),
      "relations": .array(relations.map(\.json)),
    ])
  }
}
