import HearsayDesk

/// All sources of the ledger, by their sort.
struct SourcesPage {
  private static let most = 2_500
  private static let mostUnnamed = 24
  private let sources: [NamedEntry]
  /// Words that stand for nobody with a name.
  private let unnamed: [NamedEntry]

  init(_ desk: LedgerDesk) throws(Fault) {
    let all = try desk.sources(days: ClubsPage.recentDays, limit: Self.most)
    sources = all.filter { $0.group != NamedEntry.unnamed }
    unnamed = all.filter { $0.group == NamedEntry.unnamed }
  }

  func sheet() -> PageSheet {
    let groups = IndexGroups(
      sources, other: "Not in the list of known sources", heading: Self.heading
    ) { .source($0.key) }
    return PageSheet(
      template: "index", title: "Sources", description: "All sources that the ledger's claims rest on.",
      section: .sources,
      fields: [
        "heading": "Sources",
        "standfirst":
          "\(Count.words(sources.count, "source")), in chains of word or as publishers; the figure is how many claims name the source in the ledger’s last \(ClubsPage.recentDays) days.",
        "groups": groups.fields, "isEmpty": sources.isEmpty, "hasUnnamed": !unnamed.isEmpty,
        "unnamed":
          "Articles also rest on words that name nobody. They are no sources, are never counted as one, and have no pages: \(Count.list(unnamed.map { "“\($0.name)”" }, atMost: Self.mostUnnamed)).",
      ])
  }

  /// A sort of source as a heading: `Newspapers`.
  private static func heading(_ sort: String) -> String {
    switch sort {
    case "agency": "Agencies"
    case "social": "Social media"
    case "speaker": "People who are quoted"
    default: EnglishWords.capitalised(sort) + "s"
    }
  }
}
