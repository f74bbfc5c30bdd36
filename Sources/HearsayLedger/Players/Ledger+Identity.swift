import GRDB
import HearsayModel

extension Ledger {
  /// The changes of who is who, in order; only those that a player is part of, where one is given.
  public func identityHistory(of player: PlayerID? = nil) throws(LedgerFault) -> [IdentityEntry] {
    try read { db in try IdentityChanges(db).entries(of: player, in: db) }
  }

  /// Says that two players are one: all mentions of `player` are `target`'s.
  public func merge(
    _ player: PlayerID, into target: PlayerID, reason: String, at moment: Moment
  ) throws(LedgerFault) -> IdentityEntry {
    guard player != target else { throw .sameTwice(player) }
    return try change(reason, at: moment) { db in
      .merge(try Self.living(player, in: db), into: try Self.living(target, in: db))
    }
  }

  /// Says that some mentions of a player, by their numbers, are another's, who is new.
  public func split(
    _ player: PlayerID, mentions: [Int], reason: String, at moment: Moment
  ) throws(LedgerFault) -> IdentityEntry {
    let numbers = Set(mentions.map(Int64.init)).sorted()
    return try write(at: moment) { clerk in
      let row = try Self.living(player, in: clerk.db)
      let name = try Self.splitName(numbers, of: row, player, in: clerk.db)
      let id = try PlayerID(naming: name) { try Clerk.row(of: $0, in: clerk.db) != nil }
      let new = try clerk.insertPlayer(id)
      let number = try clerk.change(.split(row, mentions: numbers, to: new), reason: reason, rule: nil)
      return try Self.entry(number, in: clerk.db)
    }
  }

  /// Takes back a merge, a split, or the taking back of one.
  public func undo(_ entry: Int, reason: String, at moment: Moment) throws(LedgerFault) -> IdentityEntry {
    try change(reason, at: moment) { db in
      guard let found = try IdentityChanges(db).all.first(where: { $0.number == Int64(entry) }), found.holds else {
        throw LedgerFault.noSuchEntry(entry)
      }
      return .undo(found.number)
    }
  }

  private func change(
    _ reason: String, at moment: Moment, _ draft: (Database) throws -> ChangeDraft
  ) throws(LedgerFault) -> IdentityEntry {
    try write(at: moment) { clerk in
      let number = try clerk.change(try draft(clerk.db), reason: reason, rule: nil)
      return try Self.entry(number, in: clerk.db)
    }
  }

  private static func entry(_ number: Int64, in db: Database) throws -> IdentityEntry {
    guard let entry = try IdentityChanges(db).entries(of: nil, in: db).first(where: { $0.number == Int(number) }) else {
      throw LedgerFault.noSuchEntry(Int(number))
    }
    return entry
  }

  /// The row of a player who has names.
  private static func living(_ id: PlayerID, in db: Database) throws -> Int64 {
    guard let row = try Clerk.row(of: id, in: db),
      try Int.fetchOne(db, sql: "\(NameRow.names(of: "?1")) LIMIT 1", arguments: [row]) != nil
    else { throw LedgerFault.noSuchPlayer(id) }
    return row
  }

  /// The first name of those that are split off: some of the player's, and not all.
  private static func splitName(_ mentions: [Int64], of player: Int64, _ id: PlayerID, in db: Database) throws -> String
  {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT n.identity, i.name FROM identityNow n JOIN identity i ON i.id = n.identity
        WHERE n.identity IN (\(NameRow.names(of: "?1"))) ORDER BY n.identity
        """, arguments: [player])
    let names = Dictionary(rows.map { ($0[0] as Int64, $0[1] as String) }, uniquingKeysWith: { $1 })
    guard let first = mentions.first, let name = names[first], mentions.count < names.count,
      mentions.allSatisfy({ names[$0] != nil })
    else { throw LedgerFault.notSplittable(id) }
    return name
  }
}

extension IdentityChanges {
  /// The changes as entries; only those that a player is part of, where one is given.
  func entries(of player: PlayerID?, in db: Database) throws -> [IdentityEntry] {
    var reader = ClaimReader(db)
    let entries = try all.map { change in
      IdentityEntry(
        number: Int(change.number), action: try change.draft.action(&reader), reason: change.reason, rule: change.rule,
        moment: change.moment, holds: change.holds)
    }
    guard let player else { return entries }
    var numbers: Set<Int> = []
    return entries.filter { entry in
      switch entry.action {
      case .merge(let one, let other), .split(let one, _, let other):
        guard one == player || other == player else { return false }
      case .undo(let undone): guard numbers.contains(undone) else { return false }
      }
      numbers.insert(entry.number)
      return true
    }
  }
}

extension ChangeDraft {
  fileprivate func action(_ reader: inout ClaimReader) throws -> IdentityEntry.Action {
    switch self {
    case .merge(let player, let target): .merge(try reader.player(player), into: try reader.player(target))
    case .split(let player, let mentions, let target):
      .split(try reader.player(player), mentions: mentions.map { Int($0) }, to: try reader.player(target))
    case .undo(let entry): .undo(Int(entry))
    }
  }
}
