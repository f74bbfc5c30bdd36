import HearsayModel

/// What a count takes in.
struct CountScope: Hashable, Sendable {
  /// The season or other time that it is of; `nil` where none is stated.
  let time: Time?
  /// Whether it is said, or shown by its size, to be of the whole time at the club.
  let isWhole: Bool
  /// The word that limits it to a competition; `nil` where none does.
  let competition: String?

  /// No player has so many games for one club in a season: the longest seasons of the strongest clubs have some 65.
  static let mostGamesInSeason = 65

  init(_ statement: Statement, cues: RelationCues) {
    let phrases = statement.phrases
    time = statement.claim.when
    let games = statement.figures["appearances"] ?? 0
    isWhole = time == nil && (games > Self.mostGamesInSeason || phrases.first(of: cues.wholeTime) != nil)
    competition = phrases.first(of: cues.competitions)
  }

  /// A count without a stated scope.
  var isAmbiguous: Bool { time == nil && !isWhole }

  /// In words for a reason.
  var words: String {
    if let time { return "\(time)" }
    return isWhole ? "his whole time there" : "no stated season, so perhaps his whole time there"
  }
}
