import HearsayModel

extension Schemas {
  /// What is new, and sources.
  static let news: [String: Schema] = [
    "Edition": .object([
      "schema": .constant("hearsay/edition/1"), "day": .day, "before": Schema.day.orNull, "after": Schema.day.orNull,
      "articles": .integer, "stories": .list(of: .named("NewsStory")), "needs": .list(of: .named("Claim")),
    ]),
    "NewsStory": .object([
      "saga": .text, "player": player, "words": .text, "stage": stage.orNull, "owner": Schema.text.orNull, "new": .flag,
      "moved": .flag, "denied": .flag, "moves": .list(of: .object(["party": .text, "words": .text, "suitor": .flag])),
      "claims": .list(of: .object(claim.merging(["repeats": Schema.text.orNull]) { first, _ in first })),
      "conflicts": .list(of: .named("Pair")), "sources": .integer,
    ]),
    "SourceReport": .object([
      "schema": .constant("hearsay/source/1"), "key": .text, "name": .text, "known": .flag, "owner": Schema.text.orNull,
      "outlets": .list(of: .text), "claims": .integer, "own": part, "quoted": part, "passedOn": part,
      "unnamed": .integer,
      "repeats": .list(of: .named("Tally")), "repeatedBy": .list(of: .named("Tally")),
      "copies": .list(of: .named("Copy")),
      "kinds": .list(of: .object(["kind": .choice(of: Kind.self), "claims": .integer])),
    ]),
    "Tally": .object(["key": .text, "name": .text, "claims": .integer, "last": Schema.day.orNull]),
    "NamedEntry": .object([
      "key": .text, "name": .text, "group": Schema.text.orNull, "last": Schema.day.orNull, "recent": .integer,
    ]),
  ]

  private static let part = Schema.object(["count": .integer, "claims": .list(of: .named("Claim"))])
}
