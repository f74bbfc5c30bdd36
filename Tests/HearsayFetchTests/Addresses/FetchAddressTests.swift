import Testing

@testable import HearsayFetch

@Suite("A web address")
struct FetchAddressTests {
  @Test(
    "has one spelling",
    arguments: [
      ("HTTP://Example.ORG", "http://example.org/"), ("https://example.org:443/a#b", "https://example.org:443/a"),
      (" https://example.org/a b ", "https://example.org/a%20b"),
      ("http://example.org/../x/./y", "http://example.org/x/y"),
      ("http://2130706433/", "http://127.0.0.1/"), ("http://0x7f.1/", "http://127.0.0.1/"),
      ("http://0177.0.0.1/", "http://127.0.0.1/"),
    ])
  func spelling(written: String, text: String) throws {
    #expect(try FetchAddress(written).text == text)
  }

  @Test(
    "is refused where it cannot be asked",
    arguments: [
      ("", .malformed), ("example.org", .malformed), ("http://", .malformed), ("http://a b/", .malformed),
      ("http://example.org:99999/", .malformed), ("http://[::1/", .malformed),
      ("ftp://example.org/", .scheme("ftp")), ("file:///etc/passwd", .scheme("file")),
      ("gopher://example.org/", .scheme("gopher")), ("http://me:secret@example.org/", .credentials),
      ("http://me@example.org/", .credentials),
    ] as [(String, FetchAddress.Fault)])
  func refused(written: String, fault: FetchAddress.Fault) {
    #expect(throws: fault) { try FetchAddress(written) }
  }

  @Test("that is longer than any page's is refused")
  func long() {
    #expect(throws: FetchAddress.Fault.tooLong(limit: 4096)) {
      try FetchAddress("http://example.org/" + String(repeating: "a", count: 4096))
    }
  }

  @Test(
    "resolves what a page refers to",
    arguments: [
      ("/robots.txt", "https://example.org/robots.txt"), ("b", "https://example.org/news/b"),
      ("?page=2", "https://example.org/news/a?page=2"), ("//other.org/x", "https://other.org/x"),
      ("http://third.org", "http://third.org/"), ("../up", "https://example.org/up"),
    ])
  func resolved(reference: String, text: String) throws {
    #expect(try FetchAddress("https://example.org/news/a").resolving(reference).text == text)
  }

  @Test("knows its parts")
  func parts() throws {
    let address = try FetchAddress("https://example.org/a/b?c=d")
    #expect(address.scheme == "https")
    #expect(address.host == "example.org")
    #expect(address.port == 443)
    #expect(address.target == "/a/b?c=d")
    #expect(address.origin == "https://example.org:443")
  }
}
