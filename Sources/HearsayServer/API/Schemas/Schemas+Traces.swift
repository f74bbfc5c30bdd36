import HearsayModel
import HearsayReports

extension Schemas {
  /// A claim followed to its origin.
  static let traces: [String: Schema] = [
    "Trace": .object([
      "schema": .constant("hearsay/trace/1"), "claim": .named("Claim"), "testimony": testimony,
      "links": .list(
        of: .object([
          "name": .text, "key": .text, "role": .choice(["journalist", "outlet", "speaker", "party", "unnamed"]),
          "known": .flag, "owner": Schema.text.orNull, "ownArticle": .any([testimony, .null]),
        ])),
      "origin": .object(["sort": .choice(["named", "own voice", "unnamed"]), "key": .text]),
      "holder": .object(["name": Schema.text.orNull, "key": .text, "origin": .flag]),
      "originArticle": .any([testimony, .null]), "firstSaid": .any([testimony, .null]),
      "echoes": .list(of: testimony),
      "copies": .list(of: .named("Copy")),
      "circle": .list(of: testimony), "sources": .named("SourceCount"), "notes": .list(of: .named("Note")),
      "claims": .list(of: .named("Claim")),
    ]),
    "Copy": .object(["original": .text, "copy": .text, "share": .share, "ordered": .flag, "reason": .text]),
  ]

  /// An article with its history, and what a reader found in one.
  static let articles: [String: Schema] = [
    "ArticleReport": .object([
      "schema": .constant("hearsay/article/1"),
      "versions": .list(
        of: .object([
          "article": .named("Article"), "seen": .moment,
          "text": Schema.text.orNull.described("the whole text, where the owner of the server shows it"),
          "readings": .list(of: .object(["moment": .moment, "reader": .named("Reader")])),
        ])),
      "claims": .list(of: .named("Claim")),
      "quotes": .list(
        of: .object([
          "speaker": Schema.text.orNull, "to": Schema.text.orNull, "text": .text, "range": .named("Range"),
        ])),
      "problems": .list(
        of: .object(["code": .text, "message": .text, "range": .any([.named("Range"), .null])])),
      "forgotten": Schema.object(["moment": .moment, "reason": .text]).orNull,
    ]),
    "Reader": .object(["version": .text, "models": .list(of: .text), "lexicon": .text]),
    "Reading": .object([
      "schema": .constant("hearsay/reading/1"), "id": .text, "version": .text, "reader": .named("Reader"),
      "claims": .list(of: .named("ReadClaim")),
      "players": .list(
        of: .object(
          [
            "name": .text, "otherNames": .list(of: .text), "nations": .list(of: .text), "positions": .list(of: .text),
            "clubs": .list(of: .text), "formerClubs": .list(of: .text),
          ], optional: ["age": .integer])),
      "quotes": .list(
        of: .object([
          "speaker": Schema.text.orNull, "to": Schema.text.orNull, "text": .text, "range": .named("TextRange"),
        ])),
      "problems": .list(of: .object(["code": .text, "message": .text], optional: ["range": .named("TextRange")])),
    ]),
    "TextRange": .object(offsets),
    "ReadClaim": readClaim,
  ]

  private static let offsets: [String: Schema] = [
    "start": .integer, "end": .integer, "codePointStart": .integer, "codePointEnd": .integer,
  ]

  private static let readClaim = Schema.object(
    [
      "kind": .choice(of: Kind.self), "player": Schema.text.orNull, "club": Schema.text.orNull,
      "counterparty": Schema.text.orNull, "polarity": polarity, "modality": modality, "deal": deal,
      "fee": Schema.object(["amount": .number, "currency": .text], optional: ["per": .text]).orNull,
      "value": .any([Schema.text.orNull, .map(of: .integer)]), "when": Schema.text.orNull, "source": .list(of: .text),
      "id": .text,
      "terms": .list(
        of: .object(
          ["role": .text, "min": .number, "max": .number, "currency": .text, "range": .named("TextRange")],
          optional: ["per": .text, "hedge": .text])),
      "chain": .list(
        of: .object(
          ["name": .text, "role": .text, "link": .text, "range": .named("TextRange")], optional: ["ref": .text])),
      "spans": .list(
        of: .object(["slot": .text, "range": .named("TextRange")], optional: ["referent": .named("TextRange")])),
      "evidence": .object(offsets.merging(["quote": .text]) { first, _ in first }), "trigger": .named("TextRange"),
      "entry": .text, "confidence": .share,
    ], optional: ["playerRef": .text, "clubRef": .text, "counterpartyRef": .text])
}
