import GRDB
import HearsayModel
import Synchronization

extension Ledger {
  /// How a ledger's connections are set up.
  static func configuration(at path: String, access: Access, patience: Int) -> Configuration {
    var configuration = Configuration()
    configuration.label = "Hearsay ledger"
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(Double(patience))
    // The server makes up to four reports at a time, the longest of them on two threads; who finds no reader free waits for one.
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { db in
      try inspect(db, at: path, access: access)
      // In KiB. The indexes of a million claims take some 200 MB, and new entries go to few pages of them.
      try db.execute(sql: "PRAGMA cache_size = -65536")
      if db.configuration.readonly {
        // In bytes, as many as SQLite takes: whenever something is filed, what a reader keeps of the file counts no more, and to look into the
        // file costs less than to copy pages of it. A writer keeps its pages.
        try db.execute(sql: "PRAGMA mmap_size = \(Int64.max)")
      }
      // In pages of 4 KB. Batches change many of the same pages; so each is copied from the log to the file more seldom.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 8000")
    }
    return configuration
  }

  /// Refuses what this program cannot work with, before anything is written.
  private static func inspect(_ db: Database, at path: String, access: Access) throws {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    guard id == Schema.applicationID else { throw LedgerFault.notALedger(path: path) }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema.version else {
      throw LedgerFault.newer(path: path, schema: version, knows: Schema.version)
    }
    guard access == .write || version == Schema.version else {
      throw LedgerFault.older(path: path, schema: version, knows: Schema.version)
    }
  }

  /// Opens the file at a path, and makes one where there is none and one may be made.
  static func open(at path: String, access: Access, patience: Int) throws(LedgerFault) -> DatabasePool {
    switch SystemFile.sort(at: path) {
    case .file: break
    case .folder: throw .folder(path: path)
    case .other: throw .notALedger(path: path)
    case .unknown(let reason): throw .notPermitted(path: path, detail: reason)
    case .nothing:
      guard access == .write else { throw .missing(path: path) }
      try make(at: path)
    }
    do {
      let pool = try DatabasePool(
        path: path, configuration: configuration(at: path, access: access, patience: patience))
      if access == .write { try Schema.migrator.migrate(pool) }
      return pool
    } catch { throw LedgerFault(error, at: path) }
  }

  /// Two threads of one process would make the same draft.
  private static let making = Mutex(())

  /// Makes an empty ledger beside the path and gives it its name when it is whole: a process that is killed on the way
  /// leaves no half of a ledger there, and another process's ledger is never replaced.
  private static func make(at path: String) throws(LedgerFault) {
    guard SystemFile.sort(at: SystemFile.folder(of: path)) == .folder else { throw .noFolder(path: path) }
    let fault: LedgerFault? = making.withLock { _ in
      let draft = "\(path)-new-\(SystemFile.process)"
      defer { for ending in ["", "-journal"] { SystemFile.remove(draft + ending) } }
      do {
        let queue = try DatabaseQueue(path: draft)
        try Schema.migrator.migrate(queue)
        try queue.close()
      } catch { return LedgerFault(error, at: path) }
      // Some file systems know no second names.
      if !SystemFile.link(draft, as: path), SystemFile.sort(at: path) == .nothing, !SystemFile.move(draft, to: path) {
        return .readOnly(path: path)
      }
      return nil
    }
    if let fault { throw fault }
  }

  /// Reads in one snapshot.
  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerFault) -> Value {
    do { return try database.read(body) } catch { throw LedgerFault(error, at: path) }
  }

  /// Writes in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerFault) -> Value {
    do { return try database.write(body) } catch { throw LedgerFault(error, at: path) }
  }
}
