import HearsayModel
import HearsayText

extension Lexicon {
  /// Loads the shipped lexicon from its image, where that was made of the text that is shipped, and from the text where it was not; then the user's
  /// own tables. Adds every fault to `faults`.
  public init(own: [DataFile] = [], faults: inout [DataFault]) {
    let files = DataFile.shipped.filter(\.isOfLexicon)
    guard let image = DataFile.image,
      let lexicon = Lexicon(image: image, fingerprint: ImageFormat.fingerprint(of: files))
    else {
      self.init(files: files, own: own, faults: &faults)
      return
    }
    self = lexicon
    tables = files.map { LexiconTable($0, isOwn: false) }
    load(own.map { LexiconTable($0, isOwn: true) }, &faults)
  }

  /// Loads what can be loaded of the text of files, and adds every fault of every file to `faults`, in the order of their places.
  public init(files: [DataFile], own: [DataFile] = [], faults: inout [DataFault]) {
    let files = files.filter(\.isOfLexicon)
    // Names are four to a hundred bytes of data, about; a table that is large enough from the start is never built anew.
    names.reserveCapacity(files.reduce(0) { $0 + $1.text.bytes.count } / 20)
    load(files.map { LexiconTable($0, isOwn: false) }, &faults)
    load(own.map { LexiconTable($0, isOwn: true) }, &faults)
  }

  /// Loads tables. The user's own come after all that are shipped, so that they come on top of the image in the same way.
  private mutating func load(_ tables: [LexiconTable], _ faults: inout [DataFault]) {
    var found = tables.map { _ in [DataFault]() }
    var books = AlmanacBooks()
    // Staff and players name their clubs and journalists their outlets, so those come first.
    for pass in LexiconTable.Pass.allCases {
      for (index, table) in tables.enumerated() where table.pass == pass { load(table, &books, &found[index]) }
    }
    (filing, folding) = ([], [])
    self.tables += tables
    for list in found { faults += list.sorted { ($0.line, $0.column) < ($1.line, $1.column) } }
  }

  private mutating func load(_ table: LexiconTable, _ books: inout AlmanacBooks, _ faults: inout [DataFault]) {
    let file = table.file
    switch table.sort {
    case .clubs: loadClubs(table, &faults)
    case .outlets: loadOutlets(table, &faults)
    case .players: loadPlayers(file, &faults)
    case .careers: loadCareers(file, &faults)
    case .journalists: loadJournalists(file, &faults)
    case .competitions: loadCompetitions(file, &faults)
    case .nations: loadNations(file, &faults)
    case .agents: loadAgents(file, &faults)
    case .firstNames: loadFirstNames(file, &faults)
    case .owners, .windows, .windowRules, .rates:
      // Only their faults are wanted here; every table of a sort is read again for the almanac.
      books.read(table, &faults)
    case .staff: loadStaff(file, &faults)
    case nil:
      let advice =
        table.isOwn
        ? "name it clubs-….txt, outlets-….txt or players-….txt" : "see Docs/Lexicon.md for the files that are read"
      faults.append(DataPlace(file: file, range: ByteRange(0, 0)).fault("an unknown lexicon file", advice: advice))
    }
  }

  /// Files a sense of a name once, however many cells of a row fold to that name.
  mutating func file(_ sense: NameSense, under range: ByteRange, of row: DataTable.Row) {
    guard !range.isEmpty else { return }
    filing.removeAll(keepingCapacity: true)
    Tokenizer.names.appendWords(of: row.bytes, in: range, to: &filing)
    names.insertOnce(filing, sense)
    // An apostrophe, straight or curly, or a full stop.
    if row.bytes[range.start..<range.end].contains(where: { $0 == 0x27 || $0 == 0x2E || $0 == 0xE2 }) {
      oddNames.append((row.file.text[range], filing, sense))
    }
  }

  /// Files a sense under a row's name and aliases, those that begin with a digit or a small letter also among the small names.
  mutating func fileWritten(_ sense: NameSense, of row: DataTable.Row) {
    if let name = row.range("name") { fileWritten(sense, under: name, of: row) }
    row.forEachRange("aliases") { fileWritten(sense, under: $0, of: row) }
  }

  private mutating func fileWritten(_ sense: NameSense, under range: ByteRange, of row: DataTable.Row) {
    file(sense, under: range, of: row)
    if beginsSmall(row.bytes, range) { smallNames.insertOnce(filing, sense) }
  }

