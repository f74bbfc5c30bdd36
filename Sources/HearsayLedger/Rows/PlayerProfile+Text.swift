import HearsayModel

/// Profiles as the ledger keeps them: a line for each fact, its fields parted by tabs.
///
///     mentions 12
///     seen 19000 19400
///     name 5 Tom Ferrin
///     club own 19000 19400 club:arsenal Arsenal
///
/// Days are numbers, `-` for one that nobody told. Lists keep their order, which is that of the mentions. A profile is read or
/// written for nearly every name of an article, so it is not JSON, which takes more to put together and apart.
extension PlayerProfile {
  /// The text, without the id.
  var text: String {
    var lines = ProfileLines()
    lines.add("mentions", String(mentionCount))
    if let ref { lines.add("ref", ref) }
    if firstSeen != nil || lastSeen != nil { lines.add("seen", Self.text(firstSeen), Self.text(lastSeen)) }
    if let born { lines.add("born", Self.text(born.earliest), Self.text(born.latest)) }
    for name in names { lines.add("name", String(name.count), name.name) }
    for name in otherNames { lines.add("other", String(name.count), name.name) }
    for club in clubs {
      lines.add("club", club.sort.rawValue, Self.text(club.first), Self.text(club.last), club.key, club.name)
    }
    for nation in nations { lines.add("nation", nation) }
    for position in positions { lines.add("position", position) }
    return lines.text
  }

  private static func text(_ day: Day?) -> String { day.map { String($0.number) } ?? "-" }

  /// The profile of a stored text.
  init(stored text: String, of id: PlayerID) throws {
    self.init(id: id)
    var line = ProfileLine(text)
    while line.next() { try read(line) }
  }

  /// The name that most articles give, from a stored text. Names stand before the clubs, which are many and are left unread.
  static func usualName(stored text: String, of id: PlayerID) throws -> String {
    var profile = PlayerProfile(id: id)
    var line = ProfileLine(text)
    while line.next(), line.sort != "other", line.sort != "club" { try profile.read(line) }
    return profile.usualName
  }

  private mutating func read(_ line: ProfileLine) throws {
    switch line.sort {
    case "mentions": mentionCount = try line.number(0, of: 1)
    case "ref": ref = try line.words(0, of: 1)
    case "seen": (firstSeen, lastSeen) = (try line.day(0, of: 2), try line.day(1, of: 2))
    case "born":
      guard let earliest = try line.day(0, of: 2), let latest = try line.day(1, of: 2) else { throw line.malformed }
      born = BirthRange(earliest, latest)
    case "name": names.append(try line.count())
    case "other": otherNames.append(try line.count())
    case "club": clubs.append(try line.club())
    case "nation": nations.append(try line.words(0, of: 1))
    case "position": positions.append(try line.words(0, of: 1))
    default: throw line.malformed
    }
  }
}

/// Lines that are being written. A tab, a line break or a backslash in a field is written as `\t`, `\n` or `\\`.
private struct ProfileLines {
  private var bytes: [UInt8] = []

  mutating func add(_ fields: String...) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "\t")) }
      for byte in field.utf8 { add(byte) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case UInt8(ascii: "\\"): bytes += [byte, byte]
    default: bytes.append(byte)
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A stored text line by line: what sort of fact each is, and its fields.
///
/// It works on the bytes and keeps the room for fields: a ledger with more players than stay in memory reads a profile or two for each article.
private struct ProfileLine {
  private let bytes: [UInt8]
  private var line = 0..<0
  private var fields: [Range<Int>] = []
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Goes to the next line; whether there is one.
  mutating func next() -> Bool {
    guard offset < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    let first = offset
    var start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      if bytes[offset] == UInt8(ascii: "\t") {
        fields.append(start..<offset)
        start = offset + 1
      }
      offset += 1
    }
    fields.append(start..<offset)
    line = first..<offset
    offset += 1
    return true
  }

  /// What sort of fact it is.
  var sort: String { text(fields[0]) }

  var malformed: Malformed { Malformed("a line of a profile", found: text(line)) }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes of a field, of a line that has so many behind its sort.
  private func field(_ place: Int, of count: Int) throws -> Range<Int> {
    guard fields.count == count + 1 else { throw malformed }
    return fields[place + 1]
  }

  func words(_ place: Int, of count: Int) throws -> String {
    let field = try field(place, of: count)
    guard bytes[field].contains(UInt8(ascii: "\\")) else { return text(field) }
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in bytes[field] {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      let isLetter = isEscaped && byte != UInt8(ascii: "\\")
      plain.append(isLetter ? byte == UInt8(ascii: "t") ? UInt8(ascii: "\t") : UInt8(ascii: "\n") : byte)
      isEscaped = false
    }
    return String(decoding: plain, as: UTF8.self)
  }

  func number(_ place: Int, of count: Int) throws -> Int {
    // A stored number is a few digits, which a string holds without memory of its own.
    guard let number = Int(text(try field(place, of: count))) else { throw malformed }
    return number
  }

  func day(_ place: Int, of count: Int) throws -> Day? {
    let field = try field(place, of: count)
    if field.count == 1, bytes[field.lowerBound] == UInt8(ascii: "-") { return nil }
    return Day(number: try number(place, of: count))
  }

  func count() throws -> PlayerProfile.NameCount {
    PlayerProfile.NameCount(name: try words(1, of: 2), count: try number(0, of: 2))
  }

  func club() throws -> PlayerProfile.ClubSpan {
    guard let sort = ClubTie.Sort(rawValue: try words(0, of: 5)) else { throw malformed }
    return PlayerProfile.ClubSpan(
      key: try words(3, of: 5), name: try words(4, of: 5), sort: sort, first: try day(1, of: 5), last: try day(2, of: 5)
    )
  }
}
