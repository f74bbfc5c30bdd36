import HearsayModel
import Testing

@testable import HearsayReading

/// Outlets that the lexicon does not know are found by their names and by how they are cited, and others are not taken for them.
@Suite struct UnknownOutletTests {
  /// The outlets that a text names.
  private static func outlets(_ text: String) throws -> [String] {
    try ReadingNotes.reader().names(in: Article(body: text)).filter { $0.sort == .outlet }.map(\.name)
  }

  @Test(arguments: [
    ("Leeds want Otto Lund, the Marrowdale Herald says.", "Marrowdale Herald"),
    ("Leeds want Otto Lund. (Marrowdale Herald)", "Marrowdale Herald"),
    ("“I want to stay,” Otto Lund told Radio Ferla.", "Radio Ferla"),
    ("Leeds want Otto Lund (source: Draper’s Weekly).", "Draper’s Weekly"),
    ("Our colleagues at Corriere Ferlano printed it first.", "Corriere Ferlano"),
    ("It was Kanal Dört that had the story.", "Kanal Dört"),
    ("Leeds have bid for Otto Lund, per Noticias de Levante.", "Noticias de Levante"),
  ])
  func `a word that only outlets are called by makes one`(text: String, name: String) throws {
    #expect(try Self.outlets(text) == [name])
  }

  @Test(arguments: [
    ("Otto Lund will go, according to Ferla Sport.", "Ferla Sport"),
    ("Roma have sold Otto Lund, says La Voce Ferlana.", "La Voce Ferlana"),
    ("Roma have sold Otto Lund — Marrow Echo Online", "Marrow Echo Online"),
    ("Swedish daily Ferlandsbladet says that Roma have sold him.", "Ferlandsbladet"),
    ("The Marrowdale Star’s Hannah Moss says that Leeds will sell.", "Marrowdale Star"),
  ])
  func `a word that outlets often have makes one of a name that is cited`(text: String, name: String) throws {
    #expect(try Self.outlets(text) == [name])
  }

  @Test(arguments: [
    ("The website Foot Lorne says that Leeds want him.", "Foot Lorne"),
    ("Elfmeter Punkt, the Bremen magazine, says that Leeds want him.", "Elfmeter Punkt"),
    ("Otto Lund was on the Long Marrow podcast.", "Long Marrow"),
    ("Leeds want him, Otto Lund told Piazza Ferla.", "Piazza Ferla"),
    ("Ole Hartkamp said on Flitter that Leeds want him.", "Flitter"),
    ("Reports from Sportferla suggest that Leeds want him.", "Sportferla"),
  ])
  func `words around a name say that it is an outlet`(text: String, name: String) throws {
    #expect(try Self.outlets(text) == [name])
  }

  @Test(arguments: [
    "Otto Lund told Simon Petrie that he wants to leave.", "Leeds told Ferlano that he is not for sale.",
    "Emil Post says that Leeds will sell.", "The Football Foundation says that Leeds will sell.",
    "Coach Otto Times told Leeds that he is fit.", "Leeds have sold him to Ferla Calcio.",
    "Sporting director Emil Star says that Leeds will sell.", "He was told on Monday that Leeds want him.",
  ])
  func `people, clubs and other bodies are no outlets`(text: String) throws {
    #expect(try Self.outlets(text) == [])
  }

  @Test(arguments: [
    ("The manager was defiant on BBC Essex: nobody leaves.", ["BBC Essex"]),
    ("Leeds have bid, CNN Ferlano understands.", ["CNN Ferlano"]),
    ("Leeds have bid, BBC Radio Bristol has learnt.", ["BBC Radio Bristol"]),
    ("The story was in the Marrowdale Daily Express.", ["Marrowdale Daily Express"]),
    ("Leeds have bid for him. (Bold Nyt)", ["Bold Nyt"]),
    ("Leeds have bid, as reported by The Anvil's Echo on Monday.", ["Anvil's Echo"]),
    ("He was let down, reported The Anvil's Line on Monday.", ["Anvil's Line"]),
  ])
  func `an outlet with a known one's name in its own is another`(text: String, names: [String]) throws {
    #expect(try Self.outlets(text) == names)
  }

  @Test(arguments: [
    ("According to Marca Otto Lund will leave.", ["Marca"]), ("Bild Say Leeds Want Otto Lund", ["Bild"]),
    ("According to Sky Sports Leeds want Otto Lund.", ["Sky Sports"]),
    ("Leeds have bid, says the German paper Bild.", ["Bild"]),
    ("BBC presenter Emil Lund says that Leeds will sell.", ["BBC Sport"]),
  ])
  func `a known outlet beside a name, a club or a headline is itself`(text: String, names: [String]) throws {
    #expect(try Self.outlets(text) == names)
  }

