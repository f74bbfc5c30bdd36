/// A run of numbers that stays in its place. A class since it owns memory that several matrices are read from at once without being copied.
///
/// `@unchecked`: what several tasks share, the weights of a model that was loaded, is never written to again.
final class Floats: @unchecked Sendable {
  let start: UnsafeMutablePointer<Float>
  let count: Int

  /// So many noughts.
  init(_ count: Int) {
    self.count = count
    start = .allocate(capacity: max(count, 1))
    start.initialize(repeating: 0, count: max(count, 1))
  }

  deinit { start.deallocate() }

  func clear() { start.update(repeating: 0, count: count) }
  func clear(_ count: Int) { start.update(repeating: 0, count: count) }

  subscript(index: Int) -> Float {
    @inline(__always) get { start[index] }
    @inline(__always) set { start[index] = newValue }
  }
}
