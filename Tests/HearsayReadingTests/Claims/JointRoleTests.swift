import HearsayModel
import Testing

@testable import HearsayReading

/// Several doers of one deed, and several moves of one verb.
@Suite struct JointRoleTests {
  @Test(arguments: [
    "Roma, along with Lazio, are interested in Otto Lund.",
    "Roma, as well as Lazio, are interested in Otto Lund.",
    "Roma as well as Lazio are interested in Otto Lund.",
    "Not only Roma but also Lazio are interested in Otto Lund.",
    "Roma are interested in Otto Lund, as are Lazio.",
    "Roma are interested in Otto Lund, and so are Lazio.",
  ])
  func `whoever is joined in other words than “and” does it too`(text: String) throws {
    #expect(Set(try ReadingNotes.roles(text)) == ["interest Otto Lund, Roma", "interest Otto Lund, Lazio"])
  }

  @Test func `an aside within a relative clause joins its subject`() throws {
    let text = "Genoa will face Ajax who, along with Lazio, remain in the race to sign Otto Lund."
    #expect(Set(try ReadingNotes.roles(text, .interest)) == ["interest Otto Lund, Ajax", "interest Otto Lund, Lazio"])
  }

  @Test func `of neither of two anything is so`() throws {
    let reader = try ReadingNotes.reader()
    let claims = reader.read(Article(body: "Neither Roma nor Lazio have made an offer for Otto Lund.")).claims
    #expect(claims.map { "\($0.kind) \($0.polarity)" } == ["bid denied", "bid denied"])
    #expect(Set(claims.compactMap(\.club)) == ["Roma", "Lazio"])
  }

  @Test(arguments: [
    (
      "Roma have signed Otto Lund from Ajax, Milo Brandt from Genoa and Jan Vos from Lazio.",
      ["transfer Otto Lund, Roma / Ajax", "transfer Milo Brandt, Roma / Genoa", "transfer Jan Vos, Roma / Lazio"]
    ),
    (
      "Ajax have sold Otto Lund to Roma for £10m, Milo Brandt to Genoa and Jan Vos to Lazio.",
      ["transfer Otto Lund, Roma / Ajax", "transfer Milo Brandt, Genoa / Ajax", "transfer Jan Vos, Lazio / Ajax"]
    ),
    (
      "Ajax saved money by moving Otto Lund to Roma and Milo Brandt and Jan Vos to Lazio.",
      ["transfer Otto Lund, Roma / Ajax", "transfer Milo Brandt, Lazio / Ajax", "transfer Jan Vos, Lazio / Ajax"]
    ),
    (
      "Otto Lund has gone to Roma and Milo Brandt to Lazio.",
      ["transfer Otto Lund, Roma", "transfer Milo Brandt, Lazio"]
    ),
  ])
  func `each player of a list goes with the club beside him`(text: String, claims: [String]) throws {
    #expect(try ReadingNotes.roles(text, .transfer) == claims)
  }

  @Test(arguments: [
    "Roma have signed Otto Lund from Ajax, and Milo Brandt wants a move to Lazio.",
    "Roma have signed Otto Lund from Ajax while Milo Brandt trains with Lazio.",
  ])
  func `another verb's player is none of the list`(text: String) throws {
    #expect(
      try ReadingNotes.roles(text, .transfer).filter { $0.contains("Ajax") } == ["transfer Otto Lund, Roma / Ajax"])
  }
}
