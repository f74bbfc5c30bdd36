/// The part of an archive that is in memory: bytes as they stand in the file, read on as they are used up.
struct ArchiveWindow {
  /// Bytes in memory at once: some hundred records as they are packed, so that few reach over the end.
  static let size = 4 << 20
  /// Where fewer than these are left, more are read: most records are shorter.
  private static let low = 256 << 10

  private let source: any ByteSource
  private(set) var bytes: [UInt8] = []
  /// Where the bytes begin that are not used up.
  private(set) var start = 0
  /// Where `bytes[0]` stands in the file.
  private(set) var origin = 0
  /// Whether the file has no more bytes than are in memory.
  private(set) var isWhole = false

  /// A window on what `source` gives, of which `head` was read before.
  init(head: [UInt8], source: any ByteSource) {
    self.source = source
    bytes = head
  }

  /// How many bytes are in memory and not used up.
  var count: Int { bytes.count - start }
  /// Where the next byte stands in the file.
  var offset: Int { origin + start }

  /// Uses up bytes.
  mutating func drop(_ count: Int) { start += min(count, self.count) }

  /// Reads on where few bytes are left.
  mutating func refill() throws(IntakeFault.Reason) { if count < Self.low { try fill() } }

  /// Reads on until the window is full, or the file is at its end; `false` where there was nothing to be read.
  @discardableResult
  mutating func fill() throws(IntakeFault.Reason) -> Bool {
    guard !isWhole, count < Self.size else { return false }
    bytes.removeSubrange(..<start)
    origin += start
    start = 0
    while bytes.count < Self.size {
      let chunk = try source.next(upTo: Self.size - bytes.count)
      if chunk.isEmpty {
        isWhole = true
        break
      }
      bytes += chunk
    }
    return true
  }
}

extension ArchiveWindow {
  /// Goes back to a place in the file, as far as it is in memory; forward, too.
  mutating func rewind(to offset: Int) { start = min(max(offset - origin, 0), bytes.count) }
}
