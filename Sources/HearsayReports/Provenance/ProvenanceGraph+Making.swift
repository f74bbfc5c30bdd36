import HearsayModel

extension ProvenanceGraph {
  /// The number of each claim's proposition, and the claims of each in order of time.
  static func propositions(
    of claims: [NamedClaim], spans: [SagaKey.Span?]
  ) -> ([Int], [[Int]]) {
    var numbers: [Proposition: Int] = [:]
    var places: [[Int]] = []
    let propositions = claims.indices.map { place -> Int in
      let proposition = Proposition(claims[place], span: spans[place])
      let number = numbers[proposition] ?? places.count
      if number == places.count {
        numbers[proposition] = number
        places.append([])
      }
      places[number].append(place)
      return number
    }
    return (propositions, places)
  }

  /// Follows citations into the ledger: who cites a source whose own articles all rest on one other word is of that voice too.
  static func followed(
    _ sources: [ClaimSource], claims: [NamedClaim], blocks: [[Int]], lookup: inout SourceLookup
  ) -> [ClaimSource] {
    var sources = sources
    for places in blocks where places.count > 1 {
      let origins = places.reduce(into: [String: Set<Origin>]()) {
        $0[claims[$1].publisher, default: []].insert(sources[$1].origin)
      }
      for place in places {
        guard case .named(let key) = sources[place].origin, let further = origins[key], further.count == 1,
          case .named(let next)? = further.first, next != key
        else { continue }
        sources[place] = sources[place].tied(by: lookup.number(ClaimSource.Tie(sort: .sameOrigin, key: next)))
      }
    }
    return sources
  }

  /// The claims that cite in a circle, over all propositions.
  static func circular(
    in places: [[Int]], claims: [NamedClaim], sources: [ClaimSource], almanac: Almanac
  ) -> Set<Int> {
    var press = UnnamedPress(almanac)
    return places.filter { $0.count > 1 }.reduce(into: []) { circular, places in
      let circles = circles(of: places, claims: claims, sources: sources, press: &press)
      circular.formUnion(circles.circular.map { places[$0] })
    }
  }

  /// The citations of one proposition.
  static func circles(
    of places: [Int], claims: [NamedClaim], sources: [ClaimSource], press: inout UnnamedPress
  ) -> CitationCircles {
    CitationCircles(
      places.map { place in
        let (filed, origin) = (claims[place], sources[place].origin)
        let country = origin.key == nil ? filed.claim.chain.first.map { press.outlets(of: $0.name) } : nil
        return CitationCircles.Citation(
          origin: origin, publisher: filed.publisher, country: country ?? [])
      })
  }
}

/// Which articles have text in common; what hangs together is one text.
struct CopiedTexts {
  private var text: [ArticleID: String] = [:]

  init(_ copies: [TextCopy]) {
    let ids = copies.flatMap { [$0.original, $0.copy] }
    let places = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    var sets = DisjointSets(count: ids.count)
    for copy in copies {
      if let original = places[copy.original], let place = places[copy.copy] { sets.join(original, place) }
    }
    for (id, place) in places { text[id] = ids[sets.root(of: place)].value }
  }

  subscript(article: ArticleID) -> String? { text[article] }
}
