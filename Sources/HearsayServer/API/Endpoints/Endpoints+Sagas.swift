import HearsayDesk
import HearsayModel
import HearsayReports

extension Endpoints {
  /// Sagas, and how claims stand to each other.
  static let sagas: [Endpoint] = [
    report(
      "sagas", "sagas", "sagas", "The sagas of the claims that are asked for, the latest first, each in a line.",
      Parameter.filters + [.asOf, .known, .limit(20, most: 100), .cursor], .list(.named("SagaLine")), cost: 5
    ) { (question, desks) throws(Fault) in
      let limit = question.limit(20)
      let sheet = try desks.ledger.sagas(
        question.filter(limit: limit + 1), at: question.view, told: mostOfALine)
      return Report(page: sheet, limit: limit, offset: question.offset, scope: .ledger)
    },
    report(
      "sagas/{player}/{span}", "saga", "sagas", "One saga: a player and a window, or his contract matters.",
      [
        .path("player", .text(most: Parameter.mostOfAName), "the player: his id, name or surname"),
        .path("span", .span, "the window, as 2024-winter, or contract, or undated"), .asOf, .known,
      ], .report(.named("Story"))
    ) { (question, desks) throws(Fault) in
      // The table lets no other word through.
      guard let span = SagaKey.Span(question.required("span")) else {
        throw Fault(.noSaga, at: "span", wrong: "this is no span", advice: "give a window, as 2024-winter")
      }
      let key = SagaKey(player: PlayerID(question.required("player")), span: span)
      let story = try desks.ledger.tale(
        of: key, at: question.view, limit: mostClaims, compared: mostCompared)
      return Report(story.json, scope: .player(story.player.id))
    },
    report(
      "conflicts", "conflicts", "sagas",
      "Contradictions and reversals of one player, or of the players of the latest sagas, a page of sagas at a time.",
      [
        .name("player", "of that player: his name, surname or id"),
        .query("lookalikes", .flag, "with pairs that only look like a conflict, and why they are none"), .asOf, .known,
        .limit(50, most: 200), .cursor,
      ], .report(.named("Conflicts")), cost: 5
    ) { (question, desks) throws(Fault) in
      let limit = question.limit(50)
      guard let player = question.text("player") else { return try latestConflicts(question, desks, limit: limit) }
      let list = try desks.ledger.conflicts(
        of: player, withLookalikes: question.flag("lookalikes"), limit: limit, at: question.view,
        claims: mostClaims)
      return Report(list.json, scope: .ledger)
    },
  ]

  /// As many claims on its player as a saga's line is told from: some weeks of the most written about.
  private static let mostOfALine = 50
  /// So many sagas a page are gone through: what a page costs does not grow with the ledger.
  private static let sagasOnAPage = 40

  private static func latestConflicts(_ question: Question, _ desks: Desks, limit: Int) throws(Fault) -> Report {
    let page = try desks.ledger.conflicts(
      ofSagas: sagasOnAPage, offset: question.offset, withLookalikes: question.flag("lookalikes"), at: question.view)
    let end = question.offset + sagasOnAPage
    let list = ConflictList(pairs: Array(page.pairs.prefix(limit)), player: nil)
    return Report(
      list.json, scope: .ledger, next: page.goesOn && end <= Cursor.farthest ? Cursor(offset: end) : nil)
  }
}
