import HearsayModel
import HearsayText

@testable import HearsayReports

/// What the papers say of Tom Ferrin, who does not exist: one defender, two suitors, an owner whose will softens.
enum Ferrin {
  private static let november = ReportSpecimen.article("Kickabout", "2023-11-15", title: "Milan after Ferrin")
  private static let echo = ReportSpecimen.article("Halfway Line", "2023-11-16", title: "Ferrin: Milan call")
  private static let refusal = ReportSpecimen.article("The Touchline Ledger", "2023-11-22", title: "Door shut")
  private static let december = ReportSpecimen.article("Kickabout", "2023-12-14", title: "Ferrin top of the list")
  private static let january = ReportSpecimen.article("Il Mattone", "2024-01-05", title: "Milan bid for Ferrin")
  static let undatedArticle = ReportSpecimen.article("Fan Post", nil, title: "Ferrin is gone")

  private static func claim(
    _ id: String, _ kind: Kind, _ club: String?, in article: FiledArticle, chain: [String] = [], at offset: Int = 0,
    _ words: String, set: (inout Claim) -> Void = { _ in }
  ) -> FiledClaim {
    ReportSpecimen.claim(id, kind, club, in: article, chain: chain, at: offset, words, set: set)
  }

  static let contact = claim(
    "1c0de5a1-contact", .contact, "AC Milan", in: november, chain: ["Mercato Oggi", "Halfway Line"],
    "Milan have rung Ferrin's agent, Mercato Oggi writes by way of Halfway Line."
  ) { $0.counterparty = "agent" }
  static let roma = claim(
    "2b1d0f42-interest", .interest, "Roma", in: november, at: 90, "Roma like what they see of him, too.")
  static let contactAgain = claim(
    "3e5a77c0-contact", .contact, "AC Milan", in: echo, chain: ["Mercato Oggi"],
    "Mercato Oggi has Milan on the telephone to the agent of Ferrin."
  ) { $0.counterparty = "agent" }
  static let romaBid = claim(
    "4f00d9b3-bid", .bid, "Roma", in: refusal, chain: ["Corriere di Mezzo"],
    "Roma asked for him on loan and were told no, says Corriere di Mezzo."
  ) {
    $0.counterparty = "Arsenal"
    $0.deal = .loan
  }
  static let romaRefused = claim(
    "5a9be201-rejection", .rejection, "Arsenal", in: refusal, chain: ["Corriere di Mezzo"],
    "Roma asked for him on loan and were told no, says Corriere di Mezzo."
  ) {
    $0.counterparty = "Roma"
    $0.deal = .loan
  }
  static let keep = claim(
    "6d4c1e88-stance", .stance, "Arsenal", in: refusal, chain: ["Corriere di Mezzo"], at: 70,
    "Arsenal, the paper goes on, will not hear of a sale."
  ) { $0.value = .words("keep") }
  static let noPurchase = claim(
    "70ff3b6e-interest", .interest, "AC Milan", in: refusal, chain: ["Mercato Oggi"], at: 130,
    "Milan have no thought of buying him, according to Mercato Oggi."
  ) {
    $0.deal = .permanent
    $0.polarity = .denied
  }
  static let topTarget = claim(
    "8812aa07-interest", .interest, "AC Milan", in: december, chain: ["Il Mattone"],
    "Il Mattone puts Ferrin at the head of Milan's list: a loan with an option to buy."
  ) {
    $0.deal = .loanOption
    $0.value = .words("top target")
  }
  static let milanRefused = claim(
    "9c61f5d4-rejection", .rejection, "Arsenal", in: december, chain: ["reports"], at: 90,
    "Arsenal have reportedly sent Milan away for now."
  ) { $0.counterparty = "AC Milan" }
  static let mayListen = claim(
    "a07b42ce-stance", .stance, "Arsenal", in: december, chain: ["Il Mattone"], at: 140,
    "That may be another story in the middle of January, the paper thinks."
  ) {
    $0.value = .words("listen")
    $0.modality = .possible
    $0.when = .month(year: 2024, month: 1)
  }
  static let price = claim(
    "b3390aa6-valuation", .valuation, "Arsenal", in: december, chain: ["Il Mattone"], at: 210,
    "Around €30m would open the door."
  ) {
    $0.value = .words("asking price")
    $0.terms = [ReportSpecimen.term(.fee, 30, 30, hedge: "around")]
  }
  static let milanBid = claim(
    "c4e8d71f-bid", .bid, "AC Milan", in: january,
    "Milan have put a loan with an option at €20m to €25m on the table."
  ) {
    $0.counterparty = "Arsenal"
    $0.deal = .loanOption
    $0.terms = [ReportSpecimen.term(.option, 20, 25)]
  }
  static let wish = claim("d51a9e30-preference", .preference, "AC Milan", in: january, at: 70, "Ferrin wants the move.")
  {
    $0.value = .words("join")
  }
  static let undatedStance = claim(
    "e6f20b4d-stance", .stance, "Arsenal", in: undatedArticle, "Arsenal want shot of Ferrin, Roma have him."
  ) { $0.value = .words("sell") }
  static let undatedRoma = claim(
    "f7a1c38e-talks", .talks, "Roma", in: undatedArticle, "Arsenal want shot of Ferrin, Roma have him.")

  static let all = [
    contact, roma, contactAgain, romaBid, romaRefused, keep, noPurchase, topTarget, milanRefused, mayListen, price,
    milanBid, wish, undatedStance, undatedRoma,
  ]
}
