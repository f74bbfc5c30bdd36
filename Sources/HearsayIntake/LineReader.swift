/// Cuts bytes into lines as they come in, without holding more than one line and one chunk.
struct LineReader {
  enum Line: Equatable {
    /// A line without its line break.
    case bytes([UInt8])
    /// A line that is longer than the limit; its bytes were passed over.
    case tooLong
  }

  /// The number of the line that `next` gave last, from 1.
  private(set) var number = 0
  private let source: any ByteSource
  private let limits: IntakeLimits
  private var buffer: [UInt8]
  /// Where the next line begins in `buffer`.
  private var start = 0
  private var isAtEnd = false

  /// Reads on from `source`, of which `head` was read before.
  init(head: [UInt8], source: any ByteSource, limits: IntakeLimits) {
    self.buffer = head
    self.source = source
    self.limits = limits
  }

  mutating func next() throws(IntakeFault.Reason) -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return line(upTo: end, isTooLong: isTooLong)
      }
      if isAtEnd {
        guard isTooLong || start < buffer.count else { return nil }
        defer { start = buffer.count }
        return line(upTo: buffer.count, isTooLong: isTooLong)
      }
      isTooLong = isTooLong || buffer.count - start > limits.longestArticle
      searched = try fill(droppingLine: isTooLong)
    }
  }

  private mutating func line(upTo end: Int, isTooLong: Bool) -> Line {
    number += 1
    if isTooLong || end - start > limits.longestArticle { return .tooLong }
    let stop = end > start && buffer[end - 1] == 0x0D ? end - 1 : end
    return .bytes(Array(buffer[start..<stop]))
  }

  /// Reads one more chunk behind what is left of the buffer, and gives the offset at which it begins there.
  private mutating func fill(droppingLine: Bool) throws(IntakeFault.Reason) -> Int {
    buffer.removeSubrange(..<(droppingLine ? buffer.count : start))
    start = 0
    let end = buffer.count
    let chunk = try source.next(upTo: limits.chunk)
    isAtEnd = chunk.isEmpty
    buffer += chunk
    return end
  }
}

/// How much is read at a time and at most.
struct IntakeLimits {
  /// Bytes in one read: enough to make reading cheap.
  var chunk = 1 << 18
  /// Bytes in one article, line or file: a hundred times the longest that any newspaper prints.
  var longestArticle = 32 << 20
}
