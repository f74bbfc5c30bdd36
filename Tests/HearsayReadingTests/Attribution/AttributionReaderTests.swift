import HearsayModel
import Testing

@testable import HearsayReading

@Suite struct AttributionReaderTests {
  @Test(arguments: [
    ("Chelsea ⟦want⟧ Marco Tellner, according to the Valmora Herald.", "Valmora Herald"),
    ("According to Sky Sports, Marco Tellner will ⟦join⟧ Chelsea.", "Sky Sports"),
    ("As reported by Bild, Chelsea have ⟦made an offer⟧ for him.", "Bild"),
    ("Chelsea have ⟦made an offer⟧ for Marco Tellner, per Bild.", "Bild"),
    ("Marco Tellner will ⟦join⟧ Chelsea, Sky Sports report.", "Sky Sports"),
    ("The Valmora Herald previously claimed that Tellner will ⟦stay⟧.", "Valmora Herald"),
    ("Several outlets, including Bild, claim that Chelsea have ⟦made an offer⟧.", "Bild"),
    ("Tellner will ⟦stay⟧ at Chelsea, as @ValmoraSport reveals.", "ValmoraSport"),
    ("Bild (via Sky Sports) reports that Chelsea have ⟦made an offer⟧.", "Bild > Sky Sports"),
    ("German journalist Paolo Verrani of Bild says Arsenal have ⟦made an offer⟧.", "Paolo Verrani > Bild"),
    ("Bild's Paolo Verrani claims Arsenal have ⟦made an offer⟧.", "Paolo Verrani > Bild"),
    ("Lachlin Farnoch of the Evening Courant says Arsenal have ⟦made an offer⟧.", "Lachlin Farnoch > Evening Courant"),
    ("Chelsea have ⟦made an offer⟧ for Marco Tellner, the Roman daily Il Tabellone says.", "Il Tabellone"),
    ("Chelsea have ⟦made an offer⟧ for him, according to A Voz da Serra.", "A Voz da Serra"),
    ("Sky Sports and Bild both report that Chelsea have ⟦made an offer⟧.", "Sky Sports | Bild"),
    ("Sky Sports have been told that Chelsea have ⟦made an offer⟧.", "Sky Sports"),
    ("Bild stands by its story that Chelsea have ⟦made an offer⟧.", "Bild"),
    ("The Inverlaw Chronicle believes that Tellner will ⟦stay⟧.", "Inverlaw Chronicle"),
    ("Bild: Chelsea have ⟦made an offer⟧ for Marco Tellner", "Bild"),
    ("Chelsea have ⟦made an offer⟧ for Marco Tellner – Bild", "Bild"),
    ("Chelsea have ⟦made an offer⟧ for Marco Tellner, Bild reported on Tuesday, quoting nobody.", "Bild"),
    ("Chelsea have ⟦made an offer⟧ for him, according to Corriere di Lecce.", "Corriere di Lecce"),
    ("Sources have told Bild that Chelsea have ⟦made an offer⟧.", "sources > Bild"),
  ])
  func `a named press source is read`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
  }

  @Test(arguments: [
    ("Chelsea's ⟦bid⟧ for Marco Tellner, adds Bild, was turned down in May.", "Bild"),
    ("Chelsea have ⟦made an offer⟧ for him, as picked up by Bild.", "Bild"),
    ("By the account of Bild, Chelsea have ⟦made an offer⟧ for him.", "Bild"),
    ("In Bild's telling, Chelsea have ⟦made an offer⟧ for him.", "Bild"),
    ("Bild's understanding is that Chelsea have ⟦made an offer⟧ for him.", "Bild"),
    ("The Telegraph put the ⟦price⟧ of the winger at £20m.", "The Telegraph"),
    ("The Telegraph are adamant that Chelsea have ⟦made an offer⟧.", "The Telegraph"),
    ("Chelsea have ⟦made an offer⟧, it is said in Italy.", "reports in Italy"),
    ("It has been suggested in England that Chelsea have ⟦made an offer⟧.", "reports in England"),
    ("Chelsea boss Emil Lund has let it be known that Tellner will ⟦stay⟧.", "Emil Lund"),
    ("Marco Tellner told his followers on Instagram that he will ⟦leave⟧.", "Marco Tellner > Instagram"),
  ])
  func `what the press tells in other words is its own`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
  }

  @Test(arguments: [
    "By way of Ferlow and Marrow, Marco Tellner will ⟦join⟧ Chelsea.",
    "Per Lindgren, captain since May, will ⟦leave⟧ Chelsea.",
    "“I will ⟦stay⟧,” said the Ferlow-born winger.",
    "“I will ⟦stay⟧ at Chelsea,” he told the club's TV channel.",
  ])
  func `a way, a first name, a birthplace and a channel are no outlets`(text: String) throws {
    #expect(try !AttributionNotes.roles(text).contains(.outlet))
  }

  @Test(arguments: [
    ("Chelsea have ⟦made an offer⟧, by way of Bild.", "Bild"),
    ("Per Bild, Chelsea have ⟦made an offer⟧.", "Bild"),
    ("Chelsea have ⟦made an offer⟧, reports Radio Sele in Lisbon.", "Radio Sele"),
  ])
  func `an outlet behind the same words is one`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
  }

  @Test(arguments: [
    ("Marco Tellner told Bild that he will ⟦leave⟧ Chelsea.", "Marco Tellner > Bild"),
    ("Marco Tellner has revealed that he will ⟦leave⟧ Chelsea.", "Marco Tellner"),
    ("Sporting director Emil Lund confirmed to Bild that Tellner will ⟦stay⟧.", "Emil Lund > Bild"),
    ("Chelsea boss Emil Lund, who is 54, insists that Tellner will ⟦stay⟧.", "Emil Lund"),
    ("Tellner will ⟦stay⟧ this summer, claims Emil Lund.", "Emil Lund"),
    ("“We will ⟦sell⟧ him,” said Chief Football Officer Zofka Hemlinck.", "Zofka Hemlinck"),
    ("“Tellner will ⟦stay⟧ here,” says Zofka Hemlinck.", "Zofka Hemlinck"),
    ("Emil Lund spoke on Monday, insisting that Tellner will ⟦stay⟧.", "Emil Lund"),
    ("Arsenal have confirmed that Marco Tellner will ⟦leave⟧.", "Arsenal"),
    ("Arsenal met Chelsea, and both clubs have confirmed that the winger will ⟦leave⟧.", "Arsenal | Chelsea"),
  ])
  func `a speaker or a party is a source`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
  }

  @Test(arguments: [
    ("Reports in Italy claim that Chelsea have ⟦made an offer⟧.", "reports in Italy"),
    ("The Catalan press say Chelsea have ⟦made an offer⟧.", "reports in Catalonia"),
    ("Sources close to Chelsea say that an offer is ⟦coming⟧.", "sources close to Chelsea"),
    ("Reports this week suggested that Chelsea have ⟦made an offer⟧.", "reports"),
    ("Marco Tellner has reportedly ⟦turned down⟧ Chelsea.", "reports"),
    ("It has been reported that Chelsea have ⟦made an offer⟧.", "reports"),
    ("Reports: Chelsea have ⟦made an offer⟧ for Marco Tellner", "reports"),
    ("Chelsea have ⟦made an offer⟧ for Marco Tellner – report", "reports"),
    ("Chelsea have ⟦made an offer⟧ for Marco Tellner, say reports", "reports"),
    ("Rumour has it that Chelsea have ⟦made an offer⟧.", "reports"),
  ])
  func `an unnamed source stands as it is named`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
    #expect(try AttributionNotes.roles(text) == [.unnamed])
  }

  @Test(arguments: [
    "It is understood that Chelsea have ⟦made an offer⟧ for Tellner.",
    "Chelsea are believed to have ⟦made an offer⟧ for Tellner.",
    "Sportsmail understands that Chelsea have ⟦made an offer⟧.",
    "As Sportsmail revealed, Chelsea have ⟦made an offer⟧ for him.",
    "We understand that Chelsea have ⟦made an offer⟧ for Tellner.",
    "Tellner was ⟦released⟧ by Chelsea as a boy.",
    "Chelsea have been told that Tellner will ⟦leave⟧.",
    "Chelsea believe that Tellner will ⟦leave⟧.",
    "Emil Lund would not say whether Tellner will ⟦leave⟧.",
  ])
  func `the article's own voice has no chain`(text: String) throws {
    #expect(try AttributionNotes.chains(text, publisher: "Daily Mail (Sportsmail)") == ["own"])
  }

  @Test(arguments: [
    ("Tellner is ⟦valued⟧ at £40m now, but according to Bild that could ⟦fall⟧ to £20m.", ["own", "Bild"]),
    ("A swap has been ⟦mooted⟧ by the two clubs but insiders say Chelsea will not ⟦sell⟧ him.", ["own", "insiders"]),
    ("Arsenal have ⟦made an offer⟧ and Bild report that he will ⟦join⟧ them.", ["own", "Bild"]),
    ("While Arsenal ⟦want⟧ him, he will ⟦stay⟧ at Chelsea, according to Bild.", ["Bild", "Bild"]),
  ])
  func `a cue reaches as far as its clause`(text: String, chains: [String]) throws {
    #expect(try AttributionNotes.chains(text) == chains)
  }

  @Test(arguments: [
    ("Bild say Chelsea want Marco Tellner. The report adds that Arsenal have ⟦made an offer⟧.", "Bild"),
    ("Bild say Chelsea want Marco Tellner. They claim that he will ⟦cost⟧ £20m.", "Bild"),
    ("Bild say Chelsea want Marco Tellner. Arsenal, it is claimed, will also ⟦bid⟧.", "Bild"),
    ("Bild say Chelsea want Marco Tellner. The German outlet states that he will ⟦cost⟧ £20m.", "Bild"),
    ("Bild say Chelsea want Marco Tellner. He ⟦joined⟧ Chelsea from Selby in May.", "own"),
    ("Bild say Chelsea want Marco Tellner. Previous reports suggested Tellner could ⟦join⟧ Arsenal.", "reports"),
    ("A deal for Marco Tellner is ⟦agreed⟧, it is claimed.", "own"),
  ])
  func `the last named source is carried by words for it`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
  }

  @Test(arguments: [
    (
      "Marco Tellner has reportedly ⟦agreed⟧ to join Chelsea. According to Bild, Tellner will be seen on Monday.",
      "Bild"
    ),
    (
      "Chelsea are ⟦chasing⟧ Marco Tellner, according to reports in Germany. Bild say Chelsea have met Tellner.", "Bild"
    ),
    ("Emil Lund has reportedly ⟦left⟧ Selby. According to Bild, Marco Tellner will join Chelsea.", "reports"),
  ])
  func `a lead on nobody's word takes the outlet named below for the same matter`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
  }

  @Test func `what is said in marks stands on its speaker and his outlet`() throws {
    let text = "Emil Lund told Bild: 'He will ⟦stay⟧ with us here.' Lund has insisted that Tellner will not ⟦leave⟧."
    #expect(try AttributionNotes.chains(text) == ["Emil Lund > Bild", "Emil Lund > Bild"])
  }

  @Test(arguments: [
    ("Leeds ⟦want⟧ Marco Tellner. (Daily Valmora)", ["Daily Valmora"]),
    ("Leeds ⟦want⟧ Marco Tellner. (Radio Valmora, in Spanish)", ["Radio Valmora"]),
    (
      "Leeds ⟦want⟧ Marco Tellner. Everton have ⟦made an offer⟧. (Valmora Herald - subscription required)",
      ["Valmora Herald", "Valmora Herald"]
    ),
    ("Leeds ⟦want⟧ Marco Tellner (Sky Sports).", ["Sky Sports"]),
    ("Leeds ⟦want⟧ Marco Tellner. (Sun, via Mirror)", ["The Sun > Daily Mirror"]),
    ("Leeds ⟦want⟧ Marco Tellner. (Sun - subscription required)", ["The Sun"]),
    ("Leeds ⟦want⟧ Marco Tellner.\n\nEverton want Emil Lund. (Daily Valmora)", ["own"]),
    ("Leeds ⟦want⟧ Marco Tellner (left).", ["own"]),
    ("Leeds ⟦want⟧ Marco Tellner. (Everton)", ["own"]),
  ])
  func `a credit in brackets holds for its item`(text: String, chains: [String]) throws {
    #expect(try AttributionNotes.chains(text) == chains)
  }

  @Test(arguments: [
    ("Bild say Chelsea want Marco Tellner. Arsenal, it adds, have ⟦turned down⟧ Chelsea for now.", "Bild"),
    ("Bild say Chelsea want Marco Tellner. Arsenal have ⟦turned down⟧ Chelsea, says the paper.", "Bild"),
    (
      "The Corriere dello Sport say Inter want Marco Tellner. The Rome paper says that Inter ⟦turned down⟧ Arsenal.",
      "Corriere dello Sport"
    ),
    (
      "Chelsea want Tellner, Carlo Verri writes in the Valmora Herald. Leeds have ⟦enquired⟧, he says; nobody else has.",
      "Carlo Verri > Valmora Herald"
    ),
  ])
  func `an aside stands on the word of whoever was named last`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
  }

  @Test(arguments: [
    ("Chelsea ⟦want⟧ Tellner, Carlo Verri writes in the Valmora Herald.", "Carlo Verri > Valmora Herald"),
    ("Chelsea have ⟦made an offer⟧ for Tellner, Bild writes, quoting Gol Valmora.", "Gol Valmora > Bild"),
    ("Chelsea made no offer but ⟦held talks⟧, his agent Carlo Verri told reporters.", "Carlo Verri"),
    ("People close to the player say that he would like to ⟦leave⟧.", "people close to the player"),
    ("A source with knowledge of the talks said that Chelsea would ⟦bid⟧.", "source with knowledge of the talks"),
    ("Reports in Italy ⟦link⟧ Marco Tellner with Inter.", "reports in Italy"),
    ("Marco Tellner has said yes to a ⟦contract⟧.", "own"),
  ])
  func `reporters, agents and people without a name are told apart`(text: String, chain: String) throws {
    #expect(try AttributionNotes.chains(text) == [chain])
  }

  @Test(arguments: [
    "Chelsea have ⟦made an offer⟧, the Courier understands.", "Chelsea have ⟦made an offer⟧, the Northern can reveal.",
  ])
  func `a publisher may call itself by a part of its name`(text: String) throws {
    #expect(try AttributionNotes.chains(text, publisher: "The Northern Courier") == ["own"])
  }
}
