import HearsayLedger
import HearsayModel
import HearsayReports
import HearsayText

extension LedgerDesk {
  /// The player that a user means: by id, else by the words of one of his names.
  ///
  /// - Throws: A fault that names the candidates where several are meant, and near ones where none is.
  public func player(named words: String) throws(Fault) -> PlayerRecord {
    if let record = try asking({ () throws(LedgerFault) in try ledger.player(PlayerID(words)) }) { return record }
    let found = try asking { () throws(LedgerFault) in try ledger.players(matching: words, limit: Self.candidates) }
    guard let first = found.first else { throw .noSuchPlayer(words) }
    guard found.count > 1, !first.isByFar(before: found[1], words: words) else { return first }
    throw .severalPlayers(words, found)
  }

  /// As many namesakes as a message names, and one more to tell that there are more.
  private static let candidates = 8

  /// The players whose name has the words, or all, the most mentioned first.
  public func players(named words: String?, limit: Int) throws(Fault) -> Sheet {
    let found = try asking { () throws(LedgerFault) in
      guard let words else { return try ledger.players(limit: limit) }
      return try ledger.players(matching: words, limit: limit)
    }
    var sheet = Sheet(
      columns: [
        .init("name", "player"), .init("clubs", "clubs", isFlexible: true),
        .init("nations", "nation", isFlexible: true),
        .init("positions", "position", isFlexible: true), .init("claims", "claims"), .init("articles", "articles"),
        .init("first", "first"), .init("last", "last"), .init("id", "id"),
        .init("otherNames", "other names", isShown: false), .init("ref", "known as", isShown: false),
      ],
      empty: words.map { "No player is called “\($0)”." } ?? "There are no players in this ledger.")
    for record in found {
      let profile = record.profile
      sheet.add([
        .text(record.name), .list(profile.ownClubs(almanac)), .list(profile.nations), .list(profile.positions),
        .number(record.claims), .number(profile.mentionCount), .day(profile.firstSeen), .day(profile.lastSeen),
        .text(record.id.value), .list(profile.forms(besides: record.name)),
        .optional(profile.ref),
      ])
    }
    return sheet
  }

  /// Every mention of a player, and what was decided about him later, with the reasons.
  public func reasons(for words: String) throws(Fault) -> Sheet {
    let player = try player(named: words)
    let mentions = try asking { () throws(LedgerFault) in try ledger.mentions(of: player.id) }
    let entries = try asking { () throws(LedgerFault) in try ledger.identityHistory(of: player.id) }
    var sheet = Sheet(
      columns: [
        .init("day", "day"), .init("name", "as"), .init("reason", "why", isFlexible: true), .init("rule", "rule"),
        .init("article", "article", isFlexible: true), .init("entry", "entry"),
        .init("first", "first taken for", isShown: false), .init("filed", "filed", isShown: false),
      ],
      empty: "No article names him.")
    for mention in mentions {
      sheet.add([
        .day(mention.article.published), .text(mention.name), .text(mention.reason), .text(mention.rule),
        .text(mention.article.id.value), .none, .text(mention.first.value), .text(mention.moment.description),
      ])
    }
    for entry in entries {
      sheet.add([
        .day(entry.moment.day), .text(entry.words), .text(entry.reason), .text(entry.rule ?? "by hand"), .none,
        .number(entry.number), .none, .text(entry.moment.description),
      ])
    }
    return sheet
  }

  /// Says that two players are one; a sentence tells what was done and how to take it back.
  public func merge(_ player: String, into target: String, reason: String, at moment: Moment) throws(Fault) -> String {
    let (one, other) = (try self.player(named: player), try self.player(named: target))
    let entry = try asking { () throws(LedgerFault) in
      try ledger.merge(one.id, into: other.id, reason: reason, at: moment)
    }
    return
      "\(one.name) (\(one.id)) is \(other.name) (\(other.id)) from now on. hearsay undo \(entry.number) takes it back."
  }

  /// Says that the mentions of a player in some articles mean somebody else.
  public func split(
    _ player: String, articles: [String], reason: String, at moment: Moment
  ) throws(Fault) -> String {
    let record = try self.player(named: player)
    let mentions = try asking { () throws(LedgerFault) in try ledger.mentions(of: record.id) }
    var numbers: [Int] = []
    for word in articles {
      let found = mentions.filter { $0.article.id.value.hasPrefix(word) }
      guard !found.isEmpty else { throw .notMentioned(record.name, in: word) }
      numbers += found.map(\.number)
    }
    let entry = try asking { () throws(LedgerFault) in
      try ledger.split(record.id, mentions: numbers, reason: reason, at: moment)
    }
    guard case .split(_, _, let other) = entry.action else { return "" }
    let count = numbers.count == 1 ? "1 mention" : "\(numbers.count) mentions"
    return
      "\(count) of \(record.name) (\(record.id)) are \(other) from now on. hearsay undo \(entry.number) takes it back."
  }

  /// Takes back a merge or a split.
  public func undo(_ entry: Int, reason: String, at moment: Moment) throws(Fault) -> String {
    let undone = try asking { () throws(LedgerFault) in try ledger.undo(entry, reason: reason, at: moment) }
    return "Entry \(entry) is taken back. hearsay undo \(undone.number) puts it back."
  }
}

extension PlayerProfile {
  /// The usual names of the clubs that he belongs to or has belonged to, the latest first.
  func ownClubs(_ almanac: Almanac) -> [String] {
    clubs.filter { $0.sort == .own }.sorted { ($0.last?.number ?? .min) > ($1.last?.number ?? .min) }
      .map { almanac.clubName(of: $0.key) ?? $0.name }
  }
}

extension PlayerRecord {
  /// Whether this is the one that the words mean: they are a whole name of his and of no other candidate.
  fileprivate func isByFar(before other: PlayerRecord, words: String) -> Bool {
    profile.has(name: words) && !other.profile.has(name: words)
  }
}

extension PlayerProfile {
  /// Whether the words are one whole form of his name, without case and accents.
  fileprivate func has(name words: String) -> Bool {
    (names + otherNames).contains { Folding.fold($0.name) == Folding.fold(words) }
  }
}

extension IdentityEntry {
  /// What was decided, in words.
  var words: String {
    switch action {
    case .merge(let player, let into): "\(player) is \(into)\(holds ? "" : " (taken back)")"
    case .split(let player, let mentions, let to):
      "\(mentions.count) of \(player) are \(to)\(holds ? "" : " (taken back)")"
    case .undo(let entry): "takes back entry \(entry)"
    }
  }
}
