/// Which network addresses may be connected to.
public struct AddressRule: Hashable, Sendable {
  /// Whether addresses of one's own networks may be.
  private let allowsOwn: Bool
  /// Addresses that may be, though they are not for the public.
  private let exceptions: Set<NetworkAddress>

  /// Only addresses that anybody on the internet can reach.
  public static let publicOnly = AddressRule(allowsOwn: false, exceptions: [])
  /// Addresses of one's own networks and machine too: for those who fetch from there on purpose. Link-local ones stay refused: no
  /// site is read there, but cloud machines find their secrets there, and a redirect from any host could lead to them.
  public static let own = AddressRule(allowsOwn: true, exceptions: [])

  /// Addresses that anybody can reach, and some others.
  public static func publicAnd(_ exceptions: Set<NetworkAddress>) -> AddressRule {
    AddressRule(allowsOwn: false, exceptions: exceptions)
  }

  private init(allowsOwn: Bool, exceptions: Set<NetworkAddress>) {
    self.allowsOwn = allowsOwn
    self.exceptions = exceptions
  }

  /// Whether an address may be connected to.
  public func allows(_ address: NetworkAddress) -> Bool {
    if exceptions.contains(address) { return true }
    return allowsOwn ? address.sort != .linkLocal : address.sort == .global
  }
}
