import HearsayModel
import HearsayReports

extension Schemas {
  /// The wills of owner and player, and the contract's story.
  static let wills: [String: Schema] = [
    "Stance": .object(stance),
    "Wish": .object([
      "will": .choice(["join", "leave", "stay", "refuse"]), "club": club, "modality": modality, "words": .text,
      "testimony": testimony,
    ]),
    "Exit": .object(["owner": club, "leaving": .flag, "modality": modality, "words": .text, "testimony": testimony]),
    "ContractStep": .object([
      "step": contractStep, "club": club, "polarity": polarity, "modality": modality, "value": Schema.text.orNull,
      "endsIn": Schema.integer.orNull, "wage": .any([.named("Term"), .null]), "words": .text, "testimony": testimony,
    ]),
    "StanceReport": .object([
      "schema": .constant("hearsay/stance/1"), "player": player, "history": .list(of: .named("Stance")),
      "latest": .list(of: .named("Stance")), "wishes": .list(of: .named("Wish")),
    ]),
  ]

  static let stance: [String: Schema] = [
    "owner": club, "will": .choice(["keep", "undecided", "listen", "sell"]), "modality": modality, "deal": deal,
    "suitor": club, "when": Schema.text.orNull, "change": Schema.choice(["hardens", "softens", "holds"]).orNull,
    "words": .text, "testimony": testimony,
  ]

  static let modality = Schema.choice(of: Modality.self)

  /// The sums that are claimed.
  static let sums: [String: Schema] = [
    "SumLine": .object([
      "role": .choice([
        "fee", "loan fee", "option", "add-ons", "sell-on", "wage", "clause", "asking price", "market value", "total",
      ]),
      "suitor": club, "currency": .text, "per": Schema.text.orNull, "min": .number, "max": .number,
      "sums": .list(
        of: .object([
          "term": .named("Term"), "kind": .choice(of: Kind.self), "polarity": polarity, "testimony": testimony,
        ])),
    ]),
    "TermsReport": .object([
      "schema": .constant("hearsay/terms/1"), "player": player,
      "sagas": .list(of: .object(["saga": .text, "terms": .list(of: .named("SumLine"))])),
      "relations": .list(of: .named("Relation")),
    ]),
  ]
}
