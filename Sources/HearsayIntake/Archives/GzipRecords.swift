/// Records that are packed with gzip, each as a member of its own as the standard asks, or otherwise.
///
/// A member that is in memory whole is unpacked at once, by libdeflate; a longer one piece by piece, by zlib, which is half as
/// fast. Where neither can go on, the next member is looked for.
struct GzipRecords: RecordSource {
  /// Bytes that a member may come to before it is unpacked piece by piece: longer than any page.
  private static let longestAtOnce = 8 << 20
  /// Bytes of one piece.
  private static let piece = 1 << 20

  private var window: ArchiveWindow
  private let inflater: MemberInflater
  private let stream: StreamInflater
  private var isStreaming = false
  private var salvage = Salvage()

  /// The records in a window; `nil` where the system has no memory for what unpacks them.
  init?(_ window: ArchiveWindow) {
    guard let inflater = MemberInflater(), let stream = StreamInflater() else { return nil }
    self.window = window
    self.inflater = inflater
    self.stream = stream
  }

  /// What is packed has no place of its own in the file.
  func place(before count: Int) -> Int { window.offset }

  mutating func next(into bytes: inout RecordBytes) throws(IntakeFault.Reason) -> RecordPiece {
    if isStreaming { return try more(into: &bytes) }
    try window.refill()
    guard window.count > 0 else { return .end }
    guard GzipHeader.begins(window.bytes[window.start...]) else { return try skip() }
    if try unpack(into: &bytes) { return .lastOfMember }
    begin()
    return try more(into: &bytes)
  }

  /// Unpacks the next member at once; `false` where it is too long for that, or broken.
  private mutating func unpack(into bytes: inout RecordBytes) throws(IntakeFault.Reason) -> Bool {
    while true {
      bytes.reserve(Self.piece)
      switch inflater.unpack(window.bytes[window.start...], into: &bytes) {
      case .unpacked(let used):
        window.drop(used)
        return true
      case .needsRoom:
        guard bytes.free < Self.longestAtOnce else { return false }
        bytes.reserve(min(bytes.free * 2, Self.longestAtOnce))
      case .broken:
        // Perhaps only the end of it is not in memory yet.
        guard try window.fill() else { return false }
      }
    }
  }

  private mutating func begin() {
    isStreaming = true
    stream.begin()
    salvage.begin(at: window.offset)
  }

  /// The next piece of a member that is unpacked piece by piece.
  private mutating func more(into bytes: inout RecordBytes) throws(IntakeFault.Reason) -> RecordPiece {
    bytes.reserve(Self.piece)
    try window.refill()
    let before = bytes.count
    let (used, outcome) = stream.unpack(window.bytes[window.start...], into: &bytes)
    window.drop(used)
    salvage.note(used: used, made: bytes.count - before)
    switch outcome {
    case _ where salvage.isBomb:
      isStreaming = false
      return try skip()
    case .more: return .part
    case .ended:
      isStreaming = false
      salvage.end()
      return .lastOfMember
    case .starved where !window.isWhole: return .part
    case .starved, .broken:
      isStreaming = false
      return try skip()
    }
  }

  /// Looks for the next member behind damage.
  private mutating func skip() throws(IntakeFault.Reason) -> RecordPiece {
    let damage = window.offset
    window.rewind(to: salvage.resumption(after: damage))
    let start = window.offset
    while true {
      let rest = window.bytes[window.start...]
      if let place = GzipHeader.first(in: rest) {
        window.drop(place - window.start)
        break
      }
      // The beginning of a header may stand at the end of what is in memory.
      window.drop(window.isWhole ? rest.count : max(0, rest.count - GzipHeader.length + 1))
      guard try window.fill() else { break }
    }
    return .damaged(at: min(damage, start), skipped: max(0, window.offset - start))
  }
}

/// The first bytes of a gzip member (RFC 1952, section 2.3.1).
enum GzipHeader {
  /// How many there are at least.
  static let length = 10

  /// Whether a member begins with these bytes.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= length && isHeader(bytes, at: bytes.startIndex)
  }

  /// Where the first member begins; `nil` where none does.
  static func first(in bytes: ArraySlice<UInt8>) -> Int? {
    var place = bytes.startIndex
    while place + length <= bytes.endIndex {
      guard let lead = bytes[place...].firstIndex(of: 0x1F), lead + length <= bytes.endIndex else { return nil }
      if isHeader(bytes, at: lead) { return lead }
      place = lead + 1
    }
    return nil
  }

  /// The signs of gzip and deflate, no flag that is not defined, and a system that is.
  private static func isHeader(_ bytes: ArraySlice<UInt8>, at place: Int) -> Bool {
    bytes[place] == 0x1F && bytes[place + 1] == 0x8B && bytes[place + 2] == 8 && bytes[place + 3] & 0xE0 == 0
      && (bytes[place + 9] <= 13 || bytes[place + 9] == 255)
  }
}
