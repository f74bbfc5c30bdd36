import HearsayModel
import HearsayText

/// One function for each table of names but those of clubs and people.
extension Lexicon {
  /// Reads a table of outlets. In the user's own, an outlet that is known already gets the row's other names.
  mutating func loadOutlets(_ table: LexiconTable, _ faults: inout [DataFault]) {
    for row in DataTable(table.file, columns: TableColumns.outlets, faults: &faults).rows {
      guard let place = named(row, &faults) else { continue }
      let id = WordID(of: row.bytes, in: place.range)
      let known = outletsByName[id]
      if known != nil, !table.isOwn {
        faults.append(place.fault("a second outlet of the name", advice: "merge the rows or give it another name"))
        continue
      }
      let sense = NameSense.outlet(known ?? outlets.count)
      fileWritten(sense, of: row)
      file(sense, underEach: "domains", of: row)
      if known != nil { continue }
      outletsByName[id] = outlets.count
      outlets.append(
        Outlet(
          ref: reference("outlet", row), name: row.words("name"), owner: row.words("owner"),
          country: row.words("country"),
          language: row.words("language"),
          kind: table.isOwn ? row.words("kind") : choice("kind", of: Self.outletKinds, row, &faults),
          also: senses(row, &faults)))
    }
  }

  /// Reads the table of journalists.
  mutating func loadJournalists(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.journalists, faults: &faults).rows {
      guard named(row, &faults) != nil else { continue }
      row.forEachRange("outlets") { range in
        if outletsByName[WordID(of: row.bytes, in: range)] != nil { return }
        let place = DataPlace(file: row.file, range: range)
        faults.append(place.fault("an unknown outlet", advice: "use a name of the outlets table"))
      }
      file(.journalist(journalists.count), under: "name", of: row)
      file(.journalist(journalists.count), asOneWordEach: "handles", of: row)
      journalists.append(
        Journalist(ref: reference("journalist", row), name: row.words("name"), outlets: row.entries("outlets")))
    }
  }

  /// Reads the table of competitions.
  mutating func loadCompetitions(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.competitions, faults: &faults).rows {
      guard named(row, &faults) != nil else { continue }
      fileWritten(.competition(competitions.count), of: row)
      competitions.append(
        Competition(
          name: row.words("name"), kind: choice("kind", of: Self.competitionKinds, row, &faults),
          country: row.words("country")))
    }
  }

  /// Reads the table of nations.
  mutating func loadNations(_ table: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(table, columns: TableColumns.nations, faults: &faults).rows {
      guard named(row, &faults) != nil else { continue }
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
      guard named(row, &faults) != nil else { continue }
      file(.agent(agents.count), under: "name", and: "aliases", of: row)
      agents.append(row.words("name"))
    }
  }

  /// Reads the table of first names.
  mutating func loadFirstNames(_ table: DataFile, _ faults: inout [DataFault]) {
    let rows = DataTable(table, columns: ["name", "also"], faults: &faults).rows
    firstNames.reserveCapacity(rows.count)
    for row in rows {
      guard let name = named(row, &faults) else { continue }
      filing.removeAll(keepingCapacity: true)
      Tokenizer.names.appendWords(of: row.bytes, in: name.range, to: &filing)
      guard let word = filing.first else { continue }
      firstNames.insert(word)
      if row.range("also")?.isEmpty == false { doubtfulFirstNames.insert(word) }
    }
  }

  /// What an outlet can be.
  private static let outletKinds = [
    "newspaper", "broadcaster", "site", "aggregator", "agency", "fan site", "club", "magazine", "podcast", "social",
  ]
  /// What a competition can be.
  private static let competitionKinds = ["league", "cup", "continental", "international", "youth"]
}
