/// The schemas that the OpenAPI document names: those of `Docs/Reports-JSON.md`, and those of the server's own forms.
enum Schemas {
  /// All of them by name.
  static let all: [String: Schema] = [
    own, people, claims, voices, sagas, lanes, wills, sums, traces, squads, articles, lists, news,
  ]
  .reduce(into: [:]) { all, room in all.merge(room) { first, _ in first } }

  /// The forms of the API itself.
  private static let own: [String: Schema] = [
    "Meta": .object([
      "asOf": Schema.day.orNull.described("what the world knew on this day was asked for"),
      "known": Schema.day.orNull.described("what the ledger knew at the end of this day was asked for"),
      "next": Schema.text.orNull.described("the cursor of the next page"),
    ]),
    "Failure": .object([
      "error": .object([
        "status": .integer, "code": Schema.text.described("stable, for programs"), "place": Schema.text.orNull,
        "message": .text, "advice": Schema.text.orNull,
        "problems": .list(of: .object(["place": .text, "message": .text])),
      ])
    ]),
    "Status": .object([
      "schema": .constant("hearsay/status/1"), "version": .text, "position": .text, "writable": .flag,
      "wholeTexts": .flag,
    ]),
    "Added": .object([
      "schema": .constant("hearsay/added/1"), "new": .integer, "changed": .integer, "reread": .integer,
      "unchanged": .integer,
      "forgotten": .integer, "failed": .integer, "claims": .integer,
      "problems": .list(of: .object(["place": .text, "message": .text])),
    ]),
    "Changes": .object([
      "schema": .constant("hearsay/changes/1"), "position": .text, "articles": .list(of: .named("Article")),
      "players": .list(of: .text),
      "everything": Schema.flag.described("whether more may have changed than the lists hold"),
    ]),
  ]
}
