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
    let file = folder.file("stands.txt")
    for line in contentLines(of: file.text) {
      let words = file.text[line]
      guard let space = words.firstIndex(of: " "), let weight = Double(words[..<space]) else {
        faults.append(
          DataPlace(file: file, range: line).fault("no weight and feature", advice: "write the file with hearsay-train")
        )
        continue
      }
      let feature = String(words[words.index(after: space)...])
      if feature == "threshold" { threshold = weight } else { weights[WordID(feature)] = weight }
    }
  }

  /// The probability that a candidate with these features stands.
  public func probability(_ features: [String]) -> Double {
    let sum = features.reduce(0.0) { $0 + (weights[WordID($1)] ?? 0) }
    return sum >= 0 ? 1 / (1 + exp(-sum)) : exp(sum) / (1 + exp(sum))
  }
}
