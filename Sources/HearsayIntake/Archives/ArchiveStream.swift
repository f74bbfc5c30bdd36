import HearsayModel

/// The pages of a web archive (WARC 1.0 and 1.1, as it is or packed with gzip), read as they are asked for.
///
/// What is no page (requests, pictures, errors) is passed over and counted. Damage is a fault in its place, and what
/// follows it is read. No more than the record in hand, the window on the file and what a record is unpacked to is in
/// memory: 80 MB where a file does its worst, and 12 MB with archives of news.
public struct ArchiveStream: Sequence, IteratorProtocol {
  /// What was seen so far.
  public private(set) var tally = ArchiveTally()
  private let name: String
  private let glance: Glance?
  private var window: ArchiveWindow
  private var isOpened = false
  /// The records that are left; `nil` before the archive is opened, and where it cannot be read on.
  private var records: WARCRecords?
  private var unpacking = BodyUnpacking()

  /// The archive whose first bytes are `head`; its pages are only those that a glance keeps, where one is given.
  init(name: String, head: [UInt8] = [], source: any ByteSource, glance: Glance?) {
    self.name = name
    self.glance = glance
    window = ArchiveWindow(head: head, source: source)
  }

  /// The next page, or what could not be read in its place; `nil` at the end.
  public mutating func next() -> Result<ArchivedPage, IntakeFault>? {
    do throws(IntakeFault.Reason) {
      try open()
      while let event = try records?.next() {
        switch event {
        case .record(let record):
          tally.records += 1
          if let page = try page(of: record) { return .success(page) }
        case .damaged(let place, let skipped): throw .damagedArchive(offset: place, skipped: skipped)
        case .tooLong(let length):
          tally.records += 1
          tally.tooLong += 1
          if length > tally.longest { tally.longest = length }
        }
      }
      return nil
    } catch {
      // A file that cannot be read on fails once.
      if !error.isDamage { records = nil }
      return .failure(IntakeFault(error, at: place))
    }
  }

  /// Whether the first bytes are those of an archive, packed or not.
  static func begins(_ head: [UInt8]) -> Bool {
    let sign = Array("WARC/".utf8)
    guard head.starts(with: [0x1F, 0x8B]) else { return head.starts(with: sign) }
    guard let inflater = StreamInflater() else { return false }
    var bytes = RecordBytes()
    bytes.reserve(sign.count)
    inflater.begin()
    _ = inflater.unpack(head[...], into: &bytes)
    return bytes.slice.starts(with: sign)
  }

  private mutating func open() throws(IntakeFault.Reason) {
    guard !isOpened else { return }
    isOpened = true
    try window.fill()
    if window.count == 0 { throw .empty }
    records =
      window.bytes.starts(with: [0x1F, 0x8B])
      ? GzipRecords(window).map(WARCRecords.init) : WARCRecords(PlainRecords(window))
    // The records have the only copy now, so that it is changed in place.
    window = ArchiveWindow(head: [], source: BytesAtHand([]))
  }

  private var place: Place { Place(name: name, line: tally.records) }

  /// The page that a record holds; `nil` where it holds none, or the glance does not keep it.
  private mutating func page(of record: WARCRecords.Record) throws(IntakeFault.Reason) -> ArchivedPage? {
    guard let room = records?.bytes.room, let found = PageContent(record, in: room) else { return nil }
    tally.pages += 1
    var joined: [UInt8]?
    if found.isChunked { joined = HTTPChunks.joined(room[found.body]) }
    let body = joined.map { $0[...] } ?? room[found.body]
    switch unpacking?.unpack(body, packing: found.packing) {
    case nil, .unreadable?: throw .packedBody(found.packing ?? "gzip")
    case .asItIs?: return kept(body, found, record)
    case .unpacked(let bytes)?: return kept(bytes[...], found, record)
    }
  }

  private mutating func kept(
    _ body: ArraySlice<UInt8>, _ content: PageContent, _ record: WARCRecords.Record
  ) -> ArchivedPage? {
    tally.bytes += body.count
    if let glance, !glance.keeps(body) {
      tally.dropped += 1
      return nil
    }
    return ArchivedPage(
      place: place, address: record.header.address, day: record.header.day, contentType: content.contentType,
      bytes: Array(body), isCut: record.isCut || record.header.isTruncated)
  }
}

/// What was seen in an archive.
public struct ArchiveTally: Hashable, Sendable {
  /// Records of all sorts.
  public var records = 0
  /// Pages among them.
  public var pages = 0
  /// Pages that a glance did not keep.
  public var dropped = 0
  /// Records that were too long to be pages, and were passed over.
  public var tooLong = 0
  /// The length of the longest of those, in bytes.
  public var longest = 0
  /// Bytes of pages, unpacked.
  public var bytes = 0
}

extension IntakeFault.Reason {
  /// Whether reading goes on behind it.
  fileprivate var isDamage: Bool {
    switch self {
    case .damagedArchive, .packedBody: true
    default: false
    }
  }
}
