import HearsayModel

@testable import HearsayReports

private let earlier = "2024-01-02"
private let later = "2024-01-20"

extension RelationExample {
  static let matters = [
    example(
      .otherClub, "two suitors are two matters", .unrelated, Said(kind: .interest, club: "Roma"),
      Said(kind: .interest, club: "Napoli")),
    counter(
      .otherClub, "one suitor on two words is one matter", .same, Said(kind: .interest, club: "Roma"),
      Said(kind: .interest, club: "Roma", paper: "Il Gol")),
    example(
      .otherParty, "refusing one club is not refusing another", .unrelated,
      Said(kind: .rejection, club: "Brentford", party: "Roma"),
      Said(kind: .rejection, club: "Brentford", party: "Napoli")),
    example(
      .otherParty, "terms with the player and none with his club go together", .compatible,
      Said(kind: .agreement, club: "Roma", party: "player"),
      Said(kind: .agreement, club: "Roma", party: "Brentford", isDenied: true)),
    counter(
      .otherParty, "an offer with its seller unnamed may be the same offer", .echo,
      Said(kind: .bid, club: "Roma", party: "Brentford"), Said(kind: .bid, club: "Roma")),
    example(
      .otherTime, "staying this season and leaving next summer go together", .compatible,
      Said(kind: .exit, club: "Brentford", modality: .plan, isDenied: true, when: "2023/24"),
      Said(kind: .exit, club: "Brentford", modality: .plan, when: "2024-summer")),
    example(
      .otherTime, "interest in two years is two matters", .unrelated,
      Said(kind: .interest, club: "Roma", day: "2022-08-01"), Said(kind: .interest, club: "Roma")),
    counter(
      .otherTime, "a window and a month in it are one time", .echo,
      Said(kind: .interest, club: "Roma", when: "2024-winter"), Said(kind: .interest, club: "Roma", when: "2024-01")),
    example(
      .earlierMove, "an old spell is not the move in the news", .unrelated,
      Said(kind: .transfer, club: "Roma", day: earlier, value: "history"),
      Said(kind: .transfer, club: "Roma", day: later, modality: .plan)),
    counter(
      .earlierMove, "a plan that came true is one move", .develops,
      Said(kind: .transfer, club: "Roma", day: earlier, modality: .plan),
      Said(kind: .transfer, club: "Roma", day: later, value: "history")),
  ]

  static let counts = [
    example(
      .countsOfOtherScope, "sixteen games for the club and twelve this season go together", .compatible,
      Said(kind: .record, club: "Brentford", day: nil, figures: ["appearances": 16]),
      Said(kind: .record, club: "Brentford", figures: ["appearances": 12, "starts": 7], when: "2023/24")),
    counter(
      .countsOfOtherScope, "two counts of one season are of one scope", .develops,
      Said(kind: .record, club: "Brentford", day: earlier, figures: ["starts": 4], when: "2023/24"),
      Said(kind: .record, club: "Brentford", day: later, figures: ["starts": 7], when: "2023/24")),
    example(
      .grownCount, "four starts became seven", .develops,
      Said(kind: .record, club: "Brentford", day: earlier, figures: ["starts": 4], when: "2023/24"),
      Said(kind: .record, club: "Brentford", day: later, paper: "Il Gol", figures: ["starts": 7], when: "2023/24")),
    example(
      .grownCount, "without a date the smaller count of a season is the older", .develops,
      Said(kind: .record, club: "Brentford", day: nil, figures: ["starts": 4], when: "2023/24"),
      Said(kind: .record, club: "Brentford", day: later, figures: ["starts": 7], when: "2023/24")),
    counter(
      .grownCount, "a count that fell did not grow", .contradicts,
      Said(kind: .record, club: "Brentford", day: earlier, figures: ["starts": 7], when: "2023/24"),
      Said(kind: .record, club: "Brentford", day: later, paper: "Il Gol", figures: ["starts": 4], when: "2023/24")),
    example(
      .shrunkenCount, "a paper whose count of one season falls goes back on its word", .reverses,
      Said(kind: .record, club: "Brentford", day: earlier, figures: ["goals": 9], when: "2023/24"),
      Said(kind: .record, club: "Brentford", day: later, figures: ["goals": 7], when: "2023/24")),
    example(
      .shrunkenCount, "two papers whose counts of a whole time fall cannot both be right", .contradicts,
      Said(kind: .record, club: "Brentford", day: earlier, figures: ["appearances": 140]),
      Said(kind: .record, club: "Brentford", day: later, paper: "Il Gol", figures: ["appearances": 136])),
    example(
      .shrunkenCount, "counts without a scope are never a conflict", .compatible,
      Said(kind: .record, club: "Brentford", day: earlier, figures: ["appearances": 30]),
      Said(kind: .record, club: "Brentford", day: later, figures: ["appearances": 12])),
    example(
      .shrunkenCount, "a count of one competition may be the smaller one", .compatible,
      Said(kind: .record, club: "Brentford", day: earlier, figures: ["goals": 9], when: "2023/24"),
      Said(
        kind: .record, club: "Brentford", day: later, figures: ["goals": 7], when: "2023/24",
        words: "He has seven league goals this term.")),
    counter(
      .shrunkenCount, "the same count again has not shrunk", .echo,
      Said(kind: .record, club: "Brentford", day: earlier, figures: ["goals": 9], when: "2023/24"),
      Said(kind: .record, club: "Brentford", day: later, figures: ["goals": 9], when: "2023/24")),
  ]

  static let contracts = [
    example(
      .newContract, "talks on a new contract become an offer", .develops,
      Said(kind: .contract, club: "Brentford", day: earlier, value: "extension talks"),
      Said(kind: .contract, club: "Brentford", day: later, value: "extension offered")),
    counter(
      .newContract, "talks told twice are no step", .echo,
      Said(kind: .contract, club: "Brentford", day: earlier, value: "extension talks"),
      Said(kind: .contract, club: "Brentford", day: later, value: "extension talks")),
    example(
      .runningAndNewContract, "a contract that runs and a new one in talks go together", .compatible,
      Said(kind: .contract, club: "Brentford", value: "until 2025"),
      Said(kind: .contract, club: "Brentford", value: "extension talks")),
    example(
      .runningAndNewContract, "a contract that runs is replaced by the one that is signed", .develops,
      Said(kind: .contract, club: "Brentford", day: earlier, value: "until 2025"),
      Said(kind: .contract, club: "Brentford", day: later, value: "extension signed")),
    counter(
      .runningAndNewContract, "two words for one end are one contract", .echo,
      Said(kind: .contract, club: "Brentford", day: "2023-09-01", value: "2 years left"),
      Said(kind: .contract, club: "Brentford", day: "2023-09-20", value: "until 2025")),
    example(
      .contractWords, "two ends are not called a conflict", .compatible,
      Said(kind: .contract, club: "Brentford", value: "until 2025"),
      Said(kind: .contract, club: "Brentford", paper: "Il Gol", value: "until 2026")),
    counter(
      .contractWords, "an end that is told with its month says more", .refines,
      Said(kind: .contract, club: "Brentford", day: earlier, value: "until 2025"),
      Said(kind: .contract, club: "Brentford", day: later, value: "until June 2025")),
  ]
}
