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
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) { try read(ProfileFields(line)) }
  }

  private mutating func read(_ fields: ProfileFields) throws {
    switch fields.sort {
    case "mentions": mentionCount = try fields.number(0, of: 1)
    case "ref": ref = try fields.words(0, of: 1)
    case "seen": (firstSeen, lastSeen) = (try fields.day(0, of: 2), try fields.day(1, of: 2))
    case "born":
      guard let earliest = try fields.day(0, of: 2), let latest = try fields.day(1, of: 2) else {
        throw fields.malformed
      }
      born = BirthRange(earliest, latest)
    case "name": names.append(try fields.count())
    case "other": otherNames.append(try fields.count())
    case "club": clubs.append(try fields.club())
    case "nation": nations.append(try fields.words(0, of: 1))
    case "position": positions.append(try fields.words(0, of: 1))
    default: throw fields.malformed
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

/// The fields of one line: what sort of fact it is, and the rest.
private struct ProfileFields {
  let sort: String
  private let line: Substring.UTF8View
  private let fields: ArraySlice<Substring.UTF8View>

  init(_ line: Substring.UTF8View) {
    let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    self.line = line
    sort = parts.first.map { String(Substring($0)) } ?? ""
    fields = parts.dropFirst()
  }

  var malformed: Malformed { Malformed("a line of a profile", found: String(Substring(line))) }

  /// The bytes of a field, of a line that has so many.
  private func field(_ place: Int, of count: Int) throws -> Substring.UTF8View {
    guard fields.count == count else { throw malformed }
    return fields[fields.startIndex + place]
  }

  func words(_ place: Int, of count: Int) throws -> String {
    let field = try field(place, of: count)
    guard field.contains(UInt8(ascii: "\\")) else { return String(Substring(field)) }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in field {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      let isLetter = isEscaped && byte != UInt8(ascii: "\\")
      bytes.append(isLetter ? byte == UInt8(ascii: "t") ? UInt8(ascii: "\t") : UInt8(ascii: "\n") : byte)
      isEscaped = false
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func number(_ place: Int, of count: Int) throws -> Int {
    guard let number = Int(Substring(try field(place, of: count))) else { throw malformed }
    return number
  }

  func day(_ place: Int, of count: Int) throws -> Day? {
    let field = try field(place, of: count)
    return field.elementsEqual("-".utf8) ? nil : Day(number: try number(place, of: count))
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
