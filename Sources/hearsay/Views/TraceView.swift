import HearsayDesk
import HearsayModel
import HearsayReports

/// A claim followed to its origin, for a terminal.
struct TraceView {
  private let blank: Page

  init(page: Page) { blank = page }

  func page(_ report: TraceReport) -> Page {
    var writer = TraceWriter(page: blank, report: report)
    writer.write()
    return writer.page
  }
}

/// Writes a trace, part by part.
struct TraceWriter {
  /// Longer lists are cut.
  private static let most = 8
  var page: Page
  let report: TraceReport
  private let voices: VoiceWords
  private var trace: Trace { report.trace }
  private var style: Style { page.style }

  init(page: Page, report: TraceReport) {
    self.page = page
    self.report = report
    voices = VoiceWords(claims: report.claims.merging([report.claim.id: report.claim]) { $1 })
  }

  mutating func write() {
    addHeading()
    page.addHeading("The chain, origin first")
    for (index, link) in trace.links.enumerated() { add(link, at: index) }
    page.addHeading("What it stands on")
    page.addField("Whose claim", holder)
    page.addField("First said", firstSaid)
    page.addField(
      "Sources", ([trace.sources.words(echoes: trace.echoes.count)] + trace.sources.standing()).joined(separator: "; "))
    for group in trace.sources.groups where group.claims.count > 1 { page.addDetail(words(for: group), style.dim) }
    addList("Echoes", trace.echoes)
    addList("Circle: they cite each other, and nobody else", trace.circle)
    addCopies()
    addNotes()
  }

  private mutating func addHeading() {
    let claim = report.claim.claim
    let player = claim.player.map(Phrasing.Player.name) ?? .unnamed
    page.add(Phrasing(player: player).sentence(for: claim), style.title)
    let words = report.claim.words
    page.add(words.isEmpty ? "(its words are forgotten)" : "“\(words)”", style.source)
    let facts = [
      report.claim.article.publisher, TermWords.day(report.claim.day), report.claim.article.title,
      "claim \(ClaimSheet.short(report.claim.id))",
    ]
    page.add(facts.compactMap(\.self).joined(separator: " · "), style.dim)
  }

  /// A name of the chain, what is known of it, and how its word went on.
  private mutating func add(_ link: TraceLink, at index: Int) {
    let isLast = index == trace.links.count - 1
    let facts = [
      isLast ? "put the article out" : link.role.rawValue, link.isKnown ? nil : "unknown to the lexicon",
      link.owner.map { "of \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
    page.add("\(link.name) · \(facts)", index == 0 ? style.title : { $0 }, margin: 2)
    let trunk = isLast ? "    " : style.dim("  │ ")
    page.add(own(link, isLast: isLast), style.dim, margin: 4, lead: trunk)
    if !isLast { page.add(passage(at: index), style.dim, margin: 4, lead: style.dim("  ▼ ")) }
  }

  /// Whether the ledger holds what the link said itself.
  private func own(_ link: TraceLink, isLast: Bool) -> String {
    if isLast { return "" }
    if let own = link.ownArticle { return "its own article says so: \(voices.speakerAndDay(of: own))" }
    return link.role == .unnamed ? "nobody can be asked" : "its own article is not in the ledger"
  }

  /// How the word went on to the next in the chain.
  private func passage(at index: Int) -> String {
    let chain = report.claim.claim.chain
    guard chain.indices.contains(index) else { return "in" }
    return switch chain[index].link {
    case .for: "writes for"
    case .via: "repeated by"
    case .told: "told"
    }
  }

  private var holder: String {
    let name = trace.holder.name ?? VoiceWords.name(of: report.claim.article.id)
    if trace.holder.isOrigin {
      return trace.origin.isOwnVoice ? "\(name), in its own voice" : "\(name), whose own article says so"
    }
    return "\(name), who says that \(trace.links.first?.name ?? "somebody") said so"
  }

  private var firstSaid: String {
    guard let first = trace.firstSaid else { return "nobody can tell: all articles that say it are undated" }
    return (first.claim == report.claim.id ? "here: " : "") + voices.speakerAndDay(of: first)
  }

  /// Why several claims count as one source.
  private func words(for group: SourceGroup) -> String {
    let why = group.ties.isEmpty ? "same origin" : group.ties.map(\.rawValue).joined(separator: ", ")
    return "\(group.name): \(group.claims.count) claims count as one (\(why))"
  }

  private mutating func addList(_ heading: String, _ testimonies: [Testimony]) {
    guard !testimonies.isEmpty else { return }
    page.addHeading(heading)
    for testimony in testimonies.prefix(Self.most) {
      page.addField(
        TermWords.day(testimony.day),
        "\(voices.speaker(of: testimony)) · \(ClaimSheet.short(testimony.claim))")
    }
    page.addFold(testimonies.count - Self.most, "of them")
  }

  private mutating func addCopies() {
    guard !trace.copies.isEmpty else { return }
    page.addHeading("Copied text without credit")
    for copy in trace.copies.prefix(Self.most) {
      page.addField(
        "\(Int((copy.share * 100).rounded())) %",
        "\(copy.copy.value) \(copy.isOrdered ? "from" : "or") \(copy.original.value): \(copy.reason)")
    }
    page.addFold(trace.copies.count - Self.most, "copies")
  }

  private mutating func addNotes() {
    guard !report.notes.isEmpty else { return }
    page.addHeading("Notes")
    for note in report.notes { page.addField(TermWords.day(note.moment.day), note.words) }
  }
}

extension Origin {
  /// Whether the article speaks for itself.
  fileprivate var isOwnVoice: Bool {
    guard case .ownVoice = self else { return false }
    return true
  }
}
