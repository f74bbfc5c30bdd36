import CZlib

/// Unpacks one gzip member piece by piece. A class, because zlib keeps pointers into its state.
final class StreamInflater {
  enum Outcome {
    /// There is more.
    case more
    /// The member is at its end.
    case ended
    /// All bytes are used, and the member goes on.
    case starved
    /// It cannot be unpacked from here on.
    case broken
  }

  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  init?() {
    stream.initialize(to: z_stream())
    guard hearsay_inflate_gzip(stream) == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Begins a new member.
  func begin() { inflateReset(stream) }

  /// Unpacks into the room behind the bytes, and says how many packed bytes were used.
  func unpack(_ packed: ArraySlice<UInt8>, into bytes: inout RecordBytes) -> (used: Int, Outcome) {
    var result = Z_OK
    var used = 0
    packed.withUnsafeBytes { packed in
      bytes.append { (room: UnsafeMutableRawBufferPointer) in
        // zlib only reads what `next_in` points to, though its type does not say so.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: packed.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.pointee.avail_in = UInt32(clamping: packed.count)
        stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(clamping: room.count)
        let (given, free) = (stream.pointee.avail_in, stream.pointee.avail_out)
        result = inflate(stream, Z_NO_FLUSH)
        used = Int(given - stream.pointee.avail_in)
        return Int(free - stream.pointee.avail_out)
      }
    }
    switch result {
    case Z_STREAM_END: return (used, .ended)
    case Z_OK: return (used, used == packed.count && stream.pointee.avail_out > 0 ? .starved : .more)
    case Z_BUF_ERROR: return (used, .starved)
    default: return (used, .broken)
    }
  }
}
