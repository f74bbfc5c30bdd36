import GRDB
import HearsayModel

extension PlayerMention {
  static let columns = ["reading", "ordinal", "name", "ref", "details"]

  /// The cells of `columns`.
  func cells(of reading: Int64, ordinal: Int) -> [Cell] {
    [Cell(reading), Cell(ordinal), Cell(name), Cell(ref), Cell(JSON.details(of: self).line)]
  }

  /// The mention as the ledger dates it.
  func dated(by version: VersionRow) -> PlayerMention {
    var mention = self
    mention.day = Day(number: version.counted)
    mention.isDated = version.published != nil
    return mention
  }
}
