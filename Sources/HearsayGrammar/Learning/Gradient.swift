/// The slope of the loss by every weight, and the steps of Adam (Kingma and Ba, 2015) down it.
final class Gradient {
  let shape: NetworkShape
  let weights: NetworkWeights
  let dense: Floats
  private let firstMoment: Floats
  private let secondMoment: Floats
  let words: SparseGradient
  let parts: SparseGradient
  let tags: SparseGradient
  private var steps = 0
  private var power1: Float = 1
  private var power2: Float = 1

  init(_ weights: NetworkWeights) {
    self.weights = weights
    shape = weights.shape
    dense = Floats(shape.denseCount)
    firstMoment = Floats(shape.denseCount)
    secondMoment = Floats(shape.denseCount)
    words = SparseGradient(weights.words, width: shape.wordSize)
    parts = SparseGradient(weights.parts, width: shape.partSize)
    tags = SparseGradient(weights.tags, width: shape.tagSize)
  }

  /// One step with the sum of slopes times `factor`; the slopes are nought afterwards.
  func step(rate: Float, factor: Float) {
    steps += 1
    power1 *= 0.9
    power2 *= 0.98
    let rate = rate * (1 - power2).squareRoot() / (1 - power1)
    Self.adam(weights.dense.start, dense.start, firstMoment.start, secondMoment.start, shape.denseCount, rate, factor)
    words.step(rate, factor)
    parts.step(rate, factor)
    tags.step(rate, factor)
  }

  static func adam(
    _ weights: UnsafeMutablePointer<Float>, _ slopes: UnsafeMutablePointer<Float>, _ first: UnsafeMutablePointer<Float>,
    _ second: UnsafeMutablePointer<Float>, _ count: Int, _ rate: Float, _ factor: Float
  ) {
    var place = 0
    while place < count {
      let slope = Kernels.load(slopes + place) * factor
      let m = Kernels.load(first + place) * 0.9 + slope * 0.1
      let v = Kernels.load(second + place) * 0.98 + slope * slope * 0.02
      Kernels.store(m, first + place)
      Kernels.store(v, second + place)
      Kernels.store(Kernels.load(weights + place) - m * rate / (v.squareRoot() + 1e-8), weights + place)
      Kernels.store(Lanes(), slopes + place)
      place += 8
    }
  }
}

/// The slopes of a table of which few rows are used at a time.
final class SparseGradient {
  private let table: Floats
  private let width: Int
  private let slopes: Floats
  private let firstMoment: Floats
  private let secondMoment: Floats
  private var isTouched: [Bool]
  private var touched: [Int] = []

  init(_ table: Floats, width: Int) {
    self.table = table
    self.width = width
    slopes = Floats(table.count)
    firstMoment = Floats(table.count)
    secondMoment = Floats(table.count)
    isTouched = [Bool](repeating: false, count: table.count / width)
  }

  func add(row: Int, _ from: UnsafePointer<Float>) {
    if !isTouched[row] {
      isTouched[row] = true
      touched.append(row)
    }
    Kernels.add(slopes.start + row * width, from, width)
  }

  func step(_ rate: Float, _ factor: Float) {
    for row in touched {
      let place = row * width
      Gradient.adam(
        table.start + place, slopes.start + place, firstMoment.start + place, secondMoment.start + place, width, rate,
        factor)
      isTouched[row] = false
    }
    touched.removeAll(keepingCapacity: true)
  }
}
