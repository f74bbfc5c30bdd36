import HearsayModel
import HearsayText

/// The tables of people who belong to clubs.
extension Lexicon {
  /// Reads the table of staff, one row a spell.
  mutating func loadStaff(_ table: DataFile, _ faults: inout [DataFault]) {
    var indices: [WordID: Int] = [:]
    for row in DataTable(table, columns: TableColumns.staff, faults: &faults).rows {
      guard let club = row.range("club").flatMap({ club(named: WordID(of: row.file.text.bytes, in: $0)) }) else {
        faults.append(row.place("club").fault("an unknown club", advice: "use a name of the clubs tables"))
        continue
      }
      guard let from = firstDay(row.words("from")), let to = lastDay(row.words("to")) else {
        let advice = "write YYYY or YYYY-MM; leave `to` empty while he is there"
        faults.append(row.place("from").fault("no date", advice: advice))
        continue
      }
      let staff = staff(of: row, &indices)
      for range in row.ranges("aliases") { file(.staff(staff), under: range, of: row) }
      spellsOfStaff[staff].append(spells.count)
      spells.append(StaffSpell(name: staffNames[staff], club: club, role: row.words("role"), from: from, to: to.day))
    }
  }

  /// The index of a row's man, who is filed on his first spell.
  private mutating func staff(of row: DataTable.Row, _ indices: inout [WordID: Int]) -> Int {
    let range = row.place("name").range
    let id = WordID(of: row.file.text.bytes, in: range)
    if let index = indices[id] { return index }
    let index = staffNames.count
    indices[id] = index
    staffNames.append(row.words("name"))
    spellsOfStaff.append([])
    file(.staff(index), under: range, of: row)
    if let surname = filing.last { staffBySurname[surname, default: []].append(index) }
    return index
  }

  /// Reads a table of the user's own players. Two rows of one name are one player, with the other names of both.
  mutating func loadPlayers(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.players, faults: &faults).rows {
      guard let place = named(row, &faults) else { continue }
      let name = row.words("name")
      if let index = players.firstIndex(where: { $0.name == name }) {
        file(.player(index), under: "name", and: "aliases", of: row)
        continue
      }
      let index = players.count
      players.append(
        KnownPlayer(
          ref: reference("player", name), name: name, club: club(named: row.words("club")),
          nation: nation(named: row.words("nation")),
          positions: row.list("position").map { phrase($0.words) }))
      file(.player(index), under: place.range, of: row)
      if let surname = filing.last { playersBySurname[surname, default: []].append(index) }
      for range in row.ranges("aliases") { file(.player(index), under: range, of: row) }
    }
  }

  private func club(named id: WordID) -> Int? {
    clubsByName[id] ?? (sharedNames.contains(id) ? nil : clubsByOtherName[id])
  }
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
