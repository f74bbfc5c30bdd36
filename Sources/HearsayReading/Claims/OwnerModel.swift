import Foundation
import HearsayLexicon
import HearsayText

/// What each feature of a club weighs where the club of a player is looked for: a conditional logit (McFadden, 1974), whose option with the largest sum is taken.
///
/// Its weights are data (`owners.txt` of a language pack), written by `hearsay-train owners`; each line is a weight and the feature that it belongs to.
public struct OwnerModel: Sendable {
  private var weights: [WordID: Double] = [:]

  /// A model from weights by feature.
  public init(_ weights: [String: Double]) {
    self.weights = Dictionary(uniqueKeysWithValues: weights.map { (WordID($0.key), $0.value) })
  }

  /// Reads the weights; an absent file gives none, so that the first of the clubs is taken.
  init(_ folder: PackFolder, faults: inout [DataFault]) {
    let lines = WeightLines(
      folder.file("owners.txt"), advice: "write the file with hearsay-train owners", faults: &faults)
    for line in lines.all { weights[WordID(line.name)] = line.weight }
  }

  /// The place of the club for which most speaks, the first of equals, and how likely it is by the model; `nil` where there is none.
  func best(of options: [[String]]) -> (place: Int, probability: Double)? {
    let scores = options.map { $0.reduce(0.0) { $0 + (weights[WordID($1)] ?? 0) } }
    guard let top = scores.max(), let place = scores.firstIndex(of: top) else { return nil }
    return (place, 1 / scores.reduce(0.0) { $0 + exp($1 - top) })
  }
}
