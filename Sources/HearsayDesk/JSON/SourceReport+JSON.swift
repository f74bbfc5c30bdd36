import HearsayModel
import HearsayReports

extension SourceReport {
  /// What a source claimed, for programs: `hearsay/source/1`. Lists of claims hold the latest, `most` at most; the counts beside them
  /// are of all that the report was made of.
  public func json(most: Int) -> JSON {
    .object([
      "schema": .string("hearsay/source/1"), "key": .string(key), "name": .string(name), "known": .bool(isKnown),
      "owner": .optional(owner), "outlets": .strings(outlets), "claims": .integer(claims),
      "own": Self.json(ownVoice, most: most), "quoted": Self.json(quoted, most: most),
      "passedOn": Self.json(passedOn, most: most), "unnamed": .integer(unnamed),
      "repeats": .array(repeats.map(\.json)), "repeatedBy": .array(repeatedBy.map(\.json)),
      "copies": .array(copies.map(\.json)),
      "kinds": .array(kinds.map { .object(["kind": .string($0.kind.rawValue), "claims": .integer($0.claims)]) }),
    ])
  }

  private static func json(_ claims: [FiledClaim], most: Int) -> JSON {
    .object(["count": .integer(claims.count), "claims": .array(claims.prefix(most).map(\.json))])
  }
}

extension SourceReport.Tally {
  fileprivate var json: JSON {
    .object(["key": .string(key), "name": .string(name), "claims": .integer(claims), "last": .day(last)])
  }
}

extension NamedEntry {
  /// A club or source of a list, for programs.
  public var json: JSON {
    .object([
      "key": .string(key), "name": .string(name), "group": .optional(group), "last": .day(last),
      "recent": .integer(recent),
    ])
  }
}
