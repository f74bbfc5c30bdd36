import CDeflate

/// Unpacks whole gzip members and other packed bytes that are in memory. A class, because it owns libdeflate's tables.
final class MemberInflater {
  enum Outcome {
    /// All of it; so many packed bytes were used.
    case unpacked(used: Int)
    /// There is too little room behind the bytes.
    case needsRoom
    /// It cannot be unpacked, or does not end in these bytes.
    case broken
  }

  /// In what the packed bytes are wrapped.
  enum Wrapping {
    case gzip, zlib, none
  }

  private let decompressor: OpaquePointer

  init?() {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    self.decompressor = decompressor
  }

  deinit { libdeflate_free_decompressor(decompressor) }

  /// Unpacks the first member of `packed` behind the bytes. Where it fails, they are as they were.
  func unpack(_ packed: ArraySlice<UInt8>, as wrapping: Wrapping = .gzip, into bytes: inout RecordBytes) -> Outcome {
    var result = LIBDEFLATE_BAD_DATA
    var (used, made) = (0, 0)
    packed.withUnsafeBytes { packed in
      bytes.append { (room: UnsafeMutableRawBufferPointer) in
        let unpack =
          switch wrapping {
          case .gzip: libdeflate_gzip_decompress_ex
          case .zlib: libdeflate_zlib_decompress_ex
          case .none: libdeflate_deflate_decompress_ex
          }
        result = unpack(
          decompressor, packed.baseAddress, packed.count, room.baseAddress, room.count, &used, &made)
        return result == LIBDEFLATE_SUCCESS ? made : 0
      }
    }
    switch result {
    case LIBDEFLATE_SUCCESS: return .unpacked(used: used)
    case LIBDEFLATE_INSUFFICIENT_SPACE: return .needsRoom
    default: return .broken
    }
  }
}
