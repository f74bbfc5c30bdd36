import HearsayModel
import HearsayReports

extension Testimony {
  /// Who says so, for programs.
  var json: JSON {
    .object([
      "claim": .string(claim.value), "article": .string(article.value), "day": .day(day), "chain": .strings(chain),
      "publisher": .optional(publisher),
    ])
  }
}

extension Voices {
  /// Who says so and how many independent sources there are, for programs.
  var json: JSON {
    .object([
      "firstDay": .day(firstDay), "lastDay": .day(lastDay), "testimonies": .array(all.map(\.json)),
      "sources": sources.json,
    ])
  }
}

extension SourceCount {
  /// The independent sources, for programs.
  var json: JSON {
    .object([
      "independent": .integer(independent), "groups": .array(groups.map(\.json)),
      "unnamed": .ids(unnamed), "circular": .ids(circular),
    ])
  }
}

extension SourceGroup {
  fileprivate var json: JSON {
    .object([
      "name": .string(name), "key": .string(key), "known": .bool(isKnown), "confirmed": .bool(isConfirmed),
      "claims": .ids(claims), "ties": .strings(ties.map(\.rawValue)),
    ])
  }
}
