import HearsayModel
import HearsayText

/// What only the almanac needs of the tables: companies' groups, windows, rates.
///
/// Loading reads them for their faults alone; they are read again where an almanac is asked for, which most readers never do.
struct AlmanacBooks {
  /// The group that a company belongs to, by the company's name.
  private(set) var groups: [String: String] = [:]
  /// The registration windows of the countries.
  private(set) var calendar = WindowCalendar()
  /// The rates of exchange, as read.
  private(set) var rates = RateRows()

  /// Reads a table, where it is one of these.
  mutating func read(_ table: LexiconTable, _ faults: inout [DataFault]) {
    switch table.sort {
    case .owners: readOwners(table.file, &faults)
    case .windows: calendar.readWindows(table.file, &faults)
    case .windowRules: calendar.readRules(table.file, &faults)
    case .rates: rates.read(table.file, &faults)
    default: break
    }
  }

  private mutating func readOwners(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["company", "group"], faults: &faults).rows {
      for column in ["company", "group"] where row.range(column)?.isEmpty == true {
        faults.append(row.place(column).fault("no \(column)", advice: "write both, or take the row out"))
      }
      groups[row.words("company")] = row.words("group")
    }
  }
}
