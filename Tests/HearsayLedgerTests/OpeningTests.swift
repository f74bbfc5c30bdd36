import Foundation
import GRDB
import HearsayLedger
import HearsayModel
import Testing

@Suite("Opening: a ledger")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func filed(_ ledger: Ledger) throws {
    _ = try ledger.file([Specimen.filing("a1", ["bid|Åke Ölund|Brörup"])], at: Specimen.moment("2024-01-12"))
  }

  /// The fault that opening a file gives.
  private func fault(_ name: String, _ access: Ledger.Access = .write) -> LedgerFault? {
    do {
      _ = try folder.ledger(name, access)
      return nil
    } catch { return error as? LedgerFault }
  }

  @Test("is made where there is none, and keeps what was filed")
  func made() throws {
    try filed(try folder.ledger())
    #expect(try folder.ledger().claims(ClaimQuery()).count == 1)
    #expect(try folder.ledger("news.ledger", .read).claims(ClaimQuery()).count == 1)
  }

  @Test("leaves nothing else in its folder when it is made and closed")
  func alone() throws {
    do { try filed(try folder.ledger()) }
    #expect(try folder.names == ["news.ledger"])
  }

  @Test("that is not there is not read, and not made")
  func missing() throws {
    #expect(fault("news.ledger", .read) == .missing(path: folder.file("news.ledger")))
    #expect(try folder.names == [])
  }

  @Test("is not made in a folder that is not there")
  func noFolder() { #expect(fault("no/news.ledger") == .noFolder(path: folder.file("no/news.ledger"))) }

  @Test("is no folder")
  func aFolder() { #expect(fault("") == .folder(path: folder.file(""))) }

  @Test(
    "is no other file, and leaves it as it was",
    arguments: [
      [], Array("Transfer news, and nothing else, for more than a hundred bytes. ".utf8 + [0, 1, 2]),
      (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) },
      Array("SQLite format 3\0".utf8) + (0..<8000).map { UInt8(truncatingIfNeeded: $0 &* 31) },
    ] as [[UInt8]], [Ledger.Access.read, .write])
  func otherFile(bytes: [UInt8], access: Ledger.Access) throws {
    try folder.write(bytes, to: "news.ledger")
    #expect(fault("news.ledger", access) == .notALedger(path: folder.file("news.ledger")))
    #expect(try folder.bytes("news.ledger") == bytes)
    #expect(try folder.names == ["news.ledger"])
  }

  @Test("is no database of another program, and leaves it as it was")
  func otherDatabase() throws {
    do {
      let queue = try DatabaseQueue(path: folder.file("news.ledger"))
      try queue.write { try $0.execute(sql: "CREATE TABLE rumour (words TEXT)") }
    }
    let before = try folder.bytes("news.ledger")
    #expect(fault("news.ledger") == .notALedger(path: folder.file("news.ledger")))
    #expect(try folder.bytes("news.ledger") == before)
  }

  @Test("of a newer program is refused and left as it was")
  func newer() throws {
    do { try filed(try folder.ledger()) }
    do {
      let queue = try DatabaseQueue(path: folder.file("news.ledger"))
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA user_version = 99")
        _ = try $0.checkpoint(.truncate)
      }
    }
    let before = try folder.bytes("news.ledger")
    for access in [Ledger.Access.read, .write] {
      guard case .newer(_, let schema, let knows) = fault("news.ledger", access) else {
        Issue.record("it was opened")
        continue
      }
      #expect(schema == 99)
      #expect(knows < 99)
    }
    #expect(try folder.bytes("news.ledger") == before)
  }

  @Test("that was cut off says that it is damaged, or is refused")
  func cutOff() throws {
    do { try filed(try folder.ledger()) }
    let bytes = try folder.bytes("news.ledger")
    try folder.write(Array(bytes.prefix(bytes.count / 2)), to: "news.ledger")
    do {
      _ = try folder.ledger().claims(ClaimQuery())
      Issue.record("it was read")
    } catch LedgerFault.corrupt {}
  }

  @Test("that is opened for reading is not written")
  func readOnly() throws {
    try filed(try folder.ledger())
    let ledger = try folder.ledger("news.ledger", .read)
    #expect(throws: LedgerFault.readOnly(path: folder.file("news.ledger"))) {
      try ledger.file([Specimen.filing("a2", [])], at: Specimen.moment("2024-01-12"))
    }
  }

  @Test("whose file may not be written is read, says so when it is to be written, and is as it was")
  func writeProtected() throws {
    do { try filed(try folder.ledger()) }
    // Whoever tries: a file with a way of writing that SQLite does not know may only be read (1.3.3 of its file format).
    var bytes = try folder.bytes("news.ledger")
    bytes[18] = 3
    try folder.write(bytes, to: "news.ledger")
    #expect(throws: LedgerFault.readOnly(path: folder.file("news.ledger"))) {
      try folder.ledger().file([Specimen.filing("a2", [])], at: Specimen.moment("2024-01-12"))
    }
    #expect(try folder.ledger("news.ledger", .read).claims(ClaimQuery()).isEmpty == false)
    #expect(try folder.bytes("news.ledger") == bytes)
  }

  @Test("that is opened for reading can be checked, and is left as it was")
  func checkedForReading() throws {
    do { try filed(try folder.ledger()) }
    let before = try folder.bytes("news.ledger")
    #expect(try folder.ledger("news.ledger", .read).check() == [])
    #expect(try folder.bytes("news.ledger") == before)
    do {
      let queue = try DatabaseQueue(path: folder.file("news.ledger"))
      try queue.write { try $0.execute(sql: "INSERT INTO articleSearch (articleSearch) VALUES ('delete-all')") }
    }
    let problems = try folder.ledger("news.ledger", .read).check()
    #expect(problems.map(\.check) == ["the full-text index is in step"])
  }

  @Test("that another is writing to waits, and then says who")
  func busy() throws {
    let ledger = try folder.ledger(patience: 1)
    let other = try DatabasePool(path: folder.file("news.ledger"))
    try other.writeWithoutTransaction { db in
      try db.beginTransaction(.immediate)
      do {
        try filed(ledger)
        Issue.record("it was written")
      } catch LedgerFault.busy(_, let holder) {
        #if os(Linux)
          #expect(holder == Int(ProcessInfo.processInfo.processIdentifier))
        #endif
      }
      try db.commit()
    }
    try filed(ledger)
  }

  @Test("can be read while another writes")
  func readWhileWriting() throws {
    let ledger = try folder.ledger()
    try filed(ledger)
    let other = try DatabasePool(path: folder.file("news.ledger"))
    try other.writeWithoutTransaction { db in
      try db.beginTransaction(.immediate)
      #expect(try ledger.claims(ClaimQuery()).count == 1)
      try db.commit()
    }
  }

  @Test("takes turns with another that writes to the same file")
  func twoWriters() throws {
    let (one, other) = (try folder.ledger(), try folder.ledger())
    try filed(one)
    #expect(
      try other.file([Specimen.filing("a2", ["exit|Åke Ölund|"])], at: Specimen.moment("2024-01-12")).map(\.event)
        == [.new])
    #expect(try one.told() == ["a2 exit ake-olund -", "a1 bid ake-olund Brörup"])
    #expect(try one.check().isEmpty)
  }

  @Test("knows a player as another has written him since")
  func twoWritersOfOnePlayer() throws {
    let (one, other) = (try folder.ledger(), try folder.ledger())
    for (number, ledger) in [one, other, one, other, one].enumerated() {
      _ = try ledger.file([Specimen.filing("a\(number)", ["exit|Åke Ölund|"])], at: Specimen.moment("2024-01-12"))
    }
    #expect(try one.player(PlayerID("ake-olund"))?.profile.mentionCount == 5)
    #expect(try one.check() == [])
  }

  @Test("knows nothing of a batch that was not filed")
  func failedBatch() throws {
    let ledger = try folder.ledger()
    try filed(ledger)
    var bad = Specimen.filing("a3", ["exit|Jon Pell|"])
    bad.keys = []
    #expect(throws: LedgerFault.self) {
      try ledger.file([Specimen.filing("a2", ["exit|Åke Ölund|"]), bad], at: Specimen.moment("2024-01-12"))
    }
    _ = try ledger.file([Specimen.filing("a4", ["exit|Åke Ölund|"])], at: Specimen.moment("2024-01-12"))
    #expect(try ledger.player(PlayerID("ake-olund"))?.profile.mentionCount == 2)
    #expect(try ledger.check() == [])
  }
}
