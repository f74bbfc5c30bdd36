import Foundation

/// Logistic regression with a quadratic penalty, by full-batch gradient descent with the steps of AdaGrad (Duchi, Hazan and Singer, 2011).
///
/// Nothing in it is random: the same examples give the same weights.
struct LogisticRegression {
  /// Sums of squares are pulled towards nothing this strongly; chosen by cross-validation.
  var penalty = 10.0
  /// Passes over all examples; the loss changes in the fourth digit after 200.
  var passes = 300
  /// A feature of fewer examples is left out.
  var floor = 3

  /// The weight of each feature.
  func weights(_ examples: [(features: [String], isTrue: Bool)]) -> [String: Double] {
    var counts: [String: Int] = [:]
    for example in examples { for feature in Set(example.features) { counts[feature, default: 0] += 1 } }
    let names = counts.filter { $0.value >= floor }.keys.sorted()
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let rows = examples.map { example in Set(example.features).compactMap { index[$0] }.sorted() }
    var weights = Array(repeating: 0.0, count: names.count)
    var squares = Array(repeating: 1e-6, count: names.count)
    for _ in 0..<passes {
      var slope = weights.map { $0 * penalty }
      for (row, example) in zip(rows, examples) {
        let error = probability(row, weights) - (example.isTrue ? 1 : 0)
        for feature in row { slope[feature] += error }
      }
      for feature in weights.indices {
        squares[feature] += slope[feature] * slope[feature]
        weights[feature] -= 0.3 * slope[feature] / squares[feature].squareRoot()
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(names, weights))
  }

  private func probability(_ row: [Int], _ weights: [Double]) -> Double {
    1 / (1 + exp(-row.reduce(0) { $0 + weights[$1] }))
  }
}
