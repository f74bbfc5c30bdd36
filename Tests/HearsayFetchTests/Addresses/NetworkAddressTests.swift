import Testing

@testable import HearsayFetch

@Suite("A network address")
struct NetworkAddressTests {
  @Test(
    "is sorted by the registers of special addresses",
    arguments: [
      ("8.8.8.8", .global), ("0.0.0.0", .unspecified), ("0.1.2.3", .unspecified), ("10.0.0.1", .private),
      ("10.255.255.255", .private), ("11.0.0.0", .global), ("100.63.255.255", .global), ("100.64.0.1", .carrier),
      ("100.127.255.255", .carrier), ("100.128.0.0", .global), ("127.0.0.1", .loopback), ("127.255.0.9", .loopback),
      ("169.254.169.254", .linkLocal), ("172.15.255.255", .global), ("172.16.0.1", .private),
      ("172.31.255.255", .private), ("172.32.0.0", .global), ("192.0.0.8", .reserved), ("192.0.2.1", .documentation),
      ("192.88.99.1", .tunnel), ("192.168.1.1", .private), ("198.18.0.1", .benchmarking),
      ("198.19.255.255", .benchmarking), ("198.51.100.7", .documentation), ("203.0.113.7", .documentation),
      ("224.0.0.1", .multicast), ("239.255.255.255", .multicast), ("240.0.0.1", .reserved),
      ("255.255.255.255", .reserved), ("2606:4700::1111", .global), ("::", .unspecified), ("::1", .loopback),
      ("fc00::1", .private), ("fdff::1", .private), ("fe80::1", .linkLocal), ("febf::1", .linkLocal),
      ("fec0::1", .private), ("ff02::1", .multicast), ("2001::1", .tunnel), ("2001:db8::1", .documentation),
      ("3fff::1", .documentation), ("2001:2::1", .benchmarking), ("2001:20::1", .reserved), ("100::1", .reserved),
      ("4000::1", .reserved),
    ] as [(String, AddressSort)])
  func sorts(text: String, sort: AddressSort) throws {
    #expect(try #require(NetworkAddress(text)).sort == sort)
  }

  @Test(
    "of IPv6 is what the IPv4 address inside it is",
    arguments: [
      ("::ffff:127.0.0.1", .loopback), ("::ffff:10.1.1.1", .private), ("::ffff:8.8.8.8", .global),
      ("64:ff9b::169.254.169.254", .linkLocal), ("64:ff9b::8.8.8.8", .global), ("2002:7f00:0001::", .loopback),
      ("2002:c0a8:0101::1", .private), ("2002:0808:0808::1", .global), ("64:ff9b:1::a00:1", .reserved),
      ("::127.0.0.1", .reserved),
    ] as [(String, AddressSort)])
  func embedded(text: String, sort: AddressSort) throws {
    #expect(try #require(NetworkAddress(text)).sort == sort)
  }

  @Test("that is none is refused", arguments: ["", "1.2.3", "1.2.3.256", "::g", "example.org"])
  func none(text: String) {
    #expect(NetworkAddress(text) == nil)
  }

  @Test(
    "is allowed where it is public, or excepted, or where one's own networks are; link-local ones are then refused all the same"
  )
  func rule() throws {
    let own = try #require(NetworkAddress("127.0.0.1"))
    let other = try #require(NetworkAddress("127.0.0.2"))
    #expect(AddressRule.publicOnly.allows(try #require(NetworkAddress("8.8.8.8"))))
    #expect(!AddressRule.publicOnly.allows(own))
    #expect(AddressRule.publicAnd([own]).allows(own))
    #expect(!AddressRule.publicAnd([own]).allows(other))
    #expect(AddressRule.own.allows(other))
    #expect(AddressRule.own.allows(try #require(NetworkAddress("192.168.1.7"))))
    #expect(AddressRule.own.allows(try #require(NetworkAddress("8.8.8.8"))))
    for secret in ["169.254.169.254", "fe80::1", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe"] {
      #expect(!AddressRule.own.allows(try #require(NetworkAddress(secret))))
    }
  }
}
