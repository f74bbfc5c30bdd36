import Testing

@testable import HearsayIntake

@Suite("A relative address")
struct WebAddressTests {
  @Test(
    "is resolved as RFC 3986 has it",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"),
      ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
      ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"),
      ("g;x", "http://a/b/c/g;x"),
      ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
      ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
      ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
      (".g", "http://a/b/c/.g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
      ("g/./h", "http://a/b/c/g/h"),
      ("g/../h", "http://a/b/c/h"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ])
  func rfc(reference: String, address: String) {
    #expect(WebAddress.resolve(reference, against: "http://a/b/c/d;p?q") == address)
  }

  @Test(
    "is forgiven blanks, line breaks, missing and surplus slashes",
    arguments: [
      (" /news\n", "https://kickabout.example/news"), ("/ne\n\tws", "https://kickabout.example/news"),
      ("https:/news", "https://kickabout.example/news"), ("https:news", "https://kickabout.example/2023/news"),
      ("http:///other.example/x", "http://other.example/x"), ("//other.example", "https://other.example"),
      ("mailto:desk@kickabout.example", "mailto:desk@kickabout.example"), ("À", "https://kickabout.example/2023/À"),
    ])
  func forgiven(reference: String, address: String) {
    #expect(WebAddress.resolve(reference, against: "https://kickabout.example/2023/index.html") == address)
  }

  @Test("stays as it is where nothing is known to resolve it against")
  func noBase() {
    #expect(WebAddress.resolve("../x?y", against: "") == "../x?y")
    #expect(WebAddress.resolve("x", against: "feeds/") == "x")
  }

  @Test(
    "has its host told apart from user and port",
    arguments: [
      ("http://a.example", "a.example"), ("http://u:p@A.Example:8080/x", "a.example"), ("http://[::1]:80/", "[::1]"),
      ("/path", nil), ("http://", nil),
    ] as [(String, String?)])
  func host(address: String, host: String?) { #expect(WebAddress(address).host == host) }
}
