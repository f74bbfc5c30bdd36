import HearsayIntake
import HearsayLedger
import HearsayModel
import HearsayReading

extension LedgerDesk {
  /// Everything in the ledger that should not be so.
  public func check() throws(Fault) -> Sheet {
    var sheet = Sheet(
      columns: [
        .init("check", "check"), .init("place", "place", isFlexible: true),
        .init("message", "problem", isFlexible: true),
      ],
      empty: "The ledger is sound.")
    for problem in try asking({ () throws(LedgerFault) in try ledger.check() }) {
      sheet.add([.text(problem.check), .text(problem.place), .text(problem.message)])
    }
    return sheet
  }

  /// Reads all articles again with the present reader, and computes the projections anew.
  public func rebuild(jobs: Int, clock: () -> Moment, read: (String) -> Void) throws(Fault) -> String {
    let desk = try desk()
    let maker = FilingMaker(almanac: almanac)
    var summary = AddSummary()
    var place: VersionAddress?
    while true {
      let from = place
      let texts = try asking { () throws(LedgerFault) in try ledger.texts(after: from, limit: Self.versionsAtATime) }
      guard let last = texts.last else { break }
      place = last.address
      let refilings = Parallel.map(texts, jobs: jobs) { maker.refiling($0, reading: desk.reader.read($0.article)) }
      let moment = clock()
      for outcome in try asking({ () throws(LedgerFault) in try ledger.refile(refilings, at: moment) }) {
        summary.count(outcome)
      }
      for text in texts { read(text.address.article.value) }
    }
    try asking { () throws(LedgerFault) in try ledger.rebuildProjections() }
    return Self.words(summary)
  }

  private static let versionsAtATime = 128

  private static func words(_ summary: AddSummary) -> String {
    let count = summary.articles
    let articles = count == 1 ? "1 article version" : "\(count) article versions"
    return "\(articles) read: \(summary.reread) with a new reading, \(summary.unchanged) by this reader already. "
      + "\(summary.claims) claims entered."
  }

  /// Writes the ledger out, piece by piece.
  public func export(
    _ form: ExportForm, filter: ClaimFilter, at view: PointInTime, write: (String) throws -> Void
  ) throws {
    switch form {
    case .jsonl:
      do { try ledger.export { try write($0.line + "\n") } } catch let fault as LedgerFault {
        throw Fault(fault, place: place)
      }
    case .csv: try write(ClaimSheet.sheet(try allClaims(filter, at: view)).csv)
    case .claimreview:
      for review in ClaimReviews.reviews(of: try allClaims(filter, at: view), almanac: almanac) {
        try write(review.line + "\n")
      }
    }
  }

  /// An export is of all claims that a filter leaves in, unless the user limits it.
  private func allClaims(_ filter: ClaimFilter, at view: PointInTime) throws(Fault) -> [FiledClaim] {
    var filter = filter
    filter.limit = .max
    filter.order = .oldest
    return try claims(filter, at: view)
  }

  /// Takes in what `export` wrote.
  public func importEntries(of input: Input) throws(Fault) -> String {
    var lines = input.lines
    var count = 0
    do {
      try ledger.take {
        guard let line = try lines.next() else { return nil }
        count += 1
        return line
      }
    } catch let fault as LedgerFault { throw Fault(fault, place: place) } catch let fault as IntakeFault {
      throw Fault(fault)
    } catch {
      throw Fault(
        .ledgerFailed, at: place.path, wrong: "\(error)", advice: "this is a bug of hearsay: please report it")
    }
    return "\(count) entries taken in."
  }
}
