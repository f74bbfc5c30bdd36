import HearsayDesk
import HearsayModel
import HearsayReports

/// What the owner and the player want, how it changed, and what is told of his contract.
extension StoryWriter {
  /// More lines than these hide the turns among them.
  private static let mostLines = 5

  mutating func addWills(of saga: Saga) {
    let owner = saga.owner?.club.name ?? "the owner"
    // Where there are many, those that say nothing new go first. Undated ones stand with the undated articles.
    let dated = saga.stances.filter { $0.day != nil }
    let told = dated.filter { dated.count <= Self.mostLines || $0.change != .holds }
    let lines =
      told.suffix(Self.mostLines).map { ($0.testimony, "\($0.owner?.name ?? owner) \(words(for: $0))") }
      + saga.wishes.filter { $0.day != nil }.suffix(Self.mostLines).map {
        ($0.testimony, "he \(WillWords.words(for: $0))")
      }
      + saga.exits.filter { $0.testimony.day != nil }.suffix(Self.mostLines).map {
        ($0.testimony, "he \(WillWords.words(for: $0))")
      }
    guard !lines.isEmpty else { return }
    page.addHeading("What \(owner) and he want")
    addLines(lines)
    page.addFold(max(0, told.count - Self.mostLines), "turns of \(owner) before these")
    page.addFold(dated.count - told.count, "that say the same as before")
  }

  /// The will with its turn: `▼ softer: open to letting him go`.
  private func words(for entry: StanceEntry) -> String {
    let change = WillWords.words(for: entry.change).map { " \(Timeline.Sign.will(entry.change).letter) \($0)" } ?? ""
    return WillWords.words(for: entry) + change
  }

  private mutating func addLines(_ lines: [(testimony: Testimony, words: String)]) {
    for line in lines {
      page.addField(TermWords.day(line.testimony.day), "\(line.words) · \(voices.speaker(of: line.testimony))")
    }
  }

  mutating func addContracts(of saga: Saga) {
    guard !saga.contracts.isEmpty else { return }
    page.addHeading("Contract")
    addLines(saga.contracts.suffix(Self.mostLines).map { ($0.testimony, WillWords.words(for: $0)) })
    page.addFold(max(0, saga.contracts.count - Self.mostLines), "before these")
  }
}
