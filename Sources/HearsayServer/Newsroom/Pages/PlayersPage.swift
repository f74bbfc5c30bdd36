import HearsayDesk

/// The players most written about.
struct PlayersPage {
  private static let most = 200
  private let players: [PlayerEntry]

  init(_ desk: LedgerDesk) throws(Fault) { players = try desk.playerEntries(named: nil, limit: Self.most) }

  func sheet() -> PageSheet {
    PageSheet(
      template: "index", title: "Players", description: "The players most written about.", section: .players,
      fields: [
        "heading": "Players", "isEmpty": players.isEmpty,
        "standfirst": players.count == Self.most
          ? "The \(Self.most) most written about, those in most articles first; the search finds all. The figure is how many claims are about him."
          : "\(Count.words(players.count, "player")), those in most articles first; the figure is how many claims are about him.",
        "groups": [
          [
            "title": nothing,
            "entries": players.map { player -> Fields in
              ["href": PageAddress.player(player.id).path, "name": player.name, "count": player.claims]
            },
          ] as Fields
        ],
      ])
  }
}
