import HearsayModel

/// What an article holds, by gold or by a reader: its claims and quotes.
public struct GoldDocument: Hashable, Sendable {
  /// The article's id.
  public let id: String
  /// The claims.
  public var claims: [GoldClaim]
  /// The quotes.
  public var quotes: [GoldQuote]

  /// A document.
  public init(id: String, claims: [GoldClaim] = [], quotes: [GoldQuote] = []) {
    self.id = id
    self.claims = claims
    self.quotes = quotes
  }

  /// A reading, with its evidence placed in the sentences that the gold counts by.
  public init(_ reading: Reading, sentences: [String]) {
    self.init(
      id: reading.id.value,
      claims: reading.claims.map { GoldClaim($0, evidence: reading.words(at: $0.evidence), sentences: sentences) },
      quotes: reading.quotes.map { GoldQuote(speaker: $0.speaker, text: $0.words) })
  }
}

extension GoldClaim {
  /// A claim of a reading: `evidence` are the words that prove it, `sentences` those that the gold counts by.
  public init(_ claim: Claim, evidence: String, sentences: [String]) {
    self.init(kind: claim.kind, player: claim.player?.unlessEmpty, club: claim.club?.unlessEmpty)
    counterparty = claim.counterparty?.unlessEmpty
    polarity = claim.polarity
    modality = claim.modality
    deal = claim.deal
    fee = claim.fee.map {
      GoldFee(amount: $0.money.wholeUnits, currency: $0.money.currency.rawValue, per: $0.per?.rawValue)
    }
    switch claim.value {
    case nil: value = nil
    case .words(let words): value = .string(words)
    case .figures(let figures): value = .object(figures.mapValues(JSON.integer))
    }
    when = claim.when?.description
    source = claim.chain.map(\.name)
    sentence = Self.place(of: evidence, in: sentences)
    settleWill()
  }
}

extension String {
  /// The text, or `nil` where it is empty.
  var unlessEmpty: String? { isEmpty ? nil : self }
}
