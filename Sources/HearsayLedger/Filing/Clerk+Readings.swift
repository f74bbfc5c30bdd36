import GRDB
import HearsayModel
import HearsayText

extension Clerk {
  /// Files a reading of a version: its rows, its players, its claims, and the projections of all that.
  mutating func file(
    _ draft: ReadingDraft, of version: VersionRow, isCurrent: Bool, event: FilingOutcome.Event
  ) throws -> FilingOutcome {
    let previous = event == .newReading ? try newestReading(of: version.id) : nil
    if let previous { try supersede(reading: previous, wasCurrent: isCurrent) }
    let reading = try insert(draft, of: version)
    if let previous { try markStale(previous, reading, of: version) }
    let placing = try place(draft.mentions, of: version, isReadBefore: event == .newReading)
    let standing = ClaimStanding(
      version: version, reading: reading, isCurrent: isCurrent, filed: moment.day.number,
      ends: isCurrent ? nil : try end(of: version))
    try insert(draft, players: placing.players, standing)
    try show(draft, standing)
    return FilingOutcome(
      event: event, article: draft.reading.id, claims: draft.reading.claims.count, newPlayers: placing.new,
      merges: try settle(placing.touched))
  }

  private mutating func insert(_ draft: ReadingDraft, of version: VersionRow) throws -> Int64 {
    let players = draft.reading.players.isEmpty ? "[]" : JSON.array(draft.reading.players.map(JSON.json)).line
    let reading = try rows.reading.write([
      Cell(version.id), Cell(try reader(draft.reading.reader)), Cell(moment.seconds), Cell(draft.publisherRef),
      Cell(players),
    ])
    for (ordinal, quote) in draft.reading.quotes.enumerated() {
      try rows.quote.write(quote.cells(of: reading, ordinal: ordinal, words: quote.words))
    }
    for (ordinal, problem) in draft.reading.problems.enumerated() {
      try Problem.insert(problem, of: reading, ordinal: ordinal, in: db)
    }
    var mentions = RowCells()
    for (ordinal, mention) in draft.mentions.enumerated() {
      mention.write(of: reading, ordinal: ordinal, to: &mentions)
    }
    try rows.mention.write(rows: mentions)
    return reading
  }

  /// The day up to which a version that is not the latest was the right one.
  private func end(of version: VersionRow) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT min(begins) FROM articleVersion WHERE article = ? AND number > ?"),
      arguments: [version.article, version.number])
  }

  /// Makes a reading findable by its article and its publisher.
  private func show(_ draft: ReadingDraft, _ standing: ClaimStanding) throws {
    let version = standing.version
    let publisher = draft.publisherRef ?? version.publisher
    if let publisher {
      try rows.publisher.write([
        Cell(standing.isCurrent), Cell(publisher), Cell(version.counted), Cell(standing.reading),
      ])
    }
    guard standing.isCurrent else { return }
    try rows.now.write([
      Cell(version.article), Cell(version.id), Cell(standing.reading), Cell(publisher), Cell(version.counted),
    ])
  }
}
