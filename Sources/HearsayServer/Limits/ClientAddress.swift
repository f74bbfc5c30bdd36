import NIOCore

/// Where a request comes from, as far as limits care.
struct ClientAddress: Hashable, Sendable {
  /// What is counted as one client: an IPv4 address, the first half of an IPv6 address (one household has 2^64 of the second), or
  /// `local`.
  let network: String
  /// Whether it is this very machine.
  let isLoopback: Bool

  /// A client as it is counted.
  init(network: String, isLoopback: Bool) { (self.network, self.isLoopback) = (network, isLoopback) }

  init(_ address: SocketAddress?) {
    switch address {
    case .v4:
      let ip = address?.ipAddress ?? ""
      network = ip
      isLoopback = ip.hasPrefix("127.")
    case .v6:
      let ip = address?.ipAddress ?? ""
      isLoopback = ip == "::1" || ip.hasPrefix("::ffff:127.")
      network = ip.hasPrefix("::ffff:") ? String(ip.dropFirst(7)) : Self.firstHalf(of: ip)
    case .unixDomainSocket, nil:
      network = "local"
      isLoopback = true
    }
  }

  /// The first four groups; the zeros that `::` stands for are written out.
  private static func firstHalf(of address: String) -> String {
    let sides = address.split(separator: "%")[0].split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    var groups = sides[0].split(separator: ":").map(String.init)
    if sides.count > 1 {
      let rest = sides[1].split(separator: ":").map(String.init)
      groups += Array(repeating: "0", count: max(0, 8 - groups.count - rest.count)) + rest
    }
    return groups.prefix(4).joined(separator: ":")
  }
}
