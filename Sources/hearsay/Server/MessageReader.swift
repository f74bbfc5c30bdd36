#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines of standard input, as they come and no longer than is allowed.
struct MessageReader {
  enum Message {
    case line([UInt8])
    /// A line that was too long; it is passed over.
    case tooLong
  }

  private let longest: Int
  private var buffer: [UInt8] = []
  private var isOver = false
  private var isPassingOver = false

  init(longest: Int) { self.longest = longest }

  /// The next line that is not empty; `nil` at the end.
  mutating func next() -> Message? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = Array(buffer[..<end])
        buffer.removeFirst(end + 1)
        if isPassingOver {
          isPassingOver = false
          return .tooLong
        }
        if line.contains(where: { $0 > 0x20 }) { return line.count > longest ? .tooLong : .line(line) }
        continue
      }
      if isOver {
        defer { buffer = [] }
        return buffer.contains { $0 > 0x20 } ? .line(buffer) : nil
      }
      if buffer.count > longest {
        buffer = []
        isPassingOver = true
      }
      fill()
    }
  }

  private mutating func fill() {
    var part = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &part, part.count)
    if count < 0, errno == EINTR { return }
    if count > 0 { buffer += part[..<count] } else { isOver = true }
  }
}
