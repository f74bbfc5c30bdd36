import Testing

@testable import HearsayIntake

@Suite("What is sent for a page")
struct PageMediaTests {
  @Test(
    "can be one, by its type or whatever its type says",
    arguments: [
      (nil, "<p>Rovers"), ("text/html; charset=utf-8", "<p>Rovers"), ("application/xhtml+xml", "<p>Rovers"),
      ("text/plain", "Rovers want Ölund"),
      ("", ""), ("application/octet-stream", "<p>Rovers\u{1B}"), ("TEXT/HTML", "\t\r\n\u{C}"),
    ] as [(String?, String)])
  func page(type: String?, text: String) {
    #expect(PageMedia.foreignType(of: Array(text.utf8), contentType: type) == nil)
  }

  @Test(
    "is something else by its type",
    arguments: ["image/png", "Application/PDF", "video/mp4; codecs=x", "application/json", "text/css"])
  func foreign(type: String) {
    let found = PageMedia.foreignType(of: Array("<p>Rovers".utf8), contentType: type)
    #expect(found == type.lowercased().split(separator: ";").first.map(String.init))
  }

  @Test("is something else by its bytes", arguments: [0x00, 0x01, 0x08, 0x0B, 0x0E, 0x1A, 0x1F] as [UInt8])
  func binary(byte: UInt8) {
    let bytes = Array("<p>Rovers".utf8) + [byte]
    #expect(PageMedia.foreignType(of: bytes, contentType: "text/html") == "application/octet-stream")
  }

  @Test("can be one in two bytes to a letter")
  func wide() {
    for bytes in [[0xFF, 0xFE, 0x3C, 0x00], [0x3C, 0x00, 0x70, 0x00], [0x00, 0x3C, 0x00, 0x70]] as [[UInt8]] {
      #expect(PageMedia.foreignType(of: bytes, contentType: nil) == nil)
    }
  }
}
