import HearsayModel
import NIOCore
import Synchronization

/// Keeps answers as long as they hold, and makes each only once however many ask for it at a time.
final class AnswerShelf: Sendable {
  /// What was asked.
  struct Key: Hashable, Sendable {
    /// The address with all that is asked.
    let target: String
    /// The day on which it is asked: some reports are as of today.
    let day: Day
  }

  /// An answer with what it was made from.
  struct Kept: Sendable {
    let answer: Answer
    let scope: Scope
    /// The moment of the change log at which it was begun.
    let madeAt: Int
    /// Bytes, for the bound on memory.
    let size: Int
  }

  private struct State {
    /// What was asked for lately, and what was asked for before that; the latter is thrown away when the former has grown to
    /// half of the room. So what is asked for often stays, and nothing has to be sorted.
    var young: [Key: Kept] = [:]
    var old: [Key: Kept] = [:]
    var youngSize = 0
    var oldSize = 0
    var log = ChangeLog()
    var making: [Key: [CheckedContinuation<Result<Kept, Refusal>?, Never>]] = [:]
    var hits = 0
    var misses = 0
  }

  private let state = Mutex(State())
  private let room: Int

  init(room: Int) { self.room = room }

  /// How many answers were there, and how many had to be made.
  var counts: (hits: Int, misses: Int) { state.withLock { ($0.hits, $0.misses) } }

  /// Bytes that it holds at most.
  var size: Int { state.withLock { $0.youngSize + $0.oldSize } }

  /// Writes down what has changed in the ledger.
  func record(_ changes: LedgerChanges?) {
    state.withLock { if let changes { $0.log.record(changes) } else { $0.log.recordEverything() } }
  }

  private enum Found {
    case kept(Answer)
    case toMake(at: Int)
    case inTheMaking
  }

  /// The answer under a key: the kept one where it holds, else what `make` gives.
  func answer(
    for key: Key, make: @escaping @Sendable () async throws(Refusal) -> (Answer, Scope)
  ) async throws(Refusal) -> Answer {
    switch state.withLock({ Self.look(for: key, in: &$0) }) {
    case .kept(var answer):
      answer.isKept = true
      return answer
    case .toMake(let moment): return try await self.make(key, at: moment, make)
    case .inTheMaking: break
    }
    let result: Result<Kept, Refusal>? = await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        guard state.making[key] != nil else { return true }
        state.making[key]?.append(continuation)
        return false
      }
      if isOver { continuation.resume(returning: nil) }
    }
    // It was finished between the two looks: made once more, which is rare and does no harm.
    guard let result else { return try await make().0 }
    return try result.get().answer
  }

  private static func look(for key: Key, in state: inout State) -> Found {
    let isYoung = state.young[key] != nil
    if let kept = state.young[key] ?? state.old[key], state.log.holds(kept.scope, madeAt: kept.madeAt) {
      state.hits += 1
      if !isYoung {
        state.young[key] = kept
        state.youngSize += kept.size
      }
      return .kept(kept.answer)
    }
    guard state.making[key] == nil else { return .inTheMaking }
    state.making[key] = []
    state.misses += 1
    return .toMake(at: state.log.now)
  }

  private func make(
    _ key: Key, at moment: Int, _ make: @Sendable () async throws(Refusal) -> (Answer, Scope)
  ) async throws(Refusal) -> Answer {
    let result: Result<Kept, Refusal>
    do throws(Refusal) {
      let (answer, scope) = try await make()
      result = .success(
        Kept(answer: answer, scope: scope, madeAt: moment, size: answer.size + key.target.utf8.count + 256))
    } catch { result = .failure(error) }
    let waiting = state.withLock { state in
      if case .success(let kept) = result { Self.keep(kept, under: key, room: room, in: &state) }
      return state.making.removeValue(forKey: key) ?? []
    }
    for continuation in waiting { continuation.resume(returning: result) }
    return try result.get().answer
  }

  private static func keep(_ kept: Kept, under key: Key, room: Int, in state: inout State) {
    // One answer never takes a quarter of the room: it would drive out all others.
    guard kept.size < room / 4 else { return }
    if let before = state.young[key] { state.youngSize -= before.size }
    state.young[key] = kept
    state.youngSize += kept.size
    guard state.youngSize > room / 2 else { return }
    (state.old, state.oldSize) = (state.young, state.youngSize)
    (state.young, state.youngSize) = ([:], 0)
  }
}

extension Answer {
  fileprivate var size: Int {
    guard case .bytes(let buffer) = body else { return 0 }
    return buffer.readableBytes
  }
}
