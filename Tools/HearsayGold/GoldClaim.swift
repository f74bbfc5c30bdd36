import HearsayModel

/// One claim of a gold file, or of a reading that is held against one: the slots of the annotation guide.
public struct GoldClaim: Hashable, Sendable {
  /// What it is about.
  public var kind: Kind
  /// The player; `nil` where the guide leaves him open.
  public var player: String?
  /// The club that acts; `nil` where the text names none.
  public var club: String?
  /// The other party; `nil` where there is none.
  public var counterparty: String?
  /// Whether it is so or not.
  public var polarity: Polarity
  /// How it is put forward.
  public var modality: Modality
  /// The form of the deal; `nil` where not said.
  public var deal: Deal?
  /// The sum; `nil` where not said.
  public var fee: GoldFee?
  /// The free slot of the kind: a string, or an object of figures; `nil` where there is none.
  public var value: JSON?
  /// The time as written; `nil` where not said.
  public var when: String?
  /// The chain of word, origin first; empty where the article itself says it.
  public var source: [String]
  /// The sentence of the best evidence, from 0, in the sentences that the gold counts by.
  public var sentence: Int
  /// The polarity and value as its file writes them, where a denied will was settled; `nil` where they are those above.
  public var written: Written?

  /// A denied will before it was settled.
  public struct Written: Hashable, Sendable {
    /// The polarity as written.
    public let polarity: Polarity
    /// The value as written.
    public let value: JSON?
  }

  /// A claim with its least parts; the rest is filled in.
  public init(kind: Kind, player: String? = nil, club: String? = nil) {
    self.kind = kind
    self.player = player
    self.club = club
    polarity = .affirmed
    modality = .fact
    source = []
    sentence = 0
  }

  /// Whether it is of the rumour kinds, without the transfers that are told as background.
  public var isNews: Bool {
    guard kind == .transfer, case .string(let value)? = value else { return kind.isRumour }
    return !["history", "spell", "return"].contains(value)
  }
}

/// A sum as the guide writes it: whole units, a currency, and the period that a salary is paid for.
public struct GoldFee: Hashable, Sendable {
  /// Whole units.
  public var amount: Double
  /// The ISO 4217 code.
  public var currency: String
  /// `week` or `year`; `nil` for a sum paid once.
  public var per: String?

  /// A sum.
  public init(amount: Double, currency: String, per: String? = nil) {
    self.amount = amount
    self.currency = currency
    self.per = per
  }

  /// Whether two sums are the same within two in a hundred; two absent sums are.
  public static func same(_ one: GoldFee?, _ other: GoldFee?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.currency == other.currency && one.per == other.per
      && abs(one.amount - other.amount) <= 0.02 * max(one.amount, other.amount)
  }
}

/// A direct quote by its first words.
public struct GoldQuote: Hashable, Sendable {
  /// Who said it; `nil` where the text does not say.
  public var speaker: String?
  /// The words, or the first of them.
  public var text: String

  /// A quote.
  public init(speaker: String?, text: String) {
    self.speaker = speaker
    self.text = text
  }
}
