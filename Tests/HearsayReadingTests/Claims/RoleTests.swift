import HearsayModel
import Testing

@testable import HearsayReading

/// Who does what to whom: player, club and counterparty.
@Suite struct RoleTests {
  @Test(arguments: [
    ("Arsenal have bid for Otto Lund.", ["bid Otto Lund, Arsenal"]),
    ("Roma have signed Otto Lund from Ajax.", ["transfer Otto Lund, Roma / Ajax"]),
    ("Ajax have sold Otto Lund to Roma.", ["transfer Otto Lund, Roma / Ajax"]),
    ("Roma are in talks with Ajax over Otto Lund.", ["talks Otto Lund, Roma / Ajax"]),
    ("Roma are in talks with the agent of Otto Lund.", ["talks Otto Lund, Roma / agent"]),
    ("Roma have agreed personal terms with Otto Lund.", ["agreement Otto Lund, Roma / player"]),
    ("Roma have agreed a fee with Ajax for Otto Lund.", ["agreement Otto Lund, Roma / Ajax"]),
    ("Roma have contacted Ajax about Otto Lund.", ["contact Otto Lund, Roma / Ajax"]),
    ("Ajax value Otto Lund at £30m.", ["valuation Otto Lund, Ajax"]),
    ("Otto Lund will undergo a medical at Roma on Monday.", ["medical Otto Lund, Roma"]),
    ("Otto Lund could leave Ajax in January.", ["exit Otto Lund, Ajax"]),
    ("Ajax winger Otto Lund has fallen behind Milo Brandt.", ["standing Otto Lund, Ajax / Milo Brandt"]),
    ("Roma striker Milo Brandt wants to join Ajax.", ["preference Milo Brandt, Ajax"]),
    ("Roma have pulled out of a deal for Otto Lund.", ["collapse Otto Lund, Roma"]),
    ("Otto Lund has signed a new contract at Ajax.", ["contract Otto Lund, Ajax"]),
    ("Otto Lund has scored 12 goals in 20 games for Ajax.", ["record Otto Lund, Ajax"]),
    ("Roma need a striker.", ["need -, Roma"]),
  ])
  func `the subject acts and the object is acted on`(text: String, claims: [String]) throws {
    #expect(try ReadingNotes.roles(text) == claims)
  }

  @Test(arguments: [
    ("Otto Lund is wanted by Arsenal.", ["interest Otto Lund, Arsenal"]),
    ("Otto Lund has been sold to Roma by Ajax.", ["transfer Otto Lund, Roma / Ajax"]),
  ])
  func `in the passive the one behind “by” acts`(text: String, claims: [String]) throws {
    #expect(try ReadingNotes.roles(text) == claims)
  }

  @Test func `a club within an aside does nothing outside of it`() throws {
    let text =
      "Roma have signed Otto Lund from Ajax. Lund, who was also linked with Lazio, signed a contract until 2029."
    #expect(try ReadingNotes.roles(text, .contract) == ["contract Otto Lund, Roma"])
  }

  @Test func `a bid that was turned down is a bid and a rejection`() throws {
    let read = try ReadingNotes.roles("Roma had a bid for Otto Lund turned down by Ajax.")
    #expect(read.contains("rejection Otto Lund, Ajax / Roma"))
    #expect(read.contains("bid Otto Lund, Roma / Ajax"))
  }

  @Test func `lists that go one to one respectively are paired`() throws {
    let read = try ReadingNotes.roles("Roma and Lazio want Otto Lund and Milo Brandt respectively.", .interest)
    #expect(read == ["interest Otto Lund, Roma", "interest Milo Brandt, Lazio"])
  }

  @Test func `as many clubs as movers go one to one`() throws {
    let read = try ReadingNotes.roles("Ajax sold Otto Lund and Milo Brandt to Roma and Lazio.", .transfer)
    #expect(read == ["transfer Otto Lund, Roma / Ajax", "transfer Milo Brandt, Lazio / Ajax"])
  }

  @Test(arguments: [
    ("Otto Lund (Ajax to Roma, £4m)", "transfer Otto Lund, Roma / Ajax"),
    ("Otto Lund [Ajax to Roma] loan", "transfer Otto Lund, Roma / Ajax"),
    ("Otto Lund (unattached to Roma)", "transfer Otto Lund, Roma"),
  ])
  func `a line of a list is a move from the first club to the second`(text: String, claim: String) throws {
    #expect(try ReadingNotes.roles(text, .transfer) == [claim])
  }

