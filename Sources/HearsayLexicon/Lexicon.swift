import HearsayModel
import HearsayText

/// Everything that is known beforehand about names: clubs, outlets, journalists, competitions, nations, staff, agents, first names.
///
/// It knows no language's grammar; the words for claims are the language pack's.
public struct Lexicon: Sendable {
  /// The clubs.
  public private(set) var clubs: [Club] = []
  /// The outlets.
  public private(set) var outlets: [Outlet] = []
  /// The journalists.
  public private(set) var journalists: [Journalist] = []
  /// The competitions.
  public private(set) var competitions: [Competition] = []
  /// The nations.
  public private(set) var nations: [Nation] = []
  /// The spells of coaches, directors and owners at clubs.
  public private(set) var spells: [StaffSpell] = []
  /// The distinct names of staff; `spellsOfStaff` has their spells.
  public private(set) var staffNames: [String] = []
  /// The indices of each staff name's spells.
  public private(set) var spellsOfStaff: [[Int]] = []
  /// Staff by surname: indices into `staffNames`.
  public private(set) var staffBySurname: [WordID: [Int]] = [:]
  /// The agents and agencies.
  public private(set) var agents: [String] = []
  /// First names of players.
  public private(set) var firstNames: Set<WordID> = []
  /// First names that are also ordinary words, clubs or places.
  public private(set) var doubtfulFirstNames: Set<WordID> = []
  /// Every name, for one pass over a text.
  public private(set) var names = PhraseTable<NameSense>()

  /// The group that a company belongs to, by the company's name.
  private(set) var groups: [String: String] = [:]
  /// The registration windows of the countries.
  private(set) var calendar = WindowCalendar()
  /// The rates of exchange, as read.
  private(set) var rates = RateRows()
  /// The rows of the clubs, outlets and journalists, in their order: what only the almanac needs is read from them when it is asked for.
  private(set) var clubRows: [DataTable.Row] = []
  private(set) var outletRows: [DataTable.Row] = []
  private(set) var journalistRows: [DataTable.Row] = []

  private var clubsByName: [String: Int] = [:]
  /// Folded club names and nicknames of one word of six letters and more, by their first byte.
  private var singleNames: [UInt8: [(name: String, club: Int)]] = [:]

  /// Loads the lexicon from the files under `lexicon/`.
  ///
  /// - Throws: `DataFaults` with every fault of every file.
  public init(files: [DataFile] = DataFile.shipped) throws(DataFaults) {
    var faults: [DataFault] = []
    let files = files.filter { $0.path.hasPrefix("lexicon/") }
    // Staff name their clubs, so the clubs come first.
    for file in files { load(file, faults: &faults) }
    for file in files where file.path == "lexicon/staff.txt" { loadStaff(file, &faults) }
    if !faults.isEmpty { throw DataFaults(faults: faults) }
  }

  /// The index of the club with that name or alias, without case and accents; `nil` where none has it or several do.
  public func club(named name: String) -> Int? { clubsByName[Folding.fold(name)] }

  /// The club whose single-word name or nickname is one slip away from a word, by the length of the two; `nil` where none or several are.
  ///
  /// - Parameter isSlip: says whether the word is a slip of a name.
  public func club(near word: String, isSlip: (String) -> Bool) -> Int? {
    let found = Set((singleNames[word.utf8.first ?? 0] ?? []).filter { isSlip($0.name) }.map(\.club))
    return found.count == 1 ? found.first : nil
  }

  /// The index of the outlet with that name; `nil` where unknown.
  public func outlet(named name: String) -> Int? {
    for sense in names.payloads(of: phrase(name)) {
      if case .outlet(let index) = sense { return index }
    }
    return nil
  }

  private mutating func load(_ file: DataFile, faults: inout [DataFault]) {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    switch name {
    case _ where name.hasPrefix("clubs-"): loadClubs(file, &faults)
    case "outlets.txt": loadOutlets(file, &faults)
    case "journalists.txt": loadJournalists(file, &faults)
    case "competitions.txt": loadCompetitions(file, &faults)
    case "nations.txt": loadNations(file, &faults)
    case "agents.txt": loadAgents(file, &faults)
    case "firstnames.txt": loadFirstNames(file, &faults)
    case "owners.txt": loadOwners(file, &faults)
    case "windows.txt": calendar.readWindows(file, &faults)
    case "window-rules.txt": calendar.readRules(file, &faults)
    case "rates.txt": rates.read(file, &faults)
    case "staff.txt": break
    default:
      let place = DataPlace(file: file, range: ByteRange(0, 0))
      faults.append(place.fault("an unknown lexicon file", advice: "see Docs/Lexicon.md for the files that are read"))
    }
  }

