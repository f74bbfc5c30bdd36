import HearsayModel

/// The gold of a folder as one ledger: the claims of its sets with who is who, and the pairs of claims with their relations.
public struct GoldLedger: Sendable {
  /// The claims of `dev` and then `train`, by article and in the order of their files.
  public let filings: [GoldFiling]
  /// The pairs.
  public let relations: [GoldRelation]

  /// The sets that a gold folder has.
  static let sets = ["dev", "train"]

  /// The gold of a folder with `dev/`, `train/` and `ledger/`.
  public init(folder: String) throws(GoldFault) {
    let identities = try IdentityGold(ofFile: folder + "/ledger/identities.json")
    var filings: [GoldFiling] = []
    for set in Self.sets {
      let articles = try GoldArticle.articles(ofFile: "\(folder)/\(set)/articles.jsonl")
      let documents = try GoldDocument.documents(ofFile: "\(folder)/\(set)/claims.json", placedIn: articles)
      filings += GoldFiling.filings(set: set, articles: articles, documents: documents).map {
        $0.identified(by: identities)
      }
    }
    self.init(filings: filings, relations: try GoldRelation.relations(ofFile: folder + "/ledger/relations.jsonl"))
  }

  /// A ledger of given claims and pairs.
  public init(filings: [GoldFiling], relations: [GoldRelation]) {
    self.filings = filings
    self.relations = relations
  }

  /// Which claims a reference means.
  public func claims(meantBy reference: ClaimReference) -> ReferenceOutcome {
    let places = filings.indices.filter { reference.means(filings[$0]) }
    switch places.count {
    case 0: return .none
    case 1: return .one(places[0])
    default: return .several(places)
    }
  }

  /// The two claims of a pair; a reference that means none is a fault at the pair's place.
  public func claims(of pair: GoldRelation) throws(GoldFault) -> (a: GoldFiling, b: GoldFiling) {
    (try claim(pair.a, "a", of: pair), try claim(pair.b, "b", of: pair))
  }

  private func claim(_ reference: ClaimReference, _ slot: String, of pair: GoldRelation) throws(GoldFault) -> GoldFiling
  {
    guard let place = claims(meantBy: reference).first else {
      throw GoldFault(place: pair.place, slot: slot, wrong: "no claim of the gold is meant by \(reference.key)")
    }
    return filings[place]
  }
}

extension GoldFiling {
  /// The same claim with the player that gold says it is about.
  public func identified(by identities: IdentityGold) -> GoldFiling {
    var filed = filed
    filed.player = gold.player.flatMap { identities.player(at: NamePlace(set: set, document: document, name: $0)) }
    return GoldFiling(set: set, document: document, gold: gold, filed: filed)
  }
}
