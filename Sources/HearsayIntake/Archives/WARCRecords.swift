/// The records of an archive, one after the other.
///
/// Only one record is in memory at a time. A record that says it is longer than the limit is passed over.
struct WARCRecords {
  /// A record: its header, and where its content stands in the bytes.
  struct Record {
    let header: WARCHeader
    let content: Range<Int>
    /// Whether its content ends before its length.
    let isCut: Bool
  }

  /// What comes next.
  enum Event {
    case record(Record)
    /// The archive is damaged at that offset, and so many bytes of it were passed over.
    case damaged(at: Int, skipped: Int)
    /// A record of that length was passed over.
    case tooLong(length: Int)
  }

  /// Bytes in the longest record that is taken: longer than any page.
  static let longest = 16 << 20
  /// What a record begins with.
  private static let sign = Array("WARC/".utf8)

  private(set) var bytes = RecordBytes()
  private var source: any RecordSource
  private var isAtEnd = false
  /// Whether all of a gzip member is in the bytes.
  private var isMemberWhole = false
  /// Bytes that the last record takes up, which are dropped when the next is asked for.
  private var used = 0
  private var damage: Event?

  init(_ source: any RecordSource) { self.source = source }

  /// The next record, or what was met on the way to it; `nil` at the end. What it refers to is in `bytes` until then.
  mutating func next() throws(IntakeFault.Reason) -> Event? {
    bytes.drop(used)
    used = 0
    while true {
      dropLineBreaks()
      if bytes.isEmpty {
        if let event = damage {
          damage = nil
          return event
        }
        if isAtEnd { return nil }
      }
      if let event = try step() { return event }
    }
  }

  /// The record that begins the bytes; `nil` where more were read, or dropped, first.
  private mutating func step() throws(IntakeFault.Reason) -> Event? {
    guard bytes.count >= Self.sign.count else { return try starve() }
    guard bytes.slice.starts(with: Self.sign) else { return try skip() }
    guard let (head, body) = headEnd() else {
      if bytes.count > WARCHeader.longest { return try skip() }
      return try starve()
    }
    guard let header = WARCHeader(bytes.slice[..<head]) else { return try skip() }
    let length = header.length ?? (isMemberWhole ? bytes.end - body : 0)
    if length > Self.longest { return try passOver(length, from: body) }
    if body + length <= bytes.end { return record(header, body..<(body + length)) }
    return try long(header, body, length)
  }

  /// A record whose end is not in the bytes yet, or that says that it is longer than it is.
  private mutating func long(
    _ header: WARCHeader, _ body: Int, _ length: Int
  ) throws(IntakeFault.Reason) -> Event? {
    let place = body - bytes.start
    let end = bytes.count
    let wasWhole = isMemberWhole
    if !isAtEnd, damage == nil {
      try load()
      // Some archives are cut into members anywhere; then no record begins where the next one does.
      guard wasWhole, bytes.count >= end + Self.sign.count else { return nil }
      guard bytes.slice[(bytes.start + end)...].starts(with: Self.sign) else { return nil }
    }
    let content = (bytes.start + place)..<(bytes.start + end)
    let stop = wasWhole ? nil : next(in: content)
    return record(header, content.lowerBound..<(stop ?? content.upperBound), isCut: true)
  }

  private mutating func record(_ header: WARCHeader, _ content: Range<Int>, isCut: Bool = false) -> Event {
    var content = content
    // Where no record begins behind the content, its length may be wrong; one that begins inside it says so.
    if !isCut, !isFollowed(content.upperBound) {
      let range = content.lowerBound..<min(content.upperBound + Self.sign.count + 2, bytes.end)
      if let stop = next(in: range), stop < content.upperBound { content = content.lowerBound..<stop }
    }
    used = content.upperBound - bytes.start
    return .record(Record(header: header, content: content, isCut: isCut))
  }

  /// Whether what stands behind a record can stand there: a line break, or the end of what is known.
  private func isFollowed(_ end: Int) -> Bool {
    end >= bytes.end || bytes.room[end] == 0x0D || bytes.room[end] == 0x0A
  }

  /// Where the next record begins in a range, at the beginning of a line.
  private func next(in range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while let line = bytes.room[place..<range.upperBound].firstIndex(of: 0x0A) {
      if bytes.room[(line + 1)..<range.upperBound].starts(with: "WARC/1.".utf8) { return line + 1 }
      place = line + 1
    }
    return nil
  }

  /// Where the header ends, and where the content begins: behind an empty line.
  private func headEnd() -> (head: Int, body: Int)? {
    var place = bytes.start
    let limit = min(bytes.end, bytes.start + WARCHeader.longest + 2)
    while let line = bytes.room[place..<limit].firstIndex(of: 0x0A) {
      let next = line + 1
      if next < limit, bytes.room[next] == 0x0A { return (next, next + 1) }
      if next + 1 < limit, bytes.room[next] == 0x0D, bytes.room[next + 1] == 0x0A { return (next, next + 2) }
      place = next
    }
    return nil
  }

  private mutating func dropLineBreaks() {
    let isBreak = bytes.slice.prefix { $0 == 0x0D || $0 == 0x0A }.count
    bytes.drop(isBreak)
  }

  /// Reads on; where there is nothing more, what is left is no record.
  private mutating func starve() throws(IntakeFault.Reason) -> Event? {
    if !isAtEnd, damage == nil {
      try load()
      return nil
    }
    let (place, rest) = (source.place(before: bytes.count), bytes.count)
    bytes.dropAll()
    return damage == nil ? .damaged(at: place, skipped: rest) : nil
  }

  fileprivate mutating func load() throws(IntakeFault.Reason) {
    switch try source.next(into: &bytes) {
    case .part: isMemberWhole = false
    case .lastOfMember: isMemberWhole = true
    case .damaged(let place, let skipped): damage = .damaged(at: place, skipped: skipped)
    case .end: isAtEnd = true
    }
  }
}

extension WARCRecords {
  /// Looks for the next record behind what is none.
  private mutating func skip() throws(IntakeFault.Reason) -> Event? {
    let place = source.place(before: bytes.count)
    var skipped = 0
    while true {
      if let next = next(in: bytes.start..<bytes.end) {
        skipped += next - bytes.start
        bytes.drop(next - bytes.start)
        break
      }
      // A record's first bytes may stand at the end of what is in memory.
      // None goes on behind damage, and none begins before the end of a member and goes on behind it.
      let isLast = isAtEnd || isMemberWhole || damage != nil
      let kept = isLast ? 0 : min(Self.sign.count + 3, bytes.count)
      skipped += bytes.count - kept
      bytes.drop(bytes.count - kept)
      if isLast { break }
      try load()
    }
    return .damaged(at: place, skipped: skipped)
  }

  /// Drops the content of a record that is too long, without holding it: in what is left the next record is looked for.
  private mutating func passOver(_ length: Int, from body: Int) throws(IntakeFault.Reason) -> Event? {
    bytes.drop(body - bytes.start)
    guard case .damaged? = try skip() else { return nil }
    return .tooLong(length: length)
  }
}
