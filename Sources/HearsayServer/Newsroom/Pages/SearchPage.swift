import HearsayDesk
import HearsayModel
import HearsayReports

/// Names, articles and claims that answer to words and filters, all of which stand in the address.
struct SearchPage {
  private static let articlesOnAPage = 12
  private static let claimsOnAPage = 30
  private let request: PageRequest
  private let desk: LedgerDesk
  private let words: String?
  private let filter: ClaimFilter
  private let club: String?
  private let source: String?

  init(_ request: PageRequest, _ desk: LedgerDesk) throws(Fault) {
    self.request = request
    self.desk = desk
    words = request["q"]
    club = try request["club"].map { words throws(Fault) in try desk.clubKey(words) ?? words }
    source = try request["source"].map { words throws(Fault) in try desk.sourceKey(words) }
    filter = ClaimFilter(
      player: request["player"], kinds: try request.choice("kind", Kind.self).map { [$0] } ?? [],
      stage: try request.choice("stage", Stage.self), since: try request.day("since"),
      until: try request.day("until"), limit: Self.claimsOnAPage)
  }

  private var isFiltered: Bool {
    club != nil || source != nil || filter.player != nil || !filter.kinds.isEmpty || filter.stage != nil
      || filter.since != nil || filter.until != nil
  }

  func sheet() throws(Fault) -> PageSheet {
    let names = try words.map { words throws(Fault) in try NameFindings(words, desk).fields } ?? []
    let articles = try articles()
    let claims = isFiltered ? try desk.claims(club: club, source: source, filter: filter, at: PointInTime()) : []
    let lines = ClaimLines()
    let hasNothing = names.isEmpty && articles.findings.isEmpty && claims.isEmpty
    return PageSheet(
      template: "search", title: words.map { "Search: \($0)" } ?? "Search",
      description: "Names, articles and claims of the ledger.", feed: feed, words: words ?? "",
      fields: [
        "heading": "Search", "query": words ?? "", "isAsked": words != nil || isFiltered,
        "hasNames": !names.isEmpty, "names": names, "hasArticles": !articles.findings.isEmpty,
        "articles": articles.findings.map(article), "articlesNote": note(on: articles), "hasClaims": !claims.isEmpty,
        "claims": claims.map { lines.dated($0, naming: true) },
        "claimsNote": claims.count == Self.claimsOnAPage ? "The latest \(Self.claimsOnAPage)." : "The latest first.",
        "hasNothing": hasNothing && (words != nil || isFiltered),
        "nothingWords": words.map { "Nothing in the ledger answers to “\($0)”." } ?? "No claim answers to the filter.",
        "isFiltered": isFiltered, "inputs": inputs, "choices": choices,
      ].merging(pager(articles)) { $1 }.with(try examples()))
  }

  /// What to look for, for a reader who has asked for nothing yet.
  private func examples() throws(Fault) -> Fields {
    guard words == nil, !isFiltered else { return ["hasExamples": false] }
    let players = try desk.playerEntries(named: nil, limit: Self.mostExamples).map { player in
      Part.link(player.name, .player(player.id))
    }
    return [
      "hasExamples": true, "hasPlayers": !players.isEmpty, "players": players,
      "phrases": Self.phrases.map { Part.link($0, .search($0)) },
    ]
  }

  private static let mostExamples = 8
  /// Words of the trade that show what the search takes.
  private static let phrases = ["\"release clause\"", "\"personal terms\"", "medical loan", "not for sale"]

  private func articles() throws(Fault) -> FindingList {
    guard let words else { return .none }
    return try desk.findings(words, limit: Self.articlesOnAPage, after: request["after"].flatMap { Int($0) })
  }

  private func note(on list: FindingList) -> String {
    let count = Count.words(list.findings.count, "article")
    let isPart = list.next != nil || request["after"] != nil
    return isPart ? "\(count) of more, the last to come in first." : "\(count), the last to come in first."
  }

  private func article(_ finding: Finding) -> Fields {
    Part.day(finding.article.published).with([
      "href": PageAddress.article(finding.article.id).path,
      "title": finding.article.title ?? VoiceWords.name(of: finding.article.id),
      "publisher": finding.article.publisher.field,
      "words": finding.words.map { ["text": $0.text, "isMarked": $0.isMarked] as Fields },
    ])
  }

  private var feed: (path: String, query: String)? {
    if let words { return ("/search", "?q=\(PercentCode.encoded(words))") }
    if let club { return (PageAddress.club(club).path, "") }
    return source.map { (PageAddress.source($0).path, "") }
  }

  private func path(after: Int?) -> String {
    request.path(
      "/search",
      [
        ("q", words), ("player", filter.player), ("club", request["club"]), ("source", request["source"]),
        ("kind", filter.kinds.first?.rawValue), ("stage", filter.stage?.rawValue),
        ("since", filter.since?.description), ("until", filter.until?.description), ("after", after.map(String.init)),
      ])
  }

  private func pager(_ list: FindingList) -> Fields {
    Part.pager(
      earlier: nil, later: list.next.map { Part.link("More articles", path: path(after: $0)) })
  }

  private var inputs: [Fields] {
    [
      ("player", "Player", "text", filter.player), ("club", "Club", "text", request["club"]),
      ("source", "On the word of", "text", request["source"]), ("since", "From", "date", filter.since?.description),
      ("until", "To", "date", filter.until?.description),
    ].map { name, label, type, value in
      ["id": "filter-\(name)", "name": name, "label": label, "type": type, "value": value ?? ""]
    }
  }

  private var choices: [Fields] {
    [
      Part.choice(
        "kind", "Kind of claim", Kind.allCases.map(\.rawValue), chosen: filter.kinds.first?.rawValue),
      Part.choice(
        "stage", "Stage", Stage.allCases.filter { $0.rung != nil }.map(\.rawValue), chosen: filter.stage?.rawValue),
    ]
  }
}
