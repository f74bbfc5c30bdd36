import HearsayLedger
import HearsayModel

extension Fault {
  /// The words for what a ledger could not do.
  init(_ fault: LedgerFault, place: LedgerPlace) {
    switch fault {
    case .missing(let path): self = .noLedger(path, place)
    case .folder(let path):
      self.init(
        .notALedger, at: path, wrong: "this is a folder", advice: "name a file in it, such as \(path)/ledger.sqlite")
    case .noFolder(let path):
      self.init(
        .noLedgerFolder, at: path, wrong: "the folder that the ledger should stand in is not there",
        advice: "make it first, with mkdir -p")
    case .notALedger(let path):
      self.init(
        .notALedger, at: path, wrong: "this is no ledger of hearsay",
        advice: "look at the path; a file of another program is left as it is")
    case .newer(let path, let schema, let knows):
      self.init(
        .newerLedger, at: path,
        wrong: "a newer hearsay has written it: its schema is \(schema), and this program knows up to \(knows)",
        advice: "use the newer program; the ledger is as it was")
    case .older(let path, let schema, let knows):
      self.init(
        .olderLedger, at: path,
        wrong: "an older hearsay has written it: its schema is \(schema), and \(knows) is needed",
        advice: "open it for writing once, with any command that writes, such as hearsay rebuild")
    case .busy(let path, let holder):
      let who = holder.map { "the process \($0)" } ?? "another process"
      self.init(
        .ledgerBusy, at: path, wrong: "\(who) is writing in it and did not finish in time",
        advice: "wait for it, and give the command again: nothing was written")
    case .full(let path):
      self.init(
        .noRoom, at: path, wrong: "there is no room for what should be written",
        advice: "make room on the disk and give the command again: the ledger is as it was")
    case .readOnly(let path):
      self.init(
        .ledgerReadOnly, at: path, wrong: "it cannot be written",
        advice: "look at the permissions of the file and its folder, with ls -l")
    case .notPermitted(let path, let detail):
      self.init(
        .unreadableFile, at: path, wrong: "the system does not let it be opened: \(detail)",
        advice: "look at what it is, and at its permissions, with ls -l")
    case .corrupt(let path, let detail):
      self.init(
        .brokenLedger, at: path, wrong: "it is damaged: \(detail)",
        advice: "bring it back from a copy; sqlite3 \(path) .recover may save what is left")
    case .failed(let path, let detail):
      self.init(
        .ledgerFailed, at: path, wrong: "the system failed: \(detail)", advice: "look at the disk, and try again")
    default: self.init(asked: fault, place: place)
    }
  }

  /// The words for what a ledger was asked and has not.
  private init(asked fault: LedgerFault, place: LedgerPlace) {
    switch fault {
    case .noSuchArticle(let id): self = .noSuchFiledArticle(id.value)
    case .noSuchPlayer(let id): self = .noSuchPlayer(id.value)
    case .noSuchClaim(let id): self = .noSuchFiledClaim(id.value)
    case .noSuchVersion(let address):
      self.init(
        .noSuchArticle, at: "article \(address.article.value)",
        wrong: "the ledger has no version \(address.number) of it",
        advice: "hearsay article \(address.article.value) shows its versions")
    case .noSuchEntry(let number):
      self.init(
        .noSuchEntry, at: "entry \(number)", wrong: "there is no merge or split of that number to take back",
        advice: "hearsay players NAME --reasons shows the entries on a player")
    case .sameTwice(let id):
      self.init(
        .cannotMerge, at: "player \(id)", wrong: "both names mean him already", advice: "name two players by their ids")
    case .notSplittable(let id):
      self.init(
        .cannotSplit, at: "player \(id)", wrong: "these are none or all of his mentions",
        advice: "name some of his articles and leave him at least one; hearsay players \(id) --reasons shows them")
    case .badEntry(let line, let detail):
      self.init(
        .badEntry, at: "line \(line)", wrong: "this is no entry of an export: \(detail)",
        advice: "take in what hearsay export wrote, whole and unchanged")
    case .notEmpty(let path):
      self.init(
        .ledgerNotEmpty, at: path,
        wrong: "there is something in it, and an export can be taken into an empty ledger only",
        advice: "name a new file with --ledger")
    default:
      self.init(
        .ledgerFailed, at: place.path, wrong: "\(fault)",
        advice: "this is a bug of hearsay: please report it with these words")
    }
  }

  private static func noLedger(_ path: String, _ place: LedgerPlace) -> Fault {
    let why =
      switch place.origin {
      case .option: "there is no such file"
      case .variable: "there is no such file; the variable HEARSAY_LEDGER names it"
      case .dataFolder: "there is no ledger yet"
      }
    return Fault(.noLedger, at: path, wrong: why, advice: "begin one, with hearsay add FILE…")
  }

  /// No player is called so.
  static func noSuchPlayer(_ words: String) -> Fault {
    Fault(
      .noSuchPlayer, at: "player “\(words)”", wrong: "the ledger names nobody so",
      advice: "hearsay players lists all; hearsay search finds words in articles")
  }

  /// Several players are called so.
  static func severalPlayers(_ words: String, _ found: [PlayerRecord]) -> Fault {
    let names = found.prefix(4).map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
    return Fault(
      .severalPlayers, at: "player “\(words)”",
      wrong: "several are called so: \(names)\(found.count > 4 ? " and more" : "")",
      advice: "give more of the name, or the id in brackets")
  }

  /// A player is not mentioned in an article.
  static func notMentioned(_ name: String, in article: String) -> Fault {
    Fault(
      .noSuchArticle, at: "--article \(article)", wrong: "no article whose id begins so names \(name)",
      advice: "hearsay players NAME --reasons lists his articles")
  }

  /// The ledger has no article of that id.
  static func noSuchFiledArticle(_ words: String) -> Fault {
    Fault(
      .noSuchArticle, at: "article “\(words)”", wrong: "the ledger has none whose id begins so",
      advice: "hearsay search WORDS finds articles and shows their ids")
  }

  /// The ledger has no claim of that id.
  static func noSuchFiledClaim(_ words: String) -> Fault {
    Fault(
      .noSuchClaim, at: "claim \(words)", wrong: "the ledger has none whose id begins so",
      advice: "hearsay claims shows claims with their ids")
  }
}
