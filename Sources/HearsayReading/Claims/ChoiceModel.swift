import Foundation
import HearsayLexicon
import HearsayText

/// What each feature of an option weighs where one of several is chosen: a conditional logit (McFadden, 1974), whose option with the largest sum is taken.
///
/// Its weights are data, a file of a language pack that `hearsay-train` writes; each line is a weight and the feature that it belongs to.
public struct ChoiceModel: Sendable {
  private var weights: [WordID: Double] = [:]

  /// A model from weights by feature.
  public init(_ weights: [String: Double]) {
    self.weights = Dictionary(uniqueKeysWithValues: weights.map { (WordID($0.key), $0.value) })
  }

  /// Whether there are any weights; without them the first option is taken.
  public var isEmpty: Bool { weights.isEmpty }

  /// Reads the weights of `<topic>.txt`; an absent file gives none.
  ///
  /// - Parameter topic: what is chosen, as the file and the command that writes it are named: `owners`, `timings`.
  init(_ folder: PackFolder, _ topic: String, faults: inout [DataFault]) {
    let lines = WeightLines(
      folder.file("\(topic).txt"), advice: "write the file with hearsay-train \(topic)", faults: &faults)
    for line in lines.all { weights[WordID(line.name)] = line.weight }
  }

  /// The place of the option for which most speaks, the first of equals, and how likely it is by the model; `nil` where there is none.
  func best(of options: [[String]]) -> (place: Int, probability: Double)? {
    let scores = options.map { $0.reduce(0.0) { $0 + (weights[WordID($1)] ?? 0) } }
    guard let top = scores.max(), let place = scores.firstIndex(of: top) else { return nil }
    return (place, 1 / scores.reduce(0.0) { $0 + exp($1 - top) })
  }
}
