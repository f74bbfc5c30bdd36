import HearsayText

/// Everything that the lexicon knows, by entry and with all names as they are written: for people who look something up. The reader has no use for it.
public struct LexiconIndex: Sendable {
  /// How a name means an entry.
  public enum How: String, Hashable, Sendable {
    case name, full, alias, nickname, place, ground, tag, domain, handle, adjective, inhabitants
  }

  /// A name of an entry.
  public struct Name: Hashable, Sendable {
    /// As it is written.
    public let words: String
    /// How it means the entry.
    public let how: How
  }

  /// One club, outlet, journalist, coach, competition, nation, agent, player or first name.
  public struct Entry: Hashable, Sendable {
    /// Its sort, as people say it: `club`, `coach or director`.
    public let sort: String
    /// Its usual name.
    public let name: String
    /// All names, that one first.
    public var names: [Name]
    /// Its city, its country, its leagues or outlets or club, its owner or the kind of it; empty where there is none.
    public let city, country, owner, kind: String
    /// Its leagues, the outlets that a journalist writes for, or a player's clubs, each with the month or the summer in which he came.
    public let belongs: [String]
    /// The spells of staff: `coach of Arsenal, 2019-12 to today`.
    public var spells: [String]
    /// What else its bare name can mean.
    public let also: [String]
    /// Whether it is from a table of the user's own.
    public let isOwn: Bool
  }

  /// The entries, in the order of the files.
  public private(set) var entries: [Entry] = []
  /// The places of staff among the entries, by name: each has a row for every spell, and there are thousands.
  private var staff: [String: Int] = [:]

  /// Reads all tables again, with their names as written; rows with faults are passed over.
  public init(files: [DataFile] = DataFile.shipped, own: [DataFile] = []) {
    for (file, isOwn) in files.filter({ $0.path.hasPrefix("lexicon/") }).map({ ($0, false) }) + own.map({ ($0, true) })
    {
      guard let form = Form(LexiconTable(file, isOwn: isOwn).sort) else { continue }
      var ignored: [DataFault] = []
      for row in DataTable(file, columns: form.columns, faults: &ignored).rows { add(row, form, isOwn: isOwn) }
    }
  }

  private mutating func add(_ row: DataTable.Row, _ form: Form, isOwn: Bool) {
    let name = row.words("name")
    if form.isSpell, let index = staff[name] {
      entries[index].spells.append(Self.spell(row))
      return
    }
    if form.isSpell { staff[name] = entries.count }
    var seen: Set<String> = []
    let names = form.names.flatMap { column, how in
      // A name or a long name is one, whatever signs are in it; the other cells are lists.
      (how == .name || how == .full ? [row.words(column)] : row.list(column).map(\.words)).map {
        Name(words: $0, how: how)
      }
    }.filter { !$0.words.isEmpty && seen.insert($0.how.rawValue + $0.words).inserted }
    entries.append(
      Entry(
        sort: form.sort, name: name, names: names, city: row.words("city"),
        country: row.words("country") + row.words("nation"), owner: row.words("owner"), kind: row.words("kind"),
        belongs: form.belongs.flatMap { row.list($0).map(\.words) }, spells: form.isSpell ? [Self.spell(row)] : [],
        also: row.list("also").map(\.words), isOwn: isOwn))
  }

  private static func spell(_ row: DataTable.Row) -> String {
    let end = row.words("to")
    return "\(row.words("role")) of \(row.words("club")), \(row.words("from")) to \(end.isEmpty ? "today" : end)"
  }
}

extension LexiconIndex {
  /// An entry with the names by which it was found.
  public struct Hit: Hashable, Sendable {
    /// The entry.
    public let entry: Entry
    /// The names.
    public let names: [Name]
  }

  /// The entries that have exactly this name, without case, accents and hyphens.
  public func entries(named words: String) -> [Hit] {
    let wanted = phrase(words)
    return hits { phrase($0) == wanted }
  }

  /// The entries that have a name with all of these words in it.
  public func entries(holding words: String) -> [Hit] {
    let wanted = Set(phrase(words))
    return wanted.isEmpty ? [] : hits { wanted.isSubset(of: phrase($0)) }
  }

  /// The entries with a name that differs by a few letters, the nearest first; at most so many.
  public func entries(near words: String, atMost limit: Int) -> [Hit] {
    let wanted = Array(Folding.fold(words).utf8)
    // One slip for every four letters: more, and everything short is near to everything.
    let most = max(1, wanted.count / 4)
    var found: [(distance: Int, hit: Hit)] = []
    for entry in entries {
      let near = entry.names.compactMap { name in
        Self.distance(wanted, Array(Folding.fold(name.words).utf8), most: most).map { ($0, name) }
      }
      guard let least = near.map(\.0).min() else { continue }
      found.append((least, Hit(entry: entry, names: near.filter { $0.0 == least }.map(\.1))))
    }
    return found.sorted { ($0.distance, $0.hit.entry.name) < ($1.distance, $1.hit.entry.name) }.prefix(limit).map(\.hit)
  }

  private func hits(where matches: (String) -> Bool) -> [Hit] {
    entries.compactMap { entry in
      let names = entry.names.filter { matches($0.words) }
      return names.isEmpty ? nil : Hit(entry: entry, names: names)
    }
  }

  /// How many letters must be put in, left out or changed to make one word of the other (Levenshtein, 1965); `nil` for more than `most`.
  private static func distance(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let changed = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count] <= most ? row[right.count] : nil
  }
}

/// Where the tables of one sort keep what people look for.
private struct Form {
  let sort: String
  let columns: [String]
  let names: [(String, LexiconIndex.How)]
  var belongs: [String] = []
  var isSpell = false

  init?(_ sort: LexiconTable.Sort?) {
    switch sort {
    case .clubs:
      (self.sort, columns, belongs) = ("club", TableColumns.clubs, ["league"])
      names = [
        ("name", .name), ("full", .full), ("aliases", .alias), ("nicknames", .nickname), ("city", .place),
        ("region", .place), ("grounds", .ground), ("tags", .tag),
      ]
    case .outlets:
      (self.sort, columns) = ("outlet", TableColumns.outlets)
      names = [("name", .name), ("aliases", .alias), ("domains", .domain)]
    case .players:
      (self.sort, columns, belongs) = ("player", TableColumns.players, ["club"])
      names = [("name", .name), ("aliases", .alias)]
    case .careers:
      (self.sort, columns, belongs) = ("player", TableColumns.careers, ["clubs"])
      names = [("name", .name), ("aliases", .alias)]
    case .journalists:
      (self.sort, columns, belongs) = ("journalist", TableColumns.journalists, ["outlets"])
      names = [("name", .name), ("handles", .handle)]
    case .competitions:
      (self.sort, columns) = ("competition", TableColumns.competitions)
      names = [("name", .name), ("aliases", .alias)]
    case .nations:
      (self.sort, columns) = ("nation", TableColumns.nations)
      names = [("name", .name), ("aliases", .alias), ("demonyms", .adjective), ("plural", .inhabitants)]
    case .staff:
      (self.sort, columns, isSpell) = ("coach or director", TableColumns.staff, true)
      names = [("name", .name), ("aliases", .alias)]
    case .agents:
      (self.sort, columns) = ("agent", TableColumns.agents)
      names = [("name", .name), ("aliases", .alias)]
    case .firstNames:
      (self.sort, columns) = ("first name", ["name", "also"])
      names = [("name", .name)]
    default: return nil
    }
  }
}
