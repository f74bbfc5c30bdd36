#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One conversion to UTF-8 by the system's iconv.
struct Conversion {
  private let name: String
  /// Whether bytes from 0x80 to 0x9F that the encoding leaves open are control characters, as the WHATWG standard has it
  /// for the encodings of Windows.
  private let keepsControls: Bool

  init(from name: String, keepsControls: Bool) {
    self.name = name
    self.keepsControls = keepsControls
  }

  /// The bytes as UTF-8, and how many places had to be replaced. Where the system does not know the encoding, every byte
  /// beyond ASCII is replaced.
  func convert(_ bytes: [UInt8]) -> (bytes: [UInt8], replaced: Int) {
    guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else { return plain(bytes) }
    defer { iconv_close(descriptor) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var replaced = 0
    var start = 0
    while start < bytes.count {
      let (taken, fault) = run(descriptor, bytes[start...], into: &text)
      start += taken
      if fault == E2BIG || start >= bytes.count { continue }
      let byte = bytes[start]
      if keepsControls, fault == EILSEQ, (0x80...0x9F).contains(byte) {
        text += [0xC2, byte]
      } else {
        replaced += 1
        text += [0xEF, 0xBF, 0xBD]
      }
      start += fault == EINVAL ? bytes.count - start : 1
    }
    return (text, replaced)
  }

  /// Room for the output of one call; four bytes of UTF-8 always fit.
  private static let room = 1 << 16

  /// Converts as much as it can: how many bytes were taken, and the number of the error that stopped it, 0 at the end.
  private func run(
    _ descriptor: iconv_t, _ bytes: ArraySlice<UInt8>, into text: inout [UInt8]
  ) -> (taken: Int, fault: Int32) {
    bytes.withUnsafeBytes { input in
      withUnsafeTemporaryAllocation(byteCount: Self.room, alignment: 1) { output in
        // iconv takes a pointer that could be written through, and never writes.
        var from = UnsafeMutablePointer(mutating: input.baseAddress?.assumingMemoryBound(to: CChar.self))
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (left, room) = (input.count, output.count)
        errno = 0
        let result = iconv(descriptor, &from, &left, &to, &room)
        let fault = result == -1 ? errno : 0
        if fault == 0 { _ = iconv(descriptor, nil, nil, &to, &room) }
        text += output[..<(output.count - room)]
        return (input.count - left, fault)
      }
    }
  }

  private func plain(_ bytes: [UInt8]) -> (bytes: [UInt8], replaced: Int) {
    var text = UTF8Builder(capacity: bytes.count)
    for byte in bytes {
      if byte < 0x80 { text.append(Unicode.Scalar(byte)) } else { text.replace() }
    }
    return (text.bytes, text.replaced)
  }
}
