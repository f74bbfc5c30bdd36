import HearsayModel
import HearsayReports

extension Saga {
  /// The saga, for programs.
  public var json: JSON {
    .object([
      "key": .string(key.description), "player": .object(["id": .string(key.player.value), "name": .string(player)]),
      "span": .string(key.span.description), "asOf": .day(asOf), "window": window?.json ?? .null,
      "status": status.json.with(["words": .string(words)]), "owner": owner?.json ?? .null,
      "lanes": .array(lanes.map(\.json)), "stances": .array(stances.map(\.json)), "wishes": .array(wishes.map(\.json)),
      "exits": .array(exits.map(\.json)), "contracts": .array(contracts.map(\.json)),
      "terms": .array(terms.map(\.json)), "undated": .array(undated.map(\.json)), "voices": voices.json,
    ])
  }
}

extension SagaWindow {
  fileprivate var json: JSON {
    .object([
      "name": .time(.window(window)), "opens": .day(dates.opens), "closes": .day(dates.closes),
      "known": .bool(dates.isKnown), "closed": .bool(isOver),
    ])
  }
}

extension SagaStatus {
  fileprivate var json: JSON {
    .object([
      "stage": .optional(stage?.rawValue), "club": .club(club), "day": .day(day), "basis": .string(basis.rawValue),
      "liveSuitors": .integer(liveSuitors), "contract": .optional(contract?.rawValue),
    ])
  }
}

extension SagaOwner {
  fileprivate var json: JSON {
    .object(["club": club.json, "articles": .integer(articles), "rival": .club(rival)])
  }
}

extension UndatedReport {
  fileprivate var json: JSON {
    .object([
      "article": .string(article.value), "title": .optional(title), "publisher": .optional(publisher),
      "lanes": .array(lanes.map(\.json)), "stances": .array(stances.map(\.json)),
      "wishes": .array(wishes.map(\.json)), "exits": .array(exits.map(\.json)), "terms": .array(terms.map(\.json)),
    ])
  }
}
