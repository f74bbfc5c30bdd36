import HearsayModel

/// Two claims of one player, side by side, as rules look at them: the earlier first where both are dated.
struct Pairing: Sendable {
  let a: Statement
  let b: Statement
  let setting: RelationSetting
  let order: Order
  /// How their sums stand to each other; `nil` where one has none.
  private(set) var sums: SumComparison?

  /// How two claims stand in time.
  enum Order: Hashable, Sendable {
    /// One article says both.
    case sameText
    /// Two articles of one day.
    case sameDay
    /// The second came so many days later.
    case later(days: Int)
    /// At least one has no day: neither comes first.
    case undated
  }

  init(_ a: Statement, _ b: Statement, in setting: RelationSetting) {
    self.a = a
    self.b = b
    self.setting = setting
    order = Self.order(a, b)
    sums = compareSums()
  }

  private static func order(_ a: Statement, _ b: Statement) -> Order {
    if a.filed.article.id == b.filed.article.id { return .sameText }
    guard let first = a.day, let second = b.day else { return .undated }
    return first == second ? .sameDay : .later(days: second.number - first.number)
  }
}

extension Pairing {
  var almanac: Almanac { setting.almanac }
  var cues: RelationCues { setting.cues }

  /// Days from the first to the second; `nil` where neither comes first.
  var days: Int? {
    switch order {
    case .sameText, .sameDay: 0
    case .later(let days): days
    case .undated: nil
    }
  }

  var isLater: Bool { if case .later = order { true } else { false } }
  var isSameText: Bool { order == .sameText }
  var isUndated: Bool { order == .undated }
  /// Said at one time: in one article, or on one day.
  var isAtOneTime: Bool { isSameText || order == .sameDay }

  func areKinds(_ one: Kind, _ other: Kind) -> Bool {
    (a.kind == one && b.kind == other) || (a.kind == other && b.kind == one)
  }
  var isOneKind: Bool { a.kind == b.kind }

  /// One club, where both name it.
  var isOneClub: Bool { a.club != nil && a.club == b.club }
  /// Two clubs, where both name one.
  var isOtherClub: Bool { a.club != nil && b.club != nil && a.club != b.club }
  /// Two other parties, where both name one that is a club.
  var isOtherParty: Bool {
    guard let one = a.party, let other = b.party else { return false }
    return one != other && ![one, other].contains { $0 == "agent" || $0 == "player" }
  }

  /// One is said to be so, the other not.
  var isDenial: Bool { a.isDenied != b.isDenied }

  /// Both name a deal, and one goes for good where the other is a loan.
  var isOtherDeal: Bool {
    guard let one = a.deal, let other = b.deal else { return false }
    return one != other && !(one.isLoan && other.isLoan)
  }
  /// Only one of them speaks of a certain deal, or they speak of two.
  var isDealApart: Bool { a.deal != b.deal && !(a.deal?.isLoan == true && b.deal?.isLoan == true) }
}

extension Deal {
  /// A loan of any sort.
  var isLoan: Bool { self == .loan || self == .loanOption || self == .loanObligation }
}
