import HearsayDesk
import HearsayModel
import HearsayReports

/// The questions that a reader comes to a saga with, each with its answer in a line or two.
struct SagaAnswers {
  private let saga: Saga
  /// Pairs of claims that cannot both be right; `nil` where they were not looked for.
  private let conflicts: Int?
  private let lines: ClaimLines

  init(_ saga: Saga, conflicts: Int? = nil, _ lines: ClaimLines = ClaimLines()) {
    self.saga = saga
    self.conflicts = conflicts
    self.lines = lines
  }

  var fields: Fields {
    let owner = saga.owner?.club.name
    let answers = [
      ("Who wants him?", suitors), (owner.map { "Do \($0) refuse?" } ?? "Does his club refuse?", refusal),
      ("What does he want?", wish), ("Who said it first?", first), ("What changed last?", latest),
      ("Can it be trusted?", trust),
    ].map { question, lines -> Fields in ["question": question, "lines": lines] }
    return ["hasAnswers": !saga.voices.all.isEmpty, "answers": answers]
  }

  private func line(_ words: String, source: String? = nil, href: String? = nil) -> Fields {
    ["words": DayWords.spelled(words), "source": source.field, "href": href.field]
  }

  private func line(_ testimony: Testimony, _ words: String) -> Fields {
    line(
      words, source: DayWords.spelled(lines.voices.speakerAndDay(of: testimony)),
      href: ClaimLines.href(testimony.article, testimony.claim))
  }

  private var suitors: [Fields] {
    if saga.lanes.isEmpty {
      let undated = saga.undated.flatMap { $0.lanes.map(\.name) }
      return [line(undated.isEmpty ? "No suitor is named." : "By undated reports only: \(Count.list(undated)).")]
    }
    let (done, live) = (saga.lanes.filter(\.isDone), saga.lanes.filter(\.isLive))
    let out = saga.lanes.filter { !$0.isLive && !$0.isDone }
    let lines = [
      done.isEmpty ? nil : line("\(Count.list(done.map(state))): told as done."),
      live.isEmpty ? nil : line("\(Count.list(live.map(state)))."),
      out.isEmpty ? nil : line("Not, or no longer: \(Count.list(out.map(state)))."),
    ].compactMap(\.self)
    return done.isEmpty && live.isEmpty ? [line("Nobody any more, as far as the ledger knows.")] + lines : lines
  }

  private func state(of lane: Lane) -> String {
    "\(lane.name) (\(LaneWords(lane, owner: nil, voices: lines.voices).state))"
  }

  private var refusal: [Fields] {
    let refused = saga.lanes.flatMap { lane in
      lane.refusals.filter { $0.by == .owner }.map { (lane.name, $0) }
    }
    var answers = refused.prefix(2).map { name, refusal -> Fields in
      let deal = refusal.deal.map { ", \($0.words)" } ?? ""
      guard let first = refusal.voices.all.first else { return line("Yes, to \(name)\(deal).") }
      return line(first, "Yes, to \(name)\(deal).")
    }
    if refused.isEmpty { answers.append(line("No refusal is told.")) }
    if let entry = SagaWords(saga).lastStance {
      let change = WillWords.words(for: entry.change).map { ", \($0)" } ?? ""
      answers.append(line(entry.testimony, "They \(WillWords.words(for: entry))\(change)."))
    } else {
      answers.append(line("No dated claim tells their will."))
    }
    return answers
  }

  private var wish: [Fields] {
    if let wish = saga.wishes.last(where: { $0.day != nil }) ?? saga.wishes.last {
      return [line(wish.testimony, "He \(WillWords.words(for: wish)).")]
    }
    if let exit = saga.exits.last { return [line(exit.testimony, "He \(WillWords.words(for: exit)).")] }
    return [line("Nobody says.")]
  }

  private var first: [Fields] {
    guard let first = saga.voices.first else { return [line("Nobody can tell: all that tell of it are undated.")] }
    return [line(first, lines.voices.sentence(of: first.claim).map { "\($0)." } ?? "The first claim.")]
  }

  private var latest: [Fields] {
    let rows = Timeline(saga)?.rows ?? []
    let news = rows.flatMap { row in row.news.map { (row.isSuitor ? "\(row.name):" : row.name, $0) } }
    guard let day = news.map(\.1.day).max() else { return [line("Nothing that has a day.")] }
    let words = news.filter { $0.1.day == day }.map { "\($0.0) \($0.1.words)" }
    let more = words.count - Count.named
    let shown = words.prefix(Count.named) + (more > 0 ? ["and \(more) more"] : [])
    return [line("\(shown.joined(separator: "; ")).", source: DayWords.short(day))]
  }

  private var trust: [Fields] {
    let sources = saga.voices.sources
    let weight = "\(lines.voices.weight(of: saga.voices)), in \(Count.words(saga.voices.all.count, "claim"))."
    let sorts = sources.standing(unknown: "not in the list of known sources")
    let standing = sorts.isEmpty ? nil : EnglishWords.capitalised(sorts.joined(separator: "; "))
    return [line(weight), standing.map { line("\($0).") }, conflicts.map(line(ofConflicts:))].compactMap(\.self)
  }

  private func line(ofConflicts count: Int) -> Fields {
    count == 0
      ? line("No two claims contradict each other.")
      : line("\(Count.words(count, "pair")) of claims cannot both be right.", href: "#relations")
  }
}
