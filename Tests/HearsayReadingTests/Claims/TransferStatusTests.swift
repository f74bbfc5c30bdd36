import HearsayModel
import Testing

@testable import HearsayReading

/// A move that the news is about, one told as background, and a spell on loan.
@Suite struct TransferStatusTests {
  @Test(arguments: [
    ("Otto Lund has joined Roma from Ajax.", ["transfer done"]),
    ("Otto Lund joined Roma last week.", ["transfer done"]),
    ("Otto Lund joined Roma on 1 January 2024.", ["transfer done"]),
    ("Otto Lund joined Ajax in 2018.", ["transfer history"]),
    ("Otto Lund joined Ajax last season.", ["transfer history"]),
    (
      "Roma have signed Otto Lund from Ajax. He joined Ajax from Genoa in 2018.", ["transfer done", "transfer history"]
    ),
    ("Otto Lund will join Roma.", ["transfer -"]), ("Otto Lund has not joined Roma.", ["transfer -"]),
  ])
  func `a move is done or history by its time and its place in the article`(text: String, status: [String]) throws {
    #expect(try ReadingNotes.values(text, .transfer) == status)
  }

  @Test func `an undated move of the past stays background where the article has no date`() throws {
    let text = "Ajax won. They play on. Fans sang. Otto Lund moved to Ajax from Genoa. Roma watched."
    #expect(try ReadingNotes.values(text, .transfer, on: nil) == ["transfer history"])
  }

  @Test(arguments: [
    "Otto Lund had a second spell at Genoa.", "Otto Lund is out on form. He had a two-year spell at Genoa.",
  ])
  func `a spell is a spell or history, never news`(text: String) throws {
    let values = try ReadingNotes.values(text, .transfer)
    #expect(values == ["transfer spell"] || values == ["transfer history"])
  }
}

/// One proposition on one word stands once.
@Suite struct ConsolidationTests {
  @Test(arguments: [
    ("Roma want Otto Lund. They are keen on Otto Lund.", ["interest Otto Lund, Roma"]),
    ("Bild report that Roma want Otto Lund. Bild add that Roma are keen on Otto Lund.", ["interest Otto Lund, Roma"]),
    ("Roma have made a bid for Otto Lund. Roma have made a £20m bid for Otto Lund on Monday.", ["bid Otto Lund, Roma"]),
  ])
  func `the same proposition on the same word is one claim`(text: String, claims: [String]) throws {
    #expect(try ReadingNotes.roles(text) == claims)
  }

  @Test(arguments: [
    (
      "Otto Lund scored seven goals for Genoa. Otto Lund has seven goals in 13 games for Genoa.",
      ["record appearances 13, goals 7"]
    ),
    (
      "Otto Lund scored six goals for Genoa. Otto Lund has seven goals in 13 games for Genoa.",
      ["record goals 6", "record appearances 13, goals 7"]
    ),
  ])
  func `figures that stand among others are told once`(text: String, records: [String]) throws {
    #expect(try ReadingNotes.values(text, .record) == records)
  }

  @Test func `a move told again with its sum is the news still`() throws {
    let text =
      "Roma have signed Milo Brandt for £20m. Otto Lund has left Ajax. Brandt, who joined Roma for £20m, is 22."
    #expect(try ReadingNotes.values(text, .transfer) == ["transfer done"])
  }

  @Test func `the fullest statement is its evidence`() throws {
    let (text, spans) = ReadingNotes.cut(
      "Roma have made a bid for Otto Lund. ⟦Roma have made a £20m bid for Otto Lund on Monday.⟧")
    let claims = try ReadingNotes.claims(text, [.bid])
    #expect(claims.map(\.evidence) == spans)
    #expect(claims.map(\.terms.count) == [1])
  }

  @Test func `the body is better evidence than the headline`() throws {
    let reading = try ReadingNotes.reading("Roma want the winger Otto Lund, 23.", title: "Roma want Otto Lund")
    #expect(
      reading.claims.filter { $0.kind == .interest }.map { reading.words(at: $0.evidence) } == [
        "Roma want the winger Otto Lund, 23."
      ])
  }

  @Test(arguments: [
    ("Bild report that Roma want Otto Lund. Marca say that Roma want Otto Lund.", [["Bild"], ["Marca"]]),
    ("According to Bild and Marca, Roma want Otto Lund.", [["Bild"], ["Marca"]]),
  ])
  func `two sources make two claims`(text: String, chains: [[String]]) throws {
    #expect(try ReadingNotes.claims(text, [.interest]).map { $0.chain.map(\.name) } == chains)
  }

  @Test(arguments: [
    ("Roma are not interested in Otto Lund. Roma want Otto Lund.", 2),
    ("Roma want Otto Lund. Lazio want Otto Lund.", 2),
    ("Roma want Otto Lund on loan. Roma want Otto Lund on a permanent deal.", 2),
    ("Roma want Otto Lund. Roma want Milo Brandt.", 2),
  ])
  func `what differs in polarity, club, player or deal stays apart`(text: String, count: Int) throws {
    #expect(try ReadingNotes.claims(text, [.interest]).count == count)
  }

  @Test func `figures of two times stay apart`() throws {
    let text = "Otto Lund has scored 12 goals in 20 games for Ajax. Otto Lund has scored 14 goals in 22 games for Ajax."
    #expect(
      try ReadingNotes.values(text, .record) == ["record appearances 20, goals 12", "record appearances 22, goals 14"])
  }
}