  /// Whether a name begins with a digit or a small letter of ASCII. A bare number is no name by itself, there are too many others; and where a
  /// capital follows the number (`20 Minuten`), the capital is needed to tell it from what is counted.
  private func beginsSmall(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    guard !range.isEmpty else { return false }
    switch bytes[range.start] {
    case 0x61...0x7A: return true
    case 0x30...0x39:
      guard let letter = bytes[range.start..<range.end].firstIndex(where: { $0 >= 0x41 }) else { return false }
      return bytes[letter - 1] != 0x20 || !(0x41...0x5A).contains(bytes[letter])
    default: return false
    }
  }

  /// Files a sense under a cell and under each entry of list cells.
  mutating func file(_ sense: NameSense, under column: String, and lists: String..., of row: DataTable.Row) {
    if let range = row.range(column) { file(sense, under: range, of: row) }
    for list in lists { file(sense, underEach: list, of: row) }
  }

  /// Files a sense under each entry of a list of hashtags or handles, which are one token of a text whatever is in them: `@David_Ornstein`.
  mutating func file(_ sense: NameSense, asOneWordEach list: String, of row: DataTable.Row) {
    row.forEachRange(list) { names.insertOnce([WordID(of: row.bytes, in: $0)], sense) }
  }

  /// Files a sense under each entry of a list cell.
  mutating func file(_ sense: NameSense, underEach list: String, of row: DataTable.Row) {
    row.forEachRange(list) { file(sense, under: $0, of: row) }
  }
}

extension Tokenizer {
  /// The one that cuts names; made once.
  static let names = Tokenizer()
}

/// A file of the lexicon, and what its name says that it holds.
struct LexiconTable: Sendable {
  /// What a table holds.
  enum Sort: Sendable {
    case clubs, outlets, players, journalists, competitions, nations, agents, firstNames, owners, windows, windowRules
    case rates, staff, careers
  }

  /// When a table is read: what names others comes after them.
  enum Pass: CaseIterable { case names, people }

  let file: DataFile
  let isOwn: Bool
  let sort: Sort?

  init(_ file: DataFile, isOwn: Bool) {
    self.file = file
    self.isOwn = isOwn
    sort = isOwn ? Self.ownSort(file.name) : Self.shippedSort(file.name)
  }

  var pass: Pass {
    switch sort {
    case .staff, .players, .careers, .journalists: .people
    default: .names
    }
  }

  /// Users keep tables of three sorts, as many of each as they like.
  private static func ownSort(_ name: String) -> Sort? {
    guard name.hasSuffix(".txt") else { return nil }
    switch name {
    case _ where name.hasPrefix("clubs-"): return .clubs
    case _ where name.hasPrefix("outlets-"): return .outlets
    case _ where name.hasPrefix("players-"): return .players
    default: return nil
    }
  }

  private static func shippedSort(_ name: String) -> Sort? {
    switch name {
    case _ where name.hasPrefix("clubs-"): .clubs
    case _ where name.hasPrefix("careers-"): .careers
    case "outlets.txt": .outlets
    case "journalists.txt": .journalists
    case "competitions.txt": .competitions
    case "nations.txt": .nations
    case "agents.txt": .agents
    case "firstnames.txt": .firstNames
    case "owners.txt": .owners
    case "windows.txt": .windows
    case "window-rules.txt": .windowRules
    case "rates.txt": .rates
    case "staff.txt": .staff
    default: nil
    }
  }
}

/// The columns of each sort of table, in their order.
public enum TableColumns {
  /// Those of a table of clubs.
  public static let clubs = [
    "name", "full", "aliases", "nicknames", "city", "region", "country", "league", "grounds", "tags", "also",
  ]
  /// Those of a table of outlets.
  public static let outlets = [
    "name", "aliases", "domains", "language", "country", "owner", "kind", "journalists-note", "also",
  ]
  /// Those of a table of players, which only users keep.
  public static let players = ["name", "aliases", "club", "nation", "position"]
  static let careers = ["name", "aliases", "born", "nation", "position", "clubs"]
  static let journalists = ["name", "outlets", "handles", "country", "also"]
  static let competitions = ["name", "aliases", "kind", "country"]
  static let nations = ["name", "aliases", "demonyms", "plural", "teamnicknames"]
  static let staff = ["name", "club", "role", "from", "to", "aliases"]
  static let agents = ["name", "aliases", "clients-note"]
}
