#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why output could not be written.
enum OutputFailure: Error {
  /// Nobody reads any more.
  case closed
  /// The system refuses it, for the reason that it gives.
  case refused(String)
}

/// Standard output, written in large pieces; piece by piece on a terminal. A class, because there is only one standard
/// output.
final class Output {
  private static let enough = 1 << 16
  private var buffer: [UInt8] = []
  private let isTerminal = Terminal.isTerminal(.output)

  func write(_ text: String) throws(OutputFailure) {
    buffer.append(contentsOf: text.utf8)
    if isTerminal || buffer.count >= Self.enough { try flush() }
  }

  func flush() throws(OutputFailure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try System.write(buffer, to: .output)
  }
}

/// Writes to standard error as far as it takes it: nobody could be told that it does not.
func writeError(_ text: String) {
  do { try System.write(Array(text.utf8), to: .errors) } catch {}
}

/// Calls of the system.
private enum System {
  static func write(_ bytes: [UInt8], to stream: Terminal.Stream) throws(OutputFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { call(stream.rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw errno == EPIPE ? .closed : .refused(String(cString: strerror(errno)))
      }
      written += count
    }
  }

  private static func call(_ stream: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(stream, bytes, count)
    #elseif canImport(Musl)
      Musl.write(stream, bytes, count)
    #else
      Darwin.write(stream, bytes, count)
    #endif
  }
}
