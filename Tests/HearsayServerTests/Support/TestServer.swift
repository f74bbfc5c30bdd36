import Foundation
import HearsayDesk
import HearsayModel
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import HearsayServer

/// A server in this process, on a port of its own, over a ledger in a folder of its own. A class, because it owns both.
final class TestServer: Sendable {
  private struct Arguments: ServerArguments {
    let desk: LedgerDesk
    let settings: ServerSettings
    let clock: @Sendable () -> Moment
    let stopwatch: @Sendable () -> Duration
    let log: Logger
  }

  static let token = "a-token-for-tests-only-0123456789"
  /// Every test is on this day: 2024-02-05.
  static let now = Moment(startOf: Day(number: 19_758))

  let port: Int
  let desk: LedgerDesk
  private let task: Task<Void, any Error>

  init(_ articles: String = Specimen.articles, settings change: (inout ServerSettings) -> Void = { _ in }) async throws
  {
    // A server that was told to stop may still be at work when its owner goes, and would write its files anew.
    let folder = try FolderUntilExit.make("hearsay-server")
    let place = LedgerPlace(path: folder.appendingPathComponent("ledger.sqlite").path)
    desk = try LedgerDesk(at: place, access: .write)
    _ = try desk.add(Array(articles.utf8), named: "specimen.jsonl", at: Self.now)
    var settings = ServerSettings(port: 0, token: BearerToken(Self.token))
    change(&settings)
    let began = ContinuousClock.now
    let arguments = Arguments(
      desk: desk, settings: settings, clock: { Self.now }, stopwatch: { ContinuousClock.now - began },
      log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    let application = try HearsayServer.application(arguments) { continuation.yield($0) }
    task = Task { try await application.run() }
    var iterator = ports.makeAsyncIterator()
    port = try #require(await iterator.next())
  }

  deinit { task.cancel() }

  func get(_ address: String, headers: [(String, String)] = []) async throws -> Reply {
    try await Wire.ask(port, "GET", address, headers: headers)
  }

  func post(_ address: String, _ body: String, type: String? = "application/json", token: String? = nil) async throws
    -> Reply
  {
    var headers: [(String, String)] = []
    if let type { headers.append(("Content-Type", type)) }
    if let token { headers.append(("Authorization", "Bearer \(token)")) }
    return try await Wire.ask(port, "POST", address, headers: headers, body: Array(body.utf8))
  }

  /// The one that tests share who only read.
  static let shared = Task { try await TestServer() }
}
