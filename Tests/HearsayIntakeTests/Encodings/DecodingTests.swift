import HearsayChance
import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("Bytes in some encoding")
struct DecodingTests {
  /// “Brörup” in the bytes of windows-1252.
  private let western = Array("<rss>Br".utf8) + [0xF6] + Array("rup</rss>".utf8)

  private func decode(_ bytes: [UInt8], header: String? = nil, markup: Markup = .xml) -> DecodedText {
    TextDecoding.decode(bytes, contentType: header.map(ContentType.init), markup: markup)
  }

  @Test(
    "are known by their byte order mark before anything else",
    arguments: [
      ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
      ([0xFF, 0xFE, 0, 0], "utf-32le"), ([0, 0, 0xFE, 0xFF], "utf-32be"),
    ] as [([UInt8], String)])
  func mark(mark: [UInt8], name: String) throws {
    let encoding = try #require(Encoding(label: name))
    let bytes = mark + Specimen.encode("<rss>Ö𝄞</rss>", name)
    let decoded = decode(bytes, header: "text/xml; charset=koi8-r")
    #expect(decoded.encoding == encoding)
    #expect(decoded.evidence == .byteOrderMark)
    #expect(decoded.text == "<rss>Ö𝄞</rss>")
  }

  @Test("of two or four to a letter are known without a mark by the first sign of markup")
  func shape() {
    for name in ["utf-16le", "utf-16be", "utf-32le", "utf-32be"] {
      #expect(decode(Specimen.encode("<?xml version='1.0'?><rss>Ö</rss>", name)).encoding.name == name)
    }
  }

  @Test(
    "are decoded by the header's charset, as servers write it",
    arguments: [
      "text/xml; charset=iso-8859-1", "text/xml;charset='ISO-8859-1'", "text/xml; foo=bar; charset = \"latin1\"",
    ])
  func header(header: String) {
    let decoded = decode(western, header: header)
    #expect(decoded.text == "<rss>Brörup</rss>")
    #expect(decoded.evidence == .header)
    #expect(decoded.problems.isEmpty)
  }

  @Test("are decoded by the declaration where the header says nothing", arguments: [Markup.xml, .html])
  func declaration(markup: Markup) {
    let words = "<?xml version='1.0' encoding='windows-1251'?>" + "<meta charset=windows-1251>"
    let decoded = decode(Array(words.utf8) + [0xC4], markup: markup)
    #expect(decoded.text == words + "Д")
    #expect(decoded.evidence == .declaration)
  }

  @Test("have their meta element found in the form with http-equiv, and not in a comment")
  func meta() {
    let page = "<!-- <meta charset=koi8-r> --><META http-equiv=Content-Type content=\"text/html; charset=EUC-JP\">"
    #expect(Prescan.label(in: Array(page.utf8), markup: .html) == "euc-jp")
  }

  @Test("are in UTF-8 whatever a one-byte label says, if they are valid in it", arguments: ["iso-8859-1", "koi8-r"])
  func lie(label: String) {
    let decoded = decode(Array("<rss>Brörup</rss>".utf8), header: "text/xml; charset=\(label)")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.text == "<rss>Brörup</rss>")
    #expect(decoded.overruled == [Declared(label: label, evidence: .header)])
    #expect(decoded.problems.map(\.code) == ["other-encoding"])
  }

  @Test("that their declared UTF-8 does not fit are decoded by the next declaration that they fit")
  func next() {
    let bytes = Array("<?xml version='1.0' encoding='iso-8859-2'?>".utf8) + [0xB1]
    let decoded = decode(bytes, header: "text/xml; charset=utf-8")
    #expect(decoded.text.hasSuffix("ą"))
    #expect(decoded.evidence == .declaration)
    #expect(decoded.overruled.map(\.label) == ["utf-8"])
  }

  @Test("without any declaration are decoded by what they look like")
  func detection() throws {
    let text = String(repeating: "Клуб ведёт переговоры о переходе защитника этим летом. ", count: 20)
    let decoded = decode(Specimen.encode(text, "windows-1251"), markup: .none)
    #expect(decoded.text == text)
    #expect(decoded.evidence == .detection)
  }

  @Test("with a few that are nothing in UTF-8 keep their encoding, and the places are counted")
  func broken() {
    let text = Array(String(repeating: "Zürich. ", count: 100).utf8)
    let decoded = decode(
      Array("<?xml version='1.0' encoding='utf-8'?>".utf8) + text + [0xFF, 0x20, 0xE2, 0x82] + text)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.replaced == 2)
    #expect(decoded.problems.map(\.code) == ["replaced-bytes"])
    #expect(decoded.text.hasSuffix("Zürich. "))
  }

  @Test("of ASCII alone keep the label that names them")
  func ascii() {
    #expect(decode(Array("<rss/>".utf8), header: "text/xml").label == "us-ascii")
    #expect(decode(Array("<rss/>".utf8), header: "application/xml").label == "utf-8")
    #expect(decode(Array("<?xml version='1.0' encoding='big5'?><rss/>".utf8)).label == "big5")
  }

  @Test("declare in vain what does not exist, or what they cannot be in")
  func unknown() {
    let bytes = Array("<?xml version='1.0' encoding='klingon'?><rss>Ö</rss>".utf8)
    #expect(decode(bytes).overruled == [Declared(label: "klingon", evidence: .declaration)])
    #expect(decode(Array("<?xml version='1.0' encoding='utf-16'?>Ö".utf8)).encoding == .utf8)
  }

  @Test("give well-formed UTF-8 whatever they are")
  func any() throws {
    var random = SplitMix64(seed: 11)
    let labels = [
      "utf-8", "utf-16le", "gb18030", "shift_jis", "iso-2022-jp", "big5", "euc-kr", "windows-1255", "utf-7",
    ]
    for label in labels {
      let encoding = try #require(Encoding(label: label))
      for _ in 0..<200 {
        let bytes = random.bytes(upTo: 40)
        #expect(String(validating: encoding.decoded(bytes).bytes, as: UTF8.self) != nil, "\(label) \(bytes)")
      }
    }
    for _ in 0..<2000 {
      let bytes = random.bytes(upTo: 60)
      #expect(String(validating: decode(bytes).bytes, as: UTF8.self) != nil, "\(bytes)")
    }
  }
}
