/// Relations held against gold's, counted as `score_ledger.py` counts them.
public struct RelationScore: Sendable {
  /// A pair of gold and what was said of it.
  public struct Verdict: Sendable {
    /// The pair.
    public let pair: GoldRelation
    /// What was said; `unrelated` where nothing was.
    public let said: String

    /// A verdict.
    public init(pair: GoldRelation, said: String) {
      self.pair = pair
      self.said = said
    }

    /// Whether gold's relation was said.
    public var isRight: Bool { pair.relation == said }
  }

  /// Hits, gold and said of one relation.
  public struct Balance: Hashable, Sendable {
    /// Said and so by gold.
    public var hits = 0
    /// So by gold.
    public var gold = 0
    /// Said.
    public var said = 0

    /// The share of what was said that is so.
    public var precision: Double { said > 0 ? Double(hits) / Double(said) : 0 }
    /// The share of what is so that was said.
    public var recall: Double { gold > 0 ? Double(hits) / Double(gold) : 0 }
    /// Their harmonic mean.
    public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
  }

  /// The pairs, in gold's order.
  public let verdicts: [Verdict]

  /// A score of verdicts.
  public init(_ verdicts: [Verdict]) { self.verdicts = verdicts }

  /// The relations that are conflicts.
  static let conflicts: Set<String> = ["contradicts", "reverses"]
  /// The relations that say the same from either side.
  static let symmetric: Set<String> = ["same", "contradicts", "compatible", "unrelated"]

  /// What predictions say of gold's pairs. Where two speak of one pair, the later counts; a relation that says the same from either side
  /// also counts for the turned pair, where nothing is said of that.
  public init(gold: [GoldRelation], predictions: [GoldRelation]) {
    var said: [[String]: String] = [:]
    for prediction in predictions {
      let (a, b) = (prediction.a.key, prediction.b.key)
      said[[a, b]] = prediction.relation
      if Self.symmetric.contains(prediction.relation), said[[b, a]] == nil { said[[b, a]] = prediction.relation }
    }
    self.init(gold.map { Verdict(pair: $0, said: said[[$0.a.key, $0.b.key]] ?? "unrelated") })
  }

  /// The share of pairs that are right.
  public var accuracy: Double {
    verdicts.isEmpty ? 0 : Double(verdicts.count { $0.isRight }) / Double(verdicts.count)
  }

  /// The balance of each relation that gold has, by name.
  public var balances: [(relation: String, balance: Balance)] {
    Set(verdicts.map(\.pair.relation)).sorted().map { relation in
      var balance = Balance()
      for verdict in verdicts {
        balance.gold += verdict.pair.relation == relation ? 1 : 0
        balance.said += verdict.said == relation ? 1 : 0
        balance.hits += verdict.said == relation && verdict.isRight ? 1 : 0
      }
      return (relation, balance)
    }
  }

  /// The mean of the relations' F1.
  public var macroF1: Double {
    let all = balances.map(\.balance.f1)
    return all.isEmpty ? 0 : all.reduce(0, +) / Double(all.count)
  }

  /// What was called a conflict.
  public var hot: [Verdict] { verdicts.filter { Self.conflicts.contains($0.said) } }

  /// The share of what was called a contradiction or a reversal that is just that.
  public var conflictPrecision: Double {
    hot.isEmpty ? 0 : Double(hot.count { $0.isRight }) / Double(hot.count)
  }

  /// What was called a conflict and is none.
  public var falseConflicts: [Verdict] { hot.filter { !Self.conflicts.contains($0.pair.relation) } }
}
