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
  init(_ words: String) {
    // On bytes: every sign that parts an address is one, and feeds and pages are full of addresses.
    var rest = Self.cleaned(words).utf8
    fragment = Self.cut(&rest, from: UInt8(ascii: "#"))
    query = Self.cut(&rest, from: UInt8(ascii: "?"))
    scheme = Self.cutScheme(&rest)
    if rest.starts(with: "//".utf8) {
      let body = rest.dropFirst(2)
      let end = body.firstIndex(of: UInt8(ascii: "/")) ?? body.endIndex
      authority = String(Substring(body[..<end]))
      rest = body[end...]
    }
    path = String(Substring(rest))
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
    var words = ""
    if let scheme { words += scheme + ":" }
    if let authority { words += "//" + authority }
    words += path
    if let query { words += "?" + query }
    if let fragment { words += "#" + fragment }
    return words
  }

  private static func cleaned(_ words: String) -> Substring {
    let bytes = words.utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    let body = bytes[first..<bytes.index(after: last)]
    guard body.contains(where: isWrapping) else { return Substring(body) }
    return Substring(decoding: body.filter { !isWrapping($0) }, as: UTF8.self)
  }

  /// Line breaks and tabs inside are how a long address was wrapped (URL standard, section 4.4).
  private static func isWrapping(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// Takes what follows the first `sign` off the end; `nil` where it does not stand there.
  private static func cut(_ rest: inout Substring.UTF8View, from sign: UInt8) -> String? {
    guard let place = rest.firstIndex(of: sign) else { return nil }
    defer { rest = rest[..<place] }
    return String(Substring(rest[rest.index(after: place)...]))
  }

  private static func cutScheme(_ rest: inout Substring.UTF8View) -> String? {
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), let first = rest.first, ASCII.isLetter(first)
    else { return nil }
    let scheme = rest[..<colon]
    guard scheme.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || "+-.".utf8.contains($0) }) else { return nil }
    defer { rest = rest[rest.index(after: colon)...] }
    return String(Substring(scheme)).lowercased()
  }
}
