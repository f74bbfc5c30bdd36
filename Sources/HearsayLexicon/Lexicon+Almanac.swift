import HearsayModel
import HearsayText

extension Lexicon {
  /// What reports must know of the world, from the tables of the lexicon.
  ///
  /// It is made anew at each call, from the text of the tables, in some milliseconds: ask once and keep it.
  public var almanac: Almanac {
    var books = AlmanacBooks()
    // All faults were told when the lexicon was loaded.
    var told: [DataFault] = []
    for table in tables { books.read(table, &told) }
    let directory = OutletDirectory(knownOutlets)
    return Almanac(
      owners: Dictionary(outlets.filter { !$0.owner.isEmpty }.map { ($0.ref, $0.owner) }) { first, _ in first },
      groups: books.groups, outlets: directory, journalists: JournalistDirectory(knownJournalists(directory)),
      clubs: ClubDirectory(knownClubs), calendar: books.calendar, rates: RateTable(books.rates.rates))
  }

  private var knownOutlets: [KnownOutlet] {
    zip(outlets, rows(of: .outlets, TableColumns.outlets)).map { outlet, row in
      KnownOutlet(
        ref: outlet.ref, name: outlet.name, aliases: row.list("aliases").map(\.words),
        domains: row.list("domains").map { $0.words.lowercased() }, kind: outlet.kind, country: outlet.country,
        language: outlet.language)
    }
  }

  private var knownClubs: [KnownClub] {
    zip(clubs, rows(of: .clubs, TableColumns.clubs)).map { club, row in
      let full = row.words("full")
      return KnownClub(
        ref: club.ref, name: club.name, aliases: (full.isEmpty ? [] : [full]) + row.list("aliases").map(\.words),
        nicknames: row.list("nicknames").map(\.words), country: club.country, leagues: club.leagues)
    }
  }

  /// The journalists with the refs of their outlets; an outlet that the table does not have is passed over.
  private func knownJournalists(_ outlets: OutletDirectory) -> [KnownJournalist] {
    zip(journalists, rows(of: .journalists, TableColumns.journalists)).map { journalist, row in
      KnownJournalist(
        ref: journalist.ref, name: journalist.name, aliases: row.list("handles").map(\.words),
        outlets: journalist.outlets.compactMap { outlets.ref(named: $0) })
    }
  }

  /// The rows that the clubs, outlets or journalists were made of, in their order: of a name that comes twice, the first.
  private func rows(of sort: LexiconTable.Sort, _ columns: [String]) -> [DataTable.Row] {
    var told: [DataFault] = []
    let rows = tables.filter { $0.sort == sort }.flatMap { DataTable($0.file, columns: columns, faults: &told).rows }
    var seen: Set<WordID> = []
    return rows.filter { row in
      let name = row.place("name").range
      return !name.isEmpty && (sort == .journalists || seen.insert(WordID(of: row.bytes, in: name)).inserted)
    }
  }
}
