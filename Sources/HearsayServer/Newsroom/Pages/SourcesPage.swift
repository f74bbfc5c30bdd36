import HearsayDesk

/// All sources of the ledger, by their sort.
struct SourcesPage {
  private static let most = 2_500
  private let sources: [NamedEntry]

  init(_ desk: LedgerDesk) throws(Fault) {
    sources = try desk.sources(days: ClubsPage.recentDays, limit: Self.most)
  }

  func sheet() -> PageSheet {
    let groups = IndexGroups(
      sources, other: "Not in the list of known sources, and people who are quoted", heading: Self.heading
    ) { .source($0.key) }
    return PageSheet(
      template: "index", title: "Sources", description: "All sources that the ledger's claims rest on.",
      section: .sources,
      fields: [
        "heading": "Sources",
        "standfirst":
          "\(Count.words(sources.count, "source")), in chains of word or as publishers; the figure is how many claims name the source in the ledger’s last \(ClubsPage.recentDays) days.",
        "groups": groups.fields, "isEmpty": sources.isEmpty,
      ])
  }

  /// A sort of source as a heading: `Newspapers`.
  private static func heading(_ sort: String) -> String {
    switch sort {
    case "agency": "Agencies"
    case "social": "Social media"
    default: EnglishWords.capitalised(sort) + "s"
    }
  }
}
