import HearsayModel
import HearsayText

/// Whose word a claim is, as far as its own article tells: the end of its chain.
public enum Origin: Hashable, Sendable {
  /// A named source: its ref where it is known, else its folded name.
  case named(String)
  /// The article speaks for itself: its publisher's ref, else its folded name, else the article's id.
  case ownVoice(String)
  /// Nobody with a name; never the same as another, so it carries the claim that it stands in.
  case unnamed(ClaimID)

  /// The origin of a claim, with names that an almanac knows brought together.
  public init(of filed: FiledClaim, almanac: Almanac = Almanac()) {
    guard let first = filed.claim.chain.first else {
      self = .ownVoice(almanac.publisherKey(of: filed.article))
      return
    }
    self = first.role == .unnamed ? .unnamed(filed.id) : .named(almanac.sourceKey(of: first))
  }

  /// The key of the source; `nil` for an unnamed one.
  public var key: String? {
    switch self {
    case .named(let key), .ownVoice(let key): key
    case .unnamed: nil
    }
  }
}
