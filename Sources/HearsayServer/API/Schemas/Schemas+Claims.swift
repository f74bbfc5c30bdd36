import HearsayModel
import HearsayReports

extension Schemas {
  /// What a claim, its article and its chain look like.
  static let claims: [String: Schema] = [
    "Range": .object(["start": .integer, "end": .integer]),
    "Article": .object([
      "id": .text, "version": .text, "url": Schema.text.orNull, "title": Schema.text.orNull,
      "publisher": Schema.text.orNull,
      "publisherRef": Schema.text.orNull, "published": Schema.day.orNull, "seen": Schema.day.orNull,
      "language": Schema.text.orNull, "forgotten": .flag,
    ]),
    "Link": .object([
      "name": .text, "ref": Schema.text.orNull,
      "role": .choice(["journalist", "outlet", "speaker", "party", "unnamed"]),
      "link": .choice(["for", "via", "told"]),
    ]),
    "Term": .object([
      "role": .choice(["fee", "loan fee", "option", "add-ons", "sell-on", "wage", "clause", "total"]), "min": .number,
      "max": .number, "currency": .text, "per": Schema.text.orNull, "hedge": Schema.text.orNull,
    ]),
    "Claim": .object(claim),
    "Note": .object(["moment": .moment, "words": .text]),
    "ClaimReport": .object([
      "schema": .constant("hearsay/claim/1"), "claim": .named("Claim"), "current": .flag,
      "notes": .list(of: .named("Note")),
    ]),
    "Relation": .object(relation),
    "Pair": .object(relation.merging(["first": .named("Claim"), "second": .named("Claim")]) { first, _ in first }),
    "Conflicts": .object([
      "schema": .constant("hearsay/conflicts/1"), "player": Schema.text.orNull, "pairs": .list(of: .named("Pair")),
    ]),
  ]

  /// The slots of the guide and all that the ledger knows of a claim.
  static let claim: [String: Schema] = [
    "kind": .choice(of: Kind.self), "player": Schema.text.orNull, "club": Schema.text.orNull,
    "counterparty": Schema.text.orNull, "polarity": polarity, "modality": .choice(of: Modality.self),
    "deal": Schema.choice(of: Deal.self).orNull,
    "fee": Schema.object(["amount": .number, "currency": .text], optional: ["per": .text]).orNull,
    "value": .any([Schema.text.orNull, .map(of: .integer)]), "when": Schema.text.orNull, "source": .list(of: .text),
    "id": .text, "playerID": Schema.text.orNull, "playerRef": Schema.text.orNull, "clubRef": Schema.text.orNull,
    "counterpartyRef": Schema.text.orNull, "terms": .list(of: .named("Term")), "chain": .list(of: .named("Link")),
    "evidence": .object(["start": .integer, "end": .integer, "quote": .text]), "entry": .text, "confidence": .share,
    "filed": Schema.day.orNull, "article": .named("Article"),
  ]

  static let polarity = Schema.choice(["+", "-"])

  private static let relation: [String: Schema] = [
    "a": .text, "b": .text,
    "kind": .choice(["same", "echo", "refines", "develops", "reverses", "contradicts", "compatible", "unrelated"]),
    "conflict": .flag, "rule": .text, "reason": .text,
  ]
}
