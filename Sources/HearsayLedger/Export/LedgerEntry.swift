import HearsayModel

/// One fact of a ledger as a line of an export.
public struct LedgerEntry: Hashable, Sendable {
  /// What it is.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// The first line: what the export is, and which form it has.
    case header
    /// A player, when he was first met.
    case player
    /// A version of an article, with its text.
    case version
    /// A reading, with its claims.
    case reading
    /// A name in an article and whom it was taken for.
    case identity
    /// A merge, a split, or the taking back of one.
    case change
    /// What somebody attached to a claim.
    case note
    /// What stays of a forgotten article.
    case tombstone
  }

  /// The name and version of the form, in the header.
  static let schema = "hearsay/ledger/1"

  /// What it is.
  public let sort: Sort
  /// Its fields.
  public let json: JSON

  /// An entry; fields without a value are left out.
  init(_ sort: Sort, _ fields: [String: JSON?]) {
    self.sort = sort
    self.json = .members(fields.merging(["entry": .string(sort.rawValue)]) { $1 })
  }

  /// Reads a line of an export.
  init(line: [UInt8]) throws {
    do { json = try JSON(line) } catch { throw Malformed("JSON", found: "\(error), at byte \(error.offset)") }
    sort = try json.needed("entry").choice(Sort.self)
  }

  /// The entry as one line of JSON, without the line break.
  public var line: String { json.line }
}
