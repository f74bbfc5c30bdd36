import GRDB
import HearsayModel

/// All changes of who is who, and which of them hold.
struct IdentityChanges {
  /// One change by rows.
  struct Change {
    let number: Int64
    let draft: ChangeDraft
    let reason: String
    let rule: String?
    let moment: Moment
    let holds: Bool
  }

  /// The changes in order.
  let all: [Change]

  init(_ db: Database) throws {
    let select = try db.cachedStatement(
      sql: "SELECT id, action, player, target, mentions, undone, reason, rule, moment FROM identityChange ORDER BY id")
    let rows = try Row.fetchAll(select)
    let undone = Self.undone(rows)
    all = try rows.map { row in
      Change(
        number: row[0], draft: try Self.draft(row), reason: row[6], rule: row[7], moment: Moment(seconds: row[8]),
        holds: !undone.contains(row[0]))
    }
  }

  /// The entries that are taken back by one that holds. Only a later entry takes back an earlier one.
  private static func undone(_ rows: [Row]) -> Set<Int64> {
    var undone: Set<Int64> = []
    for row in rows.reversed() where !undone.contains(row[0]) {
      if let entry = row[5] as Int64? { undone.insert(entry) }
    }
    return undone
  }

  private static func draft(_ row: Row) throws -> ChangeDraft {
    switch row[1] as String {
    case "merge": return .merge(row[2], into: row[3])
    case "split":
      let mentions = try JSON.stored(row[4]).asArray().map { Int64(try $0.asInteger()) }
      return .split(row[2], mentions: mentions, to: row[3])
    default: return .undo(row[5])
    }
  }

  /// All players that any change speaks of.
  var players: [Int64] {
    var players: Set<Int64> = []
    for change in all {
      switch change.draft {
      case .merge(let one, let other), .split(let one, _, let other): players.formUnion([one, other])
      case .undo: break
      }
    }
    return players.sorted()
  }

  /// Who a name is that was taken for `first` when it was filed.
  func player(of identity: Int64, first: Int64) -> Int64 {
    var player = first
    for change in all where change.holds {
      switch change.draft {
      case .merge(player, let target): player = target
      case .split(player, let mentions, let target) where mentions.contains(identity): player = target
      default: break
      }
    }
    return player
  }

  /// Who a player is that has no names any more: the one that he was merged into, or was split from in a split that is
  /// taken back.
  func successor(of player: Int64) -> Int64? {
    var successor = player
    for change in all {
      switch change.draft {
      case .merge(successor, let target) where change.holds: successor = target
      case .split(let source, _, successor) where !change.holds: successor = source
      default: break
      }
    }
    return successor == player ? nil : successor
  }
}
