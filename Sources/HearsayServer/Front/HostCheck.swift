/// Whether the name by which a client calls the server is one of its own.
///
/// A web page can make a browser ask this server under the page's own name, by letting that name lead here for a moment ("DNS
/// rebinding"), and then read the answers. A name in `Host` that is not ours is therefore refused; an address is no name, so it
/// cannot be rebound.
struct HostCheck: Sendable {
  private let names: Set<String>

  /// A check that lets addresses, `localhost` and these names pass.
  init(names: [String]) { self.names = Set(names.map { $0.lowercased() }).union(["localhost"]) }

  /// Whether a `Host` field may pass. HTTP/1.1 asks for exactly one.
  func allows(_ host: String?) -> Bool {
    guard let host, !host.isEmpty else { return false }
    let name = Self.name(of: host).lowercased()
    guard Self.isPort(host.dropFirst(name.count)) else { return false }
    return names.contains(name) || Self.isAddress(name)
  }

  /// The host without its port: `[::1]:8080`, `127.0.0.1:8080`, `localhost`.
  private static func name(of host: String) -> String {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return String(host[...end]) }
    return String(host.prefix { $0 != ":" })
  }

  /// Nothing, or a colon and a number: what follows the name comes back in links.
  private static func isPort(_ rest: Substring) -> Bool {
    guard rest.first == ":" else { return rest.isEmpty }
    return rest.count <= 6 && rest.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.dropFirst().dropLast().utf8.allSatisfy {
        isHexadecimal($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
      }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
