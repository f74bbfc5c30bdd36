import HearsayModel
import HearsayReports

extension SquadReport {
  /// The squad, for programs: `hearsay/squad/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/squad/1"), "club": club.json, "asOf": .day(asOf),
      "wanted": .array(wanted.map(\.json)), "targets": .array(targets.map(\.json)),
      "forSale": .array(forSale.map { $0.stance.json.with(["player": $0.player.json]) }),
      "needs": .array(needs.map(\.json)), "absences": .array(absences.map(\.json)),
      "places": .array(places.map(\.json)), "peckingOrders": .array(peckingOrders.map(\.json)),
      "contracts": .array(contracts.map(\.json)), "arrivals": .array(arrivals.map(\.json)),
      "departures": .array(departures.map(\.json)), "onLoan": .array(onLoan.map(\.json)),
      "borrowed": .array(borrowed.map(\.json)),
    ])
  }
}

extension WantedPlayer {
  fileprivate var json: JSON {
    .object([
      "player": player.json, "saga": .string(saga.description), "owner": .club(owner), "suitor": .club(suitor),
      "stage": .optional(stage?.rawValue), "highest": .optional(highest?.rawValue), "day": .day(day),
      "voices": voices.json,
    ])
  }
}

extension SquadNeed {
  fileprivate var json: JSON {
    .object(["words": .string(words), "polarity": .string(polarity.rawValue), "voices": voices.json])
  }
}

extension SquadAbsence {
  fileprivate var json: JSON {
    .object([
      "player": player.json, "cause": .optional(cause), "when": .time(when), "over": .optional(isOver),
      "voices": voices.json,
    ])
  }
}

extension SquadPlace {
  fileprivate var json: JSON {
    .object([
      "player": player.json, "place": .string(place), "polarity": .string(polarity.rawValue), "voices": voices.json,
    ])
  }
}

extension PeckingOrder {
  fileprivate var json: JSON {
    .object([
      "position": .optional(position), "ranks": .array(ranks.map(JSON.strings)), "voices": voices.json,
    ])
  }
}

extension SquadContract {
  fileprivate var json: JSON {
    .object([
      "player": player.json, "endsIn": .integer(endsIn), "runningOut": .bool(isRunningOut), "voices": voices.json,
    ])
  }
}

extension SquadMove {
  fileprivate var json: JSON {
    .object([
      "player": player.json, "from": .club(from), "to": .club(to), "deal": .optional(deal?.rawValue),
      "when": .time(when), "voices": voices.json,
    ])
  }
}
