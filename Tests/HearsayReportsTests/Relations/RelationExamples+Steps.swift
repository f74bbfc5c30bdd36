import HearsayModel

@testable import HearsayReports

private let earlier = "2024-01-02"
private let later = "2024-01-20"

extension RelationExample {
  static let steps = [
    example(
      .surer, "set to join and then joined is one move that came true", .develops,
      Said(kind: .transfer, club: "Roma", day: earlier, modality: .plan),
      Said(kind: .transfer, club: "Roma", day: later, value: "done")),
    counter(
      .surer, "a plan told twice is no step", .echo,
      Said(kind: .transfer, club: "Roma", day: earlier, modality: .plan),
      Said(kind: .transfer, club: "Roma", day: later, modality: .plan)),
    example(
      .nextStep, "an interest and then an offer is a suitor's next step", .develops,
      Said(kind: .interest, club: "Roma", day: earlier), Said(kind: .bid, club: "Roma", day: later)),
    counter(
      .nextStep, "two suitors do not climb together", .unrelated, Said(kind: .interest, club: "Roma", day: earlier),
      Said(kind: .bid, club: "Napoli", day: later)),
    example(
      .fellThrough, "a bid and then a withdrawal is a pursuit that ended", .develops,
      Said(kind: .bid, club: "Roma", day: earlier), Said(kind: .collapse, club: "Roma", day: later)),
    example(
      .fellThrough, "wanting him and not getting him go together", .compatible,
      Said(kind: .interest, club: "Roma", text: "one"), Said(kind: .collapse, club: "Roma", text: "one")),
    counter(
      .fellThrough, "one club's withdrawal says nothing of another's bid", .unrelated,
      Said(kind: .bid, club: "Napoli", day: earlier), Said(kind: .collapse, club: "Roma", day: later)),
    example(
      .leftAfterAll, "talk of an exit and then a move is one departure", .develops,
      Said(kind: .exit, club: "Brentford", day: earlier, modality: .possible),
      Said(kind: .transfer, club: "Roma", day: later, party: "Brentford", value: "done")),
    counter(
      .leftAfterAll, "a move from another club is another departure", .unrelated,
      Said(kind: .exit, club: "Brentford", day: earlier, modality: .possible),
      Said(kind: .transfer, club: "Roma", day: later, party: "Watford", value: "done")),
    example(
      .newFavourite, "a club that overtakes another moves the story", .develops,
      Said(kind: .transfer, club: "Roma", day: earlier, modality: .possible),
      Said(kind: .transfer, club: "Napoli", day: later, modality: .possible, words: "Napoli are now favourites.")),
    counter(
      .newFavourite, "another possible club is another matter", .unrelated,
      Said(kind: .transfer, club: "Roma", day: earlier, modality: .possible),
      Said(kind: .transfer, club: "Napoli", day: later, modality: .possible, words: "Napoli could sign him.")),
  ]

  static let sideBySide = [
    example(
      .wantingIsNotGetting, "wanting him and doubting that he comes go together", .compatible,
      Said(kind: .interest, club: "Roma", text: "one"),
      Said(kind: .transfer, club: "Roma", modality: .possible, isDenied: true, text: "one")),
    counter(
      .wantingIsNotGetting, "wanting him and being likely to get him is no contrast", .develops,
      Said(kind: .interest, club: "Roma"), Said(kind: .transfer, club: "Roma", modality: .plan)),
    example(
      .oneSideAndTheOther, "an owner that refuses and a suitor that is confident go together", .compatible,
      Said(kind: .stance, club: "Brentford", value: "keep"), Said(kind: .transfer, club: "Roma", modality: .plan)),
    counter(
      .oneSideAndTheOther, "an owner that gives in weeks later has moved", .develops,
      Said(kind: .stance, club: "Brentford", day: earlier, value: "keep"),
      Said(kind: .transfer, club: "Roma", day: later, value: "done")),
    example(
      .placeAndFigures, "not settled in the side and seven starts go together", .compatible,
      Said(kind: .standing, club: "Brentford", isDenied: true, value: "starter"),
      Said(kind: .record, club: "Brentford", figures: ["starts": 7], when: "2023/24")),
    counter(
      .placeAndFigures, "a starter with starts is no contrast", .unrelated,
      Said(kind: .standing, club: "Brentford", value: "starter"),
      Said(kind: .record, club: "Brentford", figures: ["starts": 7], when: "2023/24")),
    example(
      .otherDeal, "a loan and a sale may be weighed together", .compatible,
      Said(kind: .interest, club: "Roma", deal: .loan),
      Said(kind: .interest, club: "Roma", paper: "Il Gol", deal: .permanent)),
    counter(
      .otherDeal, "a loan and a loan with an option are one deal with more terms", .refines,
      Said(kind: .interest, club: "Roma", day: earlier, deal: .loan),
      Said(kind: .interest, club: "Roma", day: later, deal: .loanOption)),
    example(
      .movedPlace, "a back-up who became a starter is a place that changed", .develops,
      Said(kind: .standing, club: "Brentford", day: earlier, value: "back-up"),
      Said(kind: .standing, club: "Brentford", day: later, value: "starter")),
    counter(
      .movedPlace, "fringe and back-up are one place in two words", .echo,
      Said(kind: .standing, club: "Brentford", day: earlier, value: "fringe"),
      Said(kind: .standing, club: "Brentford", day: later, value: "back-up")),
  ]

  static let propositions = [
    example(
      .addedTerms, "the same move with a fee says more", .refines,
      Said(kind: .transfer, club: "Roma", day: earlier, value: "history"),
      Said(kind: .transfer, club: "Roma", day: later, fee: "£20m", value: "history")),
    counter(
      .addedTerms, "the same move with less says nothing new", .echo,
      Said(kind: .transfer, club: "Roma", day: earlier, fee: "£20m", value: "history"),
      Said(kind: .transfer, club: "Roma", day: later, value: "history")),
    example(
      .sameWord, "a paper that repeats itself is an echo", .echo, Said(kind: .interest, club: "Roma", day: earlier),
      Said(kind: .interest, club: "Roma", day: later)),
    example(
      .sameWord, "a paper that cites another is its echo", .echo, Said(kind: .interest, club: "Roma", day: earlier),
      Said(kind: .interest, club: "Roma", day: later, paper: "Il Gol", source: "Kickabout")),
    example(
      .sameWord, "two papers of one owner are not independent", .echo,
      Said(kind: .interest, club: "Roma", day: earlier),
      Said(kind: .interest, club: "Roma", day: later, paper: "Evening Goal")),
    example(
      .sameWord, "a sentence in the same words is a copy", .echo,
      Said(
        kind: .interest, club: "Roma", day: earlier,
        words: "Roma have long been keen on the Brentford winger this month."),
      Said(
        kind: .interest, club: "Roma", day: later, paper: "Il Gol",
        words: "Roma have long been keen on the Brentford winger, it seems.")),
    counter(
      .sameWord, "two papers that say it for themselves are no echo", .same,
      Said(kind: .interest, club: "Roma", day: earlier),
      Said(kind: .interest, club: "Roma", day: later, paper: "Il Gol")),
    example(
      .independentWords, "one interest on two sources' words is the same", .same,
      Said(kind: .interest, club: "Roma", source: "Il Gol"),
      Said(kind: .interest, club: "Roma", source: "Corriere del Gol")),
    counter(
      .independentWords, "one interest on one source's word through two papers is an echo", .echo,
      Said(kind: .interest, club: "Roma", source: "Il Gol"),
      Said(kind: .interest, club: "Roma", paper: "Evening Goal", source: "Il Gol")),
  ]
}
