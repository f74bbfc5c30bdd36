/// Which network addresses may be connected to.
public struct AddressRule: Hashable, Sendable {
  /// Whether every address may be.
  private let allowsAll: Bool
  /// Addresses that may be, though they are not for the public.
  private let exceptions: Set<NetworkAddress>

  /// Only addresses that anybody on the internet can reach.
  public static let publicOnly = AddressRule(allowsAll: false, exceptions: [])
  /// Every address: for those who fetch from their own network on purpose.
  public static let all = AddressRule(allowsAll: true, exceptions: [])

  /// Addresses that anybody can reach, and some others.
  public static func publicAnd(_ exceptions: Set<NetworkAddress>) -> AddressRule {
    AddressRule(allowsAll: false, exceptions: exceptions)
  }

  private init(allowsAll: Bool, exceptions: Set<NetworkAddress>) {
    self.allowsAll = allowsAll
    self.exceptions = exceptions
  }

  /// Whether an address may be connected to.
  public func allows(_ address: NetworkAddress) -> Bool {
    allowsAll || address.sort == .global || exceptions.contains(address)
  }
}
