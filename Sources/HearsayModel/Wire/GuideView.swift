import HearsayText

/// The annotation guide's view of a reading: what gold files hold and `score.py` reads, and nothing else.
public enum GuideView {
  /// A reading as a gold document: `{"id", "claims", "quotes"}`.
  public static func json(_ reading: Reading) -> JSON {
    .object([
      "id": .string(reading.id.value),
      "claims": .array(
        reading.claims.map { claim in
          var members = slots(of: claim)
          members["evidence"] = .object(["quote": .string(reading.text[claim.evidence])])
          return .object(members)
        }),
      "quotes": .array(reading.quotes.map(json)),
    ])
  }

  /// A reading as a gold document on one line, without the line break.
  public static func line(_ reading: Reading) -> String { json(reading).line }

  /// The slots of the guide, all of them; `null` where the claim leaves one open.
  public static func slots(of claim: Claim) -> [String: JSON] {
    [
      "kind": .string(claim.kind.rawValue),
      "player": .optional(claim.player),
      "club": .optional(claim.club),
      "counterparty": .optional(claim.counterparty),
      "polarity": .string(claim.polarity.rawValue),
      "modality": .string(claim.modality.rawValue),
      "deal": .optional(claim.deal?.rawValue),
      "fee": json(claim.fee),
      "value": json(claim.value),
      "when": .optional(claim.when?.description),
      "source": .array(claim.chain.map { .string($0.name) }),
    ]
  }

  private static func json(_ fee: Fee?) -> JSON {
    guard let fee else { return .null }
    var members: [String: JSON] = [
      "amount": .number(fee.money.decimal), "currency": .string(fee.money.currency.rawValue),
    ]
    members["per"] = (fee.per?.rawValue).map(JSON.string)
    return .object(members)
  }

  private static func json(_ value: ClaimValue?) -> JSON {
    switch value {
    case nil: .null
    case .words(let words): .string(words)
    case .figures(let figures): .object(figures.mapValues(JSON.integer))
    }
  }

  /// A quote by its first six words, which is how the guide knows it.
  private static func json(_ quote: Quote) -> JSON {
    let words = quote.words.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
    return .object(["speaker": .optional(quote.speaker), "to": .optional(quote.to), "text": .string(words)])
  }
}
