import HearsayModel
import Testing

@Suite("JSON")
struct JSONTests {
  private func parsed(_ text: String) throws -> JSON { try JSON(Array(text.utf8)) }

  @Test(
    "comes back as it was written, keys sorted by their bytes",
    arguments: [
      (
        #"{ "b" : [1, -2.50, 3e5], "a": {"é": true, "e": false}, "c": null }"#,
        #"{"a":{"e":false,"é":true},"b":[1,-2.50,3e5],"c":null}"#
      ),
      (
        #""a\/b \u00e9 \ud83d\ude00 \"q\" \\ \n\t\r\b\f\u0001""#,
        "\"a/b é 😀 \\\"q\\\" \\\\ \\n\\t\\r\\u0008\\u000c\\u0001\""
      ),
      ("[]", "[]"), ("{}", "{}"), (" 0 ", "0"), (#"{"a":1,"a":2}"#, #"{"a":2}"#),
    ])
  func writing(read: String, written: String) throws {
    #expect(try parsed(read).line == written)
    #expect(try parsed(written).line == written)
  }

  @Test("takes half a surrogate pair for U+FFFD", arguments: [#""\ud83d!""#, #""\ude00!""#, #""\ud83d\u0021""#])
  func surrogates(text: String) throws {
    #expect(try parsed(text) == .string("\u{FFFD}!"))
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      ("", JSONFault.Reason.endsEarly, 0), ("{", .endsEarly, 1), (#"{"a"}"#, .expected("a colon"), 4),
      (#"{"a":1 "b":2}"#, .expected("a comma or }"), 7), ("[1 2]", .expected("a comma or ]"), 3),
      ("{1:2}", .expected("a key in double quotes"), 1),
      ("[1,]", .expected("a value"), 3), ("tru", .endsEarly, 3), ("trux", .expected("true"), 3), ("1 2", .goesOn, 2),
      ("-", .endsEarly, 1),
      ("1.x", .expected("a digit"), 2), (#""a"#, .endsEarly, 2), (#""\x""#, .badEscape, 1),
      (#""\u12g4""#, .expected("a hexadecimal digit"), 5),
      ("\"a\tb\"", .controlCharacter, 2), ("NaN", .expected("a value"), 0), ("01", .goesOn, 1),
    ])
  func faults(text: String, reason: JSONFault.Reason, offset: Int) {
    #expect(throws: JSONFault(reason, at: offset)) { try parsed(text) }
  }

  @Test("of ten thousand levels is refused, of a hundred is read")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(try parsed(nested(100)).line == nested(100))
    #expect(throws: JSONFault(.tooDeep, at: 100)) { try parsed(nested(10_000)) }
  }

  @Test("survives any bytes at all")
  func anyBytes() {
    var state: UInt64 = 42
    let letters = Array(#"{}[]",:\utrue0123.e-é "#.utf8) + [0, 0xFF, 0xC3]
    for _ in 0..<20_000 {
      let bytes = (0..<12).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return letters[Int(state >> 33) % letters.count]
      }
      if let value = try? JSON(bytes) { #expect((try? JSON(value.lineBytes)) == value) }
    }
  }

  @Test("can be written over several lines")
  func indented() throws {
    #expect(try parsed(#"{"a":[1,{}],"b":[]}"#).indented() == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}")
    #expect(try parsed("[1]").indented(margin: 1) == "[\n    1\n  ]")
  }
}

@Suite("Money")
struct MoneyTests {
  @Test(
    "is written in whole units with exact decimals, and read back",
    arguments: [
      (2_000_000_000, "20000000"), (750, "7.5"), (705, "7.05"), (7, "0.07"), (0, "0"),
      (Int64.max, "92233720368547758.07"),
    ])
  func decimal(minorUnits: Int64, digits: String) {
    let money = Money(minorUnits: minorUnits, currency: .pound)
    #expect(money.decimal == digits)
    #expect(Money(decimal: digits, currency: .pound) == money)
  }

  @Test("is read with decimals that say nothing")
  func zeros() {
    #expect(Money(decimal: "7.50", currency: .euro)?.minorUnits == 750)
    #expect(Money(decimal: "20000000.000", currency: .euro)?.minorUnits == 2_000_000_000)
  }

  @Test(
    "is not read from anything else",
    arguments: ["", ".", "7.", ".5", "-1", "1e6", "7.123", "1,5", "92233720368547758.08", "99999999999999999999"])
  func refused(digits: String) {
    #expect(Money(decimal: digits, currency: .euro) == nil)
  }
}
