import HearsayModel
import HearsayText

extension Lexicon {
  /// The lexicon of an image, made of text with this fingerprint; `nil` where the image is another's, or none.
  init?(image: [UInt8], fingerprint: UInt64) {
    do throws(ImageReader.Unfit) {
      var image = try ImageReader(image, fingerprint: fingerprint)
      try read(&image)
    } catch { return nil }
  }

  /// Reads what `write(to:)` writes.
  private mutating func read(_ image: inout ImageReader) throws(ImageReader.Unfit) {
    try readNamed(&image)
    try readPeople(&image)
    try readStaff(&image)
    try readPlayers(&image)
    firstNames = Set(try Self.words(&image))
    doubtfulFirstNames = Set(try Self.words(&image))
    names = try PhraseTable(&image)
    smallNames = try PhraseTable(&image)
    oddNames = try image.list(of: 12) { image throws(ImageReader.Unfit) in
      (try image.string(), try Self.words(&image), try NameSense(code: try image.number()))
    }
    clubsByName = try Self.indices(&image)
    clubsByOtherName = try Self.indices(&image)
    outletsByName = try Self.indices(&image)
    sharedNames = Set(try Self.words(&image))
    for _ in 0..<(try image.count(of: 8)) {
      let (name, club) = (try image.string(), try image.number())
      if let first = name.utf8.first { singleNames[first, default: []].append((name, club)) }
    }
  }

  private mutating func readNamed(_ image: inout ImageReader) throws(ImageReader.Unfit) {
    clubs = try image.list(of: 24) { image throws(ImageReader.Unfit) in
      let (ref, name, country, city) =
        (try image.string(), try image.string(), try image.string(), try image.string())
      return Club(
        ref: ref, name: name, country: country, leagues: try Self.strings(&image), city: city,
        also: Set(code: try image.number()))
    }
    outlets = try image.list(of: 28) { image throws(ImageReader.Unfit) in
      Outlet(
        ref: try image.string(), name: try image.string(), owner: try image.string(), country: try image.string(),
        language: try image.string(), kind: try image.string(), also: Set(code: try image.number()))
    }
  }

  private mutating func readPeople(_ image: inout ImageReader) throws(ImageReader.Unfit) {
    journalists = try image.list(of: 12) { image throws(ImageReader.Unfit) in
      Journalist(ref: try image.string(), name: try image.string(), outlets: try Self.strings(&image))
    }
    competitions = try image.list(of: 12) { image throws(ImageReader.Unfit) in
      Competition(name: try image.string(), kind: try image.string(), country: try image.string())
    }
    nations = try image.list(of: 4) { image throws(ImageReader.Unfit) in Nation(name: try image.string()) }
    agents = try Self.strings(&image)
  }

  private mutating func readStaff(_ image: inout ImageReader) throws(ImageReader.Unfit) {
    let count = try image.count(of: 12)
    staffNames.reserveCapacity(count)
    staffBySurname.reserveCapacity(count)
    for index in 0..<count {
      staffNames.append(try image.string())
      let surname = try image.word()
      if surname != Self.noWord { staffBySurname[surname, default: []].append(index) }
    }
    spellsOfStaff = Array(repeating: [], count: count)
    let spells = try image.count(of: 20)
    self.spells.reserveCapacity(spells)
    for index in 0..<spells {
      let (staff, club, role) = (try image.number(), try image.number(), try image.string())
      let (from, to) = (try image.number(), try image.number())
      guard staffNames.indices.contains(staff) else { throw ImageReader.Unfit() }
      spellsOfStaff[staff].append(index)
      self.spells.append(
        StaffSpell(
          name: staffNames[staff], club: club, role: role, from: Day(number: from),
          to: to == Self.noDay ? nil : Day(number: to)))
    }
  }

  private mutating func readPlayers(_ image: inout ImageReader) throws(ImageReader.Unfit) {
    let count = try image.count(of: 36)
    players.reserveCapacity(count)
    playersBySurname.reserveCapacity(count)
    for index in 0..<count {
      let (ref, name, surname) = (try image.string(), try image.string(), try image.word())
      if surname != Self.noWord { playersBySurname[surname, default: []].append(index) }
      let (born, nation) = (try Self.days(&image), try Self.place(&image, among: nations.count))
      let positions = try image.list(of: 4) { image throws(ImageReader.Unfit) in try Self.words(&image) }
      let clubs = self.clubs.count
      let stations = try image.list(of: 16) { image throws(ImageReader.Unfit) in
        ListedPlayer.Station(
          club: try Self.place(&image, among: clubs), came: try Self.days(&image), isLoan: try image.number() == 1)
      }
      players.append(
        ListedPlayer(
          ref: ref, name: name, born: born, nation: nation, positions: positions, stations: stations, isOwn: false))
    }
  }

  /// The place of an entry in its table; `nil` for none.
  private static func place(_ image: inout ImageReader, among count: Int) throws(ImageReader.Unfit) -> Int? {
    let place = try image.number()
    if place == none { return nil }
    guard (0..<count).contains(place) else { throw ImageReader.Unfit() }
    return place
  }

  private static func days(_ image: inout ImageReader) throws(ImageReader.Unfit) -> ClosedRange<Day>? {
    let (first, last) = (try image.number(), try image.number())
    if first == noDay { return nil }
    guard first <= last else { throw ImageReader.Unfit() }
    return Day(number: first)...Day(number: last)
  }

  private static func strings(_ image: inout ImageReader) throws(ImageReader.Unfit) -> [String] {
    try image.list(of: 4) { image throws(ImageReader.Unfit) in try image.string() }
  }

  private static func words(_ image: inout ImageReader) throws(ImageReader.Unfit) -> [WordID] {
    try image.list(of: 8) { image throws(ImageReader.Unfit) in try image.word() }
  }

  private static func indices(_ image: inout ImageReader) throws(ImageReader.Unfit) -> [WordID: Int] {
    let count = try image.count(of: 12)
    var indices: [WordID: Int] = [:]
    indices.reserveCapacity(count)
    for _ in 0..<count {
      let id = try image.word()
      indices[id] = try image.number()
    }
    return indices
  }
}
