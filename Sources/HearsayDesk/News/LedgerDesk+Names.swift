import HearsayLedger
import HearsayModel
import HearsayReports
import HearsayText

/// A club or source that some words name.
public struct NamedKey: Hashable, Sendable {
  /// Its key.
  public let key: String
  /// Its name.
  public let name: String
}

extension LedgerDesk {
  /// The clubs of the ledger that some words name: the one that is called so, then those whose usual names have all of the words.
  public func clubs(like words: String, limit: Int) throws(Fault) -> [NamedKey] {
    var found: [NamedKey] = []
    if let key = try clubKey(words) { found.append(NamedKey(key: key, name: almanac.clubName(of: key) ?? words)) }
    let others = almanac.clubs.all.filter { Self.has($0.name, words) }.map { NamedKey(key: $0.ref, name: $0.name) }
    for club in others.sorted(by: { $0.name < $1.name }).prefix(Self.mostLookedUp) where found.count < limit {
      guard !found.contains(where: { $0.key == club.key }) else { continue }
      if try asking({ () throws(LedgerFault) in try ledger.hasClub(club.key) }) { found.append(club) }
    }
    return found
  }

  /// The sources of the ledger that some words name: the one that is called so, known or not, then outlets and journalists whose names have all of the words.
  public func sources(like words: String, limit: Int) throws(Fault) -> [NamedKey] {
    let outlets = almanac.outlets.all.filter { Self.has($0.name, words) }.map { NamedKey(key: $0.ref, name: $0.name) }
    let journalists = almanac.journalists.all.filter { Self.has($0.name, words) }
      .map { NamedKey(key: $0.ref, name: $0.name) }
    let exact = almanac.sourceKeys(named: words).map { key in
      NamedKey(key: key, name: almanac.outletName(of: key) ?? almanac.journalists[key]?.name ?? words)
    }
    var found: [NamedKey] = []
    for source in exact + (outlets + journalists).sorted(by: { $0.name < $1.name }).prefix(Self.mostLookedUp)
    where found.count < limit && almanac.clubName(of: source.key) == nil {
      guard !found.contains(where: { $0.key == source.key }) else { continue }
      if try asking({ () throws(LedgerFault) in try ledger.hasSource(source.key) }) { found.append(source) }
    }
    return found
  }

  /// So many names are asked the ledger for: "united" is in dozens.
  private static let mostLookedUp = 32

  /// Whether all words of a question begin words of a name, without case and accents.
  private static func has(_ name: String, _ words: String) -> Bool {
    let parts = Folding.fold(name).split(separator: " ")
    let asked = Folding.fold(words).split(separator: " ")
    return !asked.isEmpty && asked.allSatisfy { word in word.utf8.count > 2 && parts.contains { $0.hasPrefix(word) } }
  }
}
