import HearsayDesk
import HearsayModel
import HearsayReports

/// What cannot both be so, and what only looks like it.
struct ConflictsPage {
  /// Sagas gone through for one page: a page is bounded by what it looks at, not by what it finds.
  private static let sagasOnAPage = 12
  private static let mostPairs = 30
  /// Of pairs that only look so, where nothing else is on the page.
  private static let mostOpen = 6
  private let list: ConflictPage
  private let page: Int
  private let player: PlayerEntry?

  init(_ request: PageRequest, _ desk: LedgerDesk) throws(Fault) {
    page = try request.pageNumber()
    if let words = request["player"] {
      let entry = try desk.playerEntry(words)
      player = entry
      list = try desk.conflicts(of: entry.id, limit: SagaPage.mostClaims)
    } else {
      player = nil
      list = try desk.conflicts(sagas: Self.sagasOnAPage, offset: (page - 1) * Self.sagasOnAPage)
    }
  }

  func sheet() -> PageSheet {
    let writer = PairLines(lines: ClaimLines(), isNaming: player == nil)
    return PageSheet(
      template: "conflicts", title: "Conflicts",
      description: "Claims that cannot both be right, and those that only look so.",
      section: .conflicts,
      fields: [
        "heading": player.map { "Conflicts over \($0.name)" } ?? "Conflicts", "standfirst": standfirst,
        "playerHref": player.map { PageAddress.player($0.id).path }.field,
        "hasConflicts": !list.conflicts.isEmpty,
        "pairs": list.conflicts.prefix(Self.mostPairs).map { writer.fields($0) },
        "hasLookalikes": !list.lookalikes.isEmpty, "isFolded": !list.conflicts.isEmpty,
        "lookalikes": list.lookalikes.prefix(list.conflicts.isEmpty ? Self.mostOpen : Self.mostPairs).map {
          writer.fields($0)
        },
        "lookalikeNote":
          "\(Count.words(list.lookalikes.count, "pair")) of claims that can both hold\(cut); the rule's reason says how",
      ].merging(pager) { $1 })
  }

  private var cut: String {
    let most = list.conflicts.isEmpty ? Self.mostOpen : Self.mostPairs
    return list.lookalikes.count > most ? ", the first \(most) of them here" : ""
  }

  private var standfirst: String {
    let count = list.conflicts.count
    let found =
      count == 0
      ? "No two claims contradict each other" : "\(Count.words(count, "pair")) of claims cannot both be right"
    return player == nil
      ? "\(found), among the \(Count.words(list.players, "player")) last written about." : "\(found)."
  }

  private var pager: Fields {
    func path(_ number: Int) -> String { "/conflicts?page=\(number)" }
    return Part.pager(
      earlier: page > 1 ? Part.link("Players written about later", path: path(page - 1)) : nil,
      later: list.goesOn ? Part.link("Players written about earlier", path: path(page + 1)) : nil)
  }
}
