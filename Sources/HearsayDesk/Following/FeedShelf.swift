import HearsayFetch
import HearsayIntake
import HearsayModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is remembered of the feeds that are followed: how they said they stood, and which entries were taken.
///
/// It is kept in a file beside the ledger and not in it: it proves nothing, changes all the time, and whoever loses it only has
/// everything fetched once more.
struct FeedShelf {
  /// What is remembered of one feed.
  struct Entry: Equatable {
    var validators = Validators()
    /// The entries that were taken, the oldest first, each with what it looked like.
    var taken: [Taken] = []
  }

  /// An entry that was taken.
  struct Taken: Equatable {
    let key: String
    let look: String
  }

  /// Entries of one feed that are remembered; ten times as many as feeds show.
  static let most = 2000

  private(set) var feeds: [String: Entry] = [:]
  private let path: String

  /// The shelf of a ledger; an empty one where there is no file, or one that this program did not write.
  init(of ledger: LedgerPlace) throws(Fault) {
    path = ledger.path + ".feeds"
    let text: String
    do { text = try Intake.text(ofFile: path) } catch {
      if case .missing = error.reason { return }
      if case .empty = error.reason { return }
      throw Fault(error)
    }
    for line in text.split(separator: "\n") {
      guard let json = Self.json(line), let (feed, entry) = Entry.read(json) else { continue }
      feeds[feed] = entry
    }
  }

  private static func json(_ line: Substring) -> JSON? {
    do { return try JSON(Array(line.utf8)) } catch { return nil }
  }

  /// What is remembered of a feed.
  subscript(_ feed: String) -> Entry {
    get { feeds[feed] ?? Entry() }
    set { feeds[feed] = newValue }
  }

  /// Writes the file beside its place and then moves it there, so that nobody meets half of one.
  func save() throws(Fault) {
    let draft = path + ".new"
    let text = feeds.keys.sorted().map { Entry.json(feeds[$0] ?? Entry(), of: $0).line + "\n" }.joined()
    let bytes = Array(text.utf8)
    guard let file = fopen(draft, "wb") else { throw refused() }
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    let isClosed = fclose(file) == 0
    guard isWritten, isClosed, rename(draft, path) == 0 else {
      let fault = refused()
      unlink(draft)
      throw fault
    }
  }

  private func refused() -> Fault {
    Fault(
      .feedsNotWritable, at: path, wrong: "it cannot be written: \(String(cString: strerror(errno)))",
      advice: "look at the permissions of the ledger's folder, and for room on the disk")
  }
}

extension FeedShelf.Entry {
  /// Whether an entry was taken, and looked as it does now.
  func has(_ key: String, look: String) -> Bool { taken.contains { $0.key == key && $0.look == look } }

  /// Remembers an entry that was taken.
  mutating func take(_ key: String, look: String) {
    taken.removeAll { $0.key == key }
    taken.append(FeedShelf.Taken(key: key, look: look))
    if taken.count > FeedShelf.most { taken.removeFirst(taken.count - FeedShelf.most) }
  }

  fileprivate static func json(_ entry: Self, of feed: String) -> JSON {
    .object([
      "feed": .string(feed), "etag": .optional(entry.validators.etag),
      "lastModified": .optional(entry.validators.lastModified),
      "taken": .array(entry.taken.map { .array([.string($0.key), .string($0.look)]) }),
    ])
  }

  fileprivate static func read(_ json: JSON) -> (String, Self)? {
    guard case .object(let members) = json, case .string(let feed)? = members["feed"] else { return nil }
    func text(_ key: String) -> String? {
      guard case .string(let text)? = members[key] else { return nil }
      return text
    }
    var entry = Self()
    entry.validators = Validators(etag: text("etag"), lastModified: text("lastModified"))
    if case .array(let list)? = members["taken"] {
      for case .array(let pair) in list where pair.count == 2 {
        guard case .string(let key) = pair[0], case .string(let look) = pair[1] else { continue }
        entry.taken.append(FeedShelf.Taken(key: key, look: look))
      }
    }
    return (feed, entry)
  }
}
