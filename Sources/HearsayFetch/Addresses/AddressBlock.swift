/// A block of addresses that are not for the public.
struct AddressBlock {
  let first: UInt128
  let bits: Int
  let width: Int
  let sort: AddressSort

  func contains(_ address: NetworkAddress) -> Bool { (address.value ^ first) >> UInt128(width - bits) == 0 }

  /// IANA's register of special-purpose IPv4 addresses.
  static let four: [AddressBlock] = [
    four(0, 0, 0, 0, 8, .unspecified), four(10, 0, 0, 0, 8, .private), four(100, 64, 0, 0, 10, .carrier),
    four(127, 0, 0, 0, 8, .loopback), four(169, 254, 0, 0, 16, .linkLocal), four(172, 16, 0, 0, 12, .private),
    four(192, 0, 0, 0, 24, .reserved), four(192, 0, 2, 0, 24, .documentation), four(192, 88, 99, 0, 24, .tunnel),
    four(192, 168, 0, 0, 16, .private), four(198, 18, 0, 0, 15, .benchmarking),
    four(198, 51, 100, 0, 24, .documentation), four(203, 0, 113, 0, 24, .documentation),
    four(224, 0, 0, 0, 4, .multicast), four(240, 0, 0, 0, 4, .reserved),
  ]

  /// IANA's register of special-purpose IPv6 addresses; what is not handed out at all needs no block.
  static let six: [AddressBlock] = [
    six(0, 0, 128, .unspecified), six(0, 1, 128, .loopback), six(0xFC00 << 112, 0, 7, .private),
    six(0xFE80 << 112, 0, 10, .linkLocal), six(0xFEC0 << 112, 0, 10, .private), six(0xFF00 << 112, 0, 8, .multicast),
    six(0x2001 << 112, 0, 32, .tunnel), six(0x2001_0002 << 96, 0, 48, .benchmarking),
    six(0x2001_0DB8 << 96, 0, 32, .documentation), six(0x2001 << 112, 0, 23, .reserved),
    six(0x3FFF << 112, 0, 20, .documentation),
  ]

  private static func four(
    _ a: UInt128, _ b: UInt128, _ c: UInt128, _ d: UInt128, _ bits: Int, _ sort: AddressSort
  ) -> AddressBlock {
    AddressBlock(first: a << 24 | b << 16 | c << 8 | d, bits: bits, width: 32, sort: sort)
  }

  private static func six(_ high: UInt128, _ low: UInt128, _ bits: Int, _ sort: AddressSort) -> AddressBlock {
    AddressBlock(first: high | low, bits: bits, width: 128, sort: sort)
  }
}
