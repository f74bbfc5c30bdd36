import HearsayModel
import HearsayText

/// The table of coaches, directors and owners.
extension Lexicon {
  /// Reads the table of staff, one row a spell.
  mutating func loadStaff(_ table: DataFile, _ faults: inout [DataFault]) {
    var indices: [WordID: Int] = [:]
    for row in DataTable(table, columns: TableColumns.staff, faults: &faults).rows {
      guard let club = row.range("club").flatMap({ club(named: WordID(of: row.bytes, in: $0)) }) else {
        faults.append(row.place("club").fault("an unknown club", advice: "use a name of the clubs tables"))
        continue
      }
      guard named(row, &faults) != nil, let days = spellDays(row, &faults) else { continue }
      let staff = staff(of: row, &indices)
      file(.staff(staff), underEach: "aliases", of: row)
      spellsOfStaff[staff].append(spells.count)
      spells.append(
        StaffSpell(
          name: staffNames[staff], club: club, role: choice("role", of: Self.roles, row, &faults), from: days.from,
          to: days.to))
    }
  }

  /// The first and the last day of a spell; `nil`, and a fault, where a cell has none.
  private func spellDays(_ row: DataTable.Row, _ faults: inout [DataFault]) -> (from: Day, to: Day?)? {
    func missing(_ column: String) -> DataFault {
      row.place(column).fault("no date", advice: "write YYYY or YYYY-MM; leave `to` empty while he is there")
    }
    guard let from = row.range("from").flatMap({ CellDays(row.bytes, in: $0)?.first }) else {
      faults.append(missing("from"))
      return nil
    }
    guard let end = row.range("to"), !end.isEmpty else { return (from, nil) }
    guard let to = CellDays(row.bytes, in: end)?.last else {
      faults.append(missing("to"))
      return nil
    }
    return (from, to)
  }

  /// What somebody can be at a club.
  private static let roles = ["coach", "director", "president", "owner", "caretaker", "chairman", "assistant"]

  /// The index of a row's man, who is filed on his first spell.
  private mutating func staff(of row: DataTable.Row, _ indices: inout [WordID: Int]) -> Int {
    let range = row.place("name").range
    let id = WordID(of: row.bytes, in: range)
    if let index = indices[id] { return index }
    let index = staffNames.count
    indices[id] = index
    staffNames.append(row.words("name"))
    spellsOfStaff.append([])
    file(.staff(index), under: range, of: row)
    if let surname = filing.last { staffBySurname[surname, default: []].append(index) }
    return index
  }

  private func club(named id: WordID) -> Int? {
    clubsByName[id] ?? (sharedNames.contains(id) ? nil : clubsByOtherName[id])
  }
}
