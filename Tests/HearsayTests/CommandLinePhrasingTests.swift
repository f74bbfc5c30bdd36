import HearsayDesk
import HearsayModel
import HearsayText
import Testing

@Suite("Claims as sentences")
struct CommandLinePhrasingTests {
  private func claim(
    _ kind: Kind, _ value: String? = nil, club: String? = "Brörup", with counterparty: String? = nil,
    _ deal: Deal? = nil,
    _ modality: Modality = .fact, _ polarity: Polarity = .affirmed
  ) -> Claim {
    let place = ByteRange(0, 1)
    var claim = Claim(id: ClaimID("c"), kind: kind, entry: "e", trigger: place, evidence: place)
    claim.club = club
    claim.counterparty = counterparty
    claim.deal = deal
    claim.value = value.map(ClaimValue.words)
    claim.modality = modality
    claim.polarity = polarity
    return claim
  }

  private func said(_ claim: Claim) -> String { Phrasing(player: .pronoun).sentence(for: claim) }

  @Test("say of every kind what its slots say")
  func kinds() {
    let cases: [(Claim, String)] = [
      (claim(.interest), "Brörup are interested in him"),
      (claim(.interest, nil, .loan), "Brörup want him on loan"),
      (claim(.interest, "top target"), "Brörup have him as their top target"),
      (claim(.interest, "monitoring"), "Brörup are monitoring him"),
      (claim(.interest, "several clubs", club: nil), "Several clubs are interested in him"),
      (claim(.contact), "Brörup have asked about him"),
      (claim(.contact, with: "agent"), "Brörup have contacted his agent"),
      (claim(.contact, with: "Vejle"), "Brörup have contacted Vejle about him"),
      (claim(.talks, with: "Vejle"), "Brörup are in talks with Vejle over him"),
      (claim(.talks, with: "player"), "Brörup are in talks with him"),
      (
        claim(.bid, with: "Vejle", .loanOption),
        "Brörup have made an offer to Vejle for him on loan with an option to buy"
      ),
      (claim(.rejection, with: "Vejle", .loan), "Brörup have said no to Vejle over him on loan"),
      (claim(.rejection), "Brörup have turned down an approach for him"),
      (claim(.rejection, club: nil, with: "Vejle"), "He has turned down an offer from Vejle"),
      (claim(.agreement, with: "player"), "Brörup have agreed personal terms with him"),
      (claim(.agreement, with: "Vejle"), "Brörup have agreed terms with Vejle for him"),
      (claim(.medical), "He has a medical at Brörup"),
      (claim(.transfer, "done", with: "Vejle"), "He has joined Brörup from Vejle"),
      (claim(.transfer, "history", with: "Vejle", .free), "He joined Brörup from Vejle on a free transfer"),
      (claim(.transfer, "spell", with: "Vejle"), "He is on loan at Brörup from Vejle"),
      (claim(.transfer, "return"), "He is back at Brörup"),
      (claim(.transfer, "Serie A", club: nil), "He has moved to Serie A"),
      (claim(.collapse), "Brörup’s move for him is off"),
      (claim(.stance, "keep"), "Brörup want to keep him"),
      (claim(.stance, "keep", .loan), "Brörup will not let him go on loan"),
      (claim(.stance, "listen", with: "Vejle"), "Brörup are open to letting him go to Vejle"),
      (claim(.stance, "sell"), "Brörup want him gone"),
      (claim(.preference, "join"), "He wants to join Brörup"),
      (claim(.preference, "leave"), "He wants to leave Brörup"),
      (claim(.preference, "stay"), "He wants to stay at Brörup"),
      (claim(.preference, "refuse"), "He refuses to join Brörup"),
      (claim(.exit), "He is on the way out of Brörup"),
      (claim(.valuation, "asking price"), "Brörup ask a fee for him"),
      (claim(.contract, "until 2027"), "He is under contract at Brörup until 2027"),
      (claim(.contract, "5 years"), "He has a contract of 5 years at Brörup"),
      (claim(.contract, "extension talks"), "He is in talks over a new contract at Brörup"),
      (claim(.contract, "extension offered"), "He has been offered a new contract by Brörup"),
      (claim(.need, "attacking midfielder"), "Brörup are looking for an attacking midfielder"),
      (claim(.need, "must sell first"), "Brörup must sell first"),
      (claim(.absence, "knee injury"), "He is out for Brörup: knee injury"),
      (
        claim(.standing, "behind", with: "Jon Sand, Per Ek, Ola Berg"),
        "He is behind Jon Sand, Per Ek and Ola Berg at Brörup"
      ),
      (claim(.standing, "fringe"), "He is on the fringe at Brörup"),
      (claim(.standing, "key player"), "He is a key player at Brörup"),
    ]
    for (claim, sentence) in cases { #expect(said(claim) == sentence) }
  }

  @Test(
    "put forward what is planned, possible, conditional or denied as such",
    arguments: [
      (Modality.fact, Polarity.denied, "Brörup have made no offer for him"),
      (.plan, .affirmed, "Brörup are set to make an offer for him"),
      (.plan, .denied, "Brörup are not set to make an offer for him"),
      (.possible, .affirmed, "Brörup could make an offer for him"),
      (.possible, .denied, "Brörup may not make an offer for him"),
      (.condition, .affirmed, "Brörup would make an offer for him, on a condition"),
      (.condition, .denied, "Brörup would not make an offer for him, on a condition"),
    ])
  func modalities(modality: Modality, polarity: Polarity, sentence: String) {
    #expect(said(claim(.bid, nil, nil, modality, polarity)) == sentence)
  }

  @Test("name the player where no heading does")
  func names() {
    let bid = claim(.contact, with: "agent")
    #expect(Phrasing(player: .name("Åke Ölund")).sentence(for: bid) == "Brörup have contacted Åke Ölund’s agent")
    #expect(Phrasing(player: .unnamed).sentence(for: claim(.exit)) == "A player is on the way out of Brörup")
  }

  @Test("hold together for every kind with every slot open, in every modality and polarity")
  func everything() {
    for kind in Kind.allCases {
      for modality in Modality.allCases {
        for polarity in [Polarity.affirmed, .denied] {
          let sentence = said(claim(kind, club: nil, nil, modality, polarity))
          #expect(!sentence.contains("  ") && !sentence.hasSuffix(" ") && !sentence.contains("nil"), "\(sentence)")
        }
      }
    }
  }

  @Test("give sums and figures as tables give them")
  func sums() {
    var clause = claim(.valuation, "release clause")
    clause.terms = [term(.clause, 5_000_000_000, 6_000_000_000)]
    #expect(said(clause) == "His release clause at Brörup is £50m–£60m")
    var record = claim(.record)
    record.value = .figures(["goals": 1, "appearances": 16, "caps": 2])
    #expect(said(record) == "He has 16 appearances, 1 goal and 2 caps for Brörup")
    #expect(TermWords.words(for: Money(minorUnits: 2_500_050, currency: .euro)) == "€25,000.5")
    #expect(
      TermWords.words(for: Money(minorUnits: 123_456_789_00, currency: Currency(rawValue: "CHF"))) == "CHF 123,456,789")
    #expect(TermWords.words(for: term(.wage, 900_000, 900_000, .week)) == "wage £9,000 a week")
  }

  private func term(_ role: TermRole, _ low: Int64, _ high: Int64, _ per: PayPeriod? = nil) -> Term {
    Term(
      role: role, minimum: Money(minorUnits: low, currency: .pound), maximum: Money(minorUnits: high, currency: .pound),
      per: per, range: ByteRange(0, 1))
  }

  @Test("tell how a word was handed on")
  func chains() {
    func link(_ name: String, _ link: Attribution.Link) -> Attribution {
      Attribution(name: name, role: .outlet, link: link, range: ByteRange(0, 1))
    }
    #expect(TermWords.words(for: []) == "")
    #expect(TermWords.words(for: [link("Mezzo", .via), link("Kickabout", .for)]) == "Mezzo, via Kickabout")
    #expect(TermWords.words(for: [link("Ann Nygård", .for), link("Mezzo", .via)]) == "Ann Nygård for Mezzo")
    #expect(TermWords.words(for: [link("Jon Sand", .told), link("Mezzo", .via)]) == "Jon Sand, to Mezzo")
  }
}
