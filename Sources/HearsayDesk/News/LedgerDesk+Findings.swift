import HearsayLedger
import HearsayModel
import HearsayReports
import HearsayText

extension LedgerDesk {
  /// The articles that have all of some words, the latest filed first; words in double quotes must stand together. Words without letters or figures find
  /// nothing.
  ///
  /// - Parameter place: where a list before this one ended.
  public func findings(_ words: String, limit: Int, after place: Int? = nil) throws(Fault) -> FindingList {
    guard words.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { return .none }
    let from = place.map { SearchPlace(number: $0) }
    let hits = try asking { () throws(LedgerFault) in try ledger.search(words, limit: limit + 1, after: from) }
    let shown = hits.prefix(limit)
    return FindingList(
      findings: shown.map { Finding(article: $0.article, words: $0.markedExcerpt) },
      next: hits.count > limit ? shown.last?.place.number : nil)
  }

  /// The key of a club that an address or a user names; `nil` where no club is known by it and no claim is about it.
  public func clubKey(_ words: String) throws(Fault) -> String? {
    if almanac.clubName(of: "club:\(words)") != nil { return "club:\(words)" }
    for key in [words, "club:\(words)", ClubKey.key(ref: nil, name: words, almanac: almanac)] {
      if try asking({ () throws(LedgerFault) in try ledger.hasClub(key) }) { return key }
    }
    return almanac.clubRef(named: words)
  }

  /// Claims as a list, by keys and not by words of a user.
  public func claims(
    club: String?, source: String?, filter: ClaimFilter, at view: PointInTime
  ) throws(Fault) -> [FiledClaim] {
    var query = try query(filter, at: view)
    if let club { query.clubs = [club] }
    if let source { query.sources = [source] }
    let asked = query
    return try asking { () throws(LedgerFault) in try ledger.claims(asked) }
  }
}

extension SearchHit {
  /// The words around the first place, cut at blanks.
  fileprivate var markedExcerpt: [(text: String, isMarked: Bool)] {
    guard let first = ranges.first else { return [] }
    let part = text.widened(first, by: Self.around)
    var words: [(text: String, isMarked: Bool)] = part.start > 0 ? [("… ", false)] : []
    var place = part.start
    for range in ranges where range.start >= place && range.end <= part.end {
      words.append((text[ByteRange(place, range.start)], false))
      words.append((text[range], true))
      place = range.end
    }
    words.append((text[ByteRange(place, part.end)], false))
    if part.end < text.range.end { words.append((" …", false)) }
    return words
  }

  /// Bytes before and behind: three lines of a column.
  private static let around = 110
}

extension CanonicalText {
  /// A range with so many bytes more before and behind, cut at blanks.
  public func widened(_ range: ByteRange, by reach: Int) -> ByteRange {
    var start = max(0, range.start - reach)
    var end = min(bytes.count, range.end + reach)
    if start > 0 { while start < range.start, !Self.isBlank(bytes[start - 1]) { start += 1 } }
    if end < bytes.count { while end > range.end, !Self.isBlank(bytes[end]) { end -= 1 } }
    return ByteRange(start, end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
