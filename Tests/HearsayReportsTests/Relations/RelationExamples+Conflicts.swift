import HearsayModel

@testable import HearsayReports

private let earlier = "2024-01-02"
private let later = "2024-01-20"

extension RelationExample {
  static let denials = [
    example(
      .denialOfOneDeal, "not buying leaves room for a loan", .compatible,
      Said(kind: .interest, club: "Roma", day: earlier, isDenied: true, deal: .permanent),
      Said(kind: .interest, club: "Roma", day: later, deal: .loanOption)),
    example(
      .denialOfOneDeal, "not paying one price leaves room for a lower one", .compatible,
      Said(kind: .bid, club: "Roma", isDenied: true, fee: "£40m"), Said(kind: .bid, club: "Roma", fee: "£25m")),
    counter(
      .denialOfOneDeal, "not wanting him at all is more than not buying", .develops,
      Said(kind: .interest, club: "Roma", day: earlier, deal: .permanent),
      Said(kind: .interest, club: "Roma", day: later, isDenied: true)),
    example(
      .happenedAndDenied, "a medical that one has done and another still to come cannot both be", .contradicts,
      Said(kind: .medical, club: "Roma", day: "2024-01-10", source: "Il Gol"),
      Said(kind: .medical, club: "Roma", day: "2024-01-12", isDenied: true, source: "Corriere del Gol")),
    example(
      .happenedAndDenied, "one text that has a fee agreed and not agreed is against itself", .contradicts,
      Said(kind: .agreement, club: "Roma", party: "Brentford", text: "one"),
      Said(kind: .agreement, club: "Roma", party: "Brentford", isDenied: true, text: "one")),
    example(
      .happenedAndDenied, "a paper that takes an agreement back goes back on its word", .reverses,
      Said(kind: .agreement, club: "Roma", day: "2024-01-10"),
      Said(kind: .agreement, club: "Roma", day: "2024-01-14", isDenied: true)),
    example(
      .happenedAndDenied, "not yet agreed and then agreed is how the world goes", .develops,
      Said(kind: .agreement, club: "Roma", day: earlier, isDenied: true),
      Said(kind: .agreement, club: "Roma", day: later)),
    example(
      .happenedAndDenied, "on one day an agreement may come between two texts", .compatible,
      Said(kind: .agreement, club: "Roma", isDenied: true), Said(kind: .agreement, club: "Roma", paper: "Il Gol")),
    example(
      .happenedAndDenied, "a denial of a certain day is not of what is told without one", .compatible,
      Said(kind: .agreement, club: "Roma", text: "one"),
      Said(kind: .agreement, club: "Roma", isDenied: true, when: "2024-01-06", text: "one")),
    counter(
      .happenedAndDenied, "an interest may cool, since it is no event", .develops,
      Said(kind: .interest, club: "Roma", day: earlier), Said(kind: .interest, club: "Roma", day: later, isDenied: true)
    ),
    example(
      .forecastDenied, "a move on its way and a coach who doubts it within days cannot both be", .contradicts,
      Said(kind: .transfer, club: "Roma", day: "2024-01-10", modality: .plan),
      Said(
        kind: .transfer, club: "Roma", day: "2024-01-12", modality: .possible, isDenied: true, source: "Aldo Neri",
        role: .speaker)),
    example(
      .forecastDenied, "a move that is doubted weeks later has stalled", .develops,
      Said(kind: .transfer, club: "Roma", day: earlier, modality: .plan),
      Said(kind: .transfer, club: "Roma", day: later, modality: .possible, isDenied: true, source: "Aldo Neri")),
    counter(
      .forecastDenied, "an agreement with the player leaves the move open", .unrelated,
      Said(kind: .agreement, club: "Roma", day: "2024-01-10", party: "player"),
      Said(kind: .transfer, club: "Roma", day: "2024-01-12", modality: .possible, isDenied: true, source: "Aldo Neri")),
    example(
      .disputedContract, "a clause that the league upholds and the father denies cannot both be", .contradicts,
      Said(kind: .valuation, club: "Brentford", day: earlier, value: "release clause", source: "The league"),
      Said(
        kind: .valuation, club: "Brentford", day: "2024-01-08", isDenied: true, value: "release clause",
        source: "Rob Ferrin")),
    example(
      .disputedContract, "a contract in force is not denied by a clause that has run out", .compatible,
      Said(kind: .contract, club: "Brentford", value: "in force", source: "The league"),
      Said(kind: .contract, club: "Brentford", isDenied: true, value: "free exit", source: "Rob Ferrin")),
    counter(
      .disputedContract, "talks on a new contract may open", .develops,
      Said(kind: .contract, club: "Brentford", day: earlier, isDenied: true, value: "extension talks"),
      Said(kind: .contract, club: "Brentford", day: later, value: "extension talks")),
    example(
      .deniedState, "an interest that cooled is a world that moved", .develops,
      Said(kind: .interest, club: "Roma", day: earlier), Said(kind: .interest, club: "Roma", day: later, isDenied: true)
    ),
    example(
      .deniedState, "two papers of one day with and without interest cannot both be right", .contradicts,
      Said(kind: .interest, club: "Roma"), Said(kind: .interest, club: "Roma", paper: "Il Gol", isDenied: true)),
    example(
      .deniedState, "a sentence that tells a link and its denial joins them itself", .compatible,
      Said(kind: .interest, club: "Roma", words: "Linked with Roma, who say no.", text: "one"),
      Said(
        kind: .interest, club: "Roma", isDenied: true, source: "Roma", words: "Linked with Roma, who say no.",
        text: "one")),
    example(
      .deniedState, "an absence ends", .develops,
      Said(kind: .absence, club: "Brentford", value: "knock", text: "one"),
      Said(kind: .absence, club: "Brentford", isDenied: true, text: "one")),
    counter(
      .deniedState, "two denials are one matter", .echo,
      Said(kind: .interest, club: "Roma", day: earlier, isDenied: true),
      Said(kind: .interest, club: "Roma", day: later, isDenied: true)),
  ]

