/// A step of the ladder that a trade climbs, and the ways off it.
public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
  /// He is linked with the club, with doubt.
  case link
  /// The club watches him.
  case monitoring
  /// The club wants him.
  case interest
  /// The club has asked.
  case enquiry
  /// Clubs or sides talk.
  case talks
  /// An offer is made or prepared.
  case bid
  /// The clubs agree.
  case feeAgreed = "fee agreed"
  /// Player and buyer agree.
  case personalTerms = "personal terms"
  /// A medical is booked, under way or passed.
  case medical
  /// He has signed, or the move is told as done.
  case signed
  /// A party has announced it.
  case official

  /// Off the ladder: an offer or approach was refused, and nothing came after.
  case stalled
  /// Off the ladder: the suitor's interest faded.
  case cooled
  /// Off the ladder: he went to another club.
  case hijacked
  /// Off the ladder: a deal that was on is off.
  case collapsed
  /// Off the ladder: he stays.
  case stays
  /// Off the ladder: he has a new contract.
  case renewed

  /// How high it stands on the ladder, from 0 for a link to 10 for an official move; `nil` off the ladder.
  public var rung: Int? {
    switch self {
    case .link: 0
    case .monitoring: 1
    case .interest: 2
    case .enquiry: 3
    case .talks: 4
    case .bid: 5
    case .feeAgreed: 6
    case .personalTerms: 7
    case .medical: 8
    case .signed: 9
    case .official: 10
    case .stalled, .cooled, .hijacked, .collapsed, .stays, .renewed: nil
    }
  }
}
