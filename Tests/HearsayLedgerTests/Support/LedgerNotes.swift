import HearsayLedger
import HearsayModel

/// Short forms of what a ledger answers.
extension Ledger {
  /// The claims of a query as `article kind player club`.
  func told(_ change: (inout ClaimQuery) -> Void = { _ in }) throws -> [String] {
    var query = ClaimQuery()
    change(&query)
    return try claims(query).map {
      "\($0.article.id.value) \($0.claim.kind) \($0.player?.value ?? "-") \($0.claim.club ?? "-")"
    }
  }

  /// All lines of an export.
  func lines() throws -> [String] {
    var lines: [String] = []
    try export { lines.append($0.line) }
    return lines
  }

  /// A ledger that has taken in some lines.
  static func taking(_ lines: [String], settles: Bool = false) throws -> Ledger {
    let ledger = try Specimen.ledger(settles: settles)
    var rest = lines[...]
    try ledger.take { rest.popFirst().map { Array($0.utf8) } }
    return ledger
  }
}
