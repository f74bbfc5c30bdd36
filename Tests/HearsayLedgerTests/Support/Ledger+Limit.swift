import GRDB

@testable import HearsayLedger

extension Ledger {
  /// Lets the file grow to so many pages, as a full disk would.
  func limit(pages: Int) throws {
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
  }
}
