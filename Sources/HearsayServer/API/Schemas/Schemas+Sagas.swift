import HearsayModel
import HearsayReports

extension Schemas {
  /// Who says so.
  static let voices: [String: Schema] = [
    "Testimony": .object([
      "claim": .text, "article": .text, "day": Schema.day.orNull, "chain": .list(of: .text),
      "publisher": Schema.text.orNull,
    ]),
    "Voices": .object([
      "firstDay": Schema.day.orNull, "lastDay": Schema.day.orNull, "testimonies": .list(of: .named("Testimony")),
      "sources": .named("SourceCount"),
    ]),
    "SourceCount": .object([
      "independent": .integer, "groups": .list(of: .named("SourceGroup")), "unnamed": .list(of: .text),
      "circular": .list(of: .text),
    ]),
    "SourceGroup": .object([
      "name": .text, "key": .text, "known": .flag, "confirmed": .flag, "claims": .list(of: .text),
      "ties": .list(of: .choice(of: SourceGroup.Tie.self)),
    ]),
  ]

  static let testimony = Schema.named("Testimony")
  static let said = Schema.named("Voices")

  /// Stories and their sagas.
  static let sagas: [String: Schema] = [
    "Story": .object([
      "schema": .constant("hearsay/saga/1"), "player": .named("Player"), "sagas": .list(of: .named("Saga")),
      "relations": .list(of: .named("Relation")), "claims": .list(of: .named("Claim")),
    ]),
    "Saga": .object([
      "key": .text, "player": player, "span": .text, "asOf": Schema.day.orNull,
      "window": Schema.object([
        "name": .text, "opens": .day, "closes": .day, "known": .flag, "closed": .flag,
      ]).orNull,
      "status": .object([
        "stage": stage.orNull, "club": club, "day": Schema.day.orNull,
        "basis": .choice(["claims", "window closed", "nothing"]),
        "liveSuitors": .integer, "contract": contractStep.orNull, "words": .text,
      ]),
      "owner": Schema.object(["club": .named("NamedClub"), "articles": .integer, "rival": club]).orNull,
      "lanes": .list(of: .named("Lane")), "stances": .list(of: .named("Stance")), "wishes": .list(of: .named("Wish")),
      "exits": .list(of: .named("Exit")), "contracts": .list(of: .named("ContractStep")),
      "terms": .list(of: .named("SumLine")), "undated": .list(of: .named("UndatedReport")), "voices": said,
    ]),
    "UndatedReport": .object([
      "article": .text, "title": Schema.text.orNull, "publisher": Schema.text.orNull,
      "lanes": .list(of: .named("Lane")),
      "stances": .list(of: .named("Stance")), "wishes": .list(of: .named("Wish")), "exits": .list(of: .named("Exit")),
      "terms": .list(of: .named("SumLine")),
    ]),
  ]

  static let contractStep = Schema.choice(["in force", "offered", "talks", "refused", "signed"])

  /// The suitors' parts of a saga.
  static let lanes: [String: Schema] = [
    "Lane": .object([
      "club": club, "name": .text, "stage": stage.orNull, "stageDay": Schema.day.orNull, "highest": stage.orNull,
      "live": .flag,
      "steps": .list(
        of: .object([
          "stage": stage, "axis": .choice(["club–club", "club–player"]), "day": Schema.day.orNull, "voices": said,
        ])),
      "endings": .list(of: .object(["stage": stage, "day": Schema.day.orNull, "over": .flag, "voices": said])),
      "refusals": .list(
        of: .object(["by": .choice(["owner", "player", "suitor"]), "deal": deal, "voices": said])),
      "deals": .list(of: .object(["deal": .choice(of: Deal.self), "wanted": .flag, "voices": said])),
      "forecast": .any([said, .null]), "denial": .any([said, .null]), "voices": said,
    ])
  ]

  static let deal = Schema.choice(of: Deal.self).orNull
}
