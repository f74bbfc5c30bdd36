import HearsayModel
import HearsayReports

/// Which page a request is for.
enum Route: Hashable {
  case today, sagas, clubs, players, sources, search, conflicts, about
  case saga(SagaKey)
  case article(String)
  case claim(String)
  case club(String)
  case player(String)
  case source(String)

  /// The page at a request's path; `nil` where there is none.
  init?(_ request: PageRequest) {
    guard let segments = request.segments else { return nil }
    // An id that cannot stand in a path is in the query.
    let parts = segments.count == 1 ? segments + (request["id"].map { [$0] } ?? []) : segments
    switch (parts.first, parts.count) {
    case (nil, _): self = .today
    case (let room?, 1): self.init(room: room)
    case (let room?, 2): self.init(room: room, of: parts[1])
    case ("sagas", 3):
      guard let span = SagaKey.Span(parts[2]) else { return nil }
      self = .saga(SagaKey(player: PlayerID(parts[1]), span: span))
    default: return nil
    }
  }

  private init?(room: String) {
    switch room {
    case "sagas": self = .sagas
    case "clubs": self = .clubs
    case "players": self = .players
    case "sources": self = .sources
    case "search": self = .search
    case "conflicts": self = .conflicts
    case "about": self = .about
    default: return nil
    }
  }

  private init?(room: String, of id: String) {
    switch room {
    case "articles": self = .article(id)
    case "claims": self = .claim(id)
    case "clubs": self = .club(id)
    case "players": self = .player(id)
    case "sources": self = .source(id)
    default: return nil
    }
  }
}
