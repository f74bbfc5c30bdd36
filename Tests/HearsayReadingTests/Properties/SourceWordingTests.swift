import HearsayModel
import Testing

@testable import HearsayReading

/// Whoever's word it is, and however that is said: each wording that names a source, with each of these claims, gives every claim its chain of word.
@Suite struct SourceWordingTests {
  private struct Wording: Sendable {
    let chain: [String]
    /// The sentence, in which `{S}` stands for the claim.
    let words: String
  }

  private static func wordings(_ chain: [String], _ words: String...) -> [Wording] {
    words.map { Wording(chain: chain, words: $0) }
  }

  private static let claims = [
    "Ajax want to sign Otto Lund", "Lazio are ready to sell Otto Lund", "Otto Lund could leave Lazio",
    "Ajax are in talks with Lazio over Otto Lund", "Ajax have made a bid for Otto Lund",
  ]

  private static let outlets =
    wordings(
      ["Sky Sports"], "According to Sky Sports, {S}.", "{S}, according to Sky Sports.", "Sky Sports report that {S}.",
      "As per Sky Sports, {S}.", "Reports from Sky Sports suggest that {S}.", "Reports in Sky Sports say that {S}.",
      "A report by Sky Sports states that {S}.", "It was reported by Sky Sports on Monday that {S}.",
      "{S}, it has been reported by Sky Sports.", "{S}, according to a report by Sky Sports.",
      "{S}, according to the latest from Sky Sports.", "The latest from Sky Sports is that {S}.",
      "Sky Sports goes on to say that {S}.", "Broadcaster Sky Sports says that {S}.",
      "Over at Sky Sports, it is said that {S}.",
      "{S}, claims Sky Sports.", "{S} – Sky Sports", "Sky Sports has been told that {S}.")
    + wordings(["Canal+"], "{S}, Canal+ report.", "{S}, reports Canal+.")
    + wordings(["football.london"], "{S}, football.london understands.")

  private static let journalists =
    wordings(
      ["David Ornstein"], "Journalist David Ornstein claims that {S}.",
      "Respected journalist David Ornstein reports that {S}.",
      "David Ornstein believes that {S}.", "David Ornstein has provided an update, claiming that {S}.",
      "David Ornstein took to social media to say that {S}.", "{S}, David Ornstein has revealed.")
    + wordings(
      ["David Ornstein", "Sky Sports"], "David Ornstein of Sky Sports reports that {S}.",
      "David Ornstein, writing for Sky Sports, claims that {S}.", "Writing in Sky Sports, David Ornstein claims {S}.",
      "Speaking to Sky Sports, David Ornstein said that {S}.", "David Ornstein, speaking to Sky Sports, said that {S}.",
      "In an interview with Sky Sports, David Ornstein said that {S}.",
      "David Ornstein, in his column for Sky Sports, says that {S}.")
    + wordings(["David Ornstein", "Twitter"], "David Ornstein wrote on Twitter that {S}.")

  private static let relays = wordings(
    ["Sky Sports", "The Sun"], "{S}, according to Sky Sports (via The Sun).",
    "According to Sky Sports, via The Sun, {S}.",
    "Sky Sports, via The Sun, report that {S}.", "Sky Sports report (via The Sun) that {S}.",
    "The Sun, citing Sky Sports, report that {S}.", "The Sun quote Sky Sports as saying that {S}.",
    "Sky Sports are quoted by The Sun as saying that {S}.", "As relayed by The Sun, Sky Sports report that {S}.",
    "Sky Sports, as cited by The Sun, claim that {S}.", "{S}, Sky Sports reports, as quoted by The Sun.",
    "{S}, Sky Sports has claimed, via The Sun.")

  private static let people =
    wordings(
      ["Carlo Berti"], "Lazio sporting director Carlo Berti insists that {S}.",
      "According to Lazio sporting director Carlo Berti, {S}.", "Lund's agent, Carlo Berti, says that {S}.",
      "Lund's agent Carlo Berti says that {S}.", "The player's agent, Carlo Berti, said that {S}.",
      "The Lazio coach, Carlo Berti, said that {S}.")
    + wordings(
      ["Carlo Berti", "Sky Sports"], "Carlo Berti said in an interview with Sky Sports that {S}.",
      "Lazio coach Carlo Berti told Sky Sports that {S}.")

  /// What carries a source of the sentence before on: `{A}` stands for that.
  private static let carried =
    wordings(
      ["Sky Sports"], "Sky Sports report that {A}. The report adds that {S}.",
      "{A}, Sky Sports claim. According to the report, {S}.",
      "According to Sky Sports, {A}. Per the report, {S}.", "{A}, according to Sky Sports. It's claimed that {S}.")
    + wordings(
      ["David Ornstein"], "According to David Ornstein, {A}. He adds that {S}.",
      "David Ornstein reports that {A}. The journalist also says that {S}.",
      "{A}, David Ornstein reports. Ornstein goes on to say that {S}.",
      "{A}, according to David Ornstein. He believes that {S}.")

  @Test(arguments: [outlets, journalists, relays, people, carried])
  private func `a wording that names a source gives every claim its chain of word`(wordings: [Wording]) throws {
    var wrong: [String] = []
    for wording in wordings {
      for (place, claim) in Self.claims.enumerated() {
        let other = Self.claims[(place + 1) % Self.claims.count]
        let text = wording.words.replacing("{S}", with: claim).replacing("{A}", with: other)
        let expected = try ReadingNotes.told("\(claim).", []).map { "\($0.kind)" }
        let read = try ReadingNotes.told(text, []).filter { $0.chain.map(\.name) == wording.chain }
        if !expected.allSatisfy({ kind in read.contains { "\($0.kind)" == kind } }) { wrong.append(text) }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("Ajax are delighted to announce the signing of Otto Lund.", "Ajax"),
    ("A statement from Lazio said that Otto Lund has joined Ajax.", "Lazio"),
    ("Ajax will announce the signing of Otto Lund on Monday.", nil),
  ])
  func `a club's announcement stands on its word once it is made`(text: String, source: String?) throws {
    let moves = try ReadingNotes.told(text, [.transfer])
    #expect(moves.map { $0.chain.first?.name } == [source])
  }
}
