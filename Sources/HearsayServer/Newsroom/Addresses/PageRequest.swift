/// What a browser asks the newsroom for.
public struct PageRequest: Hashable, Sendable {
  /// The path as on the wire, still percent-encoded.
  public let path: String
  /// The segments of the path, decoded; `nil` where one of them is no UTF-8.
  let segments: [String]?
  private let values: [String: String]

  /// A request for a path and a query as on the wire; the query without its question mark. What goes beyond 32 values of 2,000 bytes
  /// is left out: no form of ours sends as much.
  public init(path: String, query: String? = nil) {
    self.path = path
    var segments: [String]? = []
    for part in path.split(separator: "/") {
      guard let word = PercentCode.decoded(part) else {
        segments = nil
        break
      }
      segments?.append(word)
    }
    self.segments = segments
    values = Self.values(of: query ?? "")
  }

  private static func values(of query: String) -> [String: String] {
    var values: [String: String] = [:]
    for pair in query.split(separator: "&").prefix(32) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentCode.decoded(parts[0], isForm: true), parts.count > 1, parts[1].utf8.count <= 2_000,
        let value = PercentCode.decoded(parts[1], isForm: true)
      else { continue }
      values[name] = value
    }
    return values
  }

  /// The value under a name, without blanks around it; `nil` where it is not there or empty, as forms send what was left open.
  subscript(name: String) -> String? {
    guard let value = values[name] else { return nil }
    let trimmed = value.drop(while: \.isWhitespace)
    let last = trimmed.lastIndex { !$0.isWhitespace }
    return last.map { String(trimmed[...$0]) }
  }
}
