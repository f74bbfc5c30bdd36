import HearsayDesk
import HearsayModel
import HearsayReports

/// A saga in six lines: the answers that a reader came for.
extension StoryWriter {
  mutating func addSummary(of saga: Saga) {
    page.addField("Status", saga.words, style.title)
    page.addField("Wanted by", suitors(of: saga))
    page.addField(saga.owner?.club.name ?? "Owner", owner(of: saga))
    page.addField("First", first(of: saga))
    page.addField("Latest", latest(of: saga))
    page.addField("Trust", trust(in: saga))
  }

  /// The suitors who are still in it, and those who are not.
  private func suitors(of saga: Saga) -> String {
    let live = saga.lanes.filter(\.isLive).map { "\($0.name) (\($0.stage?.words ?? ""))" }
    let out = saga.lanes.filter { !$0.isLive }.map { "\($0.name) (\(LaneWords($0, owner: nil, voices: voices).state))" }
    return [
      live.isEmpty ? nil : Count.list(live),
      out.isEmpty ? nil : (live.isEmpty ? "" : "not or no longer: ") + Count.list(out),
    ].compactMap(\.self).joined(separator: "; ")
  }

  /// What the owner wants as last claimed, and to whom it said no.
  private func owner(of saga: Saga) -> String {
    let will = SagaWords(saga).lastStance.map { entry in
      let change = WillWords.words(for: entry.change).map { ", \($0)" } ?? ""
      return "\(WillWords.words(for: entry))\(change), \(TermWords.day(entry.day))"
    }
    let refused = saga.lanes.filter { $0.refusals.contains { $0.by == .owner } }.map(\.name)
    guard will != nil || !saga.lanes.isEmpty else { return "" }
    return [
      will ?? "no dated claim tells its will",
      refused.isEmpty ? "no refusal is told" : "said no to \(Count.list(refused))",
    ].joined(separator: "; ")
  }

  /// Who spoke first, and what he said.
  private func first(of saga: Saga) -> String {
    guard let first = saga.voices.first else {
      return saga.voices.all.isEmpty ? "" : "only undated articles tell of it"
    }
    let words = voices.sentence(of: first.claim).map { "\($0): " } ?? ""
    return words + voices.speakerAndDay(of: first)
  }

  /// What was new on the last day on which anything was.
  private func latest(of saga: Saga) -> String {
    guard let timeline = Timeline(saga) else { return "" }
    let news = timeline.rows.flatMap { row in row.news.map { (row.name, $0) } }
    guard let day = news.map(\.1.day).max() else { return "" }
    let words = news.filter { $0.1.day == day }.map { "\($0.0) \($0.1.words)" }
    let more = words.count - Count.named
    return "\(day): " + (words.prefix(Count.named) + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "; ")
  }

  /// How many sources there are behind how many claims, and what is known of them.
  private func trust(in saga: Saga) -> String {
    let sources = saga.voices.sources
    let count = "\(voices.weight(of: saga.voices)), in \(Count.words(saga.voices.all.count, "claim"))"
    let conflicts = story.relations.count { $0.kind.isConflict }
    let last = conflicts == 0 ? "no conflict" : "\(Count.words(conflicts, "conflict")), below"
    return ([count] + sources.standing() + [last]).joined(separator: "; ")
  }
}
