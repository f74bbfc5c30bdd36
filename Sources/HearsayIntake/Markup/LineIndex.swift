/// The lines of a text, to say where something stands in it.
struct LineIndex {
  private let bytes: [UInt8]
  /// How many lines end before each stretch of the text, so that the place of an entry costs no more than one stretch.
  private let endsBefore: [Int]

  /// Bytes of a stretch: an entry of a feed is about as long.
  private static let stretch = 2048

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var (ends, count): ([Int], Int) = ([], 0)
    for start in stride(from: 0, through: bytes.count, by: Self.stretch) {
      ends.append(count)
      count += Self.lineEnds(in: bytes[start..<min(start + Self.stretch, bytes.count)])
    }
    endsBefore = ends
  }

  private static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $1 == 0x0A ? $0 &+ 1 : $0 }
  }

  /// The line of an offset, from 1.
  func line(of offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let stretch = offset / Self.stretch
    return endsBefore[stretch] + Self.lineEnds(in: bytes[(stretch * Self.stretch)..<offset]) + 1
  }

  /// The line and the column of an offset, both from 1; columns count characters.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let end = min(max(offset, 0), bytes.count)
    let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (line(of: end), bytes[start..<end].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