  @Test(arguments: [
    ("Ajax striker Otto Lund was on loan at Genoa, where he scored 14 goals in 20 games.", "record Otto Lund, Genoa"),
    ("Ajax striker Otto Lund scored 14 goals in 20 games while on loan at Genoa.", "record Otto Lund, Genoa"),
    ("Ajax striker Otto Lund has scored 14 goals in 20 games.", "record Otto Lund, Ajax"),
  ])
  func `figures of play belong to the spell that they are told of`(text: String, claim: String) throws {
    #expect(try ReadingNotes.roles(text, .record) == [claim])
  }

  @Test func `a heading that names a club heads the players under it`() throws {
    let text = "ROMA\n\nOtto Lund is out with a knee injury.\n\nAJAX\n\nMilo Brandt is suspended.\n"
    let read = try ReadingNotes.roles(text, .absence)
    #expect(read == ["absence Otto Lund, Roma", "absence Milo Brandt, Ajax"])
  }

  @Test func `who joins another in the race is not alone in it`() throws {
    let read = try ReadingNotes.roles("Roma have joined Lazio in the race for Otto Lund.", .interest)
    #expect(Set(read) == ["interest Otto Lund, Roma", "interest Otto Lund, Lazio"])
  }

  @Test func `a player who was signed by a club has gone there`() throws {
    let read = try ReadingNotes.roles("Otto Lund was signed by Roma from Ajax.")
    #expect(read == ["transfer Otto Lund, Roma / Ajax"])
  }

  @Test(arguments: [
    ("Otto Lund is wanted by Arsenal and Roma.", ["interest Otto Lund, Arsenal", "interest Otto Lund, Roma"]),
    (
      "Arsenal, Roma and Lazio are interested in Otto Lund.",
      ["interest Otto Lund, Arsenal", "interest Otto Lund, Roma", "interest Otto Lund, Lazio"]
    ),
    (
      "Arsenal are interested in both Otto Lund and Milo Brandt.",
      ["interest Otto Lund, Arsenal", "interest Milo Brandt, Arsenal"]
    ),
    (
      "Arsenal and Roma want Otto Lund and Milo Brandt.",
      [
        "interest Otto Lund, Arsenal", "interest Otto Lund, Roma", "interest Milo Brandt, Arsenal",
        "interest Milo Brandt, Roma",
      ]
    ),
    ("Roma need a centre-back, a left-back and a striker.", ["need -, Roma", "need -, Roma", "need -, Roma"]),
  ])
  func `what “and” joins makes a claim each`(text: String, claims: [String]) throws {
    #expect(try ReadingNotes.roles(text) == claims)
  }

  @Test(arguments: [
    (
      "Otto Lund, who is wanted by Arsenal, has joined Ajax.",
      ["interest Otto Lund, Arsenal", "transfer Otto Lund, Ajax"]
    ),
    (
      "Arsenal, who want Otto Lund, have sold Milo Brandt to Ajax.",
      ["interest Otto Lund, Arsenal", "transfer Milo Brandt, Ajax / Arsenal"]
    ),
  ])
  func `a relative clause is about the one before it`(text: String, claims: [String]) throws {
    #expect(try ReadingNotes.roles(text) == claims)
  }

  @Test func `the one behind “by” wins over one behind “from” of another clause`() throws {
    let read = try ReadingNotes.roles("Otto Lund, who is wanted by Arsenal, has joined Ajax from Genoa.")
    #expect(read == ["interest Otto Lund, Arsenal", "transfer Otto Lund, Ajax / Genoa"])
  }

  @Test(arguments: [
    "Ajax have rejected Roma's bid for Otto Lund.", "A bid from Roma for Otto Lund has been rejected by Ajax.",
  ])
  func `a refusal names whose bid it was`(text: String) throws {
    #expect(try ReadingNotes.roles(text) == ["bid Otto Lund, Roma / Ajax", "rejection Otto Lund, Ajax / Roma"])
  }

  @Test(arguments: [
    ("Otto Lund, 24, has joined Roma from Ajax.", ["transfer Otto Lund, Roma / Ajax"]),
    ("Otto Lund, the Ajax winger, has joined Roma.", ["transfer Otto Lund, Roma / Ajax"]),
    (
      "Ajax winger Otto Lund, a target for Roma, has signed a new contract.",
      ["interest Otto Lund, Roma", "contract Otto Lund, Ajax"]
    ),
  ])
  func `an apposition does not part a subject from its verb`(text: String, claims: [String]) throws {
    #expect(try ReadingNotes.roles(text) == claims)
  }

  @Test(arguments: [
    ("Roma's interest in Otto Lund is serious.", ["interest Otto Lund, Roma"]),
    ("Otto Lund is subject of Roma's interest.", ["interest Otto Lund, Roma"]),
    ("Arsenal play on Monday. Their bid for Otto Lund was worth £20m.", ["bid Otto Lund, Arsenal"]),
  ])
  func `a possessor acts`(text: String, claims: [String]) throws {
    #expect(try ReadingNotes.roles(text) == claims)
  }

