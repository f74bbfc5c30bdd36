import HearsayModel

/// Claims and who they cite.
///
/// Making it costs a little more than one pass over the claims; asking costs what the answer holds.
public struct ProvenanceGraph: Sendable {
  /// In order of time, so that places are.
  let claims: [NamedClaim]
  let almanac: Almanac
  /// By place: whom each claim rests on.
  let sources: [ClaimSource]
  /// By place: the number of its proposition.
  let propositions: [Int]
  /// By number of a proposition: the places of its claims, in order of time.
  let places: [[Int]]
  /// The places of the claims that cite in a circle.
  let circular: Set<Int>
  let copies: [TextCopy]
  let counter: SourceCounter
  private let placeOfID: [ClaimID: Int]

  /// The graph of the claims of any players.
  public init(claims: [FiledClaim], almanac: Almanac) {
    let named = NameLookup.naming(claims, almanac: almanac)
    self.init(claims: named, spans: SagaPlacement(named, almanac: almanac).spans, almanac: almanac)
  }

  /// The graph of claims in order of time whose sagas are known.
  init(claims: [NamedClaim], spans: [SagaKey.Span?], almanac: Almanac) {
    self.claims = claims
    self.almanac = almanac
    placeOfID = Dictionary(zip(claims.map(\.id), claims.indices)) { first, _ in first }
    copies = CopyFinder.copies(among: claims)
    let texts = CopiedTexts(copies)
    var lookup = SourceLookup(almanac: almanac)
    let sources = claims.map { lookup.source(of: $0, copying: texts[$0.article.id]) }
    (propositions, places) = Self.propositions(of: claims, spans: spans)
    self.sources = Self.followed(sources, claims: claims, blocks: places, lookup: &lookup)
    counter = SourceCounter(almanac: almanac, sorts: lookup.sorts)
    circular = Self.circular(in: places, claims: claims, sources: self.sources, almanac: almanac)
  }

  /// The independent sources of some of its claims; those that it does not know are left out.
  public func sources(of ids: [ClaimID]) -> SourceCount {
    count(ids.compactMap { placeOfID[$0] }.sorted())
  }

  /// The place of a claim; `nil` where it is not among those of the graph.
  func place(of claim: ClaimID) -> Int? { placeOfID[claim] }

  /// All that say one thing, with their sources.
  func voices(_ places: [Int]) -> Voices {
    let places = places.sorted()
    return Voices(all: places.map { Testimony(claims[$0]) }, sources: count(places))
  }

  /// The sources of claims that are given in order.
  func count(_ places: [Int]) -> SourceCount {
    counter.count(
      places.map {
        SourceCounter.Entry(
          id: claims[$0].id, article: claims[$0].article.id, source: sources[$0],
          isCircular: circular.contains($0))
      })
  }
}
