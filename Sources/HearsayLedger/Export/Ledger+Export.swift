import GRDB
import HearsayModel

extension Ledger {
  /// Gives all facts of the ledger, one at a time and in order; the same ledger gives the same lines. What `receive`
  /// throws ends it and comes out again.
  public func export(_ receive: (LedgerEntry) throws -> Void) throws {
    var refusal: (any Error)?
    do {
      try withoutActuallyEscaping(receive) { receive in
        try read { db in
          try Exporter(db: db) { entry in
            do { try receive(entry) } catch {
              refusal = error
              throw error
            }
          }.run()
        }
      }
    } catch { throw refusal ?? error }
  }

  /// Takes the lines of an export into an empty ledger, all in one transaction; the two ledgers are equal then. `next` gives a
  /// line without its line break, and `nil` after the last; what it throws ends it and comes out again.
  public func take(_ next: () throws -> [UInt8]?) throws {
    var refusal: (any Error)?
    do {
      try write { db in
        guard try Int.fetchOne(db, sql: "SELECT 1 FROM article LIMIT 1") == nil else {
          throw LedgerFault.notEmpty(path: path)
        }
        try takeAll(into: db) {
          do { return try next() } catch {
            refusal = error
            throw error
          }
        }
        try Projections.build(in: db, resolver: resolver)
      }
    } catch { throw refusal ?? error }
  }

  private func takeAll(into db: Database, _ next: () throws -> [UInt8]?) throws {
    var importer = try Importer(db)
    var number = 0
    while let line = try next() {
      number += 1
      do {
        let entry = try LedgerEntry(line: line)
        if number == 1 { try Self.check(header: entry) } else { try importer.take(entry) }
      } catch let malformed as Malformed {
        throw LedgerFault.badEntry(
          line: number, detail: "\(malformed.expected) should stand here, not \(malformed.found)")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw LedgerFault.badEntry(line: number, detail: error.message ?? "it breaks a rule of the ledger")
      }
    }
    guard number > 0 else { throw LedgerFault.badEntry(line: 1, detail: "a header should stand here, not nothing") }
  }

  private static func check(header entry: LedgerEntry) throws {
    guard entry.sort == .header else { throw Malformed("a header", found: entry.sort.rawValue) }
    let schema = try entry.json.needed("schema")
    guard schema == .string(LedgerEntry.schema) else {
      throw Malformed("the schema “\(LedgerEntry.schema)”", found: schema.line)
    }
  }
}
