/// What sort of network an address belongs to, by the registers of special-purpose addresses (RFC 6890 and its
/// successors).
public enum AddressSort: String, Hashable, Sendable, CaseIterable {
  /// Anybody on the internet can reach it.
  case global
  /// It stands for no address at all.
  case unspecified
  /// The machine itself.
  case loopback
  /// A private network (RFC 1918, RFC 4193).
  case `private`
  /// A network without a router, where cloud machines find their secrets (RFC 3927, RFC 4291).
  case linkLocal = "link-local"
  /// The network between a provider and its customers (RFC 6598).
  case carrier
  /// Many machines at once.
  case multicast
  /// Examples in documents (RFC 5737, RFC 3849).
  case documentation
  /// Tests of network equipment (RFC 2544).
  case benchmarking
  /// A tunnel that hides where it ends (RFC 4380).
  case tunnel
  /// Set aside for what no page is served from.
  case reserved
}

extension NetworkAddress {
  /// What sort of network it belongs to. An IPv4 address inside an IPv6 one decides for both.
  public var sort: AddressSort {
    if let embedded { return embedded.sort }
    let blocks = family == .four ? AddressBlock.four : AddressBlock.six
    if let block = blocks.first(where: { $0.contains(self) }) { return block.sort }
    // All that is handed out of IPv6 so far begins with the bits 001 (RFC 4291).
    return family == .four || value >> 125 == 1 ? .global : .reserved
  }

  /// The IPv4 address that packets to this one end at: mapped (RFC 4291), behind NAT64 (RFC 6052) or 6to4 (RFC 3056).
  private var embedded: NetworkAddress? {
    guard family == .six else { return nil }
    if value >> 32 == 0xFFFF || value >> 32 == 0x64_FF9B << 64 {
      return NetworkAddress(family: .four, value: value & 0xFFFF_FFFF)
    }
    return value >> 112 == 0x2002 ? NetworkAddress(family: .four, value: value >> 80 & 0xFFFF_FFFF) : nil
  }
}
