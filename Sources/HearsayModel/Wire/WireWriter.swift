import HearsayText

/// Writes readings as JSON values.
struct WireWriter {
  private let text: CanonicalText

  init(_ text: CanonicalText) { self.text = text }

  func json(_ reading: Reading) -> JSON {
    .object([
      "schema": .string(Wire.schema),
      "id": .string(reading.id.value),
      "version": .string(reading.version.value),
      "reader": .object([
        "version": .string(reading.reader.version),
        "models": .array(reading.reader.models.map(JSON.string)),
        "lexicon": .string(reading.reader.lexicon),
      ]),
      "claims": .array(reading.claims.map(json)),
      "players": .array(reading.players.map(json)),
      "quotes": .array(reading.quotes.map(json)),
      "problems": .array(reading.problems.map(json)),
    ])
  }

  private func json(_ claim: Claim) -> JSON {
    var members = GuideView.slots(of: claim)
    members["id"] = .string(claim.id.value)
    members["playerRef"] = claim.playerRef.map(JSON.string)
    members["clubRef"] = claim.clubRef.map(JSON.string)
    members["counterpartyRef"] = claim.counterpartyRef.map(JSON.string)
    members["terms"] = .array(claim.terms.map(json))
    members["chain"] = .array(claim.chain.map(json))
    members["spans"] = .array(claim.spans.map(json))
    members["evidence"] = .object(offsets(claim.evidence, with: ["quote": .string(text[claim.evidence])]))
    members["trigger"] = json(claim.trigger)
    members["entry"] = .string(claim.entry)
    members["confidence"] = .share(claim.confidence)
    return .object(members)
  }

  private func json(_ term: Term) -> JSON {
    var members: [String: JSON] = [
      "role": .string(term.role.rawValue),
      "min": .number(term.minimum.decimal),
      "max": .number(term.maximum.decimal),
      "currency": .string(term.minimum.currency.rawValue),
      "range": json(term.range),
    ]
    members["per"] = (term.per?.rawValue).map(JSON.string)
    members["hedge"] = term.hedge.map(JSON.string)
    return .object(members)
  }

  private func json(_ link: Attribution) -> JSON {
    var members: [String: JSON] = [
      "name": .string(link.name),
      "role": .string(link.role.rawValue),
      "link": .string(link.link.rawValue),
      "range": json(link.range),
    ]
    members["ref"] = link.ref.map(JSON.string)
    return .object(members)
  }

  private func json(_ span: SlotSpan) -> JSON {
    var members: [String: JSON] = ["slot": .string(span.slot.rawValue), "range": json(span.range)]
    members["referent"] = span.referent.map(json)
    return .object(members)
  }

  private func json(_ player: PlayerDescription) -> JSON {
    var members: [String: JSON] = [
      "name": .string(player.name),
      "otherNames": .array(player.otherNames.map(JSON.string)),
      "nations": .array(player.nations.map(JSON.string)),
      "positions": .array(player.positions.map(JSON.string)),
      "clubs": .array(player.clubs.map(JSON.string)),
      "formerClubs": .array(player.formerClubs.map(JSON.string)),
    ]
    members["age"] = player.age.map(JSON.integer)
    return .object(members)
  }

  private func json(_ quote: Quote) -> JSON {
    .object([
      "speaker": .optional(quote.speaker), "to": .optional(quote.to), "text": .string(quote.words),
      "range": json(quote.range),
    ])
  }

  private func json(_ problem: Problem) -> JSON {
    var members: [String: JSON] = ["code": .string(problem.code), "message": .string(problem.message)]
    members["range"] = problem.range.map(json)
    return .object(members)
  }

  private func json(_ range: ByteRange) -> JSON { .object(offsets(range, with: [:])) }

  private func offsets(_ range: ByteRange, with others: [String: JSON]) -> [String: JSON] {
    var members = others
    members["start"] = .integer(range.start)
    members["end"] = .integer(range.end)
    members["codePointStart"] = .integer(text.codePointOffset(of: range.start))
    members["codePointEnd"] = .integer(text.codePointOffset(of: range.end))
    return members
  }
}
