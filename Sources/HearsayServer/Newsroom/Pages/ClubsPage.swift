import HearsayDesk

/// All clubs of the ledger, by league.
struct ClubsPage {
  /// More clubs than any ledger has that people read.
  private static let most = 2_500
  /// A month of news shows who is talked about.
  static let recentDays = 30
  private let clubs: [NamedEntry]

  init(_ desk: LedgerDesk) throws(Fault) { clubs = try desk.clubs(days: Self.recentDays, limit: Self.most) }

  func sheet() -> PageSheet {
    let groups = IndexGroups(clubs, other: "Other clubs") { .club($0.key) }
    return PageSheet(
      template: "index", title: "Clubs", description: "All clubs that the ledger's claims are about.", section: .clubs,
      fields: [
        "heading": "Clubs",
        "standfirst":
          "\(Count.words(clubs.count, "club")) in the claims, by league; the figure is how many claims name the club in the ledger’s last \(Self.recentDays) days.",
        "groups": groups.fields, "isEmpty": clubs.isEmpty,
      ])
  }
}
