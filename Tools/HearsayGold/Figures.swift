/// The figures of `GUIDE.md`, under "Scoring": micro-averages over documents.
public struct Figures: Hashable, Sendable {
  /// Documents.
  public let documents: Int
  /// Claims in the gold.
  public let gold: Int
  /// Claims that were read.
  public let predicted: Int
  /// The share of read claims that the gold has: kind, player, club and polarity agree.
  public let precision: Double
  /// The share of the gold's claims that were found.
  public let recall: Double
  /// Their harmonic mean.
  public let core: Double
  /// The same, where all slots but source and time must agree.
  public let full: Double
  /// The same as core, over the rumour kinds.
  public let rumour: Double
  /// The same as core, over denied claims.
  public let negative: Double
  /// Over quotes: speaker and first words.
  public let quotes: Double
  /// Of found claims, the share with the first source right, silence included.
  public let source: Double
  /// Of found claims with a source, the share with the first one right.
  public let sourced: Double
  /// Of found claims with a source, the share with the whole chain right.
  public let sourcedChain: Double
  /// Of found claims without a source, the share read without one.
  public let own: Double
  /// Of found claims with a time, the share with that time.
  public let when: Double
  /// Of found claims, the share with evidence within a sentence.
  public let place: Double
  /// What `source` would be if no source were ever read.
  public let silentBaseline: Double
  /// The lower end of the 95 % interval of `core`.
  public let coreLow: Double
  /// The upper end.
  public let coreHigh: Double

  /// The figures of documents by their counts.
  public init(_ documents: [Counts]) {
    let total = Counts.total(documents)
    func f1(_ found: Counts.Name, _ gold: Counts.Name, _ read: Counts.Name) -> Double {
      Balance(found: total[found], gold: total[gold], read: total[read]).f1
    }
    self.documents = documents.count
    gold = total[.gold]
    predicted = total[.read]
    precision = total.balance.precision
    recall = total.balance.recall
    core = total.balance.f1
    full = f1(.full, .gold, .read)
    rumour = f1(.news, .newsGold, .newsRead)
    negative = f1(.denied, .deniedGold, .deniedRead)
    quotes = f1(.quotes, .quotesGold, .quotesRead)
    source = total.share(.first, of: .core)
    sourced = total.share(.sourcedFirst, of: .sourced)
    sourcedChain = total.share(.sourcedChain, of: .sourced)
    own = total.share(.ownFirst, of: .own)
    when = total.share(.timedRight, of: .timed)
    place = total.share(.place, of: .core)
    silentBaseline = total.share(.own, of: .core)
    (coreLow, coreHigh) = Self.interval(documents)
  }
}

extension Figures {
  /// The shares among the figures by the names that `score.py --json` gives them, in its order.
  public var shares: [(name: String, value: Double)] {
    [
      ("precision", precision), ("recall", recall), ("core", core), ("full", full), ("rumour", rumour),
      ("negative", negative), ("quotes", quotes), ("source", source), ("sourced", sourced),
      ("sourced_chain", sourcedChain), ("own", own), ("when", when), ("place", place),
      ("silent_baseline", silentBaseline), ("core_low", coreLow), ("core_high", coreHigh),
    ]
  }

  /// The share of a name; `nil` where there is none of it.
  public func share(named name: String) -> Double? { shares.first { $0.name == name }?.value }

  /// Draws the documents anew 600 times, with a fixed seed, and leaves out the 15 worst and best.
  private static func interval(_ documents: [Counts]) -> (low: Double, high: Double) {
    guard !documents.isEmpty else { return (0, 0) }
    var random = MersenneTwister(seed: 0)
    let draws = (0..<600).map { _ in
      var (found, gold, read) = (0, 0, 0)
      for _ in documents {
        let counts = documents[random.below(documents.count)]
        found += counts[.core]
        gold += counts[.gold]
        read += counts[.read]
      }
      return Balance(found: found, gold: gold, read: read).f1
    }
    .sorted()
    return (draws[15], draws[584])
  }
}
