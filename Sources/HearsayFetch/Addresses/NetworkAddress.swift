#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An IPv4 or IPv6 address.
public struct NetworkAddress: Hashable, Sendable {
  /// Which of the two protocols it belongs to.
  enum Family: Hashable, Sendable {
    case four, six
  }

  let family: Family
  /// The address as one number: 32 bits of it are used for IPv4, all for IPv6.
  let value: UInt128

  init(family: Family, value: UInt128) {
    self.family = family
    self.value = value
  }

  /// The address that is written so (`192.0.2.1`, `2001:db8::1`); `nil` where it is none.
  public init?(_ text: String) {
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      self.init(four)
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      self.init(six)
    } else {
      return nil
    }
  }

  /// The address of a socket address; `nil` where it is of neither protocol, such as a local socket.
  init?(_ address: UnsafePointer<sockaddr>) {
    let raw = UnsafeRawPointer(address)
    switch Int32(address.pointee.sa_family) {
    case AF_INET: self.init(raw.loadUnaligned(as: sockaddr_in.self).sin_addr)
    case AF_INET6: self.init(raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
    default: return nil
    }
  }

  private init(_ address: in_addr) { self.init(family: .four, value: UInt128(UInt32(bigEndian: address.s_addr))) }

  private init(_ address: in6_addr) {
    self.init(
      family: .six, value: withUnsafeBytes(of: address) { $0.reduce(into: UInt128(0)) { $0 = $0 << 8 | UInt128($1) } })
  }
}

extension NetworkAddress: CustomStringConvertible {
  /// The address in its usual spelling.
  public var description: String {
    switch family {
    case .four: (0..<4).map { String(value >> (24 - 8 * UInt128($0)) & 0xFF) }.joined(separator: ".")
    case .six: (0..<8).map { String(value >> (112 - 16 * UInt128($0)) & 0xFFFF, radix: 16) }.joined(separator: ":")
    }
  }
}
