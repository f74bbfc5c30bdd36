import Synchronization

/// What the server has done since it began.
final class Metrics: Sendable {
  struct Line: Hashable, Sendable {
    let route: String
    let status: Int
  }

  struct Counts: Sendable {
    var answers: [Line: Int] = [:]
    var times: [String: Histogram] = [:]
    var bytes = 0
  }

  private let counts = Mutex(Counts())

  /// Counts one answer. Routes are the names of the table, never words of a client, so there are few of them.
  func record(route: String, status: Int, took: Duration, bytes: Int) {
    counts.withLock {
      $0.answers[Line(route: route, status: status), default: 0] += 1
      $0.times[route, default: Histogram()].add(took)
      $0.bytes += bytes
    }
  }

  /// All that was counted.
  var now: Counts { counts.withLock { $0 } }
}
