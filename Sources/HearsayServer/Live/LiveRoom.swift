import HearsayModel
import Synchronization

/// What those who listen are told: so many articles have come in, and the ledger is there now.
struct LedgerEvent: Hashable, Sendable {
  let position: LedgerPosition
  let articles: Int
}

/// One client that listens for changes. It must be closed when the client has gone.
struct Listener: Sendable {
  let number: Int
  let events: AsyncStream<LedgerEvent>
  let room: LiveRoom

  func close() { room.close(number) }
}

/// Tells changes of the ledger to all who listen.
final class LiveRoom: Sendable {
  private struct State {
    var last = 0
    var listeners: [Int: AsyncStream<LedgerEvent>.Continuation] = [:]
  }

  /// A client that is slower than this loses the oldest events: each holds the position, so the last one is enough.
  private static let eventsKept = 16

  private let state = Mutex(State())
  private let most: Int

  init(most: Int) { self.most = most }

  /// How many listen.
  var count: Int { state.withLock { $0.listeners.count } }

  /// Takes in one more.
  ///
  /// - Throws: 503 where all places are taken.
  func open() throws(Refusal) -> Listener {
    let (events, continuation) = AsyncStream.makeStream(
      of: LedgerEvent.self, bufferingPolicy: .bufferingNewest(Self.eventsKept))
    let number = state.withLock { state -> Int? in
      guard state.listeners.count < most else { return nil }
      state.last += 1
      state.listeners[state.last] = continuation
      return state.last
    }
    guard let number else { throw .busy }
    return Listener(number: number, events: events, room: self)
  }

  /// Lets one go.
  func close(_ number: Int) { state.withLock { $0.listeners.removeValue(forKey: number) }?.finish() }

  /// Tells a change to all.
  func tell(_ event: LedgerEvent) {
    for continuation in state.withLock({ Array($0.listeners.values) }) { continuation.yield(event) }
  }
}
