/// An address in its parts, as RFC 3986 parts them, with what browsers forgive: blanks around it, line breaks in it.
struct WebAddress: Hashable, Sendable {
  /// `http`, in lower case; `nil` where the address is relative.
  var scheme: String?
  /// What stands between `//` and the path: user, host and port; `nil` where there is no `//`.
  var authority: String?
  /// The path, which may be empty.
  var path: String
  /// What follows `?`.
  var query: String?
  /// What follows `#`.
  var fragment: String?

  /// Parts an address. Any words are one, if only a relative path.
  init(_ words: some StringProtocol) {
    var rest = Substring(Self.cleaned(words))
    fragment = Self.cut(&rest, from: "#")
    query = Self.cut(&rest, from: "?")
    scheme = Self.cutScheme(&rest)
    if rest.utf8.starts(with: "//".utf8) {
      let body = rest.dropFirst(2)
      let end = body.firstIndex(of: "/") ?? body.endIndex
      authority = String(body[..<end])
      rest = body[end...]
    }
    path = String(rest)
  }

  /// The host in lower case without user and port; `nil` where there is none.
  var host: String? {
    guard var host = authority?[...] else { return nil }
    if let sign = host.lastIndex(of: "@") { host = host[host.index(after: sign)...] }
    if let end = host.lastIndex(of: "]") {
      host = host[...end]
    } else if let colon = host.lastIndex(of: ":") {
      host = host[..<colon]
    }
    return host.isEmpty ? nil : host.lowercased()
  }

  /// The address as written.
  var text: String {
    (scheme.map { "\($0):" } ?? "") + (authority.map { "//\($0)" } ?? "") + path + (query.map { "?\($0)" } ?? "")
      + (fragment.map { "#\($0)" } ?? "")
  }

  private static func cleaned(_ words: some StringProtocol) -> String {
    let body = words.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    // Line breaks and tabs inside are how a long address was wrapped (URL standard, section 4.4).
    return String(decoding: body.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }, as: UTF8.self)
  }

  /// Takes what follows the first `sign` off the end; `nil` where it does not stand there.
  private static func cut(_ rest: inout Substring, from sign: Character) -> String? {
    guard let place = rest.utf8.firstIndex(of: sign.asciiValue ?? 0) else { return nil }
    defer { rest = rest[..<place] }
    return String(rest[rest.utf8.index(after: place)...])
  }

  private static func cutScheme(_ rest: inout Substring) -> String? {
    guard let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), let first = rest.utf8.first, ASCII.isLetter(first)
    else { return nil }
    let scheme = rest.utf8[..<colon]
    guard scheme.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || "+-.".utf8.contains($0) }) else { return nil }
    defer { rest = rest[rest.utf8.index(after: colon)...] }
    return String(rest[..<colon]).lowercased()
  }
}
