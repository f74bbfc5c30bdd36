import HearsayModel

/// Finds the club that a player belongs to, by the articles that take him for its player.
enum OwnerFinder {
  /// The club that most articles speak of as his; of several, the one that the latest article speaks of. The claims come in order of
  /// time.
  static func owner(of claims: [NamedClaim]) -> SagaOwner? {
    let moved = claims.lazy.filter(\.claim.isDone).compactMap(\.day).min()
    var tallies: [String: Tally] = [:]
    for (place, filed) in claims.enumerated() {
      guard let vote = vote(of: filed, moved: moved), let club = vote.club else { continue }
      tallies[club.key, default: Tally(club: club)].add(vote.weight, in: filed, at: place)
    }
    let ranked = tallies.values.sorted { $0.rank > $1.rank }
    guard let first = ranked.first else { return nil }
    // Half of the leader's support is doubt enough to show.
    let rival = ranked.dropFirst().first.flatMap { $0.score * 2 >= first.score ? $0.club : nil }
    return SagaOwner(club: first.club, articles: first.articles.count, rival: rival)
  }

  /// The club that a claim takes him to belong to, and how surely; `nil` where it tells nothing of that.
  private static func vote(of filed: NamedClaim, moved: Day?) -> (club: NamedClub?, weight: Weight)? {
    let claim = filed.claim
    switch claim.kind {
    case .stance, .exit, .valuation: return (filed.club, .deal)
    case .bid, .agreement, .talks, .contact: return (filed.otherClub, .deal)
    // Suitors decline too.
    case .rejection: return filed.otherClub.map { _ in (filed.club, .play) }
    case .transfer:
      if !claim.isBackground { return (filed.otherClub, .deal) }
      return (filed.club, claim.value == .words("return") ? .play : .past)
    case .contract, .standing, .absence, .record:
      // After the move these speak of the new club.
      if let moved, let day = filed.day, day >= moved { return nil }
      return claim.isForCountry ? nil : (filed.club, claim.isPlainFact ? .play : .past)
    case .preference: return claim.isAboutOwner ? (filed.club, .deal) : nil
    case .interest, .medical, .collapse, .need: return nil
    }
  }

  /// How surely a claim tells whose player he is. A claim of a deal or a will goes before one of play, since a player on loan plays for
  /// the borrower; three articles of play outweigh a slip in one of a deal.
  private enum Weight: Int {
    /// He came there once.
    case past = 1
    /// He plays there.
    case play = 2
    /// It is asked for him, or has a will about him.
    case deal = 6
  }

  /// What speaks for a club: each article once, at its weightiest.
  private struct Tally {
    let club: NamedClub
    var articles: [ArticleID: Int] = [:]
    var latest = -1

    mutating func add(_ weight: Weight, in filed: NamedClaim, at place: Int) {
      articles[filed.article.id] = max(articles[filed.article.id] ?? 0, weight.rawValue)
      latest = place
    }

    var score: Int { articles.values.reduce(0, +) }
    var rank: (Int, Int, String) { (score, latest, club.key) }
  }
}

extension Claim {
  /// Whether it tells that the move has been made.
  var isDone: Bool { kind == .transfer && isPlainFact && !isBackground }

  /// Whether its figures are a national team's.
  fileprivate var isForCountry: Bool {
    guard kind == .record, case .figures(let figures)? = value else { return false }
    return figures["caps"] != nil
  }

  /// Whether it is a wish about the club where he is.
  fileprivate var isAboutOwner: Bool { value == .words("leave") || value == .words("stay") }
}
