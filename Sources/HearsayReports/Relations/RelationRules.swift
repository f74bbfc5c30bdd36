extension RelationRule {
  /// The rules in the order in which they are asked: the first that says something decides.
  ///
  /// What tells two matters apart comes first, then what can be a conflict and its explanations, then what moved, and last what is the same.
  static let all: [RelationRule] = [
    newFavourite, otherClub, otherParty, countsOfOtherScope, shrunkenCount, grownCount, otherTime,
    denialOfOneDeal, happenedAndDenied, forecastDenied, disputedContract, wantingIsNotGetting, deniedState,
    willAboutOther, changedStance, changedWish, otherWish,
    earlierMove, surer, sumsWithinTolerance, sumsOfParts, otherPrice, nextOffer, movedPrice, otherDeal, disputedFee,
    nextStep, fellThrough, leftAfterAll, sumsOfOneDeal, priceAndOffer, oneSideAndTheOther, placeAndFigures,
    newContract, runningAndNewContract, contractWords, movedPlace,
    addedTerms, sameWord, independentWords,
  ]

  /// The names of the rules whose compatible pairs look like a conflict.
  static let explaining = Set(all.filter(\.explains).map(\.name))
}
