/// Which first names are short forms of which.
enum ShortNames {
  /// Whether two first names in plain letters can be one man's: one is a usual short form of the other, or both are of a
  /// third.
  static func areOne(_ one: String, _ other: String) -> Bool {
    guard let left = families[one], let right = families[other] else { return false }
    return left.contains(where: right.contains)
  }

  /// The other names of the rows that a first name stands in, in the order of the table.
  static func forms(of name: String) -> [String] {
    (families[name] ?? []).flatMap { rows[$0] }.filter { $0 != name }
  }

  /// The rows of the table.
  private static let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  /// The rows of the table that a name stands in.
  private static let families: [String: [Int]] = {
    var families: [String: [Int]] = [:]
    for (row, names) in rows.enumerated() {
      for name in names { families[name, default: []].append(row) }
    }
    return families
  }()
}
