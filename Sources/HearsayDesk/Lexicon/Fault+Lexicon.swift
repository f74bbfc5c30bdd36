import HearsayLexicon

extension Fault {
  /// A fault of a table, in the shape of all others.
  init(_ code: Code, _ fault: DataFault) {
    self.init(
      code, at: "\(fault.file):\(fault.line):\(fault.column)",
      words: fault.words.isEmpty ? nil : Words(before: "", after: fault.words), wrong: fault.problem,
      advice: fault.advice)
  }

  /// The first of the faults in the user's own tables, where there are any; else our own data is broken.
  init(_ faults: DataFaults, own: [DataFile]) {
    let paths = Set(own.map(\.path))
    guard let first = faults.faults.first(where: { paths.contains($0.file) }) else {
      self.init(ownData: faults)
      return
    }
    self.init(.badLexicon, first)
  }

  /// A column that a table should have and has not.
  init(_ missing: OwnTable.MissingColumn, at place: String) {
    let known = missing.known.joined(separator: ", ")
    if missing.isOurs {
      self.init(
        .noSuchColumn, at: "--map \(missing.name)=…", wrong: "no table of this sort has a column “\(missing.name)”",
        advice: "its columns are \(known)")
    } else {
      self.init(
        .noSuchColumn, at: place, wrong: "the heading has no column “\(missing.name)”",
        advice: "it has \(known.isEmpty ? "none at all" : known); say which is which with --map name=COLUMN")
    }
  }
}
