/// How well names were given to players: B-cubed over the names in gold, and the hard pairs.
public struct IdentityScore: Sendable {
  /// How many names gold has.
  public let mentionCount: Int
  /// How many people gold has.
  public let peopleCount: Int
  /// Of the names that a name was put with, the share that are of the same player; the mean over all names.
  public let precision: Double
  /// Of the names of a player, the share that a name of his was put with; the mean over all names.
  public let recall: Double
  /// The hard pairs of which both names were predicted.
  public let pairs: [IdentityGold.HardPair]
  /// Those of them that were told wrongly: one pair is taken for one player if any of the names' places are.
  public let wrongPairs: [IdentityGold.HardPair]
  /// The players of gold whose names were torn apart or put with another's, with the parts that they fell into.
  public let wrongPlayers: [[[NamePlace]]]

  /// Scores a prediction as `score_ledger.py` does; a name that was not predicted stands alone.
  public init(_ prediction: IdentityPrediction, gold: IdentityGold) {
    let given = Self.given(prediction, gold)
    let places = gold.players.flatMap(\.self)
    let said = Dictionary(grouping: places) { given[$0] ?? -1 }
    var (precision, recall) = (0.0, 0.0)
    for player in gold.players {
      let own = Dictionary(grouping: player) { given[$0] ?? -1 }
      for place in player {
        let together = Double(own[given[place] ?? -1]?.count ?? 0)
        precision += together / Double(said[given[place] ?? -1]?.count ?? 1)
        recall += together / Double(player.count)
      }
    }
    let count = Double(max(1, places.count))
    self.precision = precision / count
    self.recall = recall / count
    mentionCount = places.count
    peopleCount = gold.players.count
    let numbers = Dictionary(given.map { ($0.key.name, [$0.value]) }, uniquingKeysWith: +).mapValues(Set.init)
    pairs = gold.hardPairs.filter { numbers[$0.one] != nil && numbers[$0.other] != nil }
    wrongPairs = pairs.filter { pair in
      let together = !(numbers[pair.one] ?? []).isDisjoint(with: numbers[pair.other] ?? [])
      return together != pair.areSame
    }
    wrongPlayers = Self.wrong(gold, given, said)
  }

  /// The score over the names that were predicted alone: what identities are worth where the reader found the player.
  public static func ofPredicted(_ prediction: IdentityPrediction, gold: IdentityGold) -> IdentityScore {
    let known = Set(prediction.players.flatMap(\.self))
    let players = gold.players.map { $0.filter(known.contains) }.filter { !$0.isEmpty }
    return IdentityScore(
      prediction, gold: IdentityGold(players: players, clubs: gold.clubs, hardPairs: gold.hardPairs))
  }

  /// The harmonic mean of precision and recall.
  public var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// The number of the player that each name was given to; names of gold that were not predicted get numbers of their own.
  private static func given(_ prediction: IdentityPrediction, _ gold: IdentityGold) -> [NamePlace: Int] {
    var given: [NamePlace: Int] = [:]
    for (number, places) in prediction.players.enumerated() {
      for place in places { given[place] = number }
    }
    var next = prediction.players.count
    for place in gold.players.flatMap(\.self) where given[place] == nil {
      given[place] = next
      next += 1
    }
    return given
  }

  private static func wrong(
    _ gold: IdentityGold, _ given: [NamePlace: Int], _ said: [Int: [NamePlace]]
  ) -> [[[NamePlace]]] {
    gold.players.compactMap { player in
      let numbers = Set(player.compactMap { given[$0] }).sorted()
      let parts = numbers.compactMap { said[$0]?.sorted() }
      return parts.count == 1 && parts.first?.count == player.count ? nil : parts
    }
  }
}
