import HearsayModel

/// Why a ledger could not do what it was asked. It carries facts; the Desk makes sentences of them.
public enum LedgerFault: Error, Hashable, Sendable {
  // MARK: The file

  /// There is no file at the path, and the ledger was to be read.
  case missing(path: String)
  /// The path is a folder.
  case folder(path: String)
  /// The folder that the file should stand in is not there.
  case noFolder(path: String)
  /// The file is something else: an empty file, a text, a database of another program.
  case notALedger(path: String)
  /// A newer program has written it; `knows` is the newest schema that this program knows.
  case newer(path: String, schema: Int, knows: Int)
  /// An older program has written it, and it is open for reading only, so it cannot be brought up to date.
  case older(path: String, schema: Int, knows: Int)
  /// Another process was writing for as long as this one was ready to wait; `holder` is its process id where the
  /// system tells it.
  case busy(path: String, holder: Int?)
  /// There is no room: the disk is full, or a limit on the file's size is reached.
  case full(path: String)
  /// The file, or its folder, cannot be written, or the ledger was opened for reading only.
  case readOnly(path: String)
  /// The system does not let the file be opened; `detail` is its own reason.
  case notPermitted(path: String, detail: String)
  /// The file is a ledger and is damaged; `detail` is what SQLite says.
  case corrupt(path: String, detail: String)
  /// The system failed while reading or writing; `detail` is its own reason.
  case failed(path: String, detail: String)

  // MARK: What was asked

  /// The ledger has no such article.
  case noSuchArticle(ArticleID)
  /// The ledger has no such player, or he has been merged into another.
  case noSuchPlayer(PlayerID)
  /// The ledger has no such claim.
  case noSuchClaim(ClaimID)
  /// The ledger has no such version of an article.
  case noSuchVersion(VersionAddress)
  /// The ledger has no identity entry of that number, or one that cannot be undone.
  case noSuchEntry(Int)
  /// A player cannot be merged into himself.
  case sameTwice(PlayerID)
  /// A split names no mention, a mention that is not the player's, or all of his.
  case notSplittable(PlayerID)
  /// What was to be filed does not hold together: a filing that names another article than its reading, say.
  case inconsistent(ArticleID, detail: String)
  /// A line of an export cannot be taken in; lines count from 1.
  case badEntry(line: Int, detail: String)
  /// An export can be taken into an empty ledger only.
  case notEmpty(path: String)

  // MARK: Our own bug

  /// A rule of the schema was broken; nothing was written.
  case broken(path: String, detail: String)
}
