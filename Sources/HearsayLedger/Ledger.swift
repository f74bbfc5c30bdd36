import GRDB
import HearsayModel
import Synchronization

/// Claims at rest: one SQLite file that is only ever added to.
///
/// Facts (articles, readings, claims, who is who, notes) are appended and never changed; what is looked up often
/// (projections) is computed from them and can be computed again. A ledger is safe to use from several threads: one
/// writes at a time, and reading does not wait for it.
///
/// It is a class because it owns an open file.
public final class Ledger: Sendable {
  /// What a ledger is opened for.
  public enum Access: Hashable, Sendable {
    /// Reading; the file must be there.
    case read
    /// Reading and writing; a file that is not there is made, in a folder that is.
    case write
  }

  /// Where its file is; `:memory:` for one without a file.
  public let path: String
  /// Who decides who a name is.
  let resolver: any PlayerResolving
  let database: any DatabaseWriter
  /// What the last batch knew of players.
  let profiles = Mutex(ProfileCache())

  init(path: String, resolver: any PlayerResolving, database: any DatabaseWriter) {
    self.path = path
    self.resolver = resolver
    self.database = database
  }

  /// Opens the ledger at a path. `patience` is how many seconds a write waits for another process's.
  public convenience init(
    at path: String, access: Access, resolver: any PlayerResolving, patience: Int = Ledger.usualPatience
  ) throws(LedgerFault) {
    let pool = try Self.open(at: path, access: access, patience: patience)
    self.init(path: path, resolver: resolver, database: pool)
  }

  /// A batch of a few hundred articles takes less than a second, so another process gets its turn many times within it.
  public static let usualPatience = 10

  /// An empty ledger without a file, for tests.
  public static func inMemory(resolver: any PlayerResolving) throws(LedgerFault) -> Ledger {
    do {
      let queue = try DatabaseQueue()
      try Schema.migrator.migrate(queue)
      return Ledger(path: ":memory:", resolver: resolver, database: queue)
    } catch { throw LedgerFault(error, at: ":memory:") }
  }
}
