import HearsayModel
import HearsayReports

extension TermLine {
  /// One sort of sum, for programs.
  var json: JSON {
    .object([
      "role": .string(role.rawValue), "suitor": .club(suitor), "currency": .string(currency.rawValue),
      "per": .optional(per?.rawValue), "min": .number(minimum.decimal), "max": .number(maximum.decimal),
      "sums": .array(sums.map(\.json)),
    ])
  }
}

extension ClaimedSum {
  fileprivate var json: JSON {
    .object([
      "term": term.json, "kind": .string(kind.rawValue), "polarity": .string(polarity.rawValue),
      "testimony": testimony.json,
    ])
  }
}
