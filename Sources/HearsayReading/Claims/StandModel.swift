import Foundation
import HearsayLexicon
import HearsayText

/// A linear model that says how likely a candidate claim stands: logistic regression over named features.
///
/// Its weights are data (`stands.txt` of a language pack), written by `hearsay-train stands`; each line is a weight and the feature that it belongs to.
public struct StandModel: Sendable {
  /// The weights by feature.
  public var weights: [WordID: Double]
  /// Candidates below this probability are left out.
  public var threshold: Double
  /// Whether there are any weights; without them every candidate stands.
  public var isEmpty: Bool { weights.isEmpty }

  /// A model.
  public init(weights: [WordID: Double] = [:], threshold: Double = 0.5) {
    self.weights = weights
    self.threshold = threshold
  }

  /// Reads a model; an absent file gives an empty one.
  init(_ folder: PackFolder, faults: inout [DataFault]) {
    self.init()
    let lines = WeightLines(
      folder.file("stands.txt"), advice: "write the file with hearsay-train stands", faults: &faults)
    for line in lines.all {
      if line.name == "threshold" { threshold = line.weight } else { weights[WordID(line.name)] = line.weight }
    }
  }

  /// The probability that a candidate with these features stands.
  public func probability(_ features: [String]) -> Double {
    let sum = features.reduce(0.0) { $0 + (weights[WordID($1)] ?? 0) }
    return sum >= 0 ? 1 / (1 + exp(-sum)) : exp(sum) / (1 + exp(sum))
  }
}
