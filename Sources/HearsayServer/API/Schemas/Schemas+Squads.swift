import HearsayModel
import HearsayReports

extension Schemas {
  /// What is claimed of a club's players.
  static let squads: [String: Schema] = [
    "Squad": .object([
      "schema": .constant("hearsay/squad/1"), "club": .named("NamedClub"), "asOf": .day,
      "wanted": .list(of: .named("Wanted")), "targets": .list(of: .named("Wanted")),
      "forSale": .list(of: .object(stance.merging(["player": player]) { first, _ in first })),
      "needs": .list(of: .object(["words": .text, "polarity": polarity, "voices": said])),
      "absences": .list(
        of: .object([
          "player": player, "cause": Schema.text.orNull, "when": Schema.text.orNull, "over": Schema.flag.orNull,
          "voices": said,
        ])),
      "places": .list(of: .object(["player": player, "place": .text, "polarity": polarity, "voices": said])),
      "peckingOrders": .list(
        of: .object(["position": Schema.text.orNull, "ranks": .list(of: .list(of: .text)), "voices": said])),
      "contracts": .list(
        of: .object(["player": player, "endsIn": .integer, "runningOut": .flag, "voices": said])),
      "arrivals": .list(of: .named("Move")), "departures": .list(of: .named("Move")),
      "onLoan": .list(of: .named("Move")),
      "borrowed": .list(of: .named("Move")),
    ]),
    "Wanted": .object([
      "player": player, "saga": .text, "owner": club, "suitor": club, "stage": stage.orNull, "highest": stage.orNull,
      "day": Schema.day.orNull, "voices": said,
    ]),
    "Move": .object([
      "player": player, "from": club, "to": club, "deal": deal, "when": Schema.text.orNull, "voices": said,
    ]),
  ]
}
