import HearsayModel

/// The sum of a claim, with what its words say of how exact it is and what it takes in.
struct Sum: Sendable {
  let term: Term
  /// The words that make it rough; `nil` where it is put as exact.
  let hedge: String?
  /// The words that part it into base and bonuses, or make it a floor or a ceiling; `nil` where it is plain.
  let part: String?
  /// For pay: the words that say what it takes in.
  let pay: String?
  /// Whether the evidence shows the figure, so that the absence of a hedge or a part means something.
  let isPlainToSee: Bool

  init?(_ claim: Claim, _ phrases: Phrases, cues: RelationCues, isWordRead: Bool) {
    guard let fee = claim.fee, let term = claim.terms.first(where: { $0.minimum == fee.money }) else { return nil }
    self.term = term
    let figures = Self.figures(of: term.minimum)
    // "for a fee thought to be in the region of £20m" is the longest that writers put before a figure; "mark" or "plus" come after it.
    let near = phrases.around(figures, before: 6, after: 2)
    hedge = term.hedge ?? near?.first(of: cues.hedges)
    // What comes on top is told within the clause: "£65m up-front, with a further £25m in add-ons".
    part = Self.part(of: claim, term) ?? phrases.around(figures, before: 6, after: 12)?.first(of: cues.parts)
    pay = phrases.first(of: cues.pay)
    isPlainToSee = isWordRead && near != nil
  }

  private static func part(of claim: Claim, _ term: Term) -> String? {
    if term.role == .total { return "in total" }
    if term.minimum != term.maximum { return "a range" }
    return claim.terms.contains { $0.role == .addOns } ? "add-ons" : nil
  }

  /// How a sum's figures may stand in a text: `20m`, `20million`, `20 million`, `600 000`, and with decimals.
  private static func figures(of money: Money) -> [String] {
    let whole = money.minorUnits / 100
    let millions = Money(minorUnits: money.minorUnits / 1_000_000, currency: money.currency).decimal
      .replacing(".", with: " ")
    let grouped = whole >= 1000 ? ["\(whole / 1000) \(String(String(whole % 1000 + 1000).dropFirst()))"] : []
    return [
      "\(millions)m", "\(millions)million", "\(millions) million", "\(millions)mn", "\(whole)", "\(whole / 1000)k",
    ] + grouped
  }
}

/// How two sums stand to each other.
enum SumComparison: Sendable {
  /// One figure.
  case same
  /// Not one figure, but within the tolerance; why.
  case near(String)
  /// Further apart than the tolerance, and explained by what they take in; why.
  case explained(String)
  /// Further apart than the tolerance with nothing to explain it; the facts.
  case apart(String)
  /// They cannot be compared; why.
  case unknown(String)
}
