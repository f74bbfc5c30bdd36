import HearsayModel
import HearsayText

/// The cells that several tables have.
extension Lexicon {
  /// The place of a row's name; `nil`, and a fault, where it has none.
  func named(_ row: DataTable.Row, _ faults: inout [DataFault]) -> DataPlace? {
    let place = row.place("name")
    if !place.range.isEmpty { return place }
    faults.append(place.fault("no name", advice: "give the row a name, or take it out"))
    return nil
  }

  /// The words of a cell that must be one of some; another is a fault.
  func choice(_ column: String, of words: [String], _ row: DataTable.Row, _ faults: inout [DataFault]) -> String {
    let found = row.words(column)
    if !words.contains(found) {
      faults.append(row.place(column).fault("an unknown \(column)", advice: "use \(words.joined(separator: ", "))"))
    }
    return found
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
  mutating func reference(_ sort: String, _ row: DataTable.Row) -> String {
    folding.removeAll(keepingCapacity: true)
    folding += sort.utf8
    folding.append(UInt8(ascii: ":"))
    let start = folding.count
    if let name = row.range("name") { Folding.append(row.bytes, in: name, to: &folding) }
    joinByHyphens(from: start)
    return String(decoding: folding, as: UTF8.self)
  }

  /// Puts one hyphen for each run of blanks and signs between the letters and digits of `folding`, in place.
  private mutating func joinByHyphens(from start: Int) {
    var (end, isParted) = (start, false)
    for index in start..<folding.count {
      let byte = folding[index]
      // Beyond ASCII, folding leaves letters of other scripts only.
      guard byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) else {
        isParted = true
        continue
      }
      if isParted, end > start {
        folding[end] = UInt8(ascii: "-")
        end += 1
      }
      isParted = false
      folding[end] = byte
      end += 1
    }
    folding.removeSubrange(end...)
  }
}
