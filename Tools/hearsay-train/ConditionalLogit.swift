import Foundation

/// A conditional logit (McFadden, 1974) with a quadratic penalty, by full-batch gradient descent with the steps of AdaGrad (Duchi, Hazan and Singer, 2011).
///
/// Nothing in it is random: the same lessons give the same weights.
struct ConditionalLogit {
  /// Sums of squares are pulled towards nothing this strongly; chosen by cross-validation.
  var penalty = 2.0
  /// Passes over all lessons; the loss changes in the fourth digit after 200.
  var passes = 300
  /// The length of a step. The loss has one lowest point, so that this only decides how soon it is come near to; not tuned.
  private static let step = 0.3
  /// What the squares of slopes begin with, so that a feature that has had none yet is not divided by nothing.
  private static let leastSquare = 1e-6
  /// A feature that fewer options have is left out.
  var floor = 3

  /// The weight of each feature.
  func weights(_ lessons: [ChoiceLesson]) -> [String: Double] {
    var counts: [String: Int] = [:]
    for lesson in lessons {
      for option in lesson.options { for feature in option { counts[feature, default: 0] += 1 } }
    }
    let names = counts.filter { $0.value >= floor }.keys.sorted()
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let rows = lessons.map { $0.options.map { $0.compactMap { index[$0] } } }
    var weights = Array(repeating: 0.0, count: names.count)
    var squares = Array(repeating: Self.leastSquare, count: names.count)
    for _ in 0..<passes {
      var slope = weights.map { $0 * penalty }
      for (options, lesson) in zip(rows, lessons) { descend(options, lesson, weights, &slope) }
      for feature in weights.indices {
        squares[feature] += slope[feature] * slope[feature]
        weights[feature] -= Self.step * slope[feature] / squares[feature].squareRoot()
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(names, weights))
  }

  /// Adds the slope of one lesson: expected features less those of the right option.
  private func descend(_ options: [[Int]], _ lesson: ChoiceLesson, _ weights: [Double], _ slope: inout [Double]) {
    let scores = options.map { $0.reduce(0.0) { $0 + weights[$1] } }
    let top = scores.max() ?? 0
    let likely = scores.map { exp($0 - top) }
    let sum = likely.reduce(0, +)
    for (place, features) in options.enumerated() {
      let error = lesson.weight * (likely[place] / sum - (place == lesson.right ? 1 : 0))
      for feature in features { slope[feature] += error }
    }
  }
}
