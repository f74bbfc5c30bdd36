extension TokenScanner {
  /// Words joined by full stops, hyphens and underscores: what a host name, a mailbox or a hyphened word looks like.
  private struct Chain {
    /// Where the last word of the chain ends.
    var end: Int
    /// Where the last full stop of the chain stands.
    var lastStop: Int?
    /// Where the last word that is a top-level domain ends.
    var domainEnd: Int?
  }

  /// Where the address that begins here ends: `https://…`, `www.…`, `pic.twitter.com/…`, `Goal.com`, `desk@paper.co.uk`;
  /// `nil` where there is none.
  mutating func addressEnd() -> Int? {
    guard offset >= plainBefore else { return nil }
    let wordEnd = endOfRun(from: offset)
    if isByte(":", at: wordEnd), isByte("/", at: wordEnd + 1), language.schemes.contains(id(offset, wordEnd)) {
      return trimmed(endOfPath(from: wordEnd))
    }
    let chain = chain(from: offset, firstEnd: wordEnd)
    if let end = mailEnd(chain) ?? hostEnd(chain, wordEnd) { return end }
    plainBefore = chain.end
    return nil
  }

  private func chain(from start: Int, firstEnd: Int? = nil) -> Chain {
    var chain = Chain(end: firstEnd ?? endOfRun(from: start))
    while chain.end < bytes.count, [0x2E, 0x2D, 0x5F].contains(bytes[chain.end]) {
      let word = chain.end + 1
      let wordEnd = endOfRun(from: word)
      guard wordEnd > word else { break }
      if bytes[chain.end] == 0x2E {
        chain.lastStop = chain.end
        if isTopLevel(word, wordEnd) { chain.domainEnd = wordEnd }
      }
      chain.end = wordEnd
    }
    return chain
  }

  /// A domain is written small (`Goal.com`) or, if it is no short word, all in capitals (`GOAL.COM`); `season.It` lacks a space.
  private func isTopLevel(_ start: Int, _ end: Int) -> Bool {
    guard language.topLevelDomains.contains(id(start, end)) else { return false }
    return !isUpper(at: start) || (end - start > 2 && isUpper(at: start + 1))
  }

  private func mailEnd(_ chain: Chain) -> Int? {
    guard isByte("@", at: chain.end) else { return nil }
    let host = self.chain(from: chain.end + 1)
    return host.lastStop == nil ? nil : host.end
  }

  private func hostEnd(_ chain: Chain, _ wordEnd: Int) -> Int? {
    guard chain.lastStop != nil else { return nil }
    let isNamed = id(offset, wordEnd) == Self.www
    guard let end = isNamed ? chain.end : chain.domainEnd else { return nil }
    if end == chain.end, isByte("/", at: end) { return trimmed(endOfPath(from: end)) }
    // A number runs into the next sentence more often than it begins a site: `£20m.it` against `90min.com`.
    return isDigit(at: offset) && isByte(".", at: end - 3) ? nil : end
  }

  private static let www = WordID("www")

  private func endOfPath(from start: Int) -> Int {
    var end = start
    while let next = scalar(at: end) {
      switch next.kind {
      case .space, .newline, .quote, .emoji: return end
      case .apostrophe where next.value > 0x7F: return end
      default: if [0x3C, 0x3E, 0x2026].contains(next.value) { return end }
      }
      end += next.length
    }
    return end
  }

  /// An address without the full stop, comma or bracket of the sentence around it.
  private func trimmed(_ end: Int) -> Int {
    var end = end
    while end > offset, [0x2E, 0x2C, 0x29, 0x5D, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}
