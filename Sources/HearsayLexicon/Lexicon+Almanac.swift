import HearsayModel

extension Lexicon {
  /// What reports must know of the world, from the tables of the lexicon.
  ///
  /// It is made anew at each call, in a few milliseconds: ask once and keep it.
  public var almanac: Almanac {
    let outlets = zip(outlets, outletRows).map { outlet, row in
      KnownOutlet(
        ref: outlet.ref, name: outlet.name, aliases: row.list("aliases").map(\.words),
        domains: row.list("domains").map { $0.words.lowercased() }, kind: outlet.kind, country: outlet.country,
        language: outlet.language)
    }
    let directory = OutletDirectory(outlets)
    return Almanac(
      owners: Dictionary(self.outlets.filter { !$0.owner.isEmpty }.map { ($0.ref, $0.owner) }) { first, _ in first },
      groups: groups, outlets: directory, journalists: JournalistDirectory(knownJournalists(directory)),
      clubs: ClubDirectory(knownClubs), calendar: calendar, rates: RateTable(rates.rates))
  }

  private var knownClubs: [KnownClub] {
    zip(clubs, clubRows).map { club, row in
      let full = row.words("full")
      return KnownClub(
        ref: club.ref, name: club.name, aliases: (full.isEmpty ? [] : [full]) + row.list("aliases").map(\.words),
        nicknames: row.list("nicknames").map(\.words), country: club.country, leagues: club.leagues)
    }
  }

  /// The journalists with the refs of their outlets; an outlet that the table does not have is passed over.
  private func knownJournalists(_ outlets: OutletDirectory) -> [KnownJournalist] {
    zip(journalists, journalistRows).map { journalist, row in
      KnownJournalist(
        ref: journalist.ref, name: journalist.name, aliases: row.list("handles").map(\.words),
        outlets: journalist.outlets.compactMap { outlets.ref(named: $0) })
    }
  }
}
