import HearsayDesk
import HearsayModel

/// The players, clubs and sources that some words name.
struct NameFindings {
  let fields: [Fields]

  init(_ words: String, _ desk: LedgerDesk) throws(Fault) {
    let plain = words.replacing("\"", with: " ")
    var names = try desk.playerEntries(named: plain, limit: 8).map { player -> Fields in
      [
        "name": player.name, "href": PageAddress.player(player.id).path,
        "what": (["player"] + player.clubs.prefix(2) + [Count.words(player.claims, "claim")]).joined(separator: ", "),
      ]
    }
    if let key = try desk.clubKey(plain) {
      names.append([
        "name": desk.almanac.clubName(of: key) ?? plain, "href": PageAddress.club(key).path, "what": "club",
      ])
    }
    if let source = desk.almanac.outletRef(named: plain) ?? desk.almanac.journalistRef(named: plain) {
      let name = desk.almanac.outletName(of: source) ?? desk.almanac.journalists[source]?.name
      names.append(["name": name ?? plain, "href": PageAddress.source(source).path, "what": "source"])
    }
    fields = names
  }
}
