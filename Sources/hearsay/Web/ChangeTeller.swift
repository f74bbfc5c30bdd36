import HearsayDesk
import HearsayModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells a command or an address of changes.
struct ChangeTeller {
  /// Seconds after which a command that does not end is ended: the news goes on.
  private static let patience = 60
  let target: String
  let web: WebIntake

  /// Hands the change over: to the command on its standard input, to the address by POST.
  func tell(_ change: StageChange) throws(Fault) {
    if AddSource.isAddress(target) { return try web.deliver(change.json, to: target) }
    let status = Self.run(target, input: Array((change.json.line + "\n").utf8))
    guard status == 0 else {
      throw Fault(
        .notTold, at: "--on-change “\(target)”", wrong: Self.words(for: status),
        advice: "try the command by itself, with a line of JSON on its standard input")
    }
  }

  /// Runs a command in the shell, and gives its status as `waitpid` does; -1 where it cannot be run.
  private static func run(_ command: String, input: [UInt8]) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = start(command, input: ends[0])
    close(ends[0])
    var feed = ChildInput(input, into: ends[1])
    guard child > 0 else {
      feed.end()
      return -1
    }
    return wait(for: child, handing: &feed)
  }

  private static func start(_ command: String, input: Int32) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    // This program does not heed a closed pipe; others are used to end by it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // A group of its own: Ctrl-C is meant for this program, which lets the command end, and what the command began ends with it.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    let words: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", command].map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    var child = pid_t()
    return posix_spawn(&child, "/bin/sh", &actions, &attributes, words + [nil], environ) == 0 ? child : -1
  }

  private static func wait(for child: pid_t, handing feed: inout ChildInput) -> Int32 {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(patience)
    var status: Int32 = 0
    defer { feed.end() }
    while true {
      feed.go()
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status }
      if ended < 0, errno != EINTR { return -1 }
      if clock.now >= end { kill(-child, SIGKILL) }
      usleep(10_000)
    }
  }

  /// What a status of `waitpid` means (wait.h).
  private static func words(for status: Int32) -> String {
    if status < 0 { return "it cannot be run: \(String(cString: strerror(errno)))" }
    let signal = status & 0x7F
    if signal == SIGKILL { return "it did not end within \(patience) seconds, or was killed" }
    return signal == 0 ? "it ended with status \(status >> 8 & 0xFF)" : "it was ended by signal \(signal)"
  }
}
