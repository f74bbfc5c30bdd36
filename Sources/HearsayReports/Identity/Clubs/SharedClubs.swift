import HearsayModel

/// The clubs that a mention and a player have in common, and what they weigh.
struct SharedClubs: Hashable, Sendable {
  /// A club in common.
  struct Club: Hashable, Sendable {
    /// What is known of it and the player.
    let known: PlayerProfile.ClubSpan
    /// How it stands to the mention.
    let sort: ClubTie.Sort
    /// How many days lie between what the mention says and what is known; `nil` where one of them is undated.
    let days: Int?
    /// How much it speaks for one man.
    let weight: Int
  }

  /// The clubs in common, each once, the weightiest first, else in the player's order.
  let all: [Club]

  /// Compares the clubs of two profiles.
  init(_ mention: PlayerProfile, _ player: PlayerProfile) {
    var best: [Club] = []
    for tie in mention.clubs where tie.sort != .nation {
      for known in player.clubs where known.key == tie.key && known.sort != .nation {
        let club = Club(tie, known)
        guard club.weight > 0 else { continue }
        if let place = best.firstIndex(where: { $0.known.key == known.key }) {
          if best[place].weight < club.weight { best[place] = club }
        } else {
          best.append(club)
        }
      }
    }
    all = best.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
  }

  /// How much the clubs speak for one man: the weightiest, and one more for each other that would do alone.
  var weight: Int {
    guard let first = all.first else { return 0 }
    return first.weight + all.dropFirst().count { $0.weight >= 2 }
  }

  /// Whether a club in common is one that both say he belongs or belonged to.
  var isOfBelonging: Bool { all.contains { $0.weight >= 3 } }

  /// The clubs for people: `Arsenal, his club since 2023-11`. Two are enough.
  var words: [String] { all.prefix(2).map(\.words) }
}

extension SharedClubs.Club {
  /// Weighs a club in common: 3 where both say that he belongs or belonged there, 2 where one says so and the other that it
  /// wants him, or both want him in one window; 1 or nothing where too much time lies between.
  fileprivate init(_ tie: PlayerProfile.ClubSpan, _ known: PlayerProfile.ClubSpan) {
    self.known = known
    sort = tie.sort
    days = Self.days(tie, known)
    let apart = days ?? 0
    switch (tie.sort == .suitor, known.sort == .suitor) {
    case (false, false): weight = apart <= Self.career ? 3 : 2
    case (true, true): weight = apart <= Self.window ? 2 : apart <= Self.season ? 1 : 0
    default: weight = apart <= 2 * Self.season ? 2 : 1
    }
  }

  /// How long one man may be at one club; after that a namesake is as likely.
  private static var career: Int { 6 * 365 }
  /// A window with the talk before it: a suitor's interest in one saga lasts about that long.
  private static var window: Int { 150 }
  /// A season: a suitor may come back after one.
  private static var season: Int { 365 }

  private static func days(_ one: PlayerProfile.ClubSpan, _ other: PlayerProfile.ClubSpan) -> Int? {
    guard let start = one.first, let end = one.last, let from = other.first, let to = other.last else { return nil }
    return max(0, start.number - to.number, from.number - end.number)
  }

  fileprivate var words: String {
    let month = known.first.map { "\(Time.month(year: $0.year, month: $0.month))" }
    return switch known.sort {
    case .own: known.name + ", his club" + (month.map { " since \($0)" } ?? "")
    case .former: known.name + ", a club of his" + (month.map { " by \($0)" } ?? "")
    case .suitor, .nation: known.name + ", his suitor" + (month.map { " in \($0)" } ?? "")
    }
  }
}
