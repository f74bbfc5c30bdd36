import HearsayText

extension Claim {
  /// Where the evidence begins and ends in the article's text, in bytes, for those who know claims and not texts.
  public var evidenceOffsets: (start: Int, end: Int) { (evidence.start, evidence.end) }

  /// Whether its evidence begins before that of another, or ends before it where they begin together.
  public func isBefore(_ other: Claim) -> Bool { evidence < other.evidence }
}
