/// Bodies that came in chunks (RFC 9112, section 7.1).
enum HTTPChunks {
  /// The body without the lengths between its chunks; `nil` where it has none, though its header says so: archives
  /// often keep the header as it came and the body as it was read.
  static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard var chunk = size(in: bytes, at: bytes.startIndex) else { return nil }
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    while chunk.size > 0 {
      let end = min(chunk.start + min(chunk.size, bytes.count), bytes.endIndex)
      joined += bytes[chunk.start..<end]
      // What is broken is read as far as it goes.
      guard let next = size(in: bytes, at: lineEnd(in: bytes, at: end)) else { break }
      chunk = next
    }
    return joined
  }

  /// The size of the chunk that begins at a place, and where its bytes begin.
  private static func size(in bytes: ArraySlice<UInt8>, at place: Int) -> (size: Int, start: Int)? {
    // Sixteen digits are more than memory has; what stands behind the size is passed over.
    let line = bytes[place...].prefix(256)
    guard let end = line.firstIndex(of: 0x0A) else { return nil }
    let digits = line[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
    guard !digits.isEmpty, digits.count <= 15, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16),
      size >= 0
    else { return nil }
    return (size, end + 1)
  }

  /// Behind the line break that ends a chunk.
  private static func lineEnd(in bytes: ArraySlice<UInt8>, at place: Int) -> Int {
    var place = place
    if place < bytes.endIndex, bytes[place] == 0x0D { place += 1 }
    if place < bytes.endIndex, bytes[place] == 0x0A { place += 1 }
    return place
  }
}
