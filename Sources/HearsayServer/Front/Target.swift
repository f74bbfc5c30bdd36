/// The address of a request: the parts of its path and the pairs of its query, decoded once and bounded.
struct Target: Hashable, Sendable {
  /// One `name=value` of a query.
  struct Pair: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// The path as on the wire.
  let path: String
  /// The query as on the wire, without its question mark; `nil` where there is none.
  let query: String?
  /// The decoded parts of the path between its slashes.
  let segments: [String]
  /// The decoded pairs of the query, in their order.
  let pairs: [Pair]

  /// Longer than any address that a browser or feed reader makes of our own links (RFC 9110 asks for 8,000 at least).
  static let longest = 8_000
  /// Four times as many as any route takes.
  static let mostPairs = 48

  /// Reads an address in origin form (RFC 9112, 3.2.1).
  init(_ text: String) throws(Refusal) {
    guard text.utf8.count <= Self.longest else { throw .addressTooLong }
    guard text.utf8.first == UInt8(ascii: "/") else { throw .badAddress("it does not begin with a slash") }
    let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(halves[0])
    query = halves.count > 1 ? String(halves[1]) : nil
    var segments: [String] = []
    for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      segments.append(try Self.decoded(part, plusIsBlank: false))
    }
    self.segments = segments
    pairs = try Self.pairs(of: query ?? "")
  }

  private static func pairs(of query: String) throws(Refusal) -> [Pair] {
    var pairs: [Pair] = []
    for part in query.split(separator: "&") {
      guard pairs.count < mostPairs else { throw .badAddress("its query has more than \(mostPairs) parameters") }
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      pairs.append(
        Pair(
          name: try decoded(sides[0], plusIsBlank: true),
          value: sides.count > 1 ? try decoded(sides[1], plusIsBlank: true) : ""))
    }
    return pairs
  }

  private static func decoded(_ text: Substring, plusIsBlank: Bool) throws(Refusal) -> String {
    guard let decoded = PercentEncoding.decoded(text.utf8, plusIsBlank: plusIsBlank) else {
      throw .badAddress("it has a percent sign or bytes that stand for no text")
    }
    return decoded
  }
}
