import HearsayModel

@testable import HearsayReports

private let earlier = "2024-01-02"
private let later = "2024-01-20"

extension RelationExample {
  private static let move = Said(kind: .transfer, club: "Roma", value: "history")

  static let sums = [
    example(
      .sumsWithinTolerance, "£20m and €25m are one fee at the rate of the month of the move", .compatible,
      move.with {
        $0.fee = "£20m"; $0.words = "He cost in the region of £20million."
      },
      move.with {
        $0.paper = "Il Gol"; $0.fee = "€25m"; $0.when = "2023-01"; $0.words = "He cost €25 million."
      }),
    example(
      .sumsWithinTolerance, "£30m and £29.5m are one fee, rounded", .compatible,
      move.with {
        $0.fee = "£30m"; $0.words = "For £30m."
      },
      move.with {
        $0.paper = "Il Gol"; $0.fee = "£29.5m"; $0.words = "For £29.5m."
      }),
    counter(
      .sumsWithinTolerance, "£49m and £53m put as exact are two fees", .contradicts,
      move.with {
        $0.fee = "£49m"; $0.words = "He went for £49m."
      },
      move.with {
        $0.paper = "Il Gol"; $0.fee = "£53m"; $0.words = "He went for £53m."
      }),
    example(
      .sumsOfParts, "a base and a total are two parts of one price", .compatible,
      move.with {
        $0.fee = "£20m"; $0.words = "For £20m plus £5m in add-ons."
      },
      move.with {
        $0.paper = "Il Gol"; $0.fee = "£25m"; $0.words = "For £25m."
      }),
    example(
      .sumsOfParts, "a sum that its evidence does not show may take in anything", .compatible,
      move.with {
        $0.fee = "£33m"; $0.words = "The club announced the signing on Wednesday."
      },
      move.with {
        $0.paper = "Il Gol"; $0.fee = "£28m"; $0.words = "For £28m."
      }),
    example(
      .sumsOfParts, "a sum in a language without cues is no ground for a conflict", .compatible,
      move.with {
        $0.fee = "£33m"; $0.words = "Per £33m."; $0.language = "it"
      },
      move.with {
        $0.paper = "Il Gol"; $0.fee = "£28m"; $0.words = "For £28m."
      }),
    counter(
      .sumsOfParts, "one figure twice needs no explaining", .same,
      move.with {
        $0.fee = "£20m"; $0.words = "For £20m plus add-ons."
      },
      move.with {
        $0.paper = "Il Gol"; $0.fee = "£20m"; $0.words = "For £20m."
      }),
    example(
      .disputedFee, "two papers with two exact fees cannot both be right", .contradicts,
      move.with {
        $0.fee = "£49m"; $0.words = "He went for £49m."
      },
      move.with {
        $0.paper = "Il Gol"; $0.fee = "£53m"; $0.words = "He went for £53m."
      }),
    example(
      .disputedFee, "a paper with a second fee goes back on its word", .reverses,
      move.with {
        $0.day = earlier; $0.fee = "£49m"; $0.words = "He went for £49m."
      },
      move.with {
        $0.day = later; $0.fee = "£53m"; $0.words = "He went for £53m."
      }),
    counter(
      .disputedFee, "the fees of two moves are two fees", .unrelated,
      move.with {
        $0.fee = "€75m"; $0.words = "For €75m."
      },
      move.with {
        $0.club = "Napoli"; $0.fee = "€80m"; $0.words = "An €80m price tag."
      }),
    example(
      .otherPrice, "a clause and a price asked are two things", .compatible,
      Said(kind: .valuation, club: "Brentford", fee: "£40m", value: "release clause"),
      Said(kind: .valuation, club: "Brentford", fee: "£30m", value: "asking price")),
    counter(
      .otherPrice, "one sum under two names is one price", .same,
      Said(kind: .valuation, club: "Brentford", fee: "£40m", value: "market value"),
      Said(kind: .valuation, club: "Brentford", paper: "Il Gol", fee: "£40m", value: "asking price")),
    example(
      .nextOffer, "a higher bid is the next one", .develops,
      Said(kind: .bid, club: "Roma", day: earlier, fee: "£15m", words: "A £15m bid failed."),
      Said(kind: .bid, club: "Roma", day: later, fee: "£21m", words: "They bid £21m.")),
    counter(
      .nextOffer, "the same bid again is no new one", .echo,
      Said(kind: .bid, club: "Roma", day: earlier, fee: "£15m", words: "A £15m bid failed."),
      Said(kind: .bid, club: "Roma", day: later, fee: "£15m", words: "The £15m bid was refused.")),
    example(
      .movedPrice, "a price that falls over weeks has moved", .develops,
      Said(
        kind: .valuation, club: "Brentford", day: earlier, fee: "£30m", value: "asking price", words: "They ask £30m."),
      Said(kind: .valuation, club: "Brentford", day: later, fee: "£25m", value: "asking price", words: "They ask £25m.")
    ),
    example(
      .movedPrice, "two papers with two prices in one week cannot both be right", .contradicts,
      Said(
        kind: .valuation, club: "Brentford", day: earlier, fee: "£30m", value: "asking price", words: "They ask £30m."),
      Said(
        kind: .valuation, club: "Brentford", day: "2024-01-05", paper: "Il Gol", fee: "£25m", value: "asking price",
        words: "They ask £25m.")),
    counter(
      .movedPrice, "a floor is no second price", .compatible,
      Said(kind: .valuation, club: "Brentford", fee: "£30m", value: "asking price", words: "They ask £30m."),
      Said(
        kind: .valuation, club: "Brentford", paper: "Il Gol", fee: "£25m", value: "asking price",
        words: "They want a minimum of £25m.")),
    example(
      .sumsOfOneDeal, "a sum that is hoped for is no price paid", .compatible,
      Said(kind: .transfer, club: "Roma", modality: .plan, fee: "£30m", words: "Close to a £30m move.", text: "one"),
      Said(kind: .transfer, club: "Roma", modality: .plan, fee: "£20m", words: "They hope to pay £20m.", text: "one")),
    counter(
      .sumsOfOneDeal, "an offer and weeks later a deal are two steps", .develops,
      Said(kind: .bid, club: "Roma", day: earlier, fee: "£20m", words: "They bid £20m."),
      Said(kind: .agreement, club: "Roma", day: later, fee: "£30m", words: "They agreed on £30m.")),
    example(
      .priceAndOffer, "what is asked and what is offered are two sums", .compatible,
      Said(kind: .valuation, club: "Brentford", fee: "£30m", value: "asking price", words: "They ask £30m."),
      Said(kind: .bid, club: "Roma", fee: "£20m", words: "They bid £20m.")),
    counter(
      .priceAndOffer, "a price that is met is told by nothing else", .unrelated,
      Said(kind: .valuation, club: "Brentford", fee: "£30m", value: "asking price", words: "They ask £30m."),
      Said(kind: .bid, club: "Roma", fee: "£30m", words: "They bid £30m.")),
  ]
}
