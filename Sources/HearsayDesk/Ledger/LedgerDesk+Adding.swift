import HearsayIntake
import HearsayLedger
import HearsayModel
import HearsayReading

extension LedgerDesk {
  /// Reads every article of the inputs that the ledger does not have, and files them.
  ///
  /// - Parameters:
  ///   - clock: Gives the present moment, once for each batch.
  ///   - glance: Looks at the pages of archives before they are read; `nil` keeps all.
  ///   - added: Takes the place of each article when it is filed, or was found to be there already.
  ///   - failed: Takes what could not be taken in; the rest is filed all the same.
  public func add(
    _ inputs: [Input], defaults: ArticleDefaults = ArticleDefaults(), jobs: Int = 1, glance: Glance? = nil,
    clock: () -> Moment, added: (String) -> Void = { _ in }, failed: (Fault) -> Void = { _ in }
  ) throws(Fault) -> AddSummary {
    try add(
      inputs.map { $0.articles(glance: glance) }, defaults: defaults, jobs: jobs, clock: clock, added: added,
      failed: failed)
  }

  /// Reads and files articles whose bytes came another way than in a file, such as in a request; `name` stands for them in
  /// the places of articles and faults.
  public func add(
    _ bytes: [UInt8], named name: String, at moment: Moment, failed: (Fault) -> Void = { _ in }
  ) throws(Fault) -> AddSummary {
    try add(
      [Intake.articles(of: bytes, name: name)], defaults: ArticleDefaults(), jobs: 1, clock: { moment },
      added: { _ in }, failed: failed)
  }

  private func add(
    _ streams: [ArticleStream], defaults: ArticleDefaults, jobs: Int, clock: () -> Moment, added: (String) -> Void,
    failed: (Fault) -> Void
  ) throws(Fault) -> AddSummary {
    var summary = AddSummary()
    var batch: [Incoming] = []
    for stream in streams {
      for result in stream {
        switch result {
        case .success(let incoming): batch.append(defaults.filling(incoming))
        case .failure(let fault):
          summary.failed += 1
          failed(Fault(fault))
        }
        guard batch.count >= self.batch else { continue }
        try add(batch, jobs: jobs, at: clock(), to: &summary, added: added)
        batch.removeAll(keepingCapacity: true)
      }
    }
    try add(batch, jobs: jobs, at: clock(), to: &summary, added: added)
    return summary
  }

  /// Files a batch in one transaction.
  func add(
    _ batch: [Incoming], jobs: Int, at moment: Moment, to summary: inout AddSummary, added: (String) -> Void
  ) throws(Fault) {
    guard !batch.isEmpty else { return }
    let desk = try desk()
    let standing = try asking { () throws(LedgerFault) in
      try ledger.standing(of: batch.map(\.article), reader: desk.readerVersion)
    }
    var open: [Incoming] = []
    for (incoming, standing) in zip(batch, standing) {
      switch standing {
      case .filed: summary.unchanged += 1
      case .forgotten: summary.forgotten += 1
      case .unknown, .otherReader, .otherVersion: open.append(incoming)
      }
    }
    let maker = FilingMaker(almanac: almanac)
    let filings = Parallel.map(open, jobs: jobs) { incoming in
      let (reading, sketch) = desk.reader.readAndSketch(incoming.article)
      return maker.filing(incoming, reading: reading, sketch: sketch)
    }
    for outcome in try asking({ () throws(LedgerFault) in try ledger.file(filings, at: moment) }) {
      summary.count(outcome)
    }
    for incoming in batch { added(incoming.place.shown) }
  }
}

extension ArticleDefaults {
  func filling(_ incoming: Incoming) -> Incoming {
    Incoming(place: incoming.place, article: filling(incoming.article), problems: incoming.problems)
  }
}

extension AddSummary {
  mutating func count(_ outcome: FilingOutcome) {
    claims += outcome.claims
    switch outcome.event {
    case .new: new += 1
    case .newVersion: changed += 1
    case .newReading: reread += 1
    case .unchanged: unchanged += 1
    case .forgotten: forgotten += 1
    }
  }
}
