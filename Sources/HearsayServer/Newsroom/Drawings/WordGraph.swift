import HearsayDesk
import HearsayModel
import HearsayReports

/// How the word went: who said it, who told it on, who put it out.
struct WordGraph {
  /// One way that a word went, with how many claims went it.
  struct Way: Hashable {
    /// The names, origin first; the publisher last.
    let names: [String]
    /// Whether the publisher speaks for itself.
    var isOwnVoice: Bool { names.count == 1 }
  }

  /// The ways, those that most claims went first.
  let ways: [(way: Way, claims: Int)]
  private let unnamed: Set<String>

  init(_ claims: [FiledClaim]) {
    var counts: [Way: Int] = [:]
    var unnamed: Set<String> = []
    for filed in claims {
      let publisher = filed.article.publisher ?? VoiceWords.name(of: filed.article.id)
      var names = filed.claim.chain.map(\.name)
      if names.last != publisher { names.append(publisher) }
      counts[Way(names: names), default: 0] += 1
      for link in filed.claim.chain where link.role == .unnamed { unnamed.insert(link.name) }
    }
    ways = counts.map { (way: $0.key, claims: $0.value) }.sorted { one, other in
      one.claims != other.claims
        ? one.claims > other.claims : one.way.names.lexicographicallyPrecedes(other.way.names)
    }
    self.unnamed = unnamed
  }

  /// The ways in words: `The Courier, via HITC, in Kickabout`.
  var lines: [Fields] {
    ways.prefix(Self.mostLines).map { way, claims in
      let words =
        way.isOwnVoice
        ? "\(way.names[0]), in its own voice"
        : way.names.dropLast().joined(separator: ", via ") + ", in " + (way.names.last ?? "")
      return ["words": words, "count": Count.words(claims, "claim")]
    }
  }

  /// Ways drawn: as many names as can be read side by side.
  private static let mostWays = 14
  private static let mostLines = 30

  /// The drawing; `nil` where nobody cites anybody.
  var fields: Fields? {
    let cited = ways.filter { !$0.way.isOwnVoice }.prefix(Self.mostWays)
    guard !cited.isEmpty else { return nil }
    let own = ways.filter { $0.way.isOwnVoice }
    let columns = WordColumns(cited.map(\.way) + own.prefix(4).map(\.way))
    return [
      "width": Drawn.number(WordColumns.width), "height": Drawn.number(columns.height),
      "graphTitle": "How the word went, from its origin to the publisher", "heads": columns.heads,
      "edges": cited.flatMap { edges($0.way, $0.claims, columns) }, "nodes": nodes(columns, own: own),
    ]
  }

  private func edges(_ way: Way, _ claims: Int, _ columns: WordColumns) -> [Fields] {
    let spots = columns.spots(of: way)
    return zip(spots, spots.dropFirst()).map { from, to in
      let middle = (from.x + to.x) / 2
      return [
        "d":
          "M\(Drawn.number(from.x)) \(Drawn.number(from.y))C\(Drawn.number(middle)) \(Drawn.number(from.y)) \(Drawn.number(middle)) \(Drawn.number(to.y)) \(Drawn.number(to.x)) \(Drawn.number(to.y))",
        // A line for each claim would be a block of ink: it grows with the count and then no more.
        "w": Drawn.number(min(1 + Double(claims) * 0.6, 6)), "isCircular": false,
        "words": "\(way.names.joined(separator: " → ")): \(Count.words(claims, "claim"))",
      ]
    }
  }

  private func nodes(_ columns: WordColumns, own: [(way: Way, claims: Int)]) -> [Fields] {
    let ownCounts = Dictionary(own.map { ($0.way.names[0], $0.claims) }, uniquingKeysWith: { first, _ in first })
    return columns.nodes.map { node in
      let count = node.column == .publisher ? ownCounts[node.name] : nil
      let isOrigin = node.column == .origin || count != nil
      return [
        "sort": unnamed.contains(node.name) ? "unknown" : isOrigin ? "origin" : "", "cx": Drawn.number(node.spot.x),
        "cy": Drawn.number(node.spot.y), "r": "5", "lx": Drawn.number(node.labelX),
        "ly": Drawn.number(node.labelY), "ny": Drawn.number(node.labelY + 14), "anchor": node.anchor,
        "name": node.label, "note": count.map { "and \($0) in its own voice" }.field,
      ]
    }
  }
}
