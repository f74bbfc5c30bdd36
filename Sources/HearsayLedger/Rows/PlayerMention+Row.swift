import GRDB
import HearsayModel

extension PlayerMention {
  static let columns = ["reading", "ordinal", "name", "ref", "details"]

  /// Adds the cells of `columns` to a row.
  func write(of reading: Int64, ordinal: Int, to cells: inout RowCells) {
    cells.add(reading)
    cells.add(ordinal)
    cells.add(name)
    cells.add(ref)
    cells.add(JSON.details(of: self).line)
  }

  /// The mention as the ledger dates it.
  func dated(by version: VersionRow) -> PlayerMention {
    var mention = self
    mention.day = Day(number: version.counted)
    mention.isDated = version.published != nil
    return mention
  }
}
