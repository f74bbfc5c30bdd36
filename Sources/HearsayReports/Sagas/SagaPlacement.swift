import HearsayModel

/// Which saga each claim belongs to.
struct SagaPlacement {
  /// The span of each claim, by its place in the list; `nil` for background.
  private(set) var spans: [SagaKey.Span?]
  /// What tells the windows.
  let windows: SagaWindows

  /// Places the claims of any players, which are in order of time.
  init(_ claims: [NamedClaim], almanac: Almanac) {
    spans = Array(repeating: nil, count: claims.count)
    windows = SagaWindows(claims, almanac: almanac)
    let suited = SuitedArticles(claims)
    for (place, filed) in claims.enumerated() where filed.player != nil && !filed.claim.isBackground {
      if filed.isContractMatter(suited) {
        spans[place] = .standing
      } else if let window = windows.window(of: filed) {
        spans[place] = .window(window)
      } else if filed.day == nil {
        spans[place] = .undated
      }
    }
    attachUndated(claims)
  }

  /// An undated article joins the window saga of its player that shares most of its suitors, or the only one that there is; which
  /// saga it is told in puts it neither before nor after anything.
  private mutating func attachUndated(_ claims: [NamedClaim]) {
    let open = spans.indices.filter { spans[$0] == .undated }
    guard !open.isEmpty else { return }
    let sagas = WindowSuitors(claims, spans: spans)
    let articles = Dictionary(grouping: open) { ArticleOnPlayer(claims[$0]) }
    for (article, places) in articles {
      let suitors = Set(places.compactMap { claims[$0].suitorBeforeOwner?.key })
      guard let window = sagas.closest(to: suitors, for: article) else { continue }
      for place in places { spans[place] = .window(window) }
    }
  }
}

/// One article's part on one player.
struct ArticleOnPlayer: Hashable {
  let article: ArticleID
  let player: PlayerID?

  init(_ filed: NamedClaim) {
    article = filed.article.id
    player = filed.player
  }
}

/// Which clubs are suitors in which article.
private struct SuitedArticles {
  private var suitors: [ArticleOnPlayer: Set<String>] = [:]

  init(_ claims: [NamedClaim]) {
    for filed in claims where filed.claim.kind.isSuit && !filed.claim.isBackground {
      guard let club = filed.club else { continue }
      suitors[ArticleOnPlayer(filed), default: []].insert(club.key)
    }
  }

  func hold(_ club: NamedClub?, in filed: NamedClaim) -> Bool {
    club.map { suitors[ArticleOnPlayer(filed)]?.contains($0.key) == true } ?? false
  }
}

extension NamedClaim {
  /// Whether it is about his contract where he is: a contract is the suitor's only where the same article has the club as a suitor, and
  /// a rejection without a club is a player's, of a contract offered by the other party.
  fileprivate func isContractMatter(_ suited: SuitedArticles) -> Bool {
    switch claim.kind {
    case .contract: !suited.hold(club, in: self)
    case .rejection: claim.club == nil && claim.counterparty != nil && !suited.hold(otherClub, in: self)
    default: false
    }
  }

  /// The club that would take him, as far as the claim alone tells.
  var suitorBeforeOwner: NamedClub? {
    switch claim.kind {
    case .rejection, .stance: otherClub
    default: claim.kind.isSuit ? club : nil
    }
  }
}

extension Kind {
  /// Whether its club is the one that would take the player.
  var isSuit: Bool {
    switch self {
    case .interest, .contact, .talks, .bid, .agreement, .medical, .transfer, .collapse: true
    default: false
    }
  }
}

/// The window sagas of each player, by those who would take him in each.
private struct WindowSuitors {
  private var sagas: [PlayerID: [Window: Set<String>]] = [:]
  private var named: [ArticleOnPlayer: Set<Window>] = [:]

  init(_ claims: [NamedClaim], spans: [SagaKey.Span?]) {
    for (filed, span) in zip(claims, spans) {
      guard let player = filed.player, case .window(let window)? = span else { continue }
      if filed.day == nil { named[ArticleOnPlayer(filed), default: []].insert(window) }
      sagas[player, default: [:]][window, default: []].formUnion([filed.suitorBeforeOwner?.key].compactMap(\.self))
    }
  }

  /// The window that the article names elsewhere; else the one with most of the suitors, of several the latest; else the only one.
  func closest(to suitors: Set<String>, for article: ArticleOnPlayer) -> Window? {
    if let named = named[article], named.count == 1 { return named.first }
    guard let player = article.player, let sagas = sagas[player] else { return nil }
    let ranked = sagas.map { (window: $0.key, shared: $0.value.intersection(suitors).count) }
      .max { ($0.shared, $0.window.ordinal) < ($1.shared, $1.window.ordinal) }
    return sagas.count == 1 || (ranked?.shared ?? 0) > 0 ? ranked?.window : nil
  }
}

extension Window {
  /// Its place among all windows in time.
  var ordinal: Int { year * 2 + (half == .winter ? 0 : 1) }
}