  static let wills = [
    example(
      .willAboutOther, "against a loan and for a sale is one will", .compatible,
      Said(kind: .stance, club: "Brentford", deal: .loan, value: "keep"),
      Said(kind: .stance, club: "Brentford", paper: "Il Gol", deal: .permanent, value: "sell")),
    counter(
      .willAboutOther, "for and against a sale on one day cannot both be", .contradicts,
      Said(kind: .stance, club: "Brentford", deal: .permanent, value: "keep", words: "They want to keep him."),
      Said(kind: .stance, club: "Brentford", paper: "Il Gol", deal: .permanent, value: "sell", words: "He is for sale.")
    ),
    example(
      .changedStance, "not for sale and weeks later perhaps for sale is a will that moved", .develops,
      Said(kind: .stance, club: "Brentford", day: earlier, isDenied: true, value: "sell"),
      Said(kind: .stance, club: "Brentford", day: later, modality: .possible, value: "listen")),
    example(
      .changedStance, "a club that says the opposite of what it said goes back on its word", .reverses,
      Said(kind: .stance, club: "Brentford", day: earlier, value: "keep", source: "Brentford"),
      Said(kind: .stance, club: "Brentford", day: later, value: "sell", source: "Brentford")),
    example(
      .changedStance, "a price at which he would go leaves the refusal standing", .compatible,
      Said(kind: .stance, club: "Brentford", value: "keep", words: "Not for sale."),
      Said(
        kind: .stance, club: "Brentford", paper: "Il Gol", value: "listen",
        words: "They would sell for the right price.")),
    example(
      .changedStance, "an undated will is put neither before nor after a dated one", .compatible,
      Said(kind: .stance, club: "Brentford", day: nil, value: "keep"),
      Said(kind: .stance, club: "Brentford", day: later, value: "listen")),
    counter(
      .changedStance, "selling and listening are one will", .same,
      Said(kind: .stance, club: "Brentford", value: "sell"),
      Said(kind: .stance, club: "Brentford", paper: "Il Gol", value: "listen")),
    example(
      .changedWish, "a player who says that he leaves and then that he stays goes back on his word", .reverses,
      Said(kind: .preference, club: "Brentford", day: earlier, value: "leave", source: "Tom Ferrin"),
      Said(kind: .preference, club: "Brentford", day: later, value: "stay", source: "Tom Ferrin")),
    example(
      .changedWish, "a wish that others tell may change", .develops,
      Said(kind: .preference, club: "Brentford", day: earlier, value: "leave"),
      Said(kind: .preference, club: "Brentford", day: later, paper: "Il Gol", value: "stay")),
    example(
      .changedWish, "a look back at an earlier wish is no new turn", .compatible,
      Said(kind: .preference, club: "Brentford", day: earlier, value: "stay", source: "Tom Ferrin"),
      Said(
        kind: .preference, club: "Brentford", day: later, value: "leave", source: "Tom Ferrin",
        words: "He had previously asked to leave.")),
    counter(
      .changedWish, "wanting to leave twice is one wish", .echo,
      Said(kind: .preference, club: "Brentford", day: earlier, value: "leave"),
      Said(kind: .preference, club: "Brentford", day: later, value: "leave")),
    example(
      .otherWish, "he may like two clubs", .compatible, Said(kind: .preference, club: "Roma", value: "join"),
      Said(kind: .preference, club: "Napoli", paper: "Il Gol", value: "join")),
    counter(
      .otherWish, "joining and refusing one club are about one club", .develops,
      Said(kind: .preference, club: "Roma", day: earlier, value: "refuse"),
      Said(kind: .preference, club: "Roma", day: later, value: "join")),
  ]
}
