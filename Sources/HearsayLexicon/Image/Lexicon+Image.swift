import HearsayModel
import HearsayText

/// The lexicon as an image: what the text of its files comes to, without the time that reading text takes.
///
/// Everything that the text gives is in it but for what only the almanac needs, which is read from the text when it is asked for.
extension Lexicon {
  /// The image of the lexicon that these files make.
  ///
  /// - Throws: `DataFaults` with every fault of every file.
  public static func image(of files: [DataFile] = DataFile.shipped) throws(DataFaults) -> [UInt8] {
    let lexicon = try Lexicon(files: files)
    var image = ImageWriter()
    lexicon.write(to: &image)
    return image.finished(fingerprint: ImageFormat.fingerprint(of: files.filter(\.isOfLexicon)))
  }

  /// The image as written; a lexicon that was read from an image writes the same one again.
  func write(to image: inout ImageWriter) {
    writeNamed(to: &image)
    writeStaff(to: &image)
    writePlayers(to: &image)
    image.add(firstNames.sorted()) { $0.add($1) }
    image.add(doubtfulFirstNames.sorted()) { $0.add($1) }
    names.write(to: &image)
    smallNames.write(to: &image)
    image.add(oddNames) { image, odd in
      image.add(odd.name)
      image.add(odd.words) { $0.add($1) }
      image.add(odd.sense.code)
    }
    writeClubNames(to: &image)
  }

  private func writeNamed(to image: inout ImageWriter) {
    image.add(clubs) { image, club in
      for words in [club.ref, club.name, club.country, club.city] { image.add(words) }
      image.add(club.leagues) { $0.add($1) }
      image.add(club.also.code)
    }
    image.add(outlets) { image, outlet in
      for words in [outlet.ref, outlet.name, outlet.owner, outlet.country, outlet.language, outlet.kind] {
        image.add(words)
      }
      image.add(outlet.also.code)
    }
    image.add(journalists) { image, journalist in
      for words in [journalist.ref, journalist.name] { image.add(words) }
      image.add(journalist.outlets) { $0.add($1) }
    }
    image.add(competitions) { image, competition in
      for words in [competition.name, competition.kind, competition.country] { image.add(words) }
    }
    image.add(nations) { $0.add($1.name) }
    image.add(agents) { $0.add($1) }
  }

  /// Staff with their surnames, then the spells, each with the index of whose it is.
  private func writeStaff(to image: inout ImageWriter) {
    var surnames: [Int: WordID] = [:]
    for (surname, staff) in staffBySurname { for index in staff { surnames[index] = surname } }
    image.add(staffNames.enumerated().map { $0 }) { image, staff in
      image.add(staff.element)
      image.add(surnames[staff.offset] ?? Self.noWord)
    }
    var owners = Array(repeating: 0, count: spells.count)
    for (staff, spells) in spellsOfStaff.enumerated() { for spell in spells { owners[spell] = staff } }
    image.add(zip(spells, owners).map { $0 }) { image, row in
      let (spell, staff) = row
      image.add(staff)
      image.add(spell.club)
      image.add(spell.role)
      image.add(spell.from.number)
      image.add(spell.to?.number ?? Self.noDay)
    }
  }

  /// Players with their surnames and stations.
  private func writePlayers(to image: inout ImageWriter) {
    var surnames: [Int: WordID] = [:]
    for (surname, players) in playersBySurname { for index in players { surnames[index] = surname } }
    image.add(players.enumerated().map { $0 }) { image, entry in
      let player = entry.element
      for words in [player.ref, player.name] { image.add(words) }
      image.add(surnames[entry.offset] ?? Self.noWord)
      Self.write(player.born, to: &image)
      image.add(player.nation ?? Self.none)
      image.add(player.positions) { image, words in image.add(words) { $0.add($1) } }
      image.add(player.stations) { image, station in
        image.add(station.club ?? Self.none)
        Self.write(station.came, to: &image)
        image.add(station.isLoan ? 1 : 0)
      }
    }
  }

  private static func write(_ days: ClosedRange<Day>?, to image: inout ImageWriter) {
    image.add(days?.lowerBound.number ?? noDay)
    image.add(days?.upperBound.number ?? noDay)
  }

  private func writeClubNames(to image: inout ImageWriter) {
    func byID(_ table: [WordID: Int]) -> [(WordID, Int)] { table.map { ($0, $1) }.sorted { $0.0 < $1.0 } }
    for table in [clubsByName, clubsByOtherName, outletsByName] {
      image.add(byID(table)) { image, entry in
        image.add(entry.0)
        image.add(entry.1)
      }
    }
    image.add(sharedNames.sorted()) { $0.add($1) }
    image.add(singleNames.sorted { $0.key < $1.key }.flatMap(\.value)) { image, entry in
      image.add(entry.name)
      image.add(entry.club)
    }
  }

  /// For who has no surname: a hash that no word has by accident.
  static let noWord = WordID(0)
  /// For a spell that goes on, and for what nobody says: no day of the calendar.
  static let noDay = Int(Int32.min)
  /// For no entry of a table.
  static let none = -1
}

extension DataFile {
  /// Whether it is one of the lexicon's.
  var isOfLexicon: Bool { path.hasPrefix("lexicon/") }
}
