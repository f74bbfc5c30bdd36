import HearsayDesk
import HearsayModel

/// An article of the ledger with its history, for a terminal.
struct ArticleView {
  private let blank: Page

  init(page: Page) { blank = page }

  func page(_ article: ArticleReport, withText: Bool) -> Page {
    var writer = ArticleWriter(page: blank, report: article)
    writer.write(withText: withText)
    return writer.page
  }
}

/// Writes an article, part by part.
struct ArticleWriter {
  var page: Page
  let report: ArticleReport
  private var style: Style { page.style }

  init(page: Page, report: ArticleReport) {
    self.page = page
    self.report = report
  }

  mutating func write(withText: Bool) {
    addHeading()
    addClaims()
    addQuotes()
    addProblems()
    addVersions()
    if withText { addText() }
  }

  private mutating func addHeading() {
    guard let latest = report.versions.last?.article else {
      page.add("The ledger has no version of this article.")
      return
    }
    page.add(latest.title ?? (latest.isForgotten ? "(forgotten)" : "(no title)"), style.title)
    let facts = [
      TermWords.day(latest.published), latest.publisher ?? "no publisher named",
      Count.words(report.claims.count, "claim"), "article \(latest.id.value)",
    ]
    page.add(facts.joined(separator: " · "), style.dim)
    page.add(latest.url ?? "", style.dim)
    if let forgotten = report.forgotten {
      page.add(
        "Its text and quotes were forgotten on \(TermWords.day(forgotten.moment.day)): \(forgotten.reason). "
          + "What it claimed stays, without the words.", style.failure)
    }
  }

  private mutating func addClaims() {
    guard !report.claims.isEmpty else {
      page.addBlank()
      page.add("Nothing in it was read as a claim.")
      return
    }
    page.addHeading("Claims, in the order of the text")
    for (index, filed) in report.claims.enumerated() { add(filed, number: index + 1) }
  }

  private mutating func add(_ filed: FiledClaim, number: Int) {
    let claim = filed.claim
    let player = claim.player.map(Phrasing.Player.name) ?? .unnamed
    page.addNumbered(number, Phrasing(player: player).sentence(for: claim))
    if !claim.chain.isEmpty {
      page.add("on the word of \(TermWords.words(for: claim.chain))", style.source, margin: Page.numberMargin)
    }
    let details =
      claim.terms.map { TermWords.words(for: $0) } + [claim.when.map { TermWords.words(for: $0) }].compactMap(\.self)
    page.add(details.joined(separator: " · "), margin: Page.numberMargin)
    if !filed.words.isEmpty { page.add("“\(filed.words)”", style.dim, margin: Page.numberMargin) }
    let facts = ["claim \(ClaimSheet.short(filed.id))", claim.kind.rawValue, "sure \(percent(claim.confidence))"]
    page.add(facts.joined(separator: " · "), style.dim, margin: Page.numberMargin)
  }

  private func percent(_ share: Double) -> String { "\(Int((min(max(share, 0), 1) * 100).rounded())) %" }

  private mutating func addQuotes() {
    guard !report.quotes.isEmpty else { return }
    page.addHeading("Quotes")
    for quote in report.quotes {
      page.add((quote.speaker ?? "somebody") + (quote.to.map { ", to \($0)" } ?? "") + ":", style.source, margin: 2)
      page.add("“\(quote.words)”", style.dim, margin: 4)
    }
  }

  private mutating func addProblems() {
    guard !report.problems.isEmpty else { return }
    page.addHeading("Problems")
    for problem in report.problems { page.add("\(problem.message) (\(problem.code))", margin: 2) }
  }

  private mutating func addVersions() {
    guard !report.versions.isEmpty else { return }
    page.addHeading(report.versions.count == 1 ? "History" : "History: \(report.versions.count) versions")
    for version in report.versions {
      let id = version.article.version.value.prefix(ClaimSheet.shortID)
      page.add("seen \(version.seen) · version \(id)", margin: 2)
      for reading in version.readings {
        let data =
          reading.reader.lexicon.isEmpty ? "" : ", lexicon \(reading.reader.lexicon.prefix(ClaimSheet.shortID))"
        page.add("read \(reading.moment) by reader \(reading.reader.version)\(data)", style.dim, margin: 4)
      }
    }
  }

  private mutating func addText() {
    page.addHeading("Text")
    guard let latest = report.versions.last, let text = latest.text else {
      page.add("It is forgotten.", style.dim)
      return
    }
    let own = report.claims.enumerated().filter { $0.element.article.version == latest.article.version }
    let marked = MarkedText(text: text, marks: own.map { ($0.element.claim.evidenceOffsets, $0.offset + 1) })
    for (index, paragraph) in marked.paragraphs.enumerated() {
      if index > 0 { page.addBlank() }
      page.add(paragraph)
    }
  }
}

extension Page {
  /// Where the words of a numbered line begin: behind three digits and two blanks.
  static let numberMargin = 6

  /// Adds words behind a number.
  mutating func addNumbered(_ number: Int, _ words: String) {
    let digits = String(number)
    let lead = String(repeating: " ", count: max(0, Self.numberMargin - 2 - digits.count)) + digits + "  "
    add(words, margin: Self.numberMargin, lead: lead)
  }
}
