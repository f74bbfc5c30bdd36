import HearsayLedger
import HearsayLexicon
import HearsayModel
import HearsayReading
import HearsayReports
import Synchronization

/// The use cases on a ledger, the same for every edge.
///
/// It is a class because it owns an open ledger, and makes the reader, which takes longest, only for those who add or read. It is safe
/// to use from several threads.
public final class LedgerDesk: Sendable {
  /// What a ledger is opened for.
  public enum Access: Hashable, Sendable {
    /// Reading; the ledger must be there.
    case read
    /// Reading and writing; the ledger must be there.
    case change
    /// Reading and writing; a ledger that is not there is made.
    case write
  }

  /// Where the ledger is.
  public let place: LedgerPlace
  /// What reports must know of the world.
  public let almanac: Almanac
  let ledger: Ledger
  private let readingDesk: Mutex<Desk?>
  private let lexicon: LexiconPlace?
  /// Kept for `newsChoices`.
  let madeChoices = Mutex<NewsChoices?>(nil)

  /// As many articles are filed in one transaction.
  let batch: Int

  /// Each transaction writes the pages of the file that it changes, many of them the same: an article costs half as much in 256 as in 32, and some
  /// hundredths of a millisecond less in 1,024. These are read again in two seconds where the process is killed, and take ten megabytes more.
  public static let usualBatch = 1024

  /// Opens the ledger at a place. The user's data folder is made where it is not there; any other folder must be.
  ///
  /// - Parameters:
  ///   - lexicon: where the user's own tables of names are; none are read where it is `nil`.
  ///   - batch: how many articles are filed in one transaction, from 1.
  public init(
    at place: LedgerPlace, access: Access, lexicon: LexiconPlace? = nil, batch: Int = LedgerDesk.usualBatch
  ) throws(Fault) {
    self.place = place
    self.batch = max(batch, 1)
    self.lexicon = lexicon
    if access == .write {
      // Whoever adds will read: the reader has loaded the tables of names, which is half of what takes it time.
      let desk = try Desk(lexicon: lexicon)
      readingDesk = Mutex(desk)
      almanac = desk.reader.almanac
    } else {
      readingDesk = Mutex(nil)
      let own = try lexicon.map { place throws(Fault) in try LexiconFolder(place: place).files() } ?? []
      do { almanac = try Lexicon(own: own).almanac } catch { throw Fault(error, own: own) }
    }
    if access == .write, place.origin == .dataFolder { try Self.makeFolder(of: place) }
    do throws(LedgerFault) {
      // Opening for writing would make a file that is not there; opening for reading first tells that it is missing.
      if access == .change { _ = try Ledger(at: place.path, access: .read, resolver: IdentityResolver()) }
      ledger = try Ledger(
        at: place.path, access: access == .read ? .read : .write, resolver: IdentityResolver())
    } catch { throw Fault(error, place: place) }
  }

  /// The desk that reads articles.
  public func desk() throws(Fault) -> Desk {
    try readingDesk.withLock { made throws(Fault) in
      if let made { return made }
      let desk = try Desk(lexicon: lexicon)
      made = desk
      return desk
    }
  }

  /// Asks the ledger, and makes sentences of its faults.
  func asking<Answer>(_ ask: () throws(LedgerFault) -> Answer) throws(Fault) -> Answer {
    do { return try ask() } catch { throw Fault(error, place: place) }
  }

  /// What edges make of the words of a user for a filter: the query that the ledger answers.
  func query(_ filter: ClaimFilter, at view: PointInTime) throws(Fault) -> ClaimQuery {
    var query = ClaimQuery()
    if let player = filter.player { query.players = [try self.player(named: player).id] }
    if let club = filter.club { query.clubs = [ClubKey.key(ref: nil, name: club, almanac: almanac)] }
    if let source = filter.source { query.sources = almanac.sourceKeys(named: source) }
    query.kinds = filter.kinds
    query.stages = filter.stage.map { [$0] } ?? []
    query.window = filter.window.map { SagaKey.Span.window($0).description }
    query.polarity = filter.polarity
    query.since = filter.since
    query.until = filter.until
    query.asOf = view.asOf
    query.known = view.known
    query.limit = filter.limit
    query.offset = filter.offset
    query.order =
      switch filter.order {
      case .newest: .newest
      case .oldest: .oldest
      case .confidence: .confidence
      }
    return query
  }
}
