import HearsayChance
import HearsayModel

/// A claim of a generated article before its places in the text are known.
struct Draft {
  let kind: Kind
  let player: Int
  let club: Int
  let source: Int
  let sentence: String
  let start: Int
  let confidence: Double
  let slots: Slots
}

/// What a generated claim says beside who and where: enough of it differs from claim to claim for relations to have work.
struct Slots {
  private let value: String?
  private let polarity: Polarity
  private let modality: Modality
  private let fee: Money

  init(of kind: Kind, _ random: inout SplitMix64) {
    let values = Self.values[kind] ?? []
    value = values.isEmpty ? nil : values[Int(random.next() % UInt64(values.count))]
    polarity = random.next() % 10 == 0 ? .denied : .affirmed
    modality = Self.modalities[Int(random.next() % 5)]
    let currency: Currency = random.next() % 2 == 0 ? .euro : .pound
    let millions = 10 + Int(random.next() % 10) * 5
    fee = Money(minorUnits: Int64(millions) * 100_000_000, currency: currency)
  }

  /// Most claims are put as facts.
  private static let modalities: [Modality] = [.fact, .fact, .fact, .plan, .possible]

  /// The commonest words of the free slots.
  private static let values: [Kind: [String]] = [
    .stance: ["keep", "sell", "listen", "undecided"], .preference: ["join", "stay", "leave"],
    .valuation: ["asking price", "release clause"], .contract: ["until 2026", "extension talks", "extension offered"],
    .interest: ["top target", "monitoring", "linked"], .standing: ["key", "fringe", "behind"],
    .need: ["defender", "striker", "goalkeeper"], .absence: ["injury", "suspension"],
  ]

  /// Fills the slots of a claim.
  func fill(_ claim: inout Claim, hasSum: Bool) {
    claim.value = value.map { .words($0) }
    claim.polarity = polarity
    claim.modality = modality
    if hasSum { claim.terms = [Term(role: .fee, minimum: fee, maximum: fee, range: claim.trigger)] }
  }
}
