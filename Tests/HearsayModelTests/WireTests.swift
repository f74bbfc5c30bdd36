import HearsayModel
import HearsayText
import Testing

@Suite("The wire form of a reading")
struct WireTests {
  @Test("is written byte for byte as agreed")
  func bytes() {
    #expect(Wire.line(Specimen.reading) == Self.golden)
  }

  @Test("is the same in every run and stands on one line")
  func stable() {
    #expect(Wire.line(Specimen.reading) == Wire.line(Specimen.reading))
    #expect(!Wire.line(Specimen.reading).utf8.contains(0x0A))
  }

  @Test("comes back as the same reading, and is written the same again")
  func roundTrip() throws {
    let reading = try Wire.reading(Self.golden, of: Specimen.text)
    #expect(reading == Specimen.reading)
    #expect(Wire.line(reading) == Self.golden)
  }

  @Test("of every kind, modality, deal and time comes back as it was")
  func everyChoice() throws {
    let times: [Time] = [
      .month(year: 2024, month: 1), .year(2024), .season(2023), .window(Window(year: 2024, half: .summer)),
    ]
    for (index, kind) in Kind.allCases.enumerated() {
      var claim = Claim(
        id: ClaimID("c"), kind: kind, entry: "e", trigger: Specimen.range("bid"), evidence: Specimen.range("bid"))
      claim.polarity = index % 2 == 0 ? .affirmed : .denied
      claim.modality = Modality.allCases[index % Modality.allCases.count]
      claim.deal = Deal.allCases[index % Deal.allCases.count]
      claim.when = times[index % times.count]
      claim.value = .words("Größe")
      var reading = Specimen.reading
      reading.claims = [claim]
      #expect(try Wire.reading(Wire.line(reading), of: reading.text) == reading)
    }
  }

  @Test("passes over fields that it does not know")
  func unknownFields() throws {
    let line = Self.golden.replacing("\"id\":\"example/1\"", with: "\"id\":\"example/1\",\"later\":{\"a\":[1]}")
    #expect(try Wire.reading(line, of: Specimen.text) == Specimen.reading)
  }

  @Test(
    "says what is wrong with a line, and where",
    arguments: [
      (
        "\"schema\":\"hearsay/reading/1\"", "\"schema\":\"hearsay/reading/9\"",
        WireError.schema(found: "hearsay/reading/9")
      ),
      ("\"schema\":\"hearsay/reading/1\"", "\"skema\":1", .schema(found: nil)),
      ("\"kind\":\"bid\"", "\"kind\":\"gossip\"", .unknown(path: "claims[0].kind", found: "gossip")),
      (
        "\"min\":7500000", "\"min\":7.123",
        .sort(path: "claims[0].terms[0].min", expected: "an amount with two decimals at most", found: "7.123")
      ),
      ("\"min\":7500000,", "", .missing(path: "claims[0].terms[0].min")),
      (
        "\"confidence\":0.873", "\"confidence\":\"high\"",
        .sort(path: "claims[0].confidence", expected: "a number", found: "a string")
      ),
      ("\"quote\":\"Ölund has", "\"quote\":\"Olund has", .differs(path: "claims[1].evidence.quote")),
      ("\"when\":\"2024-winter\"", "\"when\":\"soon\"", .unknown(path: "claims[0].when", found: "soon")),
      (
        "\"models\":[\"tagger-1\"]", "\"models\":{}",
        .sort(path: "reader.models", expected: "an array", found: "an object")
      ),
    ])
  func errors(words: String, replacement: String, error: WireError) {
    let line = Self.golden.replacing(words, with: replacement)
    #expect(throws: error) { try Wire.reading(line, of: Specimen.text) }
  }

  @Test("refuses offsets outside the text, inside a character, or not agreeing with each other")
  func offsets() {
    var reading = Specimen.reading
    reading.claims[0].trigger = ByteRange(4, 5)
    let line = Wire.line(reading)
    #expect(throws: WireError.differs(path: "claims[0].trigger.codePointEnd")) {
      try Wire.reading(line.replacing("\"end\":5,\"start\":4", with: "\"end\":6,\"start\":4"), of: reading.text)
    }
    #expect(throws: WireError.outside(path: "claims[0].trigger")) {
      try Wire.reading(line.replacing("\"end\":5,\"start\":4", with: "\"end\":4000,\"start\":4"), of: reading.text)
    }
    #expect(throws: WireError.outside(path: "claims[0].trigger")) {
      try Wire.reading(line.replacing("\"end\":5,\"start\":4", with: "\"end\":5,\"start\":3"), of: reading.text)
    }
  }

  @Test("says that a line is no JSON, with the place")
  func noJSON() {
    #expect(throws: WireError.json(JSONFault(.expected("a colon"), at: 6))) {
      try Wire.reading(#"{"id" 1}"#, of: Specimen.text)
    }
  }

  @Test("counts code points right at the end of a long text with many claims")
  func manyClaims() {
    let text = CanonicalText(body: String(repeating: "Ölund går. ", count: 20_000))
    let claims = (0..<20_000).map { index in
      Claim(
        id: ClaimID("c\(index)"), kind: .exit, entry: "e", trigger: ByteRange(index * 13, index * 13 + 6),
        evidence: ByteRange(index * 13, index * 13 + 12))
    }
    let reading = Reading(
      id: ArticleID("long"), version: VersionID("v"), reader: ReaderVersion(version: "0", models: [], lexicon: "0"),
      text: text, claims: claims)
    // A pass over the text for each claim would read ten billion bytes, and never end in a debug build.
    #expect(Wire.json(reading).line.utf8.count > 20_000)
    let last = Wire.json(
      Reading(
        id: reading.id, version: reading.version, reader: reading.reader, text: text, claims: [claims[19_999]]))
    #expect(last.line.contains("\"codePointEnd\":219999,\"codePointStart\":219989,\"end\":259999"))
  }
}
