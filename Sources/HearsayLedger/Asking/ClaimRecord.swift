import HearsayModel
import HearsayText

/// One claim with its article's text, its revisions and what people attached to it.
public struct ClaimRecord: Hashable, Sendable {
  /// The claim by its newest reading.
  public var claim: FiledClaim
  /// The keys that it is looked up by.
  public var keys: ClaimKeys
  /// Where its version stands.
  public var version: VersionAddress
  /// The text of its version; empty once it is forgotten.
  public var text: CanonicalText
  /// Whether the newest reading of the article's latest version still has it.
  public var isCurrent: Bool
  /// Its revisions by all readers, the newest first; the first is `claim`.
  public var revisions: [ClaimRevision]
  /// What people attached to it, the earliest first.
  public var notes: [Note]

  /// A record.
  public init(
    claim: FiledClaim, keys: ClaimKeys, version: VersionAddress, text: CanonicalText, isCurrent: Bool,
    revisions: [ClaimRevision], notes: [Note]
  ) {
    self.claim = claim
    self.keys = keys
    self.version = version
    self.text = text
    self.isCurrent = isCurrent
    self.revisions = revisions
    self.notes = notes
  }
}

/// What one reader took a claim for.
public struct ClaimRevision: Hashable, Sendable {
  /// Who read it.
  public var reader: ReaderVersion
  /// When it was filed.
  public var filed: Moment
  /// The claim.
  public var claim: Claim

  /// A revision.
  public init(reader: ReaderVersion, filed: Moment, claim: Claim) {
    self.reader = reader
    self.filed = filed
    self.claim = claim
  }
}

/// What the beginning of a claim's id stands for.
public enum ClaimMatch: Hashable, Sendable {
  /// No claim's id begins so.
  case none
  /// One claim's does.
  case one(ClaimRecord)
  /// Several do; the first of them, in order.
  case several([ClaimID])
}

/// What somebody attached to a claim. It stays attached when a better reader reads again.
public struct Note: Hashable, Sendable {
  /// What it is.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// A remark.
    case note
    /// The claim is misread, and how.
    case correction
    /// What came of it.
    case outcome
  }

  /// Its number in the ledger.
  public var number: Int
  /// The claim.
  public var claim: ClaimID
  /// What it is.
  public var sort: Sort
  /// What it says.
  public var words: String
  /// When it was written.
  public var moment: Moment

  /// A note.
  public init(number: Int, claim: ClaimID, sort: Sort, words: String, moment: Moment) {
    self.number = number
    self.claim = claim
    self.sort = sort
    self.words = words
    self.moment = moment
  }
}
