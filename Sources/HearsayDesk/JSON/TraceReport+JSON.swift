import HearsayModel
import HearsayReports

extension TraceReport {
  /// The trace, for programs: `hearsay/trace/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/trace/1"), "claim": claim.json, "testimony": trace.testimony.json,
      "links": .array(trace.links.map(\.json)), "origin": trace.origin.json, "holder": trace.holder.json,
      "originArticle": trace.originArticle?.json ?? .null, "firstSaid": trace.firstSaid?.json ?? .null,
      "echoes": .array(trace.echoes.map(\.json)), "copies": .array(trace.copies.map(\.json)),
      "circle": .array(trace.circle.map(\.json)), "sources": trace.sources.json,
      "notes": .array(notes.map(\.json)), "claims": .claims(named),
    ])
  }

  /// The claims that the trace speaks of; the report may hold more.
  private var named: [ClaimID: FiledClaim] {
    let own = trace.links.map(\.ownArticle) + [trace.originArticle, trace.firstSaid]
    let said = own.compactMap(\.self) + trace.echoes + trace.circle
    let sources = trace.sources.groups.flatMap(\.claims) + trace.sources.unnamed + trace.sources.circular
    let ids = Set(said.map(\.claim) + sources)
    return claims.filter { ids.contains($0.key) }
  }
}

extension TraceLink {
  fileprivate var json: JSON {
    .object([
      "name": .string(name), "key": .string(key), "role": .string(role.rawValue), "known": .bool(isKnown),
      "owner": .optional(owner), "ownArticle": ownArticle?.json ?? .null,
    ])
  }
}

extension Origin {
  fileprivate var json: JSON {
    switch self {
    case .named(let key): .object(["sort": .string("named"), "key": .string(key)])
    case .ownVoice(let key): .object(["sort": .string("own voice"), "key": .string(key)])
    case .unnamed(let claim): .object(["sort": .string("unnamed"), "key": .string(claim.value)])
    }
  }
}

extension TraceHolder {
  fileprivate var json: JSON {
    .object(["name": .optional(name), "key": .string(key), "origin": .bool(isOrigin)])
  }
}

extension TextCopy {
  /// The copy, for programs.
  var json: JSON {
    .object([
      "original": .string(original.value), "copy": .string(copy.value), "share": .share(share),
      "ordered": .bool(isOrdered),
      "reason": .string(reason),
    ])
  }
}
