import HearsayLedger
import HearsayModel
import HearsayText

extension LedgerDesk {
  /// The articles that hold all of some words, the newest first, with the words around the first place.
  public func search(_ words: [String], limit: Int, at view: PointInTime) throws(Fault) -> Sheet {
    // A word of several words is to stand together.
    let sought = words.map { $0.contains(" ") ? "\"\($0.replacing("\"", with: " "))\"" : $0 }.joined(separator: " ")
    return try search(typed: sought, limit: limit, at: view)
  }

  /// The articles that hold all of some words as a user types them in one line; those in double quotes must stand together.
  public func search(typed sought: String, limit: Int, at view: PointInTime) throws(Fault) -> Sheet {
    guard sought.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else {
      throw Fault(
        .noWords, at: "search", wrong: "there is no letter or figure to look for",
        advice: "give words that stand in articles")
    }
    var sheet = Sheet(
      columns: [
        .init("published", "day"), .init("publisher", "publisher"), .init("title", "title", isFlexible: true),
        .init("words", "words", isFlexible: true), .init("article", "article"), .init("url", "url", isShown: false),
      ],
      empty: "No article holds all of these words.")
    var place: SearchPlace?
    while sheet.rows.count < limit {
      let (from, count) = (place, limit)
      let hits = try asking { () throws(LedgerFault) in try ledger.search(sought, limit: count, after: from) }
      for hit in hits where view.shows(hit.article) && sheet.rows.count < limit { sheet.add(Self.row(hit)) }
      guard hits.count == count, let last = hits.last else { break }
      place = last.place
    }
    return sheet
  }

  private static func row(_ hit: SearchHit) -> [Sheet.Cell] {
    [
      .day(hit.article.published), .optional(hit.article.publisher), .optional(hit.article.title), .text(hit.excerpt),
      .text(hit.article.id.value), .optional(hit.article.url),
    ]
  }

  /// An article with its history. The beginning of its id is enough.
  public func article(_ words: String) throws(Fault) -> ArticleReport {
    let id = try articleID(words)
    guard let record = try asking({ () throws(LedgerFault) in try ledger.article(id) }), let last = record.versions.last
    else { throw .noSuchFiledArticle(words) }
    let reading = last.readings.first
    return ArticleReport(
      versions: record.versions.map { version in
        ArticleReport.Version(
          article: version.filed, seen: version.seen,
          text: record.tombstone == nil ? version.text[version.text.range] : nil,
          readings: version.readings.reversed().map { ($0.filed, $0.reader) })
      },
      claims: reading?.claims ?? [], quotes: reading?.quotes ?? [], problems: reading?.problems ?? [],
      forgotten: record.tombstone.map { ($0.moment, $0.reason) })
  }

  private func articleID(_ words: String) throws(Fault) -> ArticleID {
    let found = try asking { () throws(LedgerFault) in try ledger.articles(named: words, limit: 5) }
    if found.contains(ArticleID(words)) { return ArticleID(words) }
    guard let first = found.first else { throw .noSuchFiledArticle(words) }
    guard found.count == 1 else {
      throw Fault(
        .severalArticles, at: "article “\(words)”",
        wrong: "several have ids that begin so: \(found.prefix(4).map(\.value).joined(separator: ", "))",
        advice: "give more of the id")
    }
    return first
  }

  /// Blanks an article's text for good.
  public func forget(_ words: String, reason: String, at moment: Moment) throws(Fault) -> String {
    let id = try articleID(words)
    try asking { () throws(LedgerFault) in try ledger.forget([id], reason: reason, at: moment) }
    return "The text and quotes of \(id.value) are blanked; what it claimed stays."
  }

  /// Attaches words to a claim.
  public func note(_ claim: String, _ words: String, at moment: Moment) throws(Fault) -> String {
    let record = try self.claim(claim)
    let note = try asking { () throws(LedgerFault) in try ledger.add(.note, words, to: record.claim.id, at: moment) }
    return "Note \(note.number) is attached to the claim \(record.claim.id.value)."
  }
}

extension PointInTime {
  /// Whether an article was published, and known to the ledger, by then.
  func shows(_ article: FiledArticle) -> Bool {
    if let asOf, article.counted > asOf { return false }
    if let known, article.seen > known { return false }
    return true
  }
}
