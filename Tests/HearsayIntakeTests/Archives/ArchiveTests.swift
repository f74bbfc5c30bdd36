import CDeflate
import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A web archive")
struct ArchiveTests {
  private typealias Build = ArchiveBuilder

  @Test("gives its pages, packed by record or not, in either version", arguments: ["1.0", "1.1"], [false, true])
  func pages(version: String, isPacked: Bool) throws {
    let records = [
      Build.record("warcinfo", [UInt8]("software: x\r\n"), version: version),
      Build.record("request", [UInt8]("GET / HTTP/1.1\r\n\r\n"), version: version),
      Build.response([UInt8]("<p>One"), address: "<https://news.example/1>", version: version),
      Build.record("metadata", [UInt8]("x: y\r\n"), version: version),
      Build.response([UInt8]("<p>Two"), address: "https://news.example/2", version: version),
    ]
    let outcome = ArchiveOutcome(records.flatMap { isPacked ? Build.packed($0) : $0 })
    #expect(outcome.faults == [])
    #expect(outcome.texts == ["<p>One", "<p>Two"])
    #expect(outcome.pages.map(\.address) == ["https://news.example/1", "https://news.example/2"])
    #expect(outcome.pages.map(\.place.line) == [3, 5])
    #expect(outcome.pages.map(\.day) == Array(repeating: Day(year: 2024, month: 1, day: 15), count: 2))
    #expect(outcome.tally.records == 5)
  }

  @Test("may come in pieces of any size", arguments: [1, 7, 64, 1000])
  func chunks(chunk: Int) {
    let pages = (0..<20).map { "<p>Page \($0)" + String(repeating: " and more", count: $0 * 40) }
    let plain = pages.flatMap { Build.response($0) }
    let packed = pages.flatMap { Build.packed(Build.response($0)) }
    #expect(ArchiveOutcome(plain, chunk: chunk).texts == pages)
    #expect(ArchiveOutcome(packed, chunk: chunk).texts == pages)
  }

  @Test("may be one gzip member as a whole, or be cut into members anywhere")
  func otherMembers() {
    let pages = (0..<50).map { "<p>Page \($0)" + String(repeating: " and more", count: 300) }
    let all = pages.flatMap { Build.response($0) }
    #expect(ArchiveOutcome(Build.packed(all)).texts == pages)
    let cut = stride(from: 0, to: all.count, by: 1777).flatMap {
      Build.packed(Array(all[$0..<min($0 + 1777, all.count)]))
    }
    #expect(ArchiveOutcome(cut).texts == pages)
  }

  @Test(
    "leaves out what is no page",
    arguments: [
      Build.response([], status: "301 Moved", fields: ["Location: /b", "Content-Type: text/html"]),
      Build.response([UInt8]("no"), status: "404 Not Found"),
      Build.response([0xFF, 0xD8], fields: ["Content-Type: image/jpeg"]),
      Build.response([UInt8]("{}"), fields: ["Content-Type: application/json"]),
      Build.response([UInt8]("{}"), fields: []), Build.record("request", [UInt8]("GET / HTTP/1.1\r\n\r\n")),
      Build.record("revisit", [UInt8]("HTTP/1.1 200 OK\r\n\r\n")), Build.record("response", [UInt8]("no header")),
    ])
  func noPages(record: [UInt8]) {
    let outcome = ArchiveOutcome(record + Build.response("<p>One"))
    #expect(outcome.texts == ["<p>One"])
    #expect(outcome.faults == [])
  }

  @Test("may hold pages without an HTTP header")
  func resource() {
    let record = Build.record("resource", [UInt8]("<p>One"), fields: ["Content-Type: text/html"])
    #expect(ArchiveOutcome(record).texts == ["<p>One"])
  }

  @Test("of nothing at all is empty, and of something else is damaged")
  func noArchive() {
    #expect(ArchiveOutcome([]).reasons == [.empty])
    #expect(ArchiveOutcome([UInt8]("words\n")).reasons == [.damagedArchive(offset: 0, skipped: 6)])
  }
}

@Suite("A page in an archive")
struct ArchivedPageTests {
  private typealias Build = ArchiveBuilder
  private let page = "<p>Brörup want Ölund.</p>"

  @Test("may have come in chunks")
  func chunked() {
    let body = "5;x=y\r\n<p>On\r\n1\r\ne\r\n0\r\nTrailer: x\r\n\r\n"
    let record = Build.response(body, fields: ["Content-Type: text/html", "Transfer-Encoding: chunked"])
    #expect(ArchiveOutcome(record).texts == ["<p>One"])
  }

  @Test(
    "in broken chunks is read as far as it goes",
    arguments: [
      ("5\r\n<p>One", "<p>On"), ("6\r\n<p>One", "<p>One"), ("6\r\n<p>One\r\nzz\r\n", "<p>One"),
      ("ff\r\n<p>One", "<p>One"),
    ])
  func brokenChunks(body: String, text: String) {
    let record = Build.response(body, fields: ["Content-Type: text/html", "Transfer-Encoding: chunked"])
    #expect(ArchiveOutcome(record).texts == [text])
  }

  @Test("is taken as it is where its header claims chunks that it does not have")
  func lyingChunks() {
    let record = Build.response(page, fields: ["Content-Type: text/html", "Transfer-Encoding: chunked"])
    #expect(ArchiveOutcome(record).texts == [page])
  }

  @Test(
    "is unpacked",
    arguments: ["gzip", "x-gzip", "br", nil])
  func gzip(claimed: String?) {
    let body = Build.packed([UInt8](page))
    let fields = ["Content-Type: text/html"] + (claimed.map { ["Content-Encoding: \($0)"] } ?? [])
    #expect(ArchiveOutcome(Build.response(body, fields: fields)).texts == [page])
  }

  @Test("is unpacked where it is deflated, with a wrapping or without", arguments: [true, false])
  func deflate(isWrapped: Bool) {
    let body = Build.pack(
      [UInt8](page), with: isWrapped ? libdeflate_zlib_compress : libdeflate_deflate_compress)
    let fields = ["Content-Type: text/html", "Content-Encoding: deflate"]
    #expect(ArchiveOutcome(Build.response(body, fields: fields)).texts == [page])
  }

  @Test(
    "is taken as it is where its header claims a packing that it does not have", arguments: ["gzip", "deflate", "br"])
  func lyingPacking(claimed: String) {
    let fields = ["Content-Type: text/html", "Content-Encoding: \(claimed)"]
    #expect(ArchiveOutcome(Build.response([UInt8](page), fields: fields)).texts == [page])
  }

  @Test("that is packed in an unknown way, or broken, is a fault, and the next is read")
  func unreadable() {
    let broken = Array(Build.packed([UInt8](page)).dropLast(5))
    for (claimed, body) in [("br", [0x0B, 0x02, 0x80, 0x03]), ("gzip", broken)] as [(String, [UInt8])] {
      let record = Build.response(body, fields: ["Content-Type: text/html", "Content-Encoding: \(claimed)"])
      let outcome = ArchiveOutcome(record + Build.response(page))
      #expect(outcome.reasons == [.packedBody(claimed)])
      #expect(outcome.texts == [page])
    }
  }

  @Test("that is a bomb is a fault")
  func bomb() {
    let body = Build.packed([UInt8](repeating: 0x3C, count: 20 << 20))
    let fields = ["Content-Type: text/html", "Content-Encoding: gzip"]
    #expect(body.count < 100_000)
    #expect(ArchiveOutcome(Build.response(body, fields: fields)).reasons == [.packedBody("gzip")])
  }
}
