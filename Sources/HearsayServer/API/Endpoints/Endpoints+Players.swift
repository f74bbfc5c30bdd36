import HearsayDesk
import HearsayModel
import HearsayReports

extension Endpoints {
  private static let player = Parameter.path(
    "player", .text(most: Parameter.mostOfAName), "the player: his id, name or surname")

  /// Players, and all that is told of one.
  static let players: [Endpoint] = [
    report(
      "players", "players", "players", "The players of the ledger, the most mentioned first.",
      [.name("name", "whose name has these words; the last may be cut short"), .limit(50, most: 200), .cursor],
      .list(.named("PlayerLine")), cost: 2
    ) { (question, desks) throws(Fault) in
      let (limit, offset) = (question.limit(50), question.offset)
      let sheet = try desks.ledger.players(named: question.text("name"), limit: offset + limit + 1)
      return Report(page: sheet.dropping(offset), limit: limit, offset: offset, scope: .ledger)
    },
    report(
      "players/{player}", "player", "players", "What is known of a player, and his sagas in a line each.",
      [player, .asOf, .known], .report(.named("PlayerReport"))
    ) { (question, desks) throws(Fault) in
      let report = try desks.ledger.playerReport(
        question.required("player"), at: question.view, limit: mostClaims)
      return Report(report.json, scope: .player(report.player.id))
    },
    report(
      "players/{player}/story", "story", "players",
      "All that is told of a player: his sagas with their claims and relations.",
      [player, .query("window", .window, "of that window only"), .asOf, .known], .report(.named("Story")), cost: 2
    ) { (question, desks) throws(Fault) in
      let story = try desks.ledger.story(
        of: question.required("player"), window: question.window("window"), at: question.view, limit: mostClaims)
      return Report(story.json, scope: .player(story.player.id))
    },
    report(
      "players/{player}/stance", "stance", "players", "How the owner's stance and the player's will went over time.",
      [player, .asOf, .known], .report(.named("StanceReport"))
    ) { (question, desks) throws(Fault) in
      let report = try desks.ledger.stance(
        of: question.required("player"), at: question.view, limit: mostClaims)
      return Report(report.json, scope: .player(report.player.id))
    },
    report(
      "players/{player}/terms", "terms", "players", "The sums that are claimed for a player, by whom and when.",
      [player, .asOf, .known], .report(.named("TermsReport"))
    ) { (question, desks) throws(Fault) in
      let report = try desks.ledger.terms(
        of: question.required("player"), at: question.view, limit: mostClaims)
      return Report(report.json, scope: .player(report.player.id))
    },
  ]

  /// Claims of a club, and on its players, that a report is made of, the latest: two years of a common club.
  private static let mostOfAClub = 4_000

  /// Clubs.
  static let clubs: [Endpoint] = [
    report(
      "clubs/{club}/squad", "squad", "clubs",
      "What is claimed of a club's players: wanted, for sale, absent, out of contract, and what it needs.",
      [.path("club", .text(most: Parameter.mostOfAName), "the club: its name or key"), .asOf, .known],
      .report(.named("Squad")),
      cost: 5
    ) { (question, desks) throws(Fault) in
      Report(try squad(question, desks).json, scope: .ledger)
    }
  ]
}

extension Endpoints {
  /// By the key that addresses of pages have, else by name.
  private static func squad(_ question: Question, _ desks: Desks) throws(Fault) -> SquadReport {
    let (club, day) = (question.required("club"), question.today)
    guard let key = try desks.ledger.clubKey(club) else {
      return try desks.ledger.squad(of: club, at: question.view, today: day)
    }
    return try desks.ledger.squad(ofKey: key, named: club, at: question.view, today: day, most: mostOfAClub)
  }
}

extension Sheet {
  /// The sheet without its first rows.
  func dropping(_ count: Int) -> Sheet {
    var rest = Sheet(columns: columns, empty: empty)
    for row in rows.dropFirst(count) { rest.add(row) }
    return rest
  }
}
