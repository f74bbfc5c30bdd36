import Dispatch

/// Work on many values side by side.
enum Parallel {
  /// So many threads tell the players of one page: it comes nearly twice as soon, and more would take the processor from those who ask for other pages.
  static let ofAPage = 2

  /// The values as `transform` makes them, in their order, with at most `jobs` of them in work at a time.
  ///
  /// - Throws: What `transform` throws for the first value that it fails for.
  static func map<Value: Sendable, Made: Sendable, Failure: Error>(
    _ values: [Value], jobs: Int, _ transform: @Sendable (Value) throws(Failure) -> Made
  ) throws(Failure) -> [Made] {
    guard jobs > 1, values.count > 1 else { return try values.map(transform) }
    let workers = min(jobs, values.count)
    var made = [Result<Made, Failure>?](repeating: nil, count: values.count)
    made.withUnsafeMutableBufferPointer { buffer in
      // Each worker writes places of its own, and the loop ends when all have written.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        for index in stride(from: worker, to: values.count, by: workers) {
          places[index] = Result { () throws(Failure) in try transform(values[index]) }
        }
      }
    }
    return try made.compactMap(\.self).map { result throws(Failure) in try result.get() }
  }
}
