import HearsayModel
import HearsayText

/// The tables of players: the shipped careers, and the user's own.
extension Lexicon {
  /// Reads a table of careers, one row a player.
  mutating func loadCareers(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.careers, faults: &faults).rows {
      guard let place = named(row, &faults) else { continue }
      let (born, nation) = (birth(of: row, &faults), nation(of: row, &faults))
      let namesakes = players(named: row)
      guard !namesakes.contains(where: { players[$0].born?.lowerBound.year == born?.lowerBound.year }) else {
        let advice = "merge the rows, or give each the year of his birth"
        faults.append(place.fault("a second player of the name and year of birth", advice: advice))
        continue
      }
      let year = namesakes.isEmpty ? nil : born.map { "-\($0.lowerBound.year)" }
      add(
        ListedPlayer(
          ref: reference("player", row) + (year ?? ""), name: row.words("name"), born: born, nation: nation,
          positions: positions(of: row, &faults), stations: stations(of: row, &faults), isOwn: false),
        of: row)
    }
  }

  /// Reads a table of the user's own players. Two rows of one name are one player, with the other names of both; what a row says of one who is
  /// shipped goes before what is shipped.
  mutating func loadPlayers(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.players, faults: &faults).rows {
      guard named(row, &faults) != nil else { continue }
      let stations = club(named: row.words("club")).map {
        [ListedPlayer.Station(club: $0, came: nil, isLoan: false)]
      }
      let nation = nation(named: row.words("nation"))
      let positions = row.entries("position").map { phrase($0) }
      let known = players(named: row).filter {
        nation == nil || players[$0].nation == nil || players[$0].nation == nation
      }
      guard let index = known.first, known.count == 1 || players[index].isOwn else {
        add(
          ListedPlayer(
            ref: reference("player", row), name: row.words("name"), born: nil, nation: nation, positions: positions,
            stations: stations ?? [], isOwn: true),
          of: row)
        continue
      }
      file(.player(index), under: "name", and: "aliases", of: row)
      if players[index].isOwn { continue }
      players[index].isOwn = true
      if let nation { players[index].nation = nation }
      if !positions.isEmpty { players[index].positions = positions }
      if let stations { players[index].stations = stations }
    }
  }

  /// The players whose usual name is a row's.
  private func players(named row: DataTable.Row) -> [Int] {
    let name = row.words("name")
    return names.payloads(of: phrase(name)).compactMap { sense in
      if case .player(let index) = sense, players[index].name == name { index } else { nil }
    }
  }

  private mutating func add(_ player: ListedPlayer, of row: DataTable.Row) {
    let index = players.count
    players.append(player)
    file(.player(index), under: row.place("name").range, of: row)
    if let surname = filing.last { playersBySurname[surname, default: []].append(index) }
    file(.player(index), underEach: "aliases", of: row)
  }

  // MARK: Cells of a career

  private func birth(of row: DataTable.Row, _ faults: inout [DataFault]) -> ClosedRange<Day>? {
    guard let range = row.range("born"), !range.isEmpty else { return nil }
    if let days = CellDays(row.bytes, in: range) { return days.first...days.last }
    faults.append(row.place("born").fault("no date", advice: "write YYYY, YYYY-MM or YYYY-MM-DD, or leave it empty"))
    return nil
  }

  private func nation(of row: DataTable.Row, _ faults: inout [DataFault]) -> Int? {
    let words = row.words("nation")
    let nation = nation(named: words)
    if nation == nil, !words.isEmpty {
      faults.append(row.place("nation").fault("an unknown nation", advice: "use a name of the table of nations"))
    }
    return nation
  }

  private func positions(of row: DataTable.Row, _ faults: inout [DataFault]) -> [[WordID]] {
    row.ranges("position").map { range in
      let words = row.file.text[range]
      if !Self.positions.contains(words) {
        let advice = "use \(Self.positions.joined(separator: ", "))"
        faults.append(DataPlace(file: row.file, range: range).fault("an unknown position", advice: advice))
      }
      return phrase(words)
    }
  }

  /// What a player of the careers can be.
  private static let positions = [
    "goalkeeper", "defender", "centre-back", "left-back", "right-back", "wing-back", "midfielder",
    "defensive midfielder", "attacking midfielder", "winger", "forward", "striker",
  ]

  private func stations(of row: DataTable.Row, _ faults: inout [DataFault]) -> [ListedPlayer.Station] {
    var stations: [ListedPlayer.Station] = []
    for range in row.ranges("clubs") {
      let place = DataPlace(file: row.file, range: range)
      do throws(StationFault) {
        let station = try station(row, range)
        if let came = station.came, let last = stations.last?.came, came.lowerBound < last.lowerBound {
          throw .order
        }
        stations.append(station)
      } catch { faults.append(place.fault(error.problem, advice: error.advice)) }
    }
    return stations
  }

  /// What is wrong with a station.
  private enum StationFault: Error {
    case noDate, club, order

    var problem: String {
      switch self {
      case .noDate: "no date of a station"
      case .club: "an unknown club"
      case .order: "a station before the one in front of it"
      }
    }

    var advice: String {
      switch self {
      case .noDate: "write CLUB YYYY-MM or CLUB YYYY, and “loan” behind it for a loan"
      case .club: "use a name of the clubs tables, or “elsewhere”; “free” and “retired” are no clubs"
      case .order: "write them in the order of time"
      }
    }
  }

  /// `Ajax 2021-08 loan`.
  private func station(_ row: DataTable.Row, _ range: ByteRange) throws(StationFault) -> ListedPlayer.Station {
    var parts = split(row.file.text, range, at: UInt8(ascii: " "))
    let isLoan = parts.last.map { row.file.text[$0] == "loan" } ?? false
    if isLoan { parts.removeLast() }
    guard parts.count > 1, let date = parts.last, let came = Self.arrival(row.bytes, date) else { throw .noDate }
    let name = ByteRange(range.start, parts[parts.count - 2].end)
    let words = row.file.text[name]
    guard !["elsewhere", "free", "retired"].contains(words) else {
      return ListedPlayer.Station(club: nil, came: came, isLoan: isLoan)
    }
    guard let club = clubsByName[WordID(of: row.bytes, in: name)] else { throw .club }
    return ListedPlayer.Station(club: club, came: came, isLoan: isLoan)
  }

  /// The days on which a move with this date can have been: a year stands for its summer window, July to September.
  private static func arrival(_ bytes: [UInt8], _ range: ByteRange) -> ClosedRange<Day>? {
    guard let days = CellDays(bytes, in: range) else { return nil }
    guard range.count == 4, let first = Day(year: days.first.year, month: 7, day: 1),
      let last = Day(year: days.first.year, month: 9, day: 30)
    else { return days.first...days.last }
    return first...last
  }
}
