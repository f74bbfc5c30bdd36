/// How far a ledger has got: it grows with everything that is entered, so equal positions mean that nothing has changed.
public struct LedgerPosition: Hashable, Sendable {
  /// The number of the last reading.
  public var reading: Int
  /// The number of the last merge, split or undoing.
  public var identity: Int
  /// The number of the last note.
  public var note: Int
  /// How many articles are forgotten.
  public var forgotten: Int

  /// A position; the beginning of an empty ledger where nothing is said.
  public init(reading: Int = 0, identity: Int = 0, note: Int = 0, forgotten: Int = 0) {
    self.reading = reading
    self.identity = identity
    self.note = note
    self.forgotten = forgotten
  }
}

extension LedgerPosition: CustomStringConvertible {
  /// The position in one word: `1042-7-0-1`.
  public var description: String { "\(reading)-\(identity)-\(note)-\(forgotten)" }

  /// Reads what `description` writes; `nil` for anything else.
  public init?(_ text: String) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 4, let reading = numbers[0], let identity = numbers[1], let note = numbers[2],
      let forgotten = numbers[3], min(reading, identity, note, forgotten) >= 0
    else { return nil }
    self.init(reading: reading, identity: identity, note: note, forgotten: forgotten)
  }
}

/// What has changed in a ledger since a position.
public struct LedgerChanges: Hashable, Sendable {
  /// Where the ledger is now.
  public let position: LedgerPosition
  /// The articles of the new readings, the earliest first; each once, and no more than were asked for.
  public let articles: [FiledArticle]
  /// The players of whom anything may be told otherwise now, by their ids.
  public let players: [PlayerID]
  /// Whether more may have changed than the lists hold: who is who, what was forgotten, or too many readings.
  public let touchesEverything: Bool

  /// Changes.
  public init(
    position: LedgerPosition, articles: [FiledArticle], players: [PlayerID], touchesEverything: Bool
  ) {
    self.position = position
    self.articles = articles
    self.players = players
    self.touchesEverything = touchesEverything
  }
}
