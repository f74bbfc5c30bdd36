import HearsayDesk
import HearsayModel
import HearsayServer
import Logging

/// What the command line gives a server.
struct ServeArguments: ServerArguments {
  let desk: LedgerDesk
  let settings: ServerSettings
  let clock: @Sendable () -> Moment
  let stopwatch: @Sendable () -> Duration
  let log: Logger
}

/// Measures time since it was started.
enum Stopwatch {
  /// A stopwatch that runs from now on.
  static func start() -> @Sendable () -> Duration {
    let began = ContinuousClock.now
    return { ContinuousClock.now - began }
  }
}
