/// Something that unpacks the bytes of records, piece by piece.
protocol RecordSource {
  /// Puts the next piece behind the bytes, and says what it was.
  mutating func next(into bytes: inout RecordBytes) throws(IntakeFault.Reason) -> RecordPiece
  /// Where the last so many bytes that it gave stand in the file, as far as that can be told.
  func place(before count: Int) -> Int
}

/// What a source put behind the bytes.
enum RecordPiece: Equatable {
  /// More of the same; a record may go on in the next piece.
  case part
  /// The last of a gzip member. A record ends there, unless it says that it is longer and no other begins behind it.
  case lastOfMember
  /// As far as something could be read: the file is damaged there, and so many bytes of it were passed over.
  case damaged(at: Int, skipped: Int)
  /// Nothing: the file is at its end.
  case end
}

/// Records that stand in the file as they are.
struct PlainRecords: RecordSource {
  private var window: ArchiveWindow
  private static let piece = 1 << 20

  init(_ window: ArchiveWindow) { self.window = window }

  func place(before count: Int) -> Int { max(0, window.offset - count) }

  mutating func next(into bytes: inout RecordBytes) throws(IntakeFault.Reason) -> RecordPiece {
    if window.count == 0 { try window.fill() }
    guard window.count > 0 else { return .end }
    let piece = window.bytes[window.start...].prefix(Self.piece)
    bytes.append(piece)
    window.drop(piece.count)
    return .part
  }
}
