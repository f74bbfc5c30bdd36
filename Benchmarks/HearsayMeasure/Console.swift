#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Prints a line at once, so that a run of minutes shows how far it is.
public func show(_ line: String) {
  print(line)
  fflush(nil)
}

/// Says on standard error why a benchmark cannot go on, and ends it.
///
/// - Parameter status: one of sysexits.h.
func end(_ message: String, status: Int32) -> Never {
  fflush(nil)
  _ = (message + "\n").withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(status)
}

/// Says how a benchmark is called, and ends it: the call was wrong.
public func end(usage: String) -> Never { end("usage: \(usage)", status: EX_USAGE) }
