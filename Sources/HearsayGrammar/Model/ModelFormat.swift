/// The format of a model file: a header, then sections of numbers, all little-endian.
///
///     offset  bytes
///          0      8  HEARSAYG
///          8      4  version of the format
///         12      4  kind of model
///         16      8  number of bytes of the whole file
///         24      8  checksum of everything from offset 32
///         32      …  sections: number of elements (8 bytes), the elements, noughts up to a multiple of 8
enum ModelFormat {
  static let magic: [UInt8] = Array("HEARSAYG".utf8)
  static let version = 1
  static let headerSize = 32

  /// What a model is for.
  enum Kind: UInt32 {
    case tagger = 1
    case parser, lemmas, names, words

    /// What it is for, in words.
    var words: String {
      switch self {
      case .tagger: "tags"
      case .parser: "trees"
      case .lemmas: "lemmas"
      case .names: "names"
      case .words: "words"
      }
    }
  }

  /// A checksum that takes eight bytes at a time, in four lanes so that a processor can work on them at once. It finds accidents; it is no proof
  /// against malice.
  static func checksum(_ bytes: [UInt8], from start: Int) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var lanes = SIMD4<UInt64>(1, 2, 3, 4)
      var place = start
      while place + 32 <= bytes.count {
        let next = bytes.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
        lanes = (lanes ^ next) &* SIMD4(repeating: 0x9E37_79B9_7F4A_7C15)
        lanes ^= lanes &>> SIMD4(repeating: 29)
        place += 32
      }
      var sum = UInt64(bytes.count)
      while place < bytes.count {
        sum = (sum ^ UInt64(bytes[place])) &* 0x100_0000_01B3
        place += 1
      }
      for lane in 0..<4 { sum = (sum ^ lanes[lane]) &* 0xC2B2_AE3D_27D4_EB4F }
      return sum ^ (sum >> 31)
    }
  }
}
