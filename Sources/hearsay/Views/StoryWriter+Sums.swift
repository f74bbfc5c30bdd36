import HearsayDesk
import HearsayModel
import HearsayReports

/// Sums as now claimed, and what undated articles say.
extension StoryWriter {
  /// More lines of sums than these are for `hearsay terms`.
  private static let mostSums = 5
  /// As many who name one sum as fit on a line or two.
  private static let mostVoices = 2
  /// Undated articles shown one by one.
  private static let mostUndated = 3

  mutating func addSums(of saga: Saga) {
    guard !saga.terms.isEmpty else { return }
    page.addBlank()
    for (index, line) in saga.terms.prefix(Self.mostSums).enumerated() {
      page.addField(index == 0 ? "Sums" : "", words(for: line), label: style.name)
    }
    page.addFold(saga.terms.count - Self.mostSums, "sums", "hearsay terms \(story.player.id)")
  }

  private func words(for line: TermLine) -> String {
    let sums = line.sums.suffix(Self.mostVoices).map {
      "\(SumWords.words(for: $0)) · \(voices.speakerAndDay(of: $0.testimony))"
    }
    let more = line.sums.count - sums.count
    let range = line.sums.count == 1 ? SumWords.name(of: line) : SumWords.words(for: line)
    return "\(range): " + sums.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
  }

  /// Undated articles stand apart: nobody can say whether they came before or after the others.
  mutating func addUndated(of saga: Saga) {
    guard !saga.undated.isEmpty else { return }
    if saga.terms.isEmpty { page.addBlank() }
    for report in saga.undated.prefix(Self.mostUndated) {
      let publisher = report.publisher ?? VoiceWords.name(of: report.article)
      page.addField("Undated", "\(publisher): \(words(for: report).joined(separator: "; "))", label: style.name)
    }
    page.addDetail("(before, between or after the others: nobody can tell)", style.dim)
    page.addFold(saga.undated.count - Self.mostUndated, "undated articles")
  }

  private func words(for report: UndatedReport) -> [String] {
    let lanes = report.lanes.map { lane in
      let refused = lane.refusals.isEmpty ? "" : ", refused"
      return "\(lane.name) \(LaneWords(lane, owner: nil, voices: voices).state)\(refused)"
    }
    return lanes + report.stances.map { "\($0.owner?.name ?? "the owner") \(WillWords.words(for: $0))" }
      + report.wishes.map { "he \(WillWords.words(for: $0))" } + report.exits.map { "he \(WillWords.words(for: $0))" }
      + report.terms.map(SumWords.words(for:))
  }
}
