import HearsayModel
import HearsayText

/// A reading with all that comes with it, about to be filed.
struct ReadingDraft {
  let reading: Reading
  let publisherRef: String?
  let mentions: [PlayerMention]
  let keys: [ClaimKeys]

  init(_ filing: Filing) {
    reading = filing.reading
    publisherRef = filing.publisherRef
    mentions = filing.mentions
    keys = filing.keys
  }

  init(_ refiling: Refiling) {
    reading = refiling.reading
    publisherRef = refiling.publisherRef
    mentions = refiling.mentions
    keys = refiling.keys
  }

  /// Refuses what does not belong together, before anything of it is written.
  func check(article: ArticleID, version: String) throws(LedgerFault) {
    func refuse(_ detail: String) -> LedgerFault { .inconsistent(article, detail: detail) }
    guard reading.id == article else { throw refuse("the reading is of the article \(reading.id.value)") }
    guard reading.version.value == version else { throw refuse("the reading is of another text") }
    guard keys.count == reading.claims.count else {
      throw refuse("\(reading.claims.count) claims come with the keys of \(keys.count)")
    }
    guard reading.claims.count <= ClaimRow.most else { throw refuse("it has more than \(ClaimRow.most) claims") }
    guard Set(mentions.map(\.name)).count == mentions.count else { throw refuse("two mentions have one name") }
    guard ranges.allSatisfy(reading.text.range.contains) else { throw refuse("a range lies outside of the text") }
    guard reading.claims.allSatisfy({ (0...1).contains($0.confidence) }) else {
      throw refuse("a confidence is not from 0 to 1")
    }
  }

  private var ranges: [ByteRange] {
    reading.claims.flatMap { [$0.trigger, $0.evidence] } + reading.quotes.map(\.range)
  }
}

extension Filing {
  func check() throws(LedgerFault) {
    try ReadingDraft(self).check(article: article.id, version: article.versionID.value)
  }
}
