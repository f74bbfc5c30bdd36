import HearsayText

extension Lexicon {
  /// This lexicon for the texts of one language: its names cut as they are cut there, and with the names of the language's own.
  ///
  /// - Parameters:
  ///   - file: the language's own names: a table of `names`, `sort` and `of`, the usual name of whom they stand for.
  ///   - tokenizer: cuts the texts of the language.
  public func spoken(_ file: DataFile, by tokenizer: Tokenizer, faults: inout [DataFault]) -> Lexicon {
    var lexicon = self
    for odd in oddNames {
      let words = phrase(odd.name, by: tokenizer)
      if words != odd.words { lexicon.names.insertOnce(words, odd.sense) }
    }
    guard !file.text.bytes.isEmpty else { return lexicon }
    for row in DataTable(file, columns: ["names", "sort", "of"], faults: &faults).rows {
      guard let sort = OwnName(rawValue: row.words("sort")) else {
        let known = OwnName.allCases.map(\.rawValue).joined(separator: ", ")
        faults.append(row.place("sort").fault("an unknown sort of name", advice: "use one of \(known)"))
        continue
      }
      for name in row.list("names") { lexicon.add(name, sort, of: row.place("of"), by: tokenizer, faults: &faults) }
    }
    return lexicon
  }

  /// What a name of a language's own can be.
  private enum OwnName: String, CaseIterable {
    case club, nickname, ground, nation, demonym, people, outlet, competition
    case firstName = "first name"
  }

  private mutating func add(
    _ name: DataPlace, _ sort: OwnName, of place: DataPlace, by tokenizer: Tokenizer, faults: inout [DataFault]
  ) {
    let words = phrase(name.words, by: tokenizer)
    guard let first = words.first else { return }
    if sort == .firstName {
      firstNames.insert(first)
      return
    }
    guard let sense = sense(sort, place.words) else {
      faults.append(place.fault("an unknown \(sort.rawValue)", advice: "use a usual name of the lexicon’s tables"))
      return
    }
    names.insertOnce(words, sense)
    if name.words.first?.isLowercase == true { smallNameWords.insert(first) }
  }

  private func sense(_ sort: OwnName, _ name: String) -> NameSense? {
    switch sort {
    case .club: club(named: name).map { .club($0) }
    case .nickname: club(named: name).map { .nickname($0) }
    case .ground: club(named: name).map { .ground($0) }
    case .nation: nations.firstIndex { $0.name == name }.map { .nation($0) }
    case .demonym: nations.firstIndex { $0.name == name }.map { .demonym($0) }
    case .people: nations.firstIndex { $0.name == name }.map { .demonymPlural($0) }
    case .outlet: outlets.firstIndex { $0.name == name }.map { .outlet($0) }
    case .competition: competitions.firstIndex { $0.name == name }.map { .competition($0) }
    case .firstName: nil
    }
  }
}
