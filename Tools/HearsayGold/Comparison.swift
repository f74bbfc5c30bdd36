import HearsayModel

/// Readings held against gold, document by document.
public struct Comparison: Sendable {
  /// The gold.
  public let gold: [GoldDocument]
  /// What was read in each document of the gold; nothing where there is no reading of it.
  public let readings: [GoldDocument]
  /// The ids of documents of the gold that nobody read.
  public let unread: [String]
  /// How each document did.
  public let results: [DocumentResult]

  /// Holds readings against gold by their ids. Readings of other documents are passed over, and so are claims on
  /// `known` players on both sides.
  public init(gold: [GoldDocument], readings: [GoldDocument], leavingOut known: KnownPlayers? = nil) {
    func without(_ document: GoldDocument) -> GoldDocument {
      var document = document
      if let known { document.claims.removeAll { known.include($0) } }
      return document
    }
    let byID = Dictionary(readings.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.gold = gold.map(without)
    self.readings = gold.map { without(byID[$0.id] ?? GoldDocument(id: $0.id)) }
    unread = gold.map(\.id).filter { byID[$0] == nil }
    results = zip(self.gold, self.readings).map { DocumentResult(gold: $0, read: $1) }
  }

  /// The figures of all documents.
  public var figures: Figures { Figures(results.map(\.counts)) }

  /// The counts of each kind that the gold has, in the order of their names.
  public var kinds: [(kind: Kind, counts: Counts)] {
    let kinds = Set(gold.flatMap(\.claims).map(\.kind)).sorted { $0.rawValue < $1.rawValue }
    return kinds.map { kind in
      func only(_ document: GoldDocument) -> GoldDocument {
        GoldDocument(id: document.id, claims: document.claims.filter { $0.kind == kind })
      }
      let results = zip(gold, readings).map { DocumentResult(gold: only($0), read: only($1)) }
      return (kind, Counts.total(results.map(\.counts)))
    }
  }

  /// What was missed and what was read too much, for each document.
  public var misses: [Misses] {
    results.indices.map { Misses(gold: gold[$0], read: readings[$0], found: results[$0].found) }
  }
}

/// What was missed in one document, and what was read too much.
public struct Misses: Sendable {
  /// The document's id.
  public let id: String
  /// Claims of the gold that were not found.
  public let missed: [GoldClaim]
  /// Claims that were read and are not in the gold.
  public let extra: [GoldClaim]

  init(gold: GoldDocument, read: GoldDocument, found: [Matcher.Pair]) {
    let (foundGold, foundRead) = (Set(found.map(\.gold)), Set(found.map(\.read)))
    id = gold.id
    missed = gold.claims.indices.filter { !foundGold.contains($0) }.map { gold.claims[$0] }
    extra = read.claims.indices.filter { !foundRead.contains($0) }.map { read.claims[$0] }
  }
}
