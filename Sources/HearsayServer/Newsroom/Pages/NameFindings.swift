import HearsayDesk
import HearsayModel

/// The players, clubs and sources that some words name.
struct NameFindings {
  /// Of each sort; a reader who seeks a name sees it among so many.
  private static let most = 8
  let fields: [Fields]

  init(_ words: String, _ desk: LedgerDesk) throws(Fault) {
    let plain = words.replacing("\"", with: " ")
    var names = try desk.playerEntries(named: plain, limit: Self.most).map { player -> Fields in
      [
        "name": player.name, "href": PageAddress.player(player.id).path,
        "what": (["player"] + player.clubs.prefix(2) + [Count.words(player.claims, "claim")]).joined(separator: ", "),
      ]
    }
    names += try desk.clubs(like: plain, limit: Self.most).map { club in
      ["name": club.name, "href": PageAddress.club(club.key).path, "what": "club"]
    }
    names += try desk.sources(like: plain, limit: Self.most).map { source in
      ["name": source.name, "href": PageAddress.source(source.key).path, "what": "source"]
    }
    fields = names
  }
}
