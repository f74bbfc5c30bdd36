#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes on their way to the standard input of a command. They are handed over as the command takes them and never waited for: one that does
/// not read what it is told holds nothing up.
struct ChildInput {
  private var rest: ArraySlice<UInt8>
  /// The end of the pipe that is written to; `nil` when it is closed.
  private var pipe: Int32?

  /// All of the bytes are still to go into `pipe`, which is closed when they have gone.
  init(_ bytes: [UInt8], into pipe: Int32) {
    rest = bytes[...]
    self.pipe = pipe
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
  }

  /// Hands over as much as there is room for.
  mutating func go() {
    while let pipe, !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        // Nobody reads it any more.
        rest = []
      }
    }
    end()
  }

  /// Says that nothing more comes.
  mutating func end() {
    if let pipe { close(pipe) }
    pipe = nil
  }
}
