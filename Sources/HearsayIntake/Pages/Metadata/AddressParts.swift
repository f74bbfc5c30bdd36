/// Parts of an address, as written.
enum AddressParts {
  /// The host in lower case, without `www.`; empty where there is none.
  static func host(of address: String) -> String {
    guard let start = address.range(of: "//") else { return "" }
    let host = address[start...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}

extension String {
  /// The index after some words; `nil` where they do not stand here.
  fileprivate func range(of words: String) -> Index? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(words) { return rest.index(rest.startIndex, offsetBy: words.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
