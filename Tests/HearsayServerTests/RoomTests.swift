import HearsayModel
import Synchronization
import Testing

@testable import HearsayServer

/// A value that several tasks may change. A class, because they share it.
private final class Box<Value: Sendable>: Sendable {
  private let kept: Mutex<Value>

  init(_ value: Value) { kept = Mutex(value) }

  var value: Value { kept.withLock { $0 } }

  func change(_ body: @Sendable (inout Value) -> Void) {
    kept.withLock { value in
      var copy = value
      body(&copy)
      value = copy
    }
  }
}

@Suite("The rooms behind the front desk")
struct RoomTests {
  private static func limits(workers: Int, waiting: Int, seconds: Int = 5) -> Limits {
    var limits = Limits()
    (limits.workers, limits.waiting, limits.waitingSeconds) = (workers, waiting, seconds)
    return limits
  }

  @Test("no more reports are made at a time than there are workers")
  func workers() async {
    let room = WorkRoom(Self.limits(workers: 2, waiting: 100), stopwatch: { .zero })
    let counts = Box((now: 0, most: 0))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<40 {
        group.addTask {
          _ = try? await room.run { () throws(Refusal) in
            counts.change { ($0.now, $0.most) = ($0.now + 1, max($0.most, $0.now + 1)) }
            counts.change { $0.now -= 1 }
          }
        }
      }
    }
    #expect(counts.value.most <= 2)
    #expect(room.load == (0, 0))
  }

  @Test("work that finds the line full is refused, and what waits too long is refused too")
  func line() async throws {
    let time = Box(Duration.zero)
    let room = WorkRoom(Self.limits(workers: 1, waiting: 1), stopwatch: { time.value })
    let gate = AsyncStream.makeStream(of: Void.self)
    let lock = Box(false)
    async let first: Int = room.run { () throws(Refusal) in
      gate.continuation.yield()
      while !lock.value {}
      return 1
    }
    var iterator = gate.stream.makeAsyncIterator()
    await iterator.next()
    async let second: Int = room.run { () throws(Refusal) in 2 }
    while room.load.waiting < 1 { await Task.yield() }
    await #expect(throws: Refusal.busy) { _ = try await room.run { () throws(Refusal) in 3 } }
    time.change { $0 = .seconds(60) }
    lock.change { $0 = true }
    #expect(try await first == 1)
    do {
      _ = try await second
      Issue.record("it was done too late")
    } catch { #expect("\(error)".contains("busy")) }
  }

  @Test("what many ask for at a time is made once")
  func once() async throws {
    let shelf = AnswerShelf(room: 1_000_000)
    let made = Box(0)
    let key = AnswerShelf.Key(target: "a", day: Day(number: 0))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 {
        group.addTask {
          _ = try? await shelf.answer(for: key) { () async throws(Refusal) in
            made.change { $0 += 1 }
            for _ in 0..<100 { await Task.yield() }
            return (Answer(200, "text/plain", [1]), .ledger)
          }
        }
      }
    }
    #expect(made.value == 1)
  }

  @Test("the shelf never holds more bytes than it has room for")
  func bounded() async throws {
    let shelf = AnswerShelf(room: 100_000)
    for number in 0..<200 {
      _ = try await shelf.answer(for: .init(target: "\(number)", day: Day(number: 0))) { () async throws(Refusal) in
        (Answer(200, "text/plain", [UInt8](repeating: 1, count: 10_000)), .ledger)
      }
    }
    #expect(shelf.size <= 100_000)
  }

  @Test("an answer on one player holds until something is told of him, of everything, or too much at once")
  func scopes() {
    var log = ChangeLog()
    func changes(_ players: [String], everything: Bool = false) -> LedgerChanges {
      LedgerChanges(
        position: LedgerPosition(), articles: [], players: players.map { PlayerID($0) }, touchesEverything: everything)
    }
    let made = log.now
    log.record(changes(["other"]))
    #expect(log.holds(.player(PlayerID("he")), madeAt: made))
    #expect(!log.holds(.ledger, madeAt: made))
    #expect(log.holds(.program, madeAt: made))
    log.record(changes(["he"]))
    #expect(!log.holds(.player(PlayerID("he")), madeAt: made))
    let again = log.now
    #expect(log.holds(.player(PlayerID("he")), madeAt: again))
    log.record(changes([], everything: true))
    #expect(!log.holds(.player(PlayerID("he")), madeAt: again))
  }

  @Test("a bucket lets through what it holds, fills with time, and is its client's own")
  func bucket() throws {
    let keeper = RateKeeper(RateLimit(perSecond: 2, burst: 4, coversLoopback: true))
    let (one, other) = (ClientAddress(network: "a"), ClientAddress(network: "b"))
    for _ in 0..<4 { try keeper.admit(one, cost: 1, now: .zero) }
    #expect(throws: Refusal.tooMany(retryAfter: 1)) { try keeper.admit(one, cost: 1, now: .zero) }
    #expect(throws: Refusal.tooMany(retryAfter: 2)) { try keeper.admit(one, cost: 4, now: .zero) }
    try keeper.admit(other, cost: 1, now: .zero)
    try keeper.admit(one, cost: 1, now: .milliseconds(500))
    #expect(throws: Refusal.self) { try keeper.admit(one, cost: 1, now: .milliseconds(500)) }
    try keeper.admit(one, cost: 100, now: .seconds(100))
  }

  @Test("clients on this machine are not held to the rate of others")
  func loopback() throws {
    let keeper = RateKeeper(RateLimit(perSecond: 1, burst: 1))
    for _ in 0..<10 { try keeper.admit(ClientAddress(nil), cost: 1, now: .zero) }
  }
}

