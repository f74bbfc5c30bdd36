import HearsayDesk
import HearsayModel
import HearsayReports

/// Contradictions and reversals for a terminal, and under a heading of their own the pairs that only look like one.
struct ConflictsView {
  private let blank: Page

  init(page: Page) { blank = page }

  func page(_ list: ConflictList, withLookalikes: Bool) -> Page {
    var page = blank
    let conflicts = list.pairs.filter(\.isConflict)
    if conflicts.isEmpty {
      page.add(list.emptyWords)
    } else {
      page.add("Conflicts", page.style.name)
      add(conflicts, of: list, to: &page)
    }
    guard withLookalikes else { return page }
    page.addHeading("No conflicts, though they look like it")
    let lookalikes = list.pairs.filter { !$0.isConflict }
    if lookalikes.isEmpty { page.add("There is no such pair.") }
    add(lookalikes, of: list, to: &page)
    return page
  }

  private func add(_ pairs: [ConflictList.Pair], of list: ConflictList, to page: inout Page) {
    for (index, pair) in pairs.enumerated() {
      if index > 0 { page.addBlank() }
      // The heading of a list on one player need not name him each time.
      let player = list.player == nil ? pair.first.claim.player ?? pair.second.claim.player : nil
      PairView(relation: pair.relation, first: pair.first, second: pair.second).add(
        to: &page, isBrief: false, player: player)
    }
  }
}
