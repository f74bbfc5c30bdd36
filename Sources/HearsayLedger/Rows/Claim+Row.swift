import GRDB
import HearsayModel
import HearsayText

extension Claim {
  /// The columns that hold a claim's own slots, in the order of `write(to:)` and `init(row:)`.
  static let columns = [
    "key", "kind", "player", "playerRef", "club", "clubRef", "counterparty", "counterpartyRef", "polarity", "modality",
    "deal", "value", "figures", "time", "triggerStart", "triggerEnd", "evidenceStart", "evidenceEnd", "entry",
    "confidence", "spans", "terms", "chain",
  ]

  /// Adds the cells of `columns` to a row.
  func write(to cells: inout RowCells) {
    let (words, figures) = storedValue
    cells.add(id.value)
    cells.add(kind.rawValue)
    cells.add(player)
    cells.add(playerRef)
    cells.add(club)
    cells.add(clubRef)
    cells.add(counterparty)
    cells.add(counterpartyRef)
    cells.add(polarity.rawValue)
    cells.add(modality.rawValue)
    cells.add(deal?.rawValue)
    cells.add(words)
    cells.add(figures)
    cells.add(when?.description)
    cells.add(trigger.start)
    cells.add(trigger.end)
    cells.add(evidence.start)
    cells.add(evidence.end)
    cells.add(entry)
    cells.add(confidence)
    cells.addWords { SlotSpan.write(spans, to: &$0) }
    cells.addWords { Term.write(terms, to: &$0) }
    cells.addWords { Attribution.write(chain, to: &$0) }
  }

  private var storedValue: (words: String?, figures: String?) {
    switch value {
    case nil: (nil, nil)
    case .words(let words): (words, nil)
    case .figures(let figures): (nil, JSON.object(figures.mapValues(JSON.integer)).line)
    }
  }

  /// A claim from a row whose columns from `first` on are `columns`. One that was filed up to schema 2 has no terms and no chain there:
  /// see `completed`.
  init(row: StoredRow, from first: Int) throws {
    self.init(
      id: ClaimID(row[first]), kind: try JSON.choice(row[first + 1], Kind.self), entry: row[first + 18],
      trigger: ByteRange(row[first + 14], row[first + 15]), evidence: ByteRange(row[first + 16], row[first + 17]))
    player = row[first + 2]
    playerRef = row[first + 3]
    club = row[first + 4]
    clubRef = row[first + 5]
    counterparty = row[first + 6]
    counterpartyRef = row[first + 7]
    polarity = try JSON.choice(row[first + 8], Polarity.self)
    modality = try JSON.choice(row[first + 9], Modality.self)
    deal = try (row[first + 10] as String?).map { try JSON.choice($0, Deal.self) }
    value = try Self.value(words: row[first + 11], figures: row[first + 12])
    when = try (row[first + 13] as String?).map(Self.time)
    confidence = row[first + 19]
    spans = try SlotSpan.spans(row[first + 20])
    terms = try (row[first + 21] as String?).map(Term.terms) ?? []
    chain = try (row[first + 22] as String?).map(Attribution.chain) ?? []
  }

  /// Whether a row whose columns from `first` on are `columns` has its terms and its chain in tables of their own, as it was up to schema 2.
  static func isApart(_ row: StoredRow, from first: Int) -> Bool { row.isNull(first + 22) }

  /// Gives claims that were filed up to schema 2 their terms and chains, by their rows.
  static func completed(_ claims: [Int64: Claim], in db: Database) throws -> [Int64: Claim] {
    if claims.isEmpty { return [:] }
    let page = RowList(claims.keys.sorted()[...])
    let (terms, chains) = (try Term.terms(ofClaims: page, in: db), try Attribution.chains(ofClaims: page, in: db))
    var claims = claims
    for row in claims.keys {
      claims[row]?.terms = terms[row] ?? []
      claims[row]?.chain = chains[row] ?? []
    }
    return claims
  }

  private static func value(words: String?, figures: String?) throws -> ClaimValue? {
    if let words { return .words(words) }
    guard let figures else { return nil }
    guard case .object(let members) = try JSON.stored(figures) else { throw Malformed("figures", found: figures) }
    return .figures(try members.mapValues { try $0.asInteger() })
  }

  private static func time(_ text: String) throws -> Time {
    guard let time = Time(text) else { throw Malformed("a time", found: text) }
    return time
  }

  /// Whether it is told as background: an earlier move, a loan under way, a return.
  var isBackground: Bool {
    guard kind == .transfer, case .words(let words) = value else { return false }
    return words == "history" || words == "spell" || words == "return"
  }
}
