import HearsayModel
import HearsayReports

/// Where a page of the newsroom is.
public enum PageAddress: Hashable, Sendable {
  /// What is new on the newest day.
  case today
  /// What was new on a day.
  case day(Day)
  /// All sagas.
  case sagas
  /// One player and one window.
  case saga(SagaKey)
  /// One article.
  case article(ArticleID)
  /// A claim, which is a place in its article.
  case claim(ClaimID)
  /// All clubs.
  case clubs
  /// A club, by its key.
  case club(String)
  /// All players.
  case players
  /// A player.
  case player(PlayerID)
  /// All sources.
  case sources
  /// A source, by its key.
  case source(String)
  /// What holds some words.
  case search(String)
  /// What cannot both be so.
  case conflicts
  /// How the figures are computed.
  case about

  /// The path with its query, percent-encoded.
  public var path: String {
    switch self {
    case .today: "/"
    case .day(let day): "/?day=\(day)"
    case .sagas: "/sagas"
    case .saga(let key): Self.path("sagas", key.player.value) + "/" + PercentCode.encoded(key.span.description)
    case .article(let id): Self.path("articles", id.value)
    case .claim(let id): Self.path("claims", id.value)
    case .clubs: "/clubs"
    case .club(let key): Self.path("clubs", key.hasPrefix(Self.clubMark) ? String(key.dropFirst(5)) : key)
    case .players: "/players"
    case .player(let id): Self.path("players", id.value)
    case .sources: "/sources"
    case .source(let key): Self.path("sources", key)
    case .search(let words): "/search?q=\(PercentCode.encoded(words))"
    case .conflicts: "/conflicts"
    case .about: "/about"
    }
  }

  /// What the refs of known clubs begin with.
  static let clubMark = "club:"

  /// A page about one thing. Browsers take the segments `.` and `..`, encoded or not, out of a path, so such an id goes into the query.
  private static func path(_ room: String, _ id: String) -> String {
    switch id {
    case "", ".", "..": "/\(room)?id=\(PercentCode.encoded(id))"
    default: "/\(room)/\(PercentCode.encoded(id))"
    }
  }
}
