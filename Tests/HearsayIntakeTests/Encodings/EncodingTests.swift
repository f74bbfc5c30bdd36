import Testing

@testable import HearsayIntake

@Suite("An encoding")
struct EncodingTests {
  @Test(
    "is known by all of its labels",
    arguments: [
      ("ISO-8859-1", "windows-1252"), (" us-ascii ", "windows-1252"), ("gb2312", "gbk"), ("latin2", "iso-8859-2"),
      ("ISO_8859-9:1989", "windows-1254"), ("sjis", "shift_jis"), ("UTF8", "utf-8"), ("unicode", "utf-16le"),
      ("TIS-620", "windows-874"), ("ks_c_5601-1987", "euc-kr"),
    ])
  func labels(label: String, name: String) { #expect(Encoding(label: label)?.name == name) }

  @Test(
    "decodes its own letters",
    arguments: [
      ("windows-1250", [0xB9], "ą"), ("windows-1253", [0xE1], "α"), ("iso-8859-15", [0xA4], "€"),
      ("koi8-u", [0xA4], "є"), ("gbk", [0xC4, 0xEA], "年"), ("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"),
      ("big5", [0xA6, 0x7E], "年"), ("shift_jis", [0x94, 0x4E], "年"), ("euc-jp", [0xC7, 0xAF], "年"),
      ("euc-kr", [0xB3, 0xE2], "년"), ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x47, 0x2F, 0x1B, 0x28, 0x42], "年"),
      ("windows-1252", [0x93, 0x80, 0x94], "“€”"), ("macintosh", [0x8A], "ä"), ("cp037", [0xC1], "A"),
      ("shift_jis", [0x87, 0x40], "①"), ("euc-kr", [0x81, 0x41], "갂"),
    ] as [(String, [UInt8], String)])
  func letters(label: String, bytes: [UInt8], text: String) throws {
    let decoded = try #require(Encoding(label: label)).decoded(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.replaced == 0)
  }

  @Test("of Windows has control characters where it has nothing else, and replaces what is beyond them")
  func controls() throws {
    let greek = try #require(Encoding(label: "windows-1253")).decoded([0x41, 0x81, 0xD2, 0x42])
    #expect(String(decoding: greek.bytes, as: UTF8.self) == "A\u{81}\u{FFFD}B")
    #expect(greek.replaced == 1)
    #expect(Encoding.windows1252.decoded([0x81]).bytes == Array("\u{81}".utf8))
  }

  @Test("that is cut in the middle of a letter ends in one replacement", arguments: ["gbk", "utf-8", "utf-16be"])
  func cut(label: String) throws {
    let cut: [String: [UInt8]] = ["utf-16be": [0x5E, 0x74, 0x5E], "gbk": [0xC4, 0xEA, 0xC4], "utf-8": [0xE5, 0xB9]]
    let bytes = try #require(cut[label])
    #expect(try #require(Encoding(label: label)).decoded(bytes).replaced == 1)
  }

  @Test("decodes long text that does not fit into the room of one call")
  func long() throws {
    let text = String(repeating: "年Ab", count: 60_000)
    let bytes = Specimen.encode(text, "gb18030")
    #expect(String(decoding: try #require(Encoding(label: "gbk")).decoded(bytes).bytes, as: UTF8.self) == text)
  }
}
