import HearsayVectors

/// A matrix in small whole numbers, packed for quick products.
struct SmallMatrix: Sendable {
  let depth: Int
  let columns: Int
  /// What one is worth.
  private let worth: Float
  /// For each two rows, the two numbers of each column side by side.
  private let packed: [Int16]

  /// Packs a matrix of `depth` rows, an even number of at most 512; `stride` numbers stand from one row to the next.
  init(_ numbers: UnsafePointer<Float>, depth: Int, columns: Int, stride: Int) {
    precondition(depth % 2 == 0 && depth <= 512 && columns % 16 == 0)
    var largest: Float = 1e-20
    for row in 0..<depth {
      for column in 0..<columns { largest = max(largest, numbers[row * stride + column].magnitude) }
    }
    let bound = Float(hearsay_small)
    var packed = [Int16](repeating: 0, count: depth * columns)
    for row in 0..<depth {
      for column in 0..<columns {
        let number = (numbers[row * stride + column] / largest * bound).rounded()
        packed[(row / 2 * columns + column) * 2 + row % 2] = Int16(number)
      }
    }
    self.depth = depth
    self.columns = columns
    self.packed = packed
    worth = largest / bound
  }

  /// `c = bias + vectors matrix`, with `stride` numbers from one row of `c` to the next.
  func multiply(
    _ vectors: SmallVectors, rows: Int, into c: UnsafeMutablePointer<Float>, stride: Int,
    bias: UnsafePointer<Float>? = nil
  ) {
    precondition(vectors.numbers.count >= rows * depth)
    hearsay_multiply_small(c, stride, vectors.numbers, packed, bias, vectors.worth * worth, rows, columns, depth)
  }
}

/// Vectors in small whole numbers.
struct SmallVectors {
  fileprivate private(set) var numbers: [Int16]
  /// What one is worth.
  fileprivate private(set) var worth: Float = 0

  /// Room for so many numbers.
  init(capacity: Int) { numbers = [Int16](repeating: 0, count: capacity) }

  /// Takes in so many numbers.
  mutating func take(_ floats: Floats, count: Int) {
    precondition(count <= numbers.count && count <= floats.count)
    worth = hearsay_shrink(&numbers, floats.start, count)
  }
}

/// The matrices of a network in small whole numbers, for reading. Learning uses the numbers that they were made from.
struct SmallMatrices: Sendable {
  /// The gates of each layer in both directions, one after the other.
  let gates: [[SmallMatrix]]
  let slots: SmallMatrix
  let labels: SmallMatrix
  let fine: SmallMatrix
  let universal: SmallMatrix

  init(_ weights: NetworkWeights) {
    let shape = weights.shape
    func matrix(_ start: Int, _ columns: Int) -> SmallMatrix {
      SmallMatrix(weights.dense.start + start, depth: shape.full, columns: columns, stride: columns)
    }
    gates = (0..<shape.layers).map { layer in
      (0..<2).map { direction in matrix(shape.gates(layer, direction), 3 * shape.half) }
    }
    slots = matrix(shape.slotMatrix, NetworkShape.slots * shape.arcHidden)
    labels = matrix(shape.labelMatrix, 2 * shape.labelHidden)
    fine = matrix(shape.fineOut, NetworkShape.fineOutputs)
    universal = matrix(shape.universalOut, NetworkShape.universalOutputs)
  }
}
