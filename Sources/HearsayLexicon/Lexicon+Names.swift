import HearsayModel
import HearsayText

/// One function for each table of names but those of clubs and people.
extension Lexicon {
  /// Reads a table of outlets. In the user's own, an outlet that is known already gets the row's other names.
  mutating func loadOutlets(_ table: LexiconTable, _ faults: inout [DataFault]) {
    for row in DataTable(table.file, columns: TableColumns.outlets, faults: &faults).rows {
      guard let place = named(row, &faults) else { continue }
      let id = WordID(of: row.bytes, in: place.range)
      let known = table.isOwn ? outletsByName[id] : nil
      file(.outlet(known ?? outlets.count), under: "name", and: "aliases", "domains", of: row)
      if known != nil { continue }
      outletsByName[id] = outlets.count
      let name = row.words("name")
      outlets.append(
        Outlet(
          ref: reference("outlet", name), name: name, owner: row.words("owner"), country: row.words("country"),
          language: row.words("language"), kind: row.words("kind"), also: senses(row, &faults)))
      outletRows.append(row)
    }
  }

  /// Reads the table of owners.
  mutating func loadOwners(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["company", "group"], faults: &faults).rows {
      groups[row.words("company")] = row.words("group")
    }
  }

  /// Reads the table of journalists.
  mutating func loadJournalists(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.journalists, faults: &faults).rows {
      let name = row.words("name")
      file(.journalist(journalists.count), under: "name", and: "handles", of: row)
      journalists.append(
        Journalist(ref: reference("journalist", name), name: name, outlets: row.entries("outlets")))
      journalistRows.append(row)
    }
  }

  /// Reads the table of competitions.
  mutating func loadCompetitions(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.competitions, faults: &faults).rows {
      file(.competition(competitions.count), under: "name", and: "aliases", of: row)
      competitions.append(
        Competition(name: row.words("name"), kind: row.words("kind"), country: row.words("country")))
    }
  }

  /// Reads the table of nations.
  mutating func loadNations(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.nations, faults: &faults).rows {
      let index = nations.count
      nations.append(Nation(name: row.words("name")))
      file(.nation(index), under: "name", and: "aliases", of: row)
      file(.demonym(index), underEach: "demonyms", of: row)
      file(.demonymPlural(index), underEach: "plural", of: row)
    }
  }

  /// Reads the table of agents.
  mutating func loadAgents(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.agents, faults: &faults).rows {
      file(.agent(agents.count), under: "name", and: "aliases", of: row)
      agents.append(row.words("name"))
    }
  }

  /// Reads the table of first names.
  mutating func loadFirstNames(_ table: DataFile, _ faults: inout [DataFault]) {
    let rows = DataTable(table, columns: ["name", "also"], faults: &faults).rows
    firstNames.reserveCapacity(rows.count)
    for row in rows {
      guard let name = row.range("name") else { continue }
      filing.removeAll(keepingCapacity: true)
      Tokenizer.names.appendWords(of: row.bytes, in: name, to: &filing)
      guard let word = filing.first else { continue }
      firstNames.insert(word)
      if row.range("also")?.isEmpty == false { doubtfulFirstNames.insert(word) }
    }
  }
}
