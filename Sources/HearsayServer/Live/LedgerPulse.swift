import Dispatch
import HearsayDesk
import HearsayModel
import Logging
import ServiceLifecycle
import Synchronization

/// Looks again and again whether something has come into the ledger, from this process or another, and tells it to the shelf of
/// answers and to those who listen.
final class LedgerPulse: Service {
  /// A fifth of a second: what another process adds is shown as good as at once, and a look costs some fifty microseconds.
  private static let interval = Duration.milliseconds(200)
  /// More new readings than this between two looks are not listed one by one: then everything counts as changed.
  private static let mostReadings = 2_000

  private let desk: LedgerDesk
  private let shelf: AnswerShelf
  private let live: LiveRoom
  private let log: Logger
  private let thread = DispatchQueue(label: "hearsay.pulse")
  private let last = Mutex(LedgerPosition())

  /// - Throws: A fault where the ledger cannot be read.
  init(desk: LedgerDesk, shelf: AnswerShelf, live: LiveRoom, log: Logger) throws(Fault) {
    (self.desk, self.shelf, self.live, self.log) = (desk, shelf, live, log)
    let position = try desk.position()
    last.withLock { $0 = position }
  }

  /// Where the ledger was at the last look.
  var position: LedgerPosition { last.withLock { $0 } }

  /// Looks at once; after this, answers show what was there before it was called.
  func look() async {
    await withCheckedContinuation { continuation in
      thread.async { [self] in
        lookNow()
        continuation.resume()
      }
    }
  }

  /// Looks until the server is to stop.
  func run() async throws {
    await cancelWhenGracefulShutdown { [self] in
      while !Task.isCancelled {
        await look()
        // The only thing that can go wrong is that the task is cancelled, and then the loop ends.
        try? await Task.sleep(for: Self.interval)
      }
    }
  }

  private func lookNow() {
    do throws(Fault) {
      let before = position
      let now = try desk.position()
      guard now != before else { return }
      let changes = try desk.changes(since: before, limit: Self.mostReadings)
      last.withLock { $0 = changes.position }
      shelf.record(changes)
      live.tell(LedgerEvent(position: changes.position, articles: changes.articles.count))
    } catch {
      log.error(
        "the ledger cannot be looked at", metadata: ["fault": "\(error.code.rawValue)", "wrong": "\(error.wrong)"])
    }
  }
}
