import HearsayModel

/// Identities and their score as lines for people, laid out as `score_ledger.py` lays them out.
public enum IdentityText {
  /// The figures, and the hard pairs that were told wrongly.
  public static func figures(_ score: IdentityScore) -> [String] {
    [
      "players: \(score.mentionCount) mentions, \(score.peopleCount) people   B3 precision \(ScoreText.share(score.precision))"
        + "  recall \(ScoreText.share(score.recall))  F1 \(ScoreText.share(score.f1))",
      "hard pairs: \(score.pairs.count - score.wrongPairs.count) of \(score.pairs.count) right",
    ]
      + score.wrongPairs.map { "  wrong: \($0.one) / \($0.other) \($0.areSame ? "same" : "different")" }
  }

  /// The figures as one JSON object.
  public static func json(_ score: IdentityScore) -> JSON {
    .object([
      "mentions": .integer(score.mentionCount), "people": .integer(score.peopleCount),
      "precision": .number(ScoreText.decimals(score.precision, 4)),
      "recall": .number(ScoreText.decimals(score.recall, 4)), "f1": .number(ScoreText.decimals(score.f1, 4)),
      "hardPairs": .integer(score.pairs.count), "hardPairsRight": .integer(score.pairs.count - score.wrongPairs.count),
    ])
  }

  /// The players that fell apart or together wrongly, with the reason of each name.
  public static func misses(_ score: IdentityScore, _ prediction: IdentityPrediction) -> [String] {
    let reasons = Dictionary(prediction.reasons.map { ($0.place, $0) }, uniquingKeysWith: { $1 })
    return score.wrongPlayers.flatMap { parts -> [String] in
      [""]
        + parts.enumerated().flatMap { number, places in
          places.map { place -> String in
            let entry = reasons[place]
            let words = entry.map { "\($0.player): \($0.choice.rule): \($0.choice.reason)" } ?? "not predicted"
            return "  \(number + 1). \(place.name) (\(place.set)/\(place.document)) \(words)"
          }
        }
    }
  }

  /// How often each rule decided, the most frequent first.
  public static func rules(_ prediction: IdentityPrediction) -> [String] {
    let rules = Dictionary(grouping: prediction.reasons) {
      "\($0.choice.player == nil ? "new" : "join") \($0.choice.rule)"
    }
    return rules.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { "  \(ScoreText.left($0.key, 32)) \($0.value.count)" }
      + prediction.merges.map { "  merged \($0.player) into \($0.into): \($0.rule): \($0.reason)" }
  }

  /// The figures of clubs' names.
  public static func clubs(_ score: ClubIdentityScore) -> [String] {
    ["clubs: \(score.nameCount) names, \(score.torn.count) clubs torn apart, \(score.mixed.count) mixed"]
      + score.torn.map { "  torn: \($0.joined(separator: " / "))" }
      + score.mixed.map { "  mixed: \($0.joined(separator: " / "))" }
      + ["hard pairs of clubs: \(score.pairs.count - score.wrongPairs.count) of \(score.pairs.count) right"]
      + score.wrongPairs.map { "  wrong: \($0.one) / \($0.other) \($0.areSame ? "same" : "different")" }
  }
}
