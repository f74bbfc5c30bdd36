import Dispatch

/// Work on many values side by side.
enum Parallel {
  /// The values as `transform` makes them, in their order, with at most `jobs` of them in work at a time.
  static func map<Value: Sendable, Made: Sendable>(
    _ values: [Value], jobs: Int, _ transform: @Sendable (Value) -> Made
  ) -> [Made] {
    guard jobs > 1, values.count > 1 else { return values.map(transform) }
    let workers = min(jobs, values.count)
    var made = [Made?](repeating: nil, count: values.count)
    made.withUnsafeMutableBufferPointer { buffer in
      // Each worker writes places of its own, and the loop ends when all have written.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        for index in stride(from: worker, to: values.count, by: workers) { places[index] = transform(values[index]) }
      }
    }
    return made.compactMap { $0 }
  }
}
