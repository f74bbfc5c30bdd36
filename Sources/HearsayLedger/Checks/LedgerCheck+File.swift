import GRDB

extension LedgerCheck {
  /// SQLite finds no damage, every row keeps the rules of its table, and every reference leads somewhere.
  static let fileIsWhole = LedgerCheck(name: "the file is whole") { db, _ in
    let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let loose = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      Finding(
        "\(row[0] as String) \(row[1] as Int64? ?? 0)", "refers to a row of \(row[2] as String) that is not there")
    }
    return damage.map { Finding("file", $0) } + loose
  }
}
