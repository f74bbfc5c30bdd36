import HearsayModel
import HearsayText

extension JSON {
  /// A claim with its keys, by byte ranges alone: the text that code points are counted in may be forgotten.
  static func json(_ claim: Claim, _ keys: ClaimKeys) -> JSON {
    let members: [String: JSON?] = [
      "id": .string(claim.id.value), "kind": .string(claim.kind.rawValue), "player": claim.player.map(JSON.string),
      "playerRef": claim.playerRef.map(JSON.string), "club": claim.club.map(JSON.string),
      "clubRef": claim.clubRef.map(JSON.string), "counterparty": claim.counterparty.map(JSON.string),
      "counterpartyRef": claim.counterpartyRef.map(JSON.string), "polarity": .string(claim.polarity.rawValue),
      "modality": .string(claim.modality.rawValue), "deal": claim.deal.map { .string($0.rawValue) },
      "value": claim.value.map(json), "when": claim.when.map { .string($0.description) },
      "terms": claim.terms.isEmpty ? nil : .array(claim.terms.map(json)),
      "chain": claim.chain.isEmpty ? nil : .array(claim.chain.map(json)),
      "spans": claim.spans.isEmpty ? nil : .array(claim.spans.map(json)), "evidence": json(claim.evidence),
      "trigger": json(claim.trigger), "entry": .string(claim.entry), "confidence": .number("\(claim.confidence)"),
      "keys": json(keys),
    ]
    return .members(members)
  }

  func claim() throws -> Claim {
    var claim = Claim(
      id: ClaimID(try needed("id").asString()), kind: try needed("kind").choice(Kind.self),
      entry: try needed("entry").asString(), trigger: try needed("trigger").range(),
      evidence: try needed("evidence").range())
    claim.player = try value("player")?.asString()
    claim.playerRef = try value("playerRef")?.asString()
    claim.club = try value("club")?.asString()
    claim.clubRef = try value("clubRef")?.asString()
    claim.counterparty = try value("counterparty")?.asString()
    claim.counterpartyRef = try value("counterpartyRef")?.asString()
    claim.polarity = try needed("polarity").choice(Polarity.self)
    claim.modality = try needed("modality").choice(Modality.self)
    claim.deal = try value("deal")?.choice(Deal.self)
    claim.value = try value("value")?.claimValue()
    claim.when = try value("when")?.time()
    claim.terms = try list("terms") { try $0.term() }
    claim.chain = try list("chain") { try $0.attribution() }
    claim.spans = try value("spans")?.spans() ?? []
    claim.confidence = try needed("confidence").asShare()
    return claim
  }

  /// The items under a key; none where it is missing.
  func list<Item>(_ key: String, _ item: (JSON) throws -> Item) throws -> [Item] {
    try value(key)?.asArray().map(item) ?? []
  }
}

// MARK: - Keys

extension JSON {
  private static func json(_ keys: ClaimKeys) -> JSON {
    .members([
      "stage": keys.stage.map { .string($0.rawValue) }, "window": keys.window.map(JSON.string),
      "club": keys.club.map(JSON.string), "counterparty": keys.counterparty.map(JSON.string),
      "sources": .some(keys.sources),
    ])
  }

  func claimKeys() throws -> ClaimKeys {
    ClaimKeys(
      stage: try value("stage")?.choice(Stage.self), window: try value("window")?.asString(),
      club: try value("club")?.asString(), counterparty: try value("counterparty")?.asString(),
      sources: try strings("sources"))
  }
}

// MARK: - Slots

extension JSON {
  static func json(_ range: ByteRange) -> JSON { .array([.integer(range.start), .integer(range.end)]) }

  func range() throws -> ByteRange {
    let offsets = try asArray().map { try $0.asInteger() }
    guard offsets.count == 2, offsets[0] <= offsets[1] else { throw Malformed("a range", found: line) }
    return ByteRange(offsets[0], offsets[1])
  }

  private static func json(_ span: SlotSpan) -> JSON {
    let offsets = [span.range, span.referent].compactMap(\.self).flatMap { [$0.start, $0.end] }
    return .array([.string(span.slot.rawValue)] + offsets.map(JSON.integer))
  }

  private static func json(_ value: ClaimValue) -> JSON {
    switch value {
    case .words(let words): .string(words)
    case .figures(let figures): .object(figures.mapValues(JSON.integer))
    }
  }

  private func claimValue() throws -> ClaimValue {
    guard case .object(let members) = self else { return .words(try asString()) }
    return .figures(try members.mapValues { try $0.asInteger() })
  }

  private func time() throws -> Time {
    guard let time = Time(try asString()) else { throw Malformed("a time", found: line) }
    return time
  }

  private func asShare() throws -> Double {
    guard case .number(let digits) = self, let share = Double(digits), (0...1).contains(share) else {
      throw Malformed("a share from 0 to 1", found: line)
    }
    return share
  }

  private static func json(_ term: Term) -> JSON {
    .members([
      "role": .string(term.role.rawValue), "min": .number(String(term.minimum.minorUnits)),
      "max": .number(String(term.maximum.minorUnits)), "currency": .string(term.minimum.currency.rawValue),
      "per": term.per.map { .string($0.rawValue) }, "hedge": term.hedge.map(JSON.string), "range": json(term.range),
    ])
  }

  private func term() throws -> Term {
    let currency = Currency(rawValue: try needed("currency").asString())
    return Term(
      role: try needed("role").choice(TermRole.self),
      minimum: Money(minorUnits: Int64(try needed("min").asInteger()), currency: currency),
      maximum: Money(minorUnits: Int64(try needed("max").asInteger()), currency: currency),
      per: try value("per")?.choice(PayPeriod.self), hedge: try value("hedge")?.asString(),
      range: try needed("range").range())
  }

  private static func json(_ link: Attribution) -> JSON {
    .members([
      "name": .string(link.name), "ref": link.ref.map(JSON.string), "role": .string(link.role.rawValue),
      "link": .string(link.link.rawValue), "range": json(link.range),
    ])
  }

  private func attribution() throws -> Attribution {
    Attribution(
      name: try needed("name").asString(), ref: try value("ref")?.asString(),
      role: try needed("role").choice(Attribution.Role.self), link: try needed("link").choice(Attribution.Link.self),
      range: try needed("range").range())
  }
}
