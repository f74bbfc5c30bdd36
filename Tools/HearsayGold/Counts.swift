/// The counts that every figure is made of. They add up over documents.
public struct Counts: Hashable, Sendable {
  /// What is counted.
  public enum Name: Int, Sendable, CaseIterable {
    /// Claims in the gold, claims that were read, and those found: kind, player, club and polarity agree.
    case gold, read, core
    /// Found claims whose other slots agree, too; and whose first source agrees.
    case full, first
    /// Found claims with a source in the gold; of them, those with the first source right, and the whole chain.
    case sourced, sourcedFirst, sourcedChain
    /// Found claims without a source in the gold; of them, those that were read without one.
    case own, ownFirst
    /// Found claims with a time in the gold; of them, those with the same time.
    case timed, timedRight
    /// Found claims whose evidence lies within a sentence of the gold's.
    case place
    /// Denied claims in the gold, read, and found.
    case deniedGold, deniedRead, denied
    /// Claims of the rumour kinds in the gold, read, and found.
    case newsGold, newsRead, news
    /// Quotes in the gold, read, and found.
    case quotesGold, quotesRead, quotes
  }

  private var values = [Int](repeating: 0, count: Name.allCases.count)

  /// Nothing counted.
  public init() {}

  /// One count.
  public subscript(name: Name) -> Int {
    get { values[name.rawValue] }
    set { values[name.rawValue] = newValue }
  }

  /// Counts one more where something holds.
  mutating func count(_ name: Name, if holds: Bool = true) { if holds { self[name] += 1 } }

  /// Adds the counts of another document.
  public static func += (left: inout Counts, right: Counts) {
    for index in left.values.indices { left.values[index] += right.values[index] }
  }

  /// The counts of several documents together.
  public static func total(_ counts: some Sequence<Counts>) -> Counts { counts.reduce(into: Counts()) { $0 += $1 } }

  /// One count as a share of another; 0 where there is nothing to share.
  public func share(_ part: Name, of whole: Name) -> Double {
    self[whole] == 0 ? 0 : Double(self[part]) / Double(self[whole])
  }

  /// Precision, recall and their harmonic mean, over the found claims.
  public var balance: Balance { Balance(found: self[.core], gold: self[.gold], read: self[.read]) }
}

/// Precision, recall, and their harmonic mean.
public struct Balance: Hashable, Sendable {
  /// The share of what was read that is right.
  public let precision: Double
  /// The share of the gold that was found.
  public let recall: Double
  /// Their harmonic mean; 0 where both are.
  public let f1: Double

  /// The balance of what was found, of so much in the gold and so much that was read.
  public init(found: Int, gold: Int, read: Int) {
    precision = read == 0 ? 0 : Double(found) / Double(read)
    recall = gold == 0 ? 0 : Double(found) / Double(gold)
    f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}
