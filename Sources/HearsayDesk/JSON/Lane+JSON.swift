import HearsayModel
import HearsayReports

extension Lane {
  /// One suitor's part of a saga, for programs.
  var json: JSON {
    .object([
      "club": .club(club), "name": .string(name), "stage": .optional(stage?.rawValue), "stageDay": .day(stageDay),
      "highest": .optional(highest?.rawValue), "live": .bool(isLive), "steps": .array(steps.map(\.json)),
      "endings": .array(endings.map(\.json)), "refusals": .array(refusals.map(\.json)),
      "deals": .array(wishes.map(\.json)), "forecast": forecast?.json ?? .null, "denial": denial?.json ?? .null,
      "voices": voices.json,
    ])
  }
}

extension LaneStep {
  fileprivate var json: JSON {
    .object([
      "stage": .string(stage.rawValue), "axis": .string(axis.rawValue), "day": .day(day), "voices": voices.json,
    ])
  }
}

extension LaneEnding {
  fileprivate var json: JSON {
    .object(["stage": .string(stage.rawValue), "day": .day(day), "over": .bool(isOver), "voices": voices.json])
  }
}

extension Refusal {
  fileprivate var json: JSON {
    .object(["by": .string(by.rawValue), "deal": .optional(deal?.rawValue), "voices": voices.json])
  }
}

extension DealWish {
  fileprivate var json: JSON {
    .object(["deal": .string(deal.rawValue), "wanted": .bool(isWanted), "voices": voices.json])
  }
}