  // MARK: One function for each table

  private mutating func loadClubs(_ file: DataFile, _ faults: inout [DataFault]) {
    let columns = [
      "name", "full", "aliases", "nicknames", "city", "region", "country", "league", "grounds", "tags", "also",
    ]
    for row in DataTable(file, columns: columns, faults: &faults).rows {
      let name = row.words("name")
      let index = clubs.count
      guard unique(name, row.place("name"), &faults) else { continue }
      clubs.append(
        Club(
          ref: reference("club", name), name: name, country: row.words("country"),
          leagues: row.list("league").map(\.words), city: row.words("city"), also: senses(row, &faults)))
      clubRows.append(row)
      clubsByName[Folding.fold(name)] = index
      for place in [row.place("name"), row.place("full")] + row.list("aliases") + row.list("tags") {
        guard !place.range.isEmpty else { continue }
        fileName(place.words, .club(index))
        let folded = Folding.fold(place.words)
        if clubsByName[folded] == nil { clubsByName[folded] = index }
      }
      for place in row.list("nicknames") { fileName(place.words, .nickname(index)) }
      for place in [row.place("name")] + row.list("nicknames") { fileSingle(Folding.fold(place.words), index) }
      for place in row.list("grounds") { fileName(place.words, .ground(index)) }
      for place in row.list("city") + row.list("region") { fileName(place.words, .place(index)) }
    }
  }

  /// Files a sense of a name once, however many cells of a row fold to that name.
  private mutating func fileName(_ name: String, _ sense: NameSense) {
    let words = phrase(name)
    if !names.payloads(of: words).contains(sense) { names.insert(words, sense) }
  }

  private mutating func fileSingle(_ name: String, _ club: Int) {
    guard name.utf8.count >= 6, let first = name.utf8.first, !name.utf8.contains(UInt8(ascii: " ")) else { return }
    singleNames[first, default: []].append((name, club))
  }

  private mutating func unique(_ name: String, _ place: DataPlace, _ faults: inout [DataFault]) -> Bool {
    guard let index = clubsByName[Folding.fold(name)], clubs[index].name == name else { return true }
    faults.append(place.fault("a second club of the name", advice: "merge the rows or give it another name"))
    return false
  }

  private mutating func loadOutlets(_ file: DataFile, _ faults: inout [DataFault]) {
    let columns = ["name", "aliases", "domains", "language", "country", "owner", "kind", "journalists-note", "also"]
    for row in DataTable(file, columns: columns, faults: &faults).rows {
      let index = outlets.count
      let name = row.words("name")
      outlets.append(
        Outlet(
          ref: reference("outlet", name), name: name, owner: row.words("owner"), country: row.words("country"),
          language: row.words("language"), kind: row.words("kind"), also: senses(row, &faults)))
      outletRows.append(row)
      for place in [row.place("name")] + row.list("aliases") + row.list("domains") {
        names.insert(phrase(place.words), .outlet(index))
      }
    }
  }

