import HearsayModel
import HearsayReports

extension Schemas {
  /// Players and clubs.
  static let people: [String: Schema] = [
    "NamedPlayer": .object(["id": .text, "name": .text]),
    "NamedClub": .object(["key": .text, "name": .text]),
    "Player": .object([
      "id": .text, "ref": Schema.text.orNull, "name": .text, "names": .list(of: name), "otherNames": .list(of: name),
      "clubs": .list(
        of: .object([
          "key": .text, "name": .text, "sort": .choice(["own", "former", "suitor", "nation"]),
          "first": Schema.day.orNull,
          "last": Schema.day.orNull,
        ])),
      "nations": .list(of: .text), "positions": .list(of: .text), "bornEarliest": Schema.day.orNull,
      "bornLatest": Schema.day.orNull, "firstSeen": Schema.day.orNull, "lastSeen": Schema.day.orNull,
      "mentions": .integer,
    ]),
    "PlayerReport": .object([
      "schema": .constant("hearsay/player/1"), "player": .named("Player"), "claims": .integer,
      "sagas": .list(
        of: .object([
          "key": .text, "span": .text, "words": .text, "stage": stage.orNull, "owner": Schema.text.orNull,
          "suitors": .list(of: .text), "first": Schema.day.orNull, "last": Schema.day.orNull, "claims": .integer,
          "sources": .integer,
        ])),
    ]),
  ]

  private static let name = Schema.object(["name": .text, "count": .integer])
  static let stage = Schema.choice(of: Stage.self)
  static let player = Schema.named("NamedPlayer")
  static let club = Schema.any([.named("NamedClub"), Schema.null])

  /// The columns of lists, as objects.
  static let lists: [String: Schema] = [
    "PlayerLine": .object([
      "name": .text, "clubs": .list(of: .text), "nations": .list(of: .text), "positions": .list(of: .text),
      "claims": .integer, "articles": .integer, "first": Schema.day.orNull, "last": Schema.day.orNull, "id": .text,
      "otherNames": .list(of: .text), "ref": Schema.text.orNull,
    ]),
    "SagaLine": .object([
      "last": Schema.day.orNull, "player": .text, "window": .text, "status": .text, "suitors": .list(of: .text),
      "claims": .integer, "sources": .integer, "saga": .text, "owner": Schema.text.orNull, "first": Schema.day.orNull,
      "stage": stage.orNull,
    ]),
    "Hit": .object([
      "published": Schema.day.orNull, "publisher": Schema.text.orNull, "title": Schema.text.orNull, "words": .text,
      "article": .text, "url": Schema.text.orNull,
    ]),
  ]
}
