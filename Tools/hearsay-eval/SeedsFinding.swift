import Foundation
import HearsayGold
import HearsayModel
import HearsayText

/// What became of one thing that a phrase should give.
struct SeedsFinding {
  /// How it came out.
  enum Verdict: Hashable {
    case yes
    /// With the slots in which the nearest record differs; none where there is no record like it.
    case notYet([SeedsSlot])
    /// The record has no slot for it.
    case noSlot
  }

  let phrase: SeedsPhrases.Phrase
  let expected: SeedsPhrases.Expectation
  let verdict: Verdict
  /// What was read there; `nil` where nothing was.
  let read: Match?

  /// A claim that was read.
  struct Match {
    let claim: Claim
    let record: SeedsRecord
    /// Whether its evidence holds the phrase.
    let isHere: Bool

    /// Where it is not what is expected. The same proposition is one claim, with its evidence where it is said most fully:
    /// so one from another sentence will do, but only on the same word.
    func differing(from expected: SeedsRecord) -> [SeedsSlot] {
      expected.differing(from: record, comparing: isHere ? [] : [.source])
    }
  }
}

/// A phrase in its article.
struct SeedsLookup {
  private let reading: Reading
  private let phrase: SeedsPhrases.Phrase
  private let range: ByteRange

  /// Finds the phrase; fails where the article does not have it.
  init(_ phrase: SeedsPhrases.Phrase, in articles: [SeedsArticle]) throws {
    guard let reading = articles.first(where: { $0.place == phrase.place })?.reading else {
      throw Failure("“\(phrase.words)”: there is no article \(phrase.place)")
    }
    let text = reading.words(at: reading.text.range)
    guard let found = text.range(of: phrase.words, options: .literal) else {
      throw Failure("“\(phrase.words)” does not stand in the article \(phrase.place)")
    }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    range = ByteRange(start, start + phrase.words.utf8.count)
    self.phrase = phrase
    self.reading = reading
  }

  /// What became of each thing that the phrase should give.
  var findings: [SeedsFinding] { phrase.expected.map(finding) }

  private func finding(_ expected: SeedsPhrases.Expectation) -> SeedsFinding {
    func found(_ verdict: SeedsFinding.Verdict, _ read: SeedsFinding.Match? = nil) -> SeedsFinding {
      SeedsFinding(phrase: phrase, expected: expected, verdict: verdict, read: read)
    }
    switch expected {
    case .claim(let record):
      guard let nearest = nearest(to: record) else { return found(.notYet([])) }
      let differing = nearest.differing(from: record)
      return found(differing.isEmpty ? .yes : .notYet(differing), nearest)
    case .quote(let speaker, let outlet):
      return found(reading.quotes.contains { isIt($0, speaker, outlet) } ? .yes : .notYet([]))
    case .noClaim(let kind, _):
      let opened = reading.claims.first { (kind ?? $0.kind) == $0.kind && $0.trigger.overlaps(range) }
      return found(opened == nil ? .yes : .notYet([]), opened.map(match))
    case .noQuote:
      return found(reading.quotes.contains { $0.range.overlaps(range) } ? .notYet([]) : .yes)
    case .noSlot: return found(.noSlot)
    }
  }

  private func isIt(_ quote: Quote, _ speaker: String, _ outlet: String?) -> Bool {
    quote.range.contains(range) && quote.speaker.map { PersonName($0) == PersonName(speaker) } == true
      && quote.to.map(SourceNames.key) == outlet.map(SourceNames.key)
  }

  private func match(_ claim: Claim) -> SeedsFinding.Match {
    SeedsFinding.Match(claim: claim, record: SeedsRecord(claim), isHere: claim.evidence.overlaps(range))
  }

  /// The record of the kind that differs least, those of this sentence first; one from elsewhere only where it is about
  /// the same player and club.
  private func nearest(to expected: SeedsRecord) -> SeedsFinding.Match? {
    let matches = reading.claims.filter { $0.kind == expected.kind }.map(match).filter { match in
      match.isHere || !match.differing(from: expected).contains(where: \.isCore)
    }
    return matches.enumerated().min { one, other in
      rank(one.element, expected, one.offset) < rank(other.element, expected, other.offset)
    }?.element
  }

  /// Smaller is nearer: who, where and whether count before the rest; of two as near the first.
  private func rank(_ match: SeedsFinding.Match, _ expected: SeedsRecord, _ place: Int) -> (Int, Int, Int, Int) {
    let differing = match.differing(from: expected)
    return (differing.count(where: \.isCore), differing.count, match.isHere ? 0 : 1, place)
  }
}
