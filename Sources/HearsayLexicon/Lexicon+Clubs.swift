import HearsayModel
import HearsayText

extension Lexicon {
  /// Reads a table of clubs. In the user's own, a club that is known already gets the row's other names.
  mutating func loadClubs(_ table: LexiconTable, _ faults: inout [DataFault]) {
    for row in DataTable(table.file, columns: TableColumns.clubs, faults: &faults).rows {
      guard let place = named(row, &faults) else { continue }
      let id = WordID(of: row.bytes, in: place.range)
      if let index = clubsByName[id] {
        if table.isOwn {
          fileNames(of: row, index)
        } else {
          faults.append(place.fault("a second club of the name", advice: "merge the rows or give it another name"))
        }
        continue
      }
      clubsByName[id] = clubs.count
      fileNames(of: row, clubs.count)
      clubs.append(club(of: row, &faults))
    }
  }

  private mutating func club(of row: DataTable.Row, _ faults: inout [DataFault]) -> Club {
    Club(
      ref: reference("club", row), name: row.words("name"), country: row.words("country"),
      leagues: row.entries("league"), city: row.words("city"), also: senses(row, &faults))
  }

  private mutating func fileNames(of row: DataTable.Row, _ index: Int) {
    if let full = row.range("full"), !full.isEmpty { noteOther(full, of: row, index) }
    for list in ["aliases", "tags"] { row.forEachRange(list) { noteOther($0, of: row, index) } }
    fileWritten(.club(index), of: row)
    file(.club(index), under: "full", of: row)
    file(.club(index), asOneWordEach: "tags", of: row)
    file(.nickname(index), underEach: "nicknames", of: row)
    if let name = row.range("name") { fileSingle(name, of: row, index) }
    row.forEachRange("nicknames") { fileSingle($0, of: row, index) }
    file(.ground(index), underEach: "grounds", of: row)
    for list in ["city", "region"] { file(.place(index), underEach: list, of: row) }
  }

  /// Notes a name of a club beside its usual one.
  private mutating func noteOther(_ range: ByteRange, of row: DataTable.Row, _ index: Int) {
    let id = WordID(of: row.bytes, in: range)
    if let other = clubsByOtherName.updateValue(index, forKey: id), other != index { sharedNames.insert(id) }
  }

  private mutating func fileSingle(_ range: ByteRange, of row: DataTable.Row, _ club: Int) {
    let bytes = row.bytes
    // Short names are too near each other for a slip to be told from another name.
    guard range.count >= 6, !bytes[range.start..<range.end].contains(UInt8(ascii: " ")) else { return }
    folding.removeAll(keepingCapacity: true)
    Folding.append(bytes, in: range, to: &folding)
    guard folding.count >= 6 else { return }
    singleNames[folding[0], default: []].append((String(decoding: folding, as: UTF8.self), club))
  }
}
