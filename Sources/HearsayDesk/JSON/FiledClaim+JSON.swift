import HearsayModel

extension FiledClaim {
  /// The claim with its article, for programs: the guide's slots and all that the ledger knows of it.
  public var json: JSON {
    JSON.object(GuideView.slots(of: claim)).with([
      "id": .string(id.value), "playerID": .optional(player?.value), "playerRef": .optional(claim.playerRef),
      "clubRef": .optional(claim.clubRef), "counterpartyRef": .optional(claim.counterpartyRef),
      "terms": .array(claim.terms.map(\.json)), "chain": .array(claim.chain.map(\.json)),
      "evidence": JSON.range(claim.evidence).with(["quote": .string(words)]), "entry": .string(claim.entry),
      "confidence": .share(claim.confidence), "filed": .day(filed), "article": article.json,
    ])
  }
}

extension Term {
  /// The sum, for programs: whole units with decimals.
  var json: JSON {
    .object([
      "role": .string(role.rawValue), "min": .number(minimum.decimal), "max": .number(maximum.decimal),
      "currency": .string(minimum.currency.rawValue), "per": .optional(per?.rawValue), "hedge": .optional(hedge),
    ])
  }
}

extension Attribution {
  fileprivate var json: JSON {
    .object([
      "name": .string(name), "ref": .optional(ref), "role": .string(role.rawValue), "link": .string(link.rawValue),
    ])
  }
}

extension FiledArticle {
  /// The article without its text, for programs.
  public var json: JSON {
    .object([
      "id": .string(id.value), "version": .string(version.value), "url": .optional(url), "title": .optional(title),
      "publisher": .optional(publisher), "publisherRef": .optional(publisherRef), "published": .day(published),
      "seen": .day(seen), "language": .optional(language), "forgotten": .bool(isForgotten),
    ])
  }
}