@Suite("Small forms")
struct FormTests {
  @Test(
    "what is encoded comes back as it was",
    arguments: Specimen.hostile.filter { !$0.unicodeScalars.contains { $0.value < 0x20 } })
  func encoding(words: String) {
    #expect(PercentEncoding.decoded(PercentEncoding.encoded(words).utf8, plusIsBlank: false) == words)
  }

  @Test("what stands for no text is none", arguments: ["%", "%4", "%GG", "%FF", "%00", "%0A", "%C0%80", "%ED%A0%80"])
  func noText(words: String) { #expect(PercentEncoding.decoded(words.utf8, plusIsBlank: true) == nil) }

  @Test("a cursor comes back as it was, and nothing else is one")
  func cursor() {
    for offset in [0, 1, 50, 99_999, 100_000] { #expect(Cursor(Cursor(offset: offset).text)?.offset == offset) }
    for words in ["", "n", "n-1", "n00", "m5", "N5", "nZ", "n255t"] { #expect(Cursor(words) == nil, "\(words)") }
  }

  @Test("a position comes back as it was, and nothing else is one")
  func position() {
    let position = LedgerPosition(reading: 12, identity: 3, note: 0, forgotten: 1)
    #expect(LedgerPosition(position.description) == position)
    for words in ["", "1", "1-2-3", "1-2-3-", "1-2-3-4-5", "a-b-c-d"] { #expect(LedgerPosition(words) == nil) }
  }

  @Test("a token admits itself alone")
  func token() throws {
    let token = try #require(BearerToken("0123456789abcdef"))
    #expect(token.admits("Bearer 0123456789abcdef"))
    #expect(token.admits("bearer 0123456789abcdef"))
    for words in [
      "", "Bearer", "Bearer ", "Basic 0123456789abcdef", "Bearer 0123456789abcdeF", "Bearer 0123456789abcdef0",
      "Bearer 0123456789abcdef0123456789abcdef",
    ] {
      #expect(!token.admits(words), "\(words)")
    }
    #expect(!token.admits(nil))
    for words in ["", "short", "with a blank in it", "0123456789abcdé"] { #expect(BearerToken(words) == nil) }
  }

  @Test(
    "If-None-Match takes lists, weak tags and a star",
    arguments: [
      ("\"a\"", true), ("\"b\", \"a\"", true), ("W/\"a\"", true), ("*", true), (" \"a\" ", true), ("\"b\"", false),
      ("a", false), ("", false),
    ])
  func tags(header: String, matches: Bool) { #expect(EntityTag.matches(header, "\"a\"") == matches) }

  @Test("what XML cannot hold is replaced, and what it means is escaped")
  func xml() {
    #expect(
      XMLText.escaped("<a href=\"'&'\">\u{1}\u{FFFF}\u{9}é\u{1F600}")
        == "&lt;a href=&quot;&#39;&amp;&#39;&quot;&gt;\u{FFFD}\u{FFFD}\u{9}é\u{1F600}")
  }
}

extension ClientAddress {
  fileprivate init(network: String) {
    self.init(network: network, isLoopback: false)
  }
}
