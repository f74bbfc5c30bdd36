/// Bytes of records, unpacked: what came in and was not used up yet.
struct RecordBytes {
  /// The room, of which the bytes fill a part.
  private(set) var room: [UInt8] = []
  private(set) var start = 0
  private(set) var end = 0

  var count: Int { end - start }
  var isEmpty: Bool { start == end }
  /// How many bytes fit in behind the last.
  var free: Int { room.count - end }

  /// The bytes, as a slice of the room.
  var slice: ArraySlice<UInt8> { room[start..<end] }

  /// Uses up bytes.
  mutating func drop(_ count: Int) {
    start += min(count, self.count)
    if isEmpty { (start, end) = (0, 0) }
  }

  /// Uses up everything.
  mutating func dropAll() { (start, end) = (0, 0) }

  /// Makes room for so many bytes behind the last.
  mutating func reserve(_ count: Int) {
    guard free < count else { return }
    if start > 0 {
      room.withUnsafeMutableBytes { room in
        guard let base = room.baseAddress else { return }
        base.copyMemory(from: base + start, byteCount: end - start)
      }
      (start, end) = (0, end - start)
    }
    if free < count { room += [UInt8](repeating: 0, count: max(count - free, room.count)) }
  }

  /// Lets `write` put bytes behind the last; it gives how many.
  mutating func append<Failure>(
    _ write: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    var written = 0
    var failure: Failure?
    room.withUnsafeMutableBytes { room in
      do throws(Failure) { written = try write(UnsafeMutableRawBufferPointer(rebasing: room[end...])) } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    end += written
  }

  /// Puts bytes behind the last.
  mutating func append(_ bytes: some Collection<UInt8>) {
    reserve(bytes.count)
    append { (room: UnsafeMutableRawBufferPointer) in
      room.copyBytes(from: bytes)
      return bytes.count
    }
  }
}
