import GRDB
import HearsayModel
import HearsayText

extension Ledger {
  /// The articles whose latest version has all the words, the newest first; words in double quotes must stand together.
  /// Case and accents do not count. `after` is the place of the last hit of the page before.
  public func search(_ words: String, limit: Int, after place: SearchPlace? = nil) throws(LedgerFault) -> [SearchHit] {
    guard let expression = SearchWords(words).expression else { return [] }
    return try read { db in
      let select = try db.cachedStatement(
        sql: """
          SELECT s.rowid, highlight(articleSearch, 0, char(2), char(3)), highlight(articleSearch, 1, char(2), char(3)),
            t.title, t.body, n.reading
          FROM articleSearch s JOIN articleText t ON t.id = s.rowid JOIN articleNow n ON n.article = t.article
          WHERE articleSearch MATCH ? AND s.rowid < ? ORDER BY s.rowid DESC LIMIT ?
          """)
      let rows = try Row.fetchAll(select, arguments: [expression, place?.number ?? Int.max, limit])
      var reader = ClaimReader(db)
      return try rows.map { try SearchHit(row: $0, &reader) }
    }
  }
}

extension SearchHit {
  fileprivate init(row: Row, _ reader: inout ClaimReader) throws {
    let text = CanonicalText(title: row[3], body: row[4] ?? "")
    let body = text.title.map { $0.end + 1 } ?? 0
    let inTitle = text.title == nil ? [] : MarkedWords.ranges(in: row[1] ?? "", from: 0)
    self.init(
      article: try reader.article(ofReading: row[5]), text: text,
      ranges: inTitle + MarkedWords.ranges(in: row[2] ?? "", from: body), place: SearchPlace(number: row[0]))
  }
}
