extension WebAddress {
  /// The address that `reference` means on a page at `base`. Blanks around it are cut. Where the base is no absolute
  /// address it is the reference itself.
  static func resolve(_ reference: String, against base: String) -> String {
    WebAddress(reference).resolved(against: WebAddress(base)).text
  }

  /// The address that this one means on a page at `base` (RFC 3986, section 5.2.2).
  func resolved(against base: WebAddress) -> WebAddress {
    guard base.scheme != nil else { return self }
    var target = self
    // `http:page.html` and `http:///host/…` are what people wrote who meant something else.
    if let scheme, Self.hasHost(scheme) { target.mendSlashes(scheme == base.scheme ? base : nil) }
    guard target.scheme == nil else {
      if target.authority != nil { target.path = Self.withoutDots(target.path) }
      return target
    }
    target.scheme = base.scheme
    guard authority == nil else {
      target.path = Self.withoutDots(path)
      return target
    }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      if query == nil { target.query = base.query }
    } else if path.utf8.first == UInt8(ascii: "/") {
      target.path = Self.withoutDots(path)
    } else {
      target.path = Self.withoutDots(base.merged(with: path))
    }
    return target
  }

  fileprivate static func hasHost(_ scheme: String) -> Bool { ["http", "https", "ftp"].contains(scheme) }

  /// Takes what follows too many slashes as the host, and what follows none as relative to a base of the same scheme.
  fileprivate mutating func mendSlashes(_ base: WebAddress?) {
    if authority == "" {
      let rest = path.utf8.drop { $0 == UInt8(ascii: "/") }
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = String(Substring(rest[..<end]))
      path = String(Substring(rest[end...]))
    } else if authority == nil, base != nil {
      scheme = nil
    }
  }

  /// The path in place of the last part of this one's (RFC 3986, section 5.2.3).
  private func merged(with relative: String) -> String {
    if authority != nil, path.isEmpty { return "/" + relative }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return relative }
    return path[...slash] + relative
  }

  /// The path without `.` and `..` (RFC 3986, section 5.2.4).
  private static func withoutDots(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: ".")), hasDots(path) else { return path }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { kept.append("") }
      case "..":
        if kept.count > 1 || (kept.count == 1 && kept[0] != "") { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(part)
      }
    }
    return kept.joined(separator: "/")
  }

  private static func hasDots(_ path: String) -> Bool {
    path.utf8.holds("./") || path.hasSuffix("/.") || path.hasSuffix("/..") || path == "." || path == ".."
  }
}

extension WebAddress {
  /// The address with too many slashes before its host mended: `http:///host/path`.
  var mended: WebAddress {
    var address = self
    if let scheme, Self.hasHost(scheme) { address.mendSlashes(nil) }
    return address
  }
}
