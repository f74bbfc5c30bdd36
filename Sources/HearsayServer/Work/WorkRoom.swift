import Dispatch
import Synchronization

/// Where reports are made: a few threads that may wait for the disk, and a line before them that is never long.
///
/// SQLite answers on the thread that asks, so reports must not be made on the threads that serve connections.
final class WorkRoom: Sendable {
  private struct Job {
    let since: Duration
    /// Does the work, or where it came too late tells so.
    let run: @Sendable (_ isLate: Bool) -> Void
  }

  private struct State {
    var running = 0
    var waiting: [Job] = []
  }

  private let state = Mutex(State())
  private let threads = DispatchQueue(label: "hearsay.reports", attributes: .concurrent)
  private let workers: Int
  private let mostWaiting: Int
  private let patience: Duration
  private let stopwatch: @Sendable () -> Duration

  init(_ limits: Limits, stopwatch: @escaping @Sendable () -> Duration) {
    workers = max(1, limits.workers)
    mostWaiting = limits.waiting
    patience = .seconds(limits.waitingSeconds)
    self.stopwatch = stopwatch
  }

  /// How many reports are made, and how many wait.
  var load: (running: Int, waiting: Int) { state.withLock { ($0.running, $0.waiting.count) } }

  /// Does work on one of the threads.
  ///
  /// - Throws: 503 where the line is full, or where the work waited longer than anybody should.
  func run<Made: Sendable>(_ work: @escaping @Sendable () throws(Refusal) -> Made) async throws(Refusal) -> Made {
    let result: Result<Made, Refusal> = await withCheckedContinuation { continuation in
      let job = Job(since: stopwatch()) { isLate in
        guard !isLate else { return continuation.resume(returning: .failure(.busy)) }
        do throws(Refusal) { continuation.resume(returning: .success(try work())) } catch {
          continuation.resume(returning: .failure(error))
        }
      }
      if !admit(job) { continuation.resume(returning: .failure(.busy)) }
    }
    return try result.get()
  }

  /// Begins the job, or puts it in the line; `false` where the line is full.
  private func admit(_ job: Job) -> Bool {
    let (isAdmitted, starts) = state.withLock { state in
      if state.running < workers {
        state.running += 1
        return (true, true)
      }
      guard state.waiting.count < mostWaiting else { return (false, false) }
      state.waiting.append(job)
      return (true, false)
    }
    if starts { start(job) }
    return isAdmitted
  }

  private func start(_ job: Job) {
    threads.async { [self] in
      var next: Job? = job
      while let job = next {
        job.run(stopwatch() - job.since > patience)
        next = state.withLock { state in
          if state.waiting.isEmpty {
            state.running -= 1
            return nil
          }
          return state.waiting.removeFirst()
        }
      }
    }
  }
}
