import GRDB

extension LedgerFault {
  /// What an error means that came out of the database at a path.
  init(_ error: any Error, at path: String) {
    switch error {
    case let fault as LedgerFault: self = fault
    case let malformed as Malformed:
      self = .corrupt(path: path, detail: "\(malformed.expected) should stand there, not \(malformed.found)")
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .broken(path: path, detail: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, holder: LockHolder.process(writing: path))
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notALedger(path: path)
    case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted(path: path, detail: detail)
    case .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_INTERRUPT, .SQLITE_PROTOCOL, .SQLITE_NOLFS:
      self = .failed(path: path, detail: detail)
    default: self = .broken(path: path, detail: "\(error)")
    }
  }
}