  private mutating func loadOwners(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["company", "group"], faults: &faults).rows {
      groups[row.words("company")] = row.words("group")
    }
  }

  private mutating func loadJournalists(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["name", "outlets", "handles", "country", "also"], faults: &faults).rows {
      let index = journalists.count
      let name = row.words("name")
      journalists.append(
        Journalist(ref: reference("journalist", name), name: name, outlets: row.list("outlets").map(\.words)))
      journalistRows.append(row)
      for place in [row.place("name")] + row.list("handles") { names.insert(phrase(place.words), .journalist(index)) }
    }
  }

  private mutating func loadCompetitions(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["name", "aliases", "kind", "country"], faults: &faults).rows {
      let index = competitions.count
      competitions.append(
        Competition(name: row.words("name"), kind: row.words("kind"), country: row.words("country")))
      for place in [row.place("name")] + row.list("aliases") { names.insert(phrase(place.words), .competition(index)) }
    }
  }

  private mutating func loadNations(_ file: DataFile, _ faults: inout [DataFault]) {
    let columns = ["name", "aliases", "demonyms", "plural", "teamnicknames"]
    for row in DataTable(file, columns: columns, faults: &faults).rows {
      let index = nations.count
      nations.append(Nation(name: row.words("name")))
      for place in [row.place("name")] + row.list("aliases") { names.insert(phrase(place.words), .nation(index)) }
      for place in row.list("demonyms") { names.insert(phrase(place.words), .demonym(index)) }
      for place in row.list("plural") { names.insert(phrase(place.words), .demonymPlural(index)) }
    }
  }

  private mutating func loadAgents(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["name", "aliases", "clients-note"], faults: &faults).rows {
      let index = agents.count
      agents.append(row.words("name"))
      for place in [row.place("name")] + row.list("aliases") { names.insert(phrase(place.words), .agent(index)) }
    }
  }

  private mutating func loadFirstNames(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["name", "also"], faults: &faults).rows {
      for word in phrase(row.words("name")).prefix(1) {
        firstNames.insert(word)
        if !row.words("also").isEmpty { doubtfulFirstNames.insert(word) }
      }
    }
  }

  private mutating func loadStaff(_ file: DataFile, _ faults: inout [DataFault]) {
    var indices: [String: Int] = [:]
    for row in DataTable(file, columns: ["name", "club", "role", "from", "to", "aliases"], faults: &faults).rows {
      guard let club = club(named: row.words("club")) else {
        faults.append(row.place("club").fault("an unknown club", advice: "use a name of the clubs tables"))
        continue
      }
      guard let from = firstDay(row.words("from")), let to = lastDay(row.words("to")) else {
        faults.append(
          row.place("from").fault("no date", advice: "write YYYY or YYYY-MM; leave `to` empty while he is there"))
        continue
      }
      let name = row.words("name")
      let staff = indices[name] ?? staffNames.count
      if indices[name] == nil {
        indices[name] = staff
        staffNames.append(name)
        spellsOfStaff.append([])
        names.insert(phrase(name), .staff(staff))
        if let surname = phrase(name).last { staffBySurname[surname, default: []].append(staff) }
      }
      for alias in row.list("aliases") where !names.payloads(of: phrase(alias.words)).contains(.staff(staff)) {
        names.insert(phrase(alias.words), .staff(staff))
      }
      spellsOfStaff[staff].append(spells.count)
      spells.append(StaffSpell(name: name, club: club, role: row.words("role"), from: from, to: to.day))
    }
  }
}

private func senses(_ row: DataTable.Row, _ faults: inout [DataFault]) -> Set<OtherSense> {
  var senses: Set<OtherSense> = []
  for place in row.list("also") {
    guard let sense = OtherSense(rawValue: place.words) else {
      let known = OtherSense.allCases.map(\.rawValue).joined(separator: ", ")
      faults.append(place.fault("an unknown sense", advice: "use \(known)"))
      continue
    }
    senses.insert(sense)
  }
  return senses
}

/// The id of an entity: its sort and its folded name with hyphens.
private func reference(_ sort: String, _ name: String) -> String {
  let slug = Folding.fold(name).split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  return "\(sort):\(slug)"
}

private func firstDay(_ text: String) -> Day? {
  switch Time(text) {
  case .year(let year): Day(year: year, month: 1, day: 1)
  case .month(let year, let month): Day(year: year, month: month, day: 1)
  case .day(let day): day
  default: nil
  }
}

/// The last day of a month or year; a day of `nil` for an empty cell, `nil` for no date at all.
private func lastDay(_ text: String) -> (day: Day?, Void)? {
  if text.isEmpty { return (nil, ()) }
  switch Time(text) {
  case .year(let year): return (Day(year: year, month: 12, day: 31), ())
  case .month(let year, let month):
    return (Day(year: year, month: month, day: Day.length(of: month, in: year)), ())
  case .day(let day): return (day, ())
  default: return nil
  }
}
