import HearsayText

/// A table of the user's own, made from the file of a spreadsheet: what can be taken of it, and what is wrong with the rest.
public struct OwnTable: Sendable {
  /// How many rows were taken.
  public private(set) var count = 0
  /// The table in the format of data files; `DataTable` reads it.
  public private(set) var text: String
  /// What is wrong with rows that were left out, or with the heading.
  public private(set) var faults: [DataFault]
  /// Rows with names that are known already. They were taken only where that was asked for.
  public private(set) var clashes: [DataFault] = []
  /// Columns that were asked for, or are needed, and are not there.
  public private(set) var missingColumns: [MissingColumn] = []

  /// A column that a table should have and has not.
  public struct MissingColumn: Hashable, Sendable {
    /// What the user called it.
    public let name: String
    /// What there is.
    public let known: [String]
    /// Whether it is a column of ours that does not exist, and not one of the file.
    public let isOurs: Bool
  }

  private let sort: OwnSort
  private let lexicon: Lexicon
  private let takesClashes: Bool
  private var lines: [WordID: Int] = [:]

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - map: the file's name for a column of ours, where it has another.
  ///   - lexicon: what is known without the table.
  ///   - takesClashes: whether rows are taken whose names, clubs or nations clash with what is known.
  public init(_ file: CSVFile, as sort: OwnSort, map: [String: String], lexicon: Lexicon, takesClashes: Bool) {
    self.sort = sort
    self.lexicon = lexicon
    self.takesClashes = takesClashes
    faults = file.faults
    text = sort.columns.joined(separator: " | ") + "\n"
    let heading = file.rows.first?.map(\.words) ?? []
    let places = places(of: heading, map)
    guard missingColumns.isEmpty else { return }
    for row in file.rows.dropFirst() {
      let cells = Dictionary(places.map { ($0.key, row[$0.value]) }, uniquingKeysWith: { first, _ in first })
      take(cells, of: file)
    }
  }

  /// Where each column of ours stands in the heading.
  private mutating func places(of heading: [String], _ map: [String: String]) -> [String: Int] {
    for key in map.keys.sorted() where !sort.columns.contains(key) {
      missingColumns.append(MissingColumn(name: key, known: sort.columns, isOurs: true))
    }
    let folded = heading.map { Folding.fold($0) }
    var places: [String: Int] = [:]
    for column in sort.columns {
      if let place = folded.firstIndex(of: Folding.fold(map[column] ?? column)) {
        places[column] = place
      } else if map[column] != nil || column == "name" {
        missingColumns.append(MissingColumn(name: map[column] ?? column, known: heading, isOurs: false))
      }
    }
    return places
  }

  private mutating func take(_ cells: [String: CSVFile.Cell], of file: CSVFile) {
    let problems = problems(of: cells, file)
    faults += problems
    guard problems.isEmpty else { return }
    let clashes = clashes(of: cells, file)
    self.clashes += clashes
    guard clashes.isEmpty || takesClashes else { return }
    for name in names(in: cells) { lines[WordID(name.words)] = name.line }
    text += sort.columns.map { cells[$0]?.words ?? "" }.joined(separator: " | ") + "\n"
    count += 1
  }

  // MARK: What is wrong with a row

  private func problems(of cells: [String: CSVFile.Cell], _ file: CSVFile) -> [DataFault] {
    guard let name = cells["name"] else { return [] }
    if phrase(name.words).isEmpty {
      return [file.fault(at: name, "no name", advice: "give the row a name, or take it out")]
    }
    if name.words.hasPrefix("#") {
      return [file.fault(at: name, "a name that begins with #", advice: "write it without")]
    }
    return sort.columns.compactMap { column in
      guard let cell = cells[column] else { return nil }
      if cell.words.contains(where: { $0.isNewline || $0 == "|" }) {
        return file.fault(at: cell, "a bar or a line break in a cell", advice: "write it without")
      }
      let known = OtherSense.allCases.map(\.rawValue)
      if column == "also", !Self.entries(of: cell).allSatisfy(known.contains) {
        return file.fault(at: cell, "an unknown sense", advice: "use \(known.joined(separator: ", "))")
      }
      return nil
    }
  }

  private func clashes(of cells: [String: CSVFile.Cell], _ file: CSVFile) -> [DataFault] {
    var clashes: [DataFault] = []
    for name in names(in: cells) {
      if let line = lines[WordID(name.words)] {
        clashes.append(file.fault(at: name, "a name of line \(line) again", advice: Self.advice))
      } else if let known = lexicon.names.payloads(of: phrase(name.words)).lazy.compactMap(clashing).first {
        clashes.append(file.fault(at: name, "a name that is known: \(known)", advice: Self.advice))
      }
    }
    if let club = cells["club"], !club.words.isEmpty, lexicon.club(named: club.words) == nil {
      clashes.append(
        file.fault(
          at: club, "an unknown club", advice: "add it first with --as clubs; --force takes the player without it"))
    }
    if let nation = cells["nation"], !nation.words.isEmpty, lexicon.nation(named: nation.words) == nil {
      clashes.append(
        file.fault(at: nation, "an unknown nation", advice: "use its English name; --force takes the player without it")
      )
    }
    return clashes
  }

  /// What a known name is that the row may not have. A shipped player is no clash: the row says where he is now.
  private func clashing(_ sense: NameSense) -> String? {
    if sort == .players, case .player(let index) = sense, !lexicon.players[index].isOwn { return nil }
    return lexicon.clashing(sense)
  }

  private static let advice = "the row was left out; --force takes it all the same"

  /// The names of a row, each as a cell of its own. What two columns say alike counts once.
  private func names(in cells: [String: CSVFile.Cell]) -> [CSVFile.Cell] {
    var seen: Set<WordID> = []
    return sort.columns.filter(sort.nameColumns.contains).compactMap { cells[$0] }.flatMap { cell in
      Self.entries(of: cell).map { CSVFile.Cell(words: $0, line: cell.line, column: cell.column) }
    }.filter { seen.insert(WordID($0.words)).inserted }
  }

  private static func entries(of cell: CSVFile.Cell) -> [String] {
    cell.words.split(separator: ";").map { part in
      let start = part.drop(while: \.isWhitespace)
      return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }
}

extension Lexicon {
  /// What a sense of a name is, in words for people; `nil` for places and grounds, which never stand alone.
  public func clashing(_ sense: NameSense) -> String? {
    switch sense {
    case .club(let index): "the club \(clubs[index].name)"
    case .nickname(let index): "a nickname of the club \(clubs[index].name)"
    case .outlet(let index): "the outlet \(outlets[index].name)"
    case .journalist(let index): "the journalist \(journalists[index].name)"
    case .competition(let index): "the competition \(competitions[index].name)"
    case .nation(let index), .demonym(let index), .demonymPlural(let index): "the nation \(nations[index].name)"
    case .staff(let index): "\(staffNames[index]), a coach or director"
    case .agent(let index): "the agent \(agents[index])"
    case .player(let index): "the player \(players[index].name)"
    case .place, .ground: nil
    }
  }
}
