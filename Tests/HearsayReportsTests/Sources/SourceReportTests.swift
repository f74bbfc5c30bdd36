import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Sources: a report on a source")
struct SourceReportTests {
  private static let claims =
    Writer.article("own", "2024-01-02", publisher: "Kickabout") {
      $0.say(.interest, "Roma")
      $0.say(.talks, "Roma", by: ["Daily Boot"])
      $0.say(.bid, "Roma", by: ["Il Pallone", "Daily Boot"])
    }
    + Writer.article("told", "2024-01-03", publisher: "El Balón") {
      $0.say(.interest, "Roma", by: ["Kickabout"])
      $0.say(.talks, "Roma", by: ["Il Pallone", "Kickabout"])
    }
    + Writer.article("late", "2024-01-05", publisher: "Terzo Tempo") { $0.say(.bid, "Roma", by: ["Kickabout"]) }
    + Writer.article("other", "2024-01-04", publisher: "Terzo Tempo") { $0.say(.exit, nil) }

  private static func report(_ key: String, _ claims: [FiledClaim] = claims) -> SourceReport {
    SourceReport(key: key, claims: claims, almanac: Newsroom.almanac)
  }

  @Test("tells its own voice from its word as others tell it, and both from what it passes on")
  func parts() {
    let report = Self.report("outlet:kickabout")
    #expect(report.ownVoice.map(\.id.value) == ["own/0"])
    #expect(report.quoted.map(\.id.value) == ["late/0", "told/0"])
    #expect(report.passedOn.map(\.id.value) == ["told/1", "own/2", "own/1"])
    #expect(report.claims == 6)
  }

  @Test("counts who repeats it, those who do so most first, with the last day")
  func repeatedBy() {
    let tallies = Self.report("outlet:kickabout").repeatedBy
    #expect(tallies.map(\.name) == ["El Balón", "Terzo Tempo"])
    #expect(tallies.map(\.claims) == [2, 1])
    #expect(tallies.map(\.last?.description) == ["2024-01-03", "2024-01-05"])
  }

  @Test("counts whom it repeats by the origin of their word")
  func repeats() {
    #expect(Self.report("outlet:kickabout").repeats.map(\.name) == ["Daily Boot", "Il Pallone"])
    #expect(Self.report("outlet:daily-boot").repeats == [])
  }

  @Test("counts claims on nobody with a name apart")
  func unnamed() {
    let claims = Writer.article("a", "2024-01-02", publisher: "Kickabout") {
      $0.say(.interest, "Roma", by: ["reports in Italy"]) { $0.chain[0].role = .unnamed }
    }
    let report = Self.report("outlet:kickabout", claims)
    #expect(report.unnamed == 1)
    #expect(report.repeats == [])
  }

  @Test("takes a journalist's word in his outlet for the outlet's own")
  func journalist() {
    let claims = Writer.article("a", "2024-01-02", publisher: "Kickabout") {
      $0.say(.interest, "Roma", by: ["Ada Quill"]) { $0.chain[0].role = .journalist }
    }
    #expect(Self.report("outlet:kickabout", claims).ownVoice.count == 1)
    #expect(Self.report("journalist:ada-quill", claims).quoted.count == 1)
    #expect(Self.report("journalist:ada-quill", claims).outlets == ["Kickabout", "Il Pallone"])
  }

  @Test("tells the kinds of its own word, the commonest first")
  func kinds() {
    #expect(Self.report("outlet:kickabout").kinds.map(\.kind) == [.interest, .bid])
    #expect(Self.report("outlet:kickabout").kinds.map(\.claims) == [2, 1])
  }

  @Test("tells who copied a text of its without credit")
  func copies() {
    let text = CopyTests.text(from: 0)
    let own = Writer.article("own", "2024-01-02", publisher: "Kickabout", text: text) { $0.say(.interest, "Roma") }
    let copy = Writer.article("copy", "2024-01-03", publisher: "El Balón", text: text) { $0.say(.interest, "Roma") }
    let report = SourceReport(key: "outlet:kickabout", claims: own, around: copy, almanac: Newsroom.almanac)
    #expect(report.copies.map(\.copy.value) == ["copy"])
  }

  @Test("knows a source that the lexicon knows, with its owner, and keeps another as it is written")
  func names() {
    #expect(Self.report("outlet:daily-boot").owner == "Ink Group")
    #expect(Self.report("outlet:daily-boot").isKnown)
    let claims = Writer.article("a", nil, publisher: "Nobody's News") { $0.say(.interest, "Roma") }
    let report = Self.report("nobody's news", claims)
    #expect(report.name == "Nobody's News" && !report.isKnown)
  }

  @Test("does not depend on the order in which the claims come")
  func order() {
    let claims = Self.claims
    #expect(Self.report("outlet:kickabout", claims.reversed()) == Self.report("outlet:kickabout", claims))
  }
}
