#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C and the like, heeded instead of suffered: the first one asks for an end, the second ends the program at once.
enum Interruption {
  /// A pipe that is never emptied: whether something stands in it is whether an end was asked for. Writing into a pipe is one of the
  /// few things that may be done when a signal arrives.
  private static let ends: (read: Int32, write: Int32) = {
    var made: [Int32] = [-1, -1]
    let isMade = pipe(&made) == 0
    for end in made where isMade { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (made[0], made[1])
  }()

  /// Heeds SIGINT and SIGTERM from now on.
  static func heed() {
    guard ends.write >= 0 else { return }
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { _ in
      var sign: UInt8 = 1
      write(Interruption.ends.write, &sign, 1)
    }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #elseif canImport(Musl)
      action.__sa_handler.sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    // Without SA_RESTART, so that waits end; with SA_RESETHAND, so that the second signal does what it always does.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
  }

  /// Whether an end was asked for.
  static var isAskedFor: Bool { !sleep(milliseconds: 0) }

  /// Waits so long; `false` where an end was asked for before or meanwhile.
  static func sleep(_ duration: Duration) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + duration
    while true {
      let left = (end - clock.now).components
      guard left.seconds >= 0, left.attoseconds >= 0 else { return true }
      // A day is longer than any wait; and more milliseconds would not fit.
      let milliseconds = min(left.seconds, 86_400) * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard sleep(milliseconds: Int32(milliseconds) + 1) else { return false }
    }
  }

  private static func sleep(milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: ends.read, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, milliseconds) <= 0 || watched.revents & Int16(POLLIN) == 0
  }
}
