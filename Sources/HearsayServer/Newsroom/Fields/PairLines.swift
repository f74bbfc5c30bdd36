import HearsayDesk
import HearsayModel
import HearsayReports

/// Two claims side by side, with how they stand to each other and why.
struct PairLines {
  let lines: ClaimLines
  /// Whether the player is named, as where the pairs are of several.
  let isNaming: Bool

  func fields(_ pair: ConflictList.Pair) -> Fields {
    fields(pair.relation, pair.first, pair.second)
  }

  func fields(_ relation: Relation, _ first: FiledClaim, _ second: FiledClaim) -> Fields {
    [
      "sort": relation.kind.isConflict ? "conflict" : "calm", "heading": relation.kind.heading,
      "player": isNaming ? first.claim.player.field : nothing,
      "playerHref": first.player.map { PageAddress.player($0).path }.field,
      "reason": DayWords.spelled(relation.reason), "rule": relation.rule,
      "sides": [side(first), side(second)],
    ]
  }

  private func side(_ filed: FiledClaim) -> Fields {
    Part.day(filed.day).with([
      "speaker": lines.speaker(filed), "href": ClaimLines.href(filed),
      "sentence": ClaimLines.sentence(filed, naming: false), "quote": filed.words.isEmpty ? nothing : filed.words,
      "isInMarks": ClaimLines.isInMarks(filed.words),
    ])
  }
}
