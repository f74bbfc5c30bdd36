#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is known of where the output goes.
enum Terminal {
  /// A stream of the process.
  enum Stream: Int32 {
    case output = 1
    case errors = 2
  }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Whether the environment lets colour be printed (no-color.org).
  static var wantsColor: Bool { (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb" }

  /// The columns to lay text out for: what COLUMNS says, else what the terminal has, else 80; never more than reads
  /// well, nor so few that nothing fits.
  static var width: Int {
    let columns = variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? terminalColumns ?? 80
    return min(max(columns, 30), 110)
  }

  private static var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(Stream.output.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
