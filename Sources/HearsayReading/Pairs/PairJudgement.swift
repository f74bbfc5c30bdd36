import Foundation
import HearsayModel

/// What the pair model makes of the claims of an article: how likely each kind is told of each pair, and where it is told best.
struct PairJudgement {
  /// A claim without its slots.
  struct Proposition: Hashable {
    let kind: Kind
    let names: PairFinder.Names
  }

  /// Where a claim is told best.
  struct Statement {
    /// From 0 to 1.
    let probability: Double
    let sentence: PairSentence
    let pair: Pair
    /// Whether the pair's claim is denied there, how it is put, and the value of its kind, where that is of a fixed list.
    let isDenied: Bool
    let modality: Modality
    let value: String?
    /// How often what is so likely is right: the network is surer than it is right, and half of its log-odds are about what they promise (Guo et al., 2017).
    var confidence: Double { 1 / (1 + (1 / probability - 1).squareRoot()) }

    /// How much each word of its sentence speaks for a kind.
    func weights(of kind: Kind, by model: PairModel) -> [Float] {
      PairNetwork(model).weights(
        of: sentence.words, for: pair, output: Kind.allCases.firstIndex(of: kind) ?? 0)
    }
  }

  /// The best statement of each proposition that is at all likely.
  private(set) var best: [Proposition: Statement] = [:]

  init(_ scene: PairScene, model: PairModel) {
    let network = PairNetwork(model)
    for sentence in scene.sentences {
      let outputs = network.outputs(of: sentence)
      for (row, pair) in sentence.pairs.enumerated() where !outputs.isEmpty {
        let start = row * PairModel.Size.outputs
        note(outputs[start..<(start + PairModel.Size.outputs)], pair, sentence)
      }
    }
  }

  /// What is less likely than this is never looked at again.
  static let least = 0.02

  private mutating func note(_ outputs: ArraySlice<Float>, _ pair: Pair, _ sentence: PairSentence) {
    let first = outputs.startIndex
    let names = PairFinder.Names(player: pair.player, club: pair.club)
    for (place, kind) in Kind.allCases.enumerated() {
      let probability = Self.squashed(outputs[first + place])
      guard probability >= Self.least else { continue }
      let proposition = Proposition(kind: kind, names: names)
      if let known = best[proposition], known.probability >= probability { continue }
      best[proposition] = Statement(
        probability: probability, sentence: sentence, pair: pair,
        isDenied: outputs[first + PairSigns.kinds + place] > 0,
        modality: Modality.allCases[Self.largest(outputs, first + Self.modalities, Modality.allCases.count)],
        value: PairValues.value(of: kind) { outputs[first + Self.values + $0] })
    }
  }

  /// Where the outputs for modalities and values begin.
  private static let modalities = 2 * PairSigns.kinds
  private static let values = modalities + Modality.allCases.count

  private static func squashed(_ output: Float) -> Double { 1 / (1 + exp(-Double(output))) }

  private static func largest(_ outputs: ArraySlice<Float>, _ start: Int, _ count: Int) -> Int {
    (0..<count).max { (outputs[start + $0], -$0) < (outputs[start + $1], -$1) } ?? 0
  }
}

/// The values of fixed lists in the order of the model's outputs.
enum PairValues {
  private static let lists: [(kind: Kind, values: [String])] = [
    (.stance, ["keep", "listen", "sell", "undecided"]), (.preference, ["join", "leave", "stay", "refuse"]),
    (.transfer, ["done", "history", "spell", "return"]),
    (.standing, ["starter", "back-up", "behind", "fringe", "key player"]),
    (.valuation, ["asking price", "release clause", "market value"]),
  ]

  /// The likeliest value of a kind; `nil` where it has none of a fixed list.
  static func value(of kind: Kind, _ output: (Int) -> Float) -> String? {
    var start = 0
    for list in lists {
      if list.kind == kind {
        let best = list.values.indices.max { (output(start + $0), -$0) < (output(start + $1), -$1) }
        return best.map { list.values[$0] }
      }
      start += list.values.count
    }
    return nil
  }
}
