/// All addresses of the server but the newsroom's pages.
struct EndpointTable: Sendable {
  /// What a path leads to.
  enum Match: Sendable {
    /// A route, with the values of its path.
    case route(Endpoint, [(name: String, value: String)])
    /// An address that does not take the method; it takes these.
    case wrongMethod([String])
    /// Nothing of the table.
    case none
  }

  let endpoints: [Endpoint]

  /// The route for a method and the decoded parts of a path. `HEAD` is `GET` without the body.
  func match(_ method: String, _ segments: [String]) -> Match {
    let found = endpoints.compactMap { route in Self.values(route.path, segments).map { (route, $0) } }
    guard !found.isEmpty else { return .none }
    // A word beats a value: `/clubs/search` would not be the club called “search”.
    let best = found.map { Self.words($0.0.path) }.max() ?? 0
    let candidates = found.filter { Self.words($0.0.path) == best }
    let wanted = method == "HEAD" ? "GET" : method
    if let (route, values) = candidates.first(where: { $0.0.method.rawValue == wanted }) {
      return .route(route, values)
    }
    let methods = candidates.map(\.0.method.rawValue).sorted()
    return .wrongMethod(methods.contains("GET") ? methods + ["HEAD"] : methods)
  }

  private static func values(_ path: [Endpoint.Part], _ segments: [String]) -> [(name: String, value: String)]? {
    guard path.count == segments.count else { return nil }
    var values: [(name: String, value: String)] = []
    for (part, segment) in zip(path, segments) {
      switch part {
      case .word(let word): if word != segment { return nil }
      case .value(let name): values.append((name, segment))
      }
    }
    return values
  }

  private static func words(_ path: [Endpoint.Part]) -> Int {
    path.count { if case .word = $0 { true } else { false } }
  }
}
