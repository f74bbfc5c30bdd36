import CDeflate

@testable import HearsayIntake

/// Archives as tests need them, right and wrong.
struct ArchiveBuilder {
  /// A record of a page that a host answered with.
  static func response(
    _ body: [UInt8], address: String = "https://news.example/a", status: String = "200 OK",
    fields: [String] = ["Content-Type: text/html"], version: String = "1.0", length: Int? = nil
  ) -> [UInt8] {
    let head = (["HTTP/1.1 \(status)"] + fields).map { $0 + "\r\n" }.joined() + "\r\n"
    return record("response", Array(head.utf8) + body, address: address, version: version, length: length)
  }

  static func response(_ body: String, fields: [String] = ["Content-Type: text/html"]) -> [UInt8] {
    response(Array(body.utf8), fields: fields)
  }

  static func record(
    _ type: String, _ content: [UInt8], address: String = "https://news.example/a", version: String = "1.0",
    fields: [String] = [], length: Int? = nil
  ) -> [UInt8] {
    let head =
      [
        "WARC/\(version)", "WARC-Type: \(type)", "WARC-Date: 2024-01-15T10:00:00Z", "WARC-Target-URI: \(address)",
        "Content-Length: \(length ?? content.count)",
      ] + fields
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + content + Array("\r\n\r\n".utf8)
  }

  /// The bytes as a gzip member.
  static func packed(_ bytes: [UInt8]) -> [UInt8] { pack(bytes, with: libdeflate_gzip_compress) }

  static func pack(
    _ bytes: [UInt8],
    with pack: (OpaquePointer?, UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, Int) -> Int
  ) -> [UInt8] {
    let compressor = libdeflate_alloc_compressor(6)
    defer { libdeflate_free_compressor(compressor) }
    let room = bytes.count + bytes.count / 8 + 256
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = bytes.withUnsafeBytes { pack(compressor, $0.baseAddress, $0.count, buffer.baseAddress, room) }
    }
  }
}

/// What came out of an archive.
struct ArchiveOutcome {
  var pages: [ArchivedPage] = []
  var faults: [IntakeFault] = []
  var tally = ArchiveTally()

  /// The pages as text.
  var texts: [String] { pages.map { String(decoding: $0.bytes, as: UTF8.self) } }
  /// What is wrong.
  var reasons: [IntakeFault.Reason] { faults.map(\.reason) }

  /// Reads an archive, in chunks of at most so many bytes.
  init(_ bytes: [UInt8], glance: Glance? = nil, chunk: Int = .max) {
    var stream = ArchiveStream(name: "in.warc", source: SmallChunks(bytes, chunk), glance: glance)
    while let next = stream.next() {
      switch next {
      case .success(let page): pages.append(page)
      case .failure(let fault): faults.append(fault)
      }
    }
    tally = stream.tally
  }
}

/// Bytes that come in small pieces, as from a pipe. A class, because it remembers how far it was read.
private final class SmallChunks: ByteSource {
  private let source: BytesAtHand
  private let chunk: Int

  init(_ bytes: [UInt8], _ chunk: Int) {
    source = BytesAtHand(bytes)
    self.chunk = chunk
  }

  func next(upTo count: Int) -> [UInt8] { source.next(upTo: min(count, chunk)) }
}

extension [UInt8] {
  init(_ text: String) { self = Array(text.utf8) }
}
