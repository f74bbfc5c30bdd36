import HearsayText

/// One proposition about a player's future, present or past at a club, that a text puts forward on somebody's word.
public struct Claim: Hashable, Sendable {
  /// Its id, made from content.
  public var id: ClaimID
  /// What it is about.
  public var kind: Kind
  /// The player, in the fullest form that the article gives; `nil` for a need, or a player whom the text does not name.
  public var player: String?
  /// The known entity that the player is; `nil` where unknown.
  public var playerRef: String?
  /// The club that acts, as the kind says; `nil` where the text names none.
  public var club: String?
  /// The known entity that the club is; `nil` where unknown.
  public var clubRef: String?
  /// The other party: a club, `agent`, `player`, or for a standing the players ahead of him.
  public var counterparty: String?
  /// The known entity that the counterparty is; `nil` where unknown or no club.
  public var counterpartyRef: String?
  /// Whether the text says that it is so, or that it is not.
  public var polarity: Polarity
  /// How the text puts it forward.
  public var modality: Modality
  /// The form of the deal; `nil` where not said.
  public var deal: Deal?
  /// The sums of the deal.
  public var terms: [Term]
  /// The free slot of the kind; `nil` where the kind has none or the text gives none.
  public var value: ClaimValue?
  /// The time that it is about; `nil` where not said, or not resolvable without the article's date.
  public var when: Time?
  /// The chain of word, origin first; empty where the article itself says it.
  public var chain: [Attribution]
  /// Where each slot was read.
  public var spans: [SlotSpan]
  /// The words that prove it.
  public var evidence: ByteRange
  /// The words that opened it.
  public var trigger: ByteRange
  /// The name of the entry that found it.
  public var entry: String
  /// How sure the reader is, from 0 to 1.
  public var confidence: Double

  /// A claim with its least parts; the rest is filled in as it is read.
  public init(id: ClaimID, kind: Kind, entry: String, trigger: ByteRange, evidence: ByteRange) {
    self.id = id
    self.kind = kind
    self.entry = entry
    self.trigger = trigger
    self.evidence = evidence
    self.polarity = .affirmed
    self.modality = .fact
    self.terms = []
    self.chain = []
    self.spans = []
    self.confidence = 0
  }
}

/// The free slot of a claim.
public enum ClaimValue: Hashable, Sendable {
  /// Words, from a fixed list for most kinds.
  case words(String)
  /// Figures of play by their names: `appearances`, `starts`, `goals`.
  case figures([String: Int])
}

/// One link in the chain of word.
public struct Attribution: Hashable, Sendable {
  /// What sort of source it is.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// A named reporter.
    case journalist
    /// A newspaper, broadcaster, site or agency.
    case outlet
    /// Somebody who is quoted or said to have said it.
    case speaker
    /// A club, league or other party to the matter.
    case party
    /// Nobody with a name: "reports in Italy".
    case unnamed
  }

  /// How the word was handed on to the next in the chain.
  public enum Link: String, Hashable, Sendable, Codable, CaseIterable {
    /// He writes for it.
    case `for`
    /// It repeats what he said.
    case via
    /// He said it to it.
    case told
  }

  /// The name as written, in its usual form where it is known.
  public var name: String
  /// The known entity that it is; `nil` where unknown.
  public var ref: String?
  /// Its sort.
  public var role: Role
  /// How its word went on to the next link; for the last link, how it came to the article.
  public var link: Link
  /// Where it stands in the text.
  public var range: ByteRange

  /// A link in a chain.
  public init(name: String, ref: String? = nil, role: Role, link: Link, range: ByteRange) {
    self.name = name
    self.ref = ref
    self.role = role
    self.link = link
    self.range = range
  }
}

/// A slot of a claim.
public enum Slot: String, Hashable, Sendable, Codable, CaseIterable {
  /// Each is named as on the wire.
  case player, club, counterparty, polarity, modality, deal, fee, value, when, source
}

/// Where a slot was read.
public struct SlotSpan: Hashable, Sendable {
  /// The slot.
  public let slot: Slot
  /// The words that filled it.
  public let range: ByteRange
  /// Where those words are a reference ("the defender", "he"): what they refer to. `nil` where they name it themselves.
  public let referent: ByteRange?

  /// A slot's place.
  public init(slot: Slot, range: ByteRange, referent: ByteRange? = nil) {
    self.slot = slot
    self.range = range
    self.referent = referent
  }
}

/// A direct quote of a person.
public struct Quote: Hashable, Sendable {
  /// Who said it; `nil` where the text does not say.
  public var speaker: String?
  /// The outlet that he said it to; `nil` where not said.
  public var to: String?
  /// Where the quoted words stand, without the marks around them.
  public var range: ByteRange
  /// The words themselves, without marks.
  public var words: String

  /// A quote.
  public init(speaker: String?, to: String?, range: ByteRange, words: String) {
    self.speaker = speaker
    self.to = to
    self.range = range
    self.words = words
  }
}
