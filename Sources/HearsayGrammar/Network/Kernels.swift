import HearsayVectors

typealias Lanes = SIMD8<Float>

/// The arithmetic of the network. Sums are taken in a fixed order and no function of the C library is called, so that the same numbers come out
/// on every machine.
enum Kernels {
  @inline(__always)
  static func load(_ pointer: UnsafePointer<Float>) -> Lanes {
    UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
  }

  @inline(__always)
  static func store(_ lanes: Lanes, _ pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: lanes, as: Lanes.self)
  }

  /// `c += a b` for `a` of `rows` x `depth` with any strides, `b` of `depth` x `columns` row by row. `columns` is a multiple of eight.
  @inline(__always)
  static func multiply(
    _ c: UnsafeMutablePointer<Float>, _ cStride: Int, _ a: UnsafePointer<Float>, _ aRow: Int, _ aColumn: Int,
    _ b: UnsafePointer<Float>, _ bStride: Int, rows: Int, columns: Int, depth: Int
  ) {
    hearsay_multiply(c, cStride, a, aRow, aColumn, b, bStride, rows, columns, depth)
  }

  /// `to[i] += from[i] * factor`.
  @inline(__always)
  static func add(_ to: UnsafeMutablePointer<Float>, _ from: UnsafePointer<Float>, _ count: Int, _ factor: Float = 1) {
    var index = 0
    while index + 8 <= count {
      store(load(to + index) + load(from + index) * factor, to + index)
      index += 8
    }
    while index < count {
      to[index] += from[index] * factor
      index += 1
    }
  }

  /// e to the power of x, within 1e-6 of it, for x up to nought.
  static func exp(_ x: Float) -> Float {
    if x < -80 { return 0 }
    let power = (x * 1.442695041).rounded(.toNearestOrEven)
    let rest = x - power * 0.693147181
    let tail = 0.0416666667 + rest * (0.00833333333 + rest * 0.00138888889)
    let series = 1 + rest * (1 + rest * (0.5 + rest * (0.166666667 + rest * tail)))
    return series * Float(bitPattern: UInt32(Int32(power) + 127) << 23)
  }
}