  @Test(arguments: [
    (
      "Corriere: Leeds will sell. The Corriere dello Sport has the price.",
      ["Corriere dello Sport", "Corriere dello Sport"]
    ),
    ("Corriere: Leeds will sell Otto Lund.", ["Corriere della Sera"]),
  ])
  func `a masthead of one word is the longer one of its article`(text: String, names: [String]) throws {
    #expect(try Self.outlets(text) == names)
  }

  @Test(arguments: [
    "The league stopped after the Port Amal disaster.", "Otto Lund missed the Super Cup on Monday.",
    "Whatever Turkish TV has shown, Leeds will not sell.", "The Record Mill stands by the sea.",
  ])
  func `part of a longer name, and what any land has, is no outlet`(text: String) throws {
    #expect(try Self.outlets(text) == [])
  }

  @Test(arguments: [
    "Otto Lund told the Supervisory Board that he would stay.",
    "Otto Lund told Marrow Council that he would stay.",
    "Otto Lund told Club Media that he would stay.",
    "Deadline Day Live: Leeds agree a fee for Otto Lund",
    "Posted on Telegram, the video says that Otto Lund has signed.",
    "Transfer news LIVE: Leeds and Roma want Otto Lund",
    "It was a quiet day in Turkish football.",
    "FERLA — Marrow Ath Club, the oldest of the town, have sold Otto Lund.",
    "Honourable mentions: Otto Lund, who joined Leeds.",
  ])
  func `those who sit together, a club's own media and headings are no outlets`(text: String) throws {
    #expect(try Self.outlets(text) == [])
    #expect(try ReadingNotes.reader().citedOutlets(in: Article(body: text)).isEmpty)
  }

  @Test func `a paper of those who sit together is an outlet`() throws {
    let text = "Otto Lund told the Marrow Council Gazette that he would stay."
    #expect(try Self.outlets(text) == ["Marrow Council Gazette"])
  }

  @Test func `no club is found in the name of an outlet`() throws {
    let names = try ReadingNotes.reader().names(
      in: Article(body: "Villarreal said no, per Noticias de Levante. Leeds wait, says La Voce Ferlana."))
    #expect(names.filter { $0.sort == .club }.map(\.name) == ["Villarreal", "Leeds United"])
  }

  @Test(arguments: [
    ("Roma have met Otto Lund, write the Standard.", "Evening Standard"),
    ("Olé, the Argentine sports daily, says that Roma want him.", "Olé"),
    ("Roma want Otto Lund (Record, in Portuguese).", "Record"),
    ("Roma will sell Otto Lund. (Sport)", "Sport"), ("Otto Lund will go, if Record has it right.", "Record"),
    ("Leeds want him (Mirror).", "Daily Mirror"), ("Otto Lund told the Standard that he is fit.", "Evening Standard"),
  ])
  func `a doubtful name is the outlet where a source stands`(text: String, name: String) throws {
    #expect(try Self.outlets(text) == [name])
  }
}

/// Clubs that the lexicon does not know, by their letters and by the words that lead to a club, and known ones that are only half of a name.
@Suite struct UnknownClubTests {
  private static func clubs(_ text: String) throws -> [String] {
    try ReadingNotes.reader().names(in: Article(body: text)).filter { $0.sort == .club }.map(\.name)
  }

  @Test(arguments: [
    ("He went to SK Ferlebeke instead.", "SK Ferlebeke"), ("Otto Lund is on loan at Ferlano.", "Ferlano"),
    ("His contract with Marrow Bay ends in June.", "Marrow Bay"),
    ("He is signing for Ferlen Rangers.", "Ferlen Rangers"),
    ("He came up through Newcastle Town.", "Newcastle Town"), ("He prolonged with AS Ferla last week.", "AS Ferla"),
  ])
  func `letters and leads make a club`(text: String, name: String) throws {
    #expect(try Self.clubs(text) == [name])
  }

  @Test(arguments: [
    "Milan Barros has gone. Barros was good.", "The west Londoners have yet to bid.", "Mateus Corte-Real was there.",
  ])
  func `a surname, inhabitants and half of a name are no clubs`(text: String) throws {
    #expect(try Self.clubs(text) == [])
  }
}
