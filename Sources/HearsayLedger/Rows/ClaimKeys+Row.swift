import GRDB
import HearsayModel

extension ClaimKeys {
  /// The keys of the clubs that a claim is found by, each once.
  static func clubs(_ club: String?, _ counterparty: String?) -> [String] {
    let keys = [club, counterparty].compactMap(\.self)
    return keys.count == 2 && keys[0] == keys[1] ? [keys[0]] : keys
  }

  /// The keys of sources as stored, each once.
  static func sources(_ text: String) throws -> [String] { unique(try JSON.stored(text).asStrings()) }

  /// The keys of sources, each once.
  var uniqueSources: [String] { Self.unique(sources) }

  private static func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }

  /// The columns that hold a claim's keys, in the order of `write(to:)` and `init(row:)`.
  static let columns = ["stage", "window", "clubKey", "counterpartyKey", "sourceKeys"]

  /// Adds the cells of `columns` to a row.
  func write(to cells: inout RowCells) {
    cells.add(stage?.rawValue)
    cells.add(window)
    cells.add(club)
    cells.add(counterparty)
    cells.addWords { JSON.write(strings: sources, to: &$0) }
  }

  /// Keys from a row whose columns from `first` on are `columns`.
  init(row: StoredRow, from first: Int) throws {
    self.init(
      stage: try (row[first] as String?).map { try JSON.choice($0, Stage.self) }, window: row[first + 1],
      club: row[first + 2], counterparty: row[first + 3], sources: try JSON.stored(row[first + 4]).asStrings())
  }
}
