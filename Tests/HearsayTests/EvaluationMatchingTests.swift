import HearsayGold
import HearsayModel
import Testing

@Suite("Evaluation: matching and counting")
struct EvaluationMatchingTests {
  private typealias Specimen = EvaluationSpecimen

  @Test("a claim matches one that agrees in more slots before a nearer one")
  func mostSlots() throws {
    let gold = [try Specimen.claim(#""deal":"loan","modality":"plan","sentence":5"#)]
    let read = [
      try Specimen.claim(#""deal":"loan","sentence":5"#),
      try Specimen.claim(#""deal":"loan","modality":"plan","sentence":0"#),
    ]
    #expect(Matcher.match(gold, read) == [Matcher.Pair(gold: 0, read: 1)])
  }

  @Test("the polarity goes before all other slots, and a match of another polarity is not found")
  func polarity() throws {
    let gold = [try Specimen.claim(#""deal":"loan","polarity":"-""#)]
    let read = [try Specimen.claim(#""deal":"loan""#), try Specimen.claim(#""polarity":"-""#)]
    #expect(Matcher.match(gold, read) == [Matcher.Pair(gold: 0, read: 1)])
    #expect(Matcher.match(gold, [read[0]]) == [Matcher.Pair(gold: 0, read: 0)])
    #expect(Specimen.result(gold: gold, read: [read[0]]).found.isEmpty)
  }

  @Test("among equals the source decides, then the nearest, then the first; each is taken once")
  func ties() throws {
    let gold = [try Specimen.claim(#""sentence":4,"source":["TMW"]"#), try Specimen.claim(#""sentence":9"#)]
    let read = [
      try Specimen.claim(#""sentence":8"#), try Specimen.claim(#""sentence":0,"source":["Tuttomercatoweb"]"#),
      try Specimen.claim(#""sentence":9"#),
    ]
    #expect(Set(Matcher.match(gold, read)) == [Matcher.Pair(gold: 0, read: 1), Matcher.Pair(gold: 1, read: 2)])
    let twins = [try Specimen.claim(#""sentence":1"#), try Specimen.claim(#""sentence":1"#)]
    #expect(Matcher.match(twins, twins) == [Matcher.Pair(gold: 0, read: 0), Matcher.Pair(gold: 1, read: 1)])
  }

  @Test("claims on another kind, player or club do not match")
  func others() throws {
    let gold = [try Specimen.claim(#""sentence":0"#)]
    for slots in [#""kind":"bid""#, #""player":"Ed Barlow""#, #""player":null"#, #""club":"Leeds""#, #""club":"""#] {
      #expect(Matcher.match(gold, [try Specimen.claim(slots)]).isEmpty, "\(slots)")
    }
  }

  @Test(
    "a claim is found in full where its other slots agree",
    arguments: [
      (#""value":"top target""#, #""value":"monitoring""#, true),
      (#""kind":"transfer","value":"done""#, #""kind":"transfer","value":"history""#, false),
      (#""kind":"transfer""#, #""kind":"transfer","value":"history""#, true),
      (#""kind":"transfer","value":"La Liga""#, #""kind":"transfer""#, true),
      (#""kind":"record","value":{"Goals":2,"caps":9}"#, #""kind":"record","value":{"caps":9.0,"goals":2}"#, true),
      (#""kind":"record","value":{"goals":2}"#, #""kind":"record","value":{"goals":3}"#, false),
      (#""kind":"record","value":{"goals":2}"#, #""kind":"record""#, false),
      (#""kind":"talks","counterparty":"Man Utd""#, #""kind":"talks","counterparty":"Manchester United""#, true),
      (#""kind":"talks","counterparty":"agent""#, #""kind":"talks","counterparty":"player""#, false),
      (
        #""kind":"standing","counterparty":"Ed Barlow, Jo Finch""#,
        #""kind":"standing","counterparty":"Finch and E. Barlow""#, true
      ),
      (#""kind":"standing","counterparty":"Ed Barlow""#, #""kind":"standing""#, false),
      (#""fee":{"amount":7.5,"currency":"EUR"}"#, #""fee":{"amount":7.6,"currency":"EUR"}"#, true),
      (#""fee":{}"#, #""fee":null"#, true),
      (#""when":"2024-01""#, #""when":"2024-02","source":["Sky"]"#, true),
    ])
  func full(gold: String, read: String, isFull: Bool) throws {
    let counts = Specimen.result(gold: [try Specimen.claim(gold)], read: [try Specimen.claim(read)]).counts
    #expect(counts[.core] == 1)
    #expect(counts[.full] == (isFull ? 1 : 0))
  }

  @Test("sources are counted apart from silence")
  func chains() throws {
    let gold = [
      try Specimen.claim(#""source":["TMW","HITC"]"#), try Specimen.claim(#""club":"Leeds","source":["The Sun"]"#),
      try Specimen.claim(#""club":"Derby""#), try Specimen.claim(#""club":"Hull""#),
    ]
    let read = [
      try Specimen.claim(#""source":["Tuttomercatoweb"]"#),
      try Specimen.claim(#""club":"Leeds United","source":[{"name":"Sun"}]"#),
      try Specimen.claim(#""club":"Derby County","source":["Sky"]"#), try Specimen.claim(#""club":"Hull City""#),
    ]
    let counts = Specimen.result(gold: gold, read: read).counts
    let names: [Counts.Name] = [.core, .first, .sourced, .sourcedFirst, .sourcedChain, .own, .ownFirst]
    #expect(names.map { counts[$0] } == [4, 3, 2, 2, 1, 2, 1])
  }

  @Test("news are the rumour kinds without transfers told as background")
  func news() throws {
    let slots = [
      #""kind":"transfer""#, #""kind":"transfer","value":"done""#, #""kind":"transfer","value":"history""#,
      #""kind":"transfer","value":"spell""#, #""kind":"transfer","value":"return""#, #""kind":"exit""#,
      #""kind":"need""#, #""kind":"record""#,
    ]
    #expect(try slots.map { try Specimen.claim($0).isNews } == [true, true, false, false, false, true, false, false])
  }

  @Test("a quote is found by its speaker and its first three words, once")
  func quotes() {
    func counts(_ read: [GoldQuote]) -> Int {
      let gold = [GoldQuote(speaker: "Tom Ashdown", text: "I’m happy here, and"), GoldQuote(speaker: nil, text: "…")]
      return DocumentResult(gold: GoldDocument(id: "a", quotes: gold), read: GoldDocument(id: "a", quotes: read))
        .counts[.quotes]
    }
    #expect(counts([GoldQuote(speaker: "Ashdown", text: "Im happy, here or there")]) == 1)
    #expect(counts([GoldQuote(speaker: "Ashdown", text: "I am happy here")]) == 0)
    #expect(counts([GoldQuote(speaker: "Barlow", text: "I’m happy here, and")]) == 0)
    #expect(counts([GoldQuote(speaker: nil, text: "…")]) == 0)
  }

  @Test("claims on known players are left out on both sides")
  func known() throws {
    let lines = #"{"id":"a","claims":[{"kind":"exit","player":"Tom Ashdown"},{"kind":"exit","player":"Ed Barlow"}]}"#
    let documents = try Specimen.documents(lines)
    let known = KnownPlayers(in: [GoldDocument(id: "b", claims: [try Specimen.claim(#""kind":"bid""#)])])
    let figures = Comparison(gold: documents, readings: documents, leavingOut: known).figures
    #expect((figures.gold, figures.predicted) == (1, 1))
    #expect(known.include(GoldClaim(kind: .exit, player: "Ashdown")))
    #expect(!known.include(GoldClaim(kind: .need)))
  }

  @Test("the draws are Python's")
  func draws() {
    var random = MersenneTwister(seed: 0)
    #expect((0..<12).map { _ in random.below(44) } == [24, 26, 2, 16, 32, 31, 25, 19, 30, 22, 37, 13])
    random = MersenneTwister(seed: 0)
    for _ in 0..<1300 { _ = random.below(1000) }
    #expect((0..<6).map { _ in random.below(1000) } == [276, 894, 655, 716, 299, 744])
    random = MersenneTwister(seed: 7)
    #expect((0..<3).map { _ in random.below(1 << 31) } == [1_390_851_128, 647_892_279, 1_695_753_998])
  }
}
