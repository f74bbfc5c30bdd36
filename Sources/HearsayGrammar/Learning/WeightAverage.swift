/// The mean of the weights at the ends of the last passes, which reads better than any one of them (Izmailov et al., 2018).
final class WeightAverage {
  private let sums: [Floats]
  private var count: Float = 0

  init(_ weights: NetworkWeights) {
    sums = weights.all.map { Floats($0.count) }
  }

  /// Takes the weights as they are now into the mean.
  func add(_ weights: NetworkWeights) {
    for (sum, numbers) in zip(sums, weights.all) { Kernels.add(sum.start, numbers.start, numbers.count) }
    count += 1
  }

  /// Weights that are the mean.
  func mean(_ shape: NetworkShape) -> NetworkWeights {
    let weights = NetworkWeights(shape)
    for (sum, numbers) in zip(sums, weights.all) { Kernels.add(numbers.start, sum.start, sum.count, 1 / count) }
    return weights
  }
}
