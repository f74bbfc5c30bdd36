@testable import HearsayIntake

/// Any bytes are an archive with some pages; whatever the pieces in which they come, the pages are the same.
@Sendable
func fuzzArchives(_ bytes: [UInt8]) {
  let whole = pages(of: bytes, chunk: .max)
  precondition(whole.reduce(0) { $0 + $1.bytes.count } <= most(for: bytes), "more pages than bytes can hold")
  for page in whole { precondition(page.bytes.count <= WARCRecords.longest, "a page that is too long") }
  precondition(pages(of: bytes, chunk: 7) == whole, "other pages in other pieces")
}

/// Deflate packs a thousand and thirty to one at best, and a page can be packed in a member that is packed.
private func most(for bytes: [UInt8]) -> Int { 1100 * 1100 * (bytes.count + 1) }

private func pages(of bytes: [UInt8], chunk: Int) -> [ArchivedPage] {
  var stream = ArchiveStream(name: "in.warc", source: Pieces(bytes, chunk), glance: nil)
  var pages: [ArchivedPage] = []
  var faults = 0
  while let next = stream.next() {
    switch next {
    case .success(let page): pages.append(page)
    case .failure: faults += 1
    }
    precondition(faults <= bytes.count + 1, "more faults than bytes")
  }
  return pages
}

/// Bytes in small pieces. A class, because it remembers how far it was read.
private final class Pieces: ByteSource {
  private let source: BytesAtHand
  private let chunk: Int

  init(_ bytes: [UInt8], _ chunk: Int) {
    source = BytesAtHand(bytes)
    self.chunk = chunk
  }

  func next(upTo count: Int) -> [UInt8] { source.next(upTo: min(count, chunk)) }
}
