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
      clubRows.append(row)
    }
  }

  private func club(of row: DataTable.Row, _ faults: inout [DataFault]) -> Club {
    let name = row.words("name")
    return Club(
      ref: reference("club", name), name: name, country: row.words("country"),
      leagues: row.entries("league"), city: row.words("city"), also: senses(row, &faults))
  }

  private mutating func fileNames(of row: DataTable.Row, _ index: Int) {
    if let full = row.range("full"), !full.isEmpty { noteOther(full, of: row, index) }
    for list in ["aliases", "tags"] { row.forEachRange(list) { noteOther($0, of: row, index) } }
    file(.club(index), under: "name", and: "aliases", "tags", of: row)
    file(.club(index), under: "full", of: row)
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
    let name = Folding.fold(row.file.text[range])
    guard name.utf8.count >= 6, let first = name.utf8.first else { return }
    singleNames[first, default: []].append((name, club))
  }

  /// The place of a row's name; `nil`, and a fault, where it has none.
  func named(_ row: DataTable.Row, _ faults: inout [DataFault]) -> DataPlace? {
    let place = row.place("name")
    if !place.range.isEmpty { return place }
    faults.append(place.fault("no name", advice: "give the row a name, or take it out"))
    return nil
  }

  /// What else a row's name can mean.
  func senses(_ row: DataTable.Row, _ faults: inout [DataFault]) -> Set<OtherSense> {
    var senses: Set<OtherSense> = []
    for range in row.ranges("also") {
      guard let sense = OtherSense(rawValue: row.file.text[range]) else {
        let known = OtherSense.allCases.map(\.rawValue).joined(separator: ", ")
        faults.append(DataPlace(file: row.file, range: range).fault("an unknown sense", advice: "use \(known)"))
        continue
      }
      senses.insert(sense)
    }
    return senses
  }

  /// The id of an entity: its sort and its folded name with hyphens.
  func reference(_ sort: String, _ name: String) -> String {
    var bytes = Array(sort.utf8) + [UInt8(ascii: ":")]
    let start = bytes.count
    var isParted = false
    for byte in Folding.fold(name).utf8 {
      // Beyond ASCII, folding leaves letters of other scripts only.
      guard byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) else {
        isParted = true
        continue
      }
      if isParted, bytes.count > start { bytes.append(UInt8(ascii: "-")) }
      isParted = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