  @Test func `“their” acts in the second of two sentences`() throws {
    let read = try ReadingNotes.roles("Arsenal play on Monday. Their interest in Otto Lund is serious.")
    withKnownIssue("the stand model gives an interest of “their” in so short an article 0.24, and 0.25 is asked") {
      #expect(read == ["interest Otto Lund, Arsenal"])
    }
  }

  @Test(arguments: [
    ("Arsenal want Ajax winger Otto Lund.", "interest Otto Lund, Arsenal"),
    ("Ajax winger Otto Lund is wanted by Arsenal.", "interest Otto Lund, Arsenal"),
    ("Arsenal target Otto Lund is keen, but Roma want the Ajax winger.", "interest Otto Lund, Roma"),
  ])
  func `a player's own club never wants him`(text: String, claim: String) throws {
    let roles = try ReadingNotes.roles(text, .interest)
    #expect(roles.contains(claim))
    #expect(!roles.contains("interest Otto Lund, Ajax"))
  }

  @Test func `clubs without a name are kept as written`() throws {
    #expect(try ReadingNotes.roles("Several Premier League clubs want Otto Lund.") == ["interest Otto Lund, -"])
    #expect(
      try ReadingNotes.values("Several Premier League clubs want Otto Lund.") == [
        "interest Several Premier League clubs"
      ])
  }

  @Test(arguments: [
    ("Otto Lund has left Lazio after the defeat at Chelsea.", ["exit Otto Lund, Lazio"]),
    ("Otto Lund has signed a new contract at Lazio, with Roma also keen.", ["contract Otto Lund, Lazio"]),
    ("Otto Lund could move to Ajax to replace Vito Riva.", ["transfer Otto Lund, Ajax"]),
    ("Lazio are in talks with Otto Lund over a new contract after selling Vito Riva.", ["contract Otto Lund, Lazio"]),
    ("Otto Lund will join Ajax in the coming days.", ["transfer Otto Lund, Ajax"]),
    (
      "Genoa want Otto Lund, who has two years left on his Lazio deal.",
      ["interest Otto Lund, Genoa", "contract Otto Lund, Lazio"]
    ),
    (
      "Ajax hope to beat Genoa and Roma to the signing of Lazio striker Otto Lund.",
      ["transfer Otto Lund, Ajax / Lazio"]
    ),
    ("Otto Lund has joined Ajax from their neighbours Lazio.", ["transfer Otto Lund, Ajax / Lazio"]),
    ("Otto Lund is wanted by Dutch giants Ajax.", ["interest Otto Lund, Ajax"]),
    ("Ajax have approached Serie A side Lazio over Otto Lund.", ["contact Otto Lund, Ajax / Lazio"]),
    ("Otto Lund has reached an agreement with Ajax for the next five years.", ["agreement Otto Lund, Ajax / player"]),
    ("Ajax are keen on a move for wantaway striker Otto Lund.", ["interest Otto Lund, Ajax"]),
  ])
  func `what stands around a claim does not take its roles`(text: String, roles: [String]) throws {
    let kinds = Set(roles.compactMap { $0.split(separator: " ").first.flatMap { Kind(rawValue: String($0)) } })
    let read = try ReadingNotes.roles(text)
    #expect(read.filter { note in kinds.contains { note.hasPrefix("\($0.rawValue) ") } } == roles)
  }

  @Test func `of a list only the last is meant by “who is”`() throws {
    let text = "Ajax want Milo Brandt, Dario Venn and Otto Lund, who is on loan at Genoa."
    #expect(try ReadingNotes.roles(text, .transfer) == ["transfer Otto Lund, Genoa"])
  }

  @Test func `a contract that somebody signed is no arrival`() throws {
    #expect(try ReadingNotes.roles("Lazio rely on the contract he signed in 2019, says Otto Lund.", .transfer) == [])
  }

  @Test func `a definite man is no gap in a squad`() throws {
    let text = "Lazio striker Otto Lund has been in form. The striker is wanted by Ajax."
    #expect(try ReadingNotes.roles(text, .need, .interest) == ["interest Otto Lund, Ajax"])
  }

  @Test(arguments: ["Erik Bakker's Ajax are top of the league.", "Ajax lost and coach Erik Bakker was not happy."])
  func `a coach whom nobody knows stands for the club that is called his`(introduction: String) throws {
    #expect(
      try ReadingNotes.roles("\(introduction) Bakker's side want to sign Lazio striker Otto Lund.", .interest)
        == ["interest Otto Lund, Ajax"])
  }
}
