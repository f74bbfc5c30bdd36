/// Something that failed, told so that a user can mend it. `Docs/Errors.md` lists every code with an example.
public struct Fault: Error, Hashable, Sendable {
  /// What sort of failure it is; stable, for programs.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// No file has that name.
    case missingFile = "missing-file"
    /// A folder stands where a file should.
    case folder
    /// The system refuses the file.
    case unreadableFile = "unreadable-file"
    /// The file holds nothing.
    case emptyFile = "empty-file"
    /// The file is no text.
    case binaryFile = "binary-file"
    /// The file is in another encoding than UTF-8.
    case otherEncoding = "other-encoding"
    /// The file or line is not UTF-8.
    case brokenUTF8 = "broken-utf8"
    /// The file or line is longer than any article.
    case tooLong = "too-long"
    /// The file is one JSON array and not one object a line.
    case jsonArray = "json-array"
    /// The file is a list of feeds.
    case feedList = "feed-list"
    /// The file begins as a feed, and nothing can be read of it.
    case brokenFeed = "broken-feed"
    /// The line is no JSON.
    case badJSON = "bad-json"
    /// The line is JSON, but no object.
    case notAnObject = "not-an-object"
    /// The object has no text.
    case noText = "no-text"
    /// An archive is damaged in a place.
    case damagedArchive = "damaged-archive"
    /// A page of an archive cannot be unpacked.
    case packedBody = "packed-body"
    /// Words are no address that can be asked.
    case notAnAddress = "not-an-address"
    /// An address belongs to a network that is not for everybody.
    case privateAddress = "private-address"
    /// No host has the name.
    case noSuchHost = "no-such-host"
    /// Nobody answers, or not to the end.
    case noConnection = "no-connection"
    /// A host cannot prove who it is.
    case notSecure = "not-secure"
    /// The site asks robots to stay away.
    case robots
    /// A host has no time, or fails.
    case hostBusy = "host-busy"
    /// A host answers that it does not send what was asked for.
    case badStatus = "bad-status"
    /// A redirect leads nowhere.
    case badRedirect = "bad-redirect"
    /// More came than is taken.
    case tooLarge = "too-large"
    /// A page has no text of an article.
    case noArticle = "no-article"
    /// Something is no feed.
    case notAFeed = "not-a-feed"
    /// The work was told to end.
    case stopped
    /// Nothing can be fetched at all.
    case noFetching = "no-fetching"
    /// What is remembered of feeds cannot be written.
    case feedsNotWritable = "feeds-not-writable"
    /// What is to be told of changes did not take it.
    case notTold = "not-told"
    /// No article has the id that was asked for.
    case noSuchArticle = "no-such-article"
    /// A claim's number was asked for where there are several articles.
    case severalArticles = "several-articles"
    /// No claim has the number or id that was asked for.
    case noSuchClaim = "no-such-claim"
    /// The beginning of an id is that of several claims.
    case severalClaims = "several-claims"
    /// There is no ledger at the place.
    case noLedger = "no-ledger"
    /// The folder of the ledger is not there.
    case noLedgerFolder = "no-ledger-folder"
    /// The file is no ledger.
    case notALedger = "not-a-ledger"
    /// A newer program has written the ledger.
    case newerLedger = "newer-ledger"
    /// An older program has written the ledger, and it was to be read only.
    case olderLedger = "older-ledger"
    /// Another process is writing in the ledger.
    case ledgerBusy = "ledger-busy"
    /// There is no room for the ledger to grow.
    case noRoom = "no-room"
    /// The ledger cannot be written.
    case ledgerReadOnly = "ledger-read-only"
    /// The ledger is damaged.
    case brokenLedger = "broken-ledger"
    /// The system failed, or a bug of ours, while the ledger was used.
    case ledgerFailed = "ledger-failed"
    /// Something is in a ledger that should be empty.
    case ledgerNotEmpty = "ledger-not-empty"
    /// A line is no entry of an export.
    case badEntry = "bad-entry"
    /// No player has the name that was asked for.
    case noSuchPlayer = "no-such-player"
    /// Several players have the name that was asked for.
    case severalPlayers = "several-players"
    /// No merge or split has the number that was asked for.
    case noSuchEntry = "no-such-entry"
    /// Two names of a merge mean one player already.
    case cannotMerge = "cannot-merge"
    /// A split would take none or all of a player's mentions.
    case cannotSplit = "cannot-split"
    /// A player has no saga, or none at the time asked for.
    case noSaga = "no-saga"
    /// No claim is about the club that was asked for.
    case noSuchClub = "no-such-club"
    /// No claim is on the word of the source that was asked for.
    case noSuchSource = "no-such-source"
    /// A value in the address of a page cannot be read.
    case badAddress = "bad-address"
    /// No page has the address that was asked for.
    case noSuchPage = "no-such-page"
    /// Words to be sought have nothing in them that can be found.
    case noWords = "no-words"
    /// A table of the user's own names has a fault.
    case badLexicon = "bad-lexicon"
    /// A row of a CSV file cannot be taken.
    case badCSV = "bad-csv"
    /// A table has no column of the name that was asked for.
    case noSuchColumn = "no-such-column"
    /// A row has a name that is known already, or a club or nation that is not.
    case knownName = "known-name"
    /// The user has no table of the name that was asked for.
    case noSuchTable = "no-such-table"
    /// The user's tables cannot be written.
    case lexiconNotWritable = "lexicon-not-writable"
    /// What was read cannot be written.
    case cannotWrite = "cannot-write"
    /// What is given as the server's secret is none.
    case badToken = "bad-token"
    /// The server cannot listen where it should.
    case cannotServe = "cannot-serve"
    /// Our own data files are broken: a bug.
    case brokenData = "broken-data"
    /// The reader cannot tell why it made a claim: a bug.
    case unexplained
  }

  /// Words of the input, cut in two at the place that is meant.
  public struct Words: Hashable, Sendable {
    /// The words before the place.
    public let before: String
    /// The words from the place on; the first of them is at fault.
    public let after: String

    /// Words with a place in them.
    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// Its sort.
  public let code: Code
  /// Where: a file, with line and column where there are any.
  public let place: String
  /// The words that are wrong; `nil` where there are none to show.
  public let words: Words?
  /// What is wrong, in one sentence without its full stop; further lines may list the parts of it.
  public let wrong: String
  /// What the user can do.
  public let advice: String

  /// A failure.
  public init(_ code: Code, at place: String, words: Words? = nil, wrong: String, advice: String) {
    self.code = code
    self.place = place
    self.words = words
    self.wrong = wrong
    self.advice = advice
  }

  /// The failure of our own data, which a user can only report.
  init(ownData error: any Error) {
    self.init(
      .brokenData, at: "the data in this program", wrong: "its files are broken\n\(error)",
      advice: "this is a bug of hearsay: please report it with these words")
  }
}
