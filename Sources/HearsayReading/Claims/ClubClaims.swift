import HearsayModel

/// What the drafts of a first pass say outright of players and clubs: who wants whom, where somebody goes, and whose he is.
struct ClubClaims {
  /// The clubs that want each player; they are not his.
  private(set) var suitors: [Int: Set<Int>] = [:]
  /// The clubs that moves, agreements, medicals and bids send each player to, with how many do.
  private var buyers: [Int: [Int: Int]] = [:]
  /// The clubs that the news takes each player to, told as done or planned, with how many claims do.
  private var arrivals: [Int: [Int: Int]] = [:]
  /// The clubs that are named as each player's own, with how often: "leave Barcelona", "from Napoli", "his contract at Roma".
  private(set) var owners: [Int: [Int: Int]] = [:]

  /// The club that most claims send a player to; `nil` where none does.
  func buyer(_ player: Int) -> Int? {
    buyers[player]?.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The club that the news takes a player to, told as done or planned; `nil` where it is silent of a move.
  func arrival(_ player: Int) -> Int? {
    arrivals[player]?.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Learns from a draft.
  ///
  /// - Parameter doer: the club that does what the draft tells; a stance or rejection tells its will, so that he is its player.
  mutating func note(_ draft: Draft, doer: Int?) {
    guard let player = draft.player?.entity else { return }
    // "Ajax had an offer rejected": the club that refuses is not named, and whoever is refused does not refuse.
    if Self.refusing.contains(draft.kind), let doer, draft.club?.finder != .owner { add(player, at: doer) }
    if let club = draft.club {
      switch KindRules.rules(of: draft.kind).clubRole {
      case .suitor where draft.polarity == .affirmed: suitors[player, default: []].insert(club.entity)
      case .any
      where draft.kind == .preference && Self.ofOwn.contains(draft.value) && Self.outright.contains(club.finder):
        add(player, at: club.entity)
      case .owner
      where Self.outright.contains(club.finder) && (Self.owning.contains(draft.kind) || draft.frame.value == "=end"):
        add(player, at: club.entity)
      default: break
      }
    }
    noteMove(draft, player)
  }

  /// Learns from a move, an agreement or a bid: told as background it says where he is now, otherwise where he goes and whom he leaves.
  private mutating func noteMove(_ draft: Draft, _ player: Int) {
    if draft.kind == .transfer, draft.value == .words("history") || draft.value == .words("return") {
      if let club = draft.club, club.mention != nil { add(player, at: club.entity) }
      return
    }
    if Self.moving.contains(draft.kind), draft.polarity == .affirmed, draft.value != .words("spell"),
      let club = draft.club
    {
      buyers[player, default: [:]][club.entity, default: 0] += 1
      if draft.kind == .medical || draft.kind == .transfer && Self.isComing(draft) {
        arrivals[player, default: [:]][club.entity, default: 0] += 1
      }
    }
    if let seller = draft.counterparty, Self.sellers.contains(seller.finder) { add(player, at: seller.entity) }
  }

  /// Whether it takes him there for good: who goes on loan signs nothing new.
  private static func isComing(_ draft: Draft) -> Bool {
    let isLoan = [.loan, .loanOption, .loanObligation].contains(draft.deal)
    return !isLoan && (draft.value == .words("done") || draft.modality == .plan)
  }

  private mutating func add(_ player: Int, at club: Int) {
    owners[player, default: [:]][club, default: 0] += 1
  }

  /// Wishes that a player has of his own club.
  private static let ofOwn: [ClaimValue?] = [.words("leave"), .words("stay")]
  private static let sellers: Set<Finder> = [.from, .slot, .seller]
  private static let outright: Set<Finder> = [.slot, .object, .from, .at, .possessive, .premod]
  private static let refusing: Set<Kind> = [.stance, .rejection]
  private static let owning: Set<Kind> = [.exit, .stance, .standing]
  private static let moving: Set<Kind> = [.transfer, .agreement, .medical, .bid]
}
