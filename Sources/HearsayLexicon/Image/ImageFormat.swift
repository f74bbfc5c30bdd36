import HearsayText

/// The form of the image: the lexicon as it is in memory after its text has been read, in one compiled-in file.
///
/// A header of four numbers of eight bytes, little-endian as all numbers are, then the strings, each once, then the entries as
/// `Lexicon+Image.swift` writes them.
enum ImageFormat {
  /// The first eight bytes: `HEARSAYL`.
  static let magic: UInt64 = 0x4C59_4153_5241_4548
  /// Raised when the entries are written in another way, or when names are cut or hashed in another way.
  static let version: UInt64 = 2
  /// Magic, version, fingerprint of the text, checksum of what follows.
  static let headerSize = 32

  /// A hash of bytes, eight at a time, that tells files of the project from each other; no guard against an adversary.
  ///
  /// The steps are those of FNV-1a with a wider word and a shift, since its product alone never moves high bits down.
  static func checksum(_ bytes: ArraySlice<UInt8>, from start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var hash = start ^ UInt64(bytes.count)
      var place = 0
      while place + 8 <= bytes.count {
        hash = mixed(hash, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
        place += 8
      }
      while place < bytes.count {
        hash = mixed(hash, UInt64(bytes[place]))
        place += 1
      }
      return hash
    }
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  /// What the text of the lexicon is known by: the paths and bytes of its files, in their order.
  static func fingerprint(of files: [DataFile]) -> UInt64 {
    files.reduce(0xCBF2_9CE4_8422_2325) { hash, file in
      checksum(file.text.bytes[...], from: checksum(Array(file.path.utf8)[...], from: hash))
    }
  }
}
