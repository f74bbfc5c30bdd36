import HearsayDesk
import HearsayModel
import HearsayReports

/// The questions that a reader comes to a saga with, each with its answer in a line or two.
///
/// What the reader of articles is rather wrong than right about stands apart as "perhaps"; what no source said stands apart as "inferred".
struct SagaAnswers {
  private let saga: Saga
  /// The day whose week is asked for, the one that the page shows; `nil` where the saga has no dated claim.
  private let day: Day?
  /// The newest day of the ledger.
  private let newest: Day?
  /// Pairs of claims that cannot both be right; `nil` where they were not looked for.
  private let conflicts: Int?
  /// What came of what the first source foretold; `nil` where it was not looked for.
  private let record: (source: String, key: String, record: SourceRecord)?
  private let lines: ClaimLines
  private let trust: TrustLines

  init(
    _ saga: Saga, newest: Day?, conflicts: Int? = nil,
    record: (source: String, key: String, record: SourceRecord)? = nil, _ lines: ClaimLines = ClaimLines(),
    _ trust: TrustLines
  ) {
    self.saga = saga
    day = saga.asOf ?? saga.voices.lastDay
    self.newest = newest
    self.conflicts = conflicts
    self.record = record
    self.lines = lines
    self.trust = trust
  }

  var fields: Fields {
    let owner = saga.owner?.club.name
    let answers = [
      ("Who wants him?", suitors), (owner.map { "Did \($0) refuse?" } ?? "Did his club refuse?", refusal),
      ("What does he want?", wish), ("Who said it first?", first), ("What changed this week?", week),
      ("Can I trust it?", trusted),
    ].map { question, lines -> Fields in ["question": question, "lines": lines.map(\.fields)] }
    return ["hasAnswers": !saga.voices.all.isEmpty, "answers": answers]
  }

  private func line(
    _ testimony: Testimony, _ words: String, isInferred: Bool = false
  ) -> AnswerLine {
    AnswerLine(
      words: words, source: DayWords.spelled(lines.voices.speakerAndDay(of: testimony)),
      href: ClaimLines.href(testimony.article, testimony.claim), standing: .init(testimony, isInferred: isInferred))
  }
}

// MARK: Who wants him

extension SagaAnswers {
  private var suitors: [AnswerLine] {
    if saga.lanes.isEmpty {
      let undated = saga.undated.flatMap { $0.lanes.map(\.name) }
      return [
        AnswerLine(words: undated.isEmpty ? "No suitor is named." : "By undated reports only: \(Count.list(undated)).")
      ]
    }
    let sure = saga.lanes.filter { $0.isSure && !$0.isInferred }
    let (done, live) = (sure.filter(\.isDone), sure.filter(\.isLive))
    let out = sure.filter { !$0.isLive && !$0.isDone }
    let lines = [
      done.isEmpty ? nil : "\(Count.list(done.map(state))): told as done.",
      live.isEmpty ? nil : "\(Count.list(live.map(state))).",
      out.isEmpty ? nil : "Not, or no longer: \(Count.list(out.map(state))).",
    ].compactMap(\.self).map { AnswerLine(words: $0) }
    let nobody = done.isEmpty && live.isEmpty ? [AnswerLine(words: "Nobody, as far as the program is sure.")] : []
    return nobody + lines + inferred + weak
  }

  /// Those who follow from a move elsewhere to have lost him.
  private var inferred: [AnswerLine] {
    let lost = saga.lanes.filter { $0.isSure && $0.isInferred }
    return lost.isEmpty
      ? [] : [AnswerLine(words: "No longer: \(Count.list(lost.map(state))).", standing: .inferred)]
  }

  /// Those of whom the reader is not sure, each with how sure it is.
  private var weak: [AnswerLine] {
    let lanes = saga.lanes.filter { !$0.isSure }
    let words = lanes.map { lane in
      "\(lane.name) (\(LaneWords(lane, owner: nil, voices: lines.voices).state), program \(ClaimLines.percent(lane.confidence)) sure)"
    }
    return lanes.isEmpty ? [] : [AnswerLine(words: "\(Count.list(words)).", standing: .perhaps(nil))]
  }

  private func state(of lane: Lane) -> String {
    "\(lane.name) (\(LaneWords(lane, owner: nil, voices: lines.voices).state))"
  }
}

// MARK: What club and player want

extension SagaAnswers {
  private var refusal: [AnswerLine] {
    let refused = saga.lanes.flatMap { lane in
      lane.refusals.filter { $0.by == .owner }.map { (lane.name, $0) }
    }.sorted { $0.1.voices.isSure && !$1.1.voices.isSure }
    var answers = refused.prefix(2).compactMap { name, refusal -> AnswerLine? in
      let deal = refusal.deal.map { ", \($0.words)" } ?? ""
      let surest = refusal.voices.all.first(where: \.isSure) ?? refusal.voices.all.first
      return surest.map { line($0, "\($0.isSure ? "Yes, to" : "An offer of") \(name)\(deal).") }
    }
    if answers.isEmpty { answers.append(AnswerLine(words: "No refusal is told.")) }
    let dated = saga.stances.filter { $0.day != nil }
    if let entry = dated.last(where: \.testimony.isSure) ?? dated.last {
      let change = WillWords.words(for: entry.change).map { ", \($0)" } ?? ""
      answers.append(
        line(entry.testimony, "They \(WillWords.words(for: entry))\(change).", isInferred: entry.isInferred))
    } else {
      answers.append(AnswerLine(words: "No dated claim tells their will."))
    }
    return answers + undatedRefusals
  }

  /// What articles without a day tell of a no, once for each wording: it may be the last word or the first.
  private var undatedRefusals: [AnswerLine] {
    let stances = saga.undated.flatMap(\.stances).filter { $0.will == .keep && $0.testimony.isSure }
    var told: Set<String> = []
    return stances.compactMap { entry in
      let words = WillWords.words(for: entry)
      guard told.insert(words).inserted else { return nil }
      return line(entry.testimony, "At no known time: they \(words).", isInferred: entry.isInferred)
    }.prefix(2).map(\.self)
  }

  private var wish: [AnswerLine] {
    let dated = saga.wishes.filter { $0.day != nil }
    if let wish = dated.last(where: \.testimony.isSure) ?? dated.last ?? saga.wishes.last {
      return [line(wish.testimony, "He \(WillWords.words(for: wish)).", isInferred: wish.isInferred)]
    }
    if let exit = saga.exits.last { return [line(exit.testimony, "He \(WillWords.words(for: exit)).")] }
    return [AnswerLine(words: "Nobody says.")]
  }
}

// MARK: Who said it first, and what changed

extension SagaAnswers {
  private var first: [AnswerLine] {
    guard let first = saga.voices.first else {
      return [AnswerLine(words: "Nobody can tell: all that tell of it are undated.")]
    }
    guard let lane = saga.statusLane, let ofLane = lane.voices.first, ofLane.claim != first.claim else {
      return [line(first, sentence(of: first))]
    }
    return [
      line(ofLane, "Of \(lane.name): \(sentence(of: ofLane))"), line(first, "Of a move at all: \(sentence(of: first))"),
    ]
  }

  private func sentence(of testimony: Testimony) -> String {
    lines.voices.sentence(of: testimony.claim).map { "\($0)." } ?? "the first claim."
  }

  /// The news of the seven days up to the day, else when the last change was.
  private var week: [AnswerLine] {
    let rows = Timeline(saga)?.rows ?? []
    let news = rows.flatMap { row in row.news.map { (row.isSuitor ? "\(row.name):" : row.name, $0) } }
    guard let last = news.map(\.1.day).max(), let day else { return [AnswerLine(words: "Nothing that has a day.")] }
    let isOfWeek = day.number - last.number < 7
    let since = isOfWeek ? day.adding(days: -6) : last
    let words = news.filter { $0.1.day >= since && $0.1.day <= day }.sorted { $0.1.day > $1.1.day }
      .map { "\($0.0) \($0.1.standing.lead)\($0.1.words) (\(DayWords.short($0.1.day)))" }
    let more = words.count - Count.named
    let shown = (words.prefix(Count.named) + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "; ")
    let ago = DayWords.span(day.number - last.number)
    return [
      AnswerLine(
        words: isOfWeek ? "\(shown)." : "Nothing. The last change was \(ago) before: \(shown).",
        source: "the week to \(DayWords.short(day))\(silence(after: day))")
    ]
  }

  /// A page without a day of its own shows the last that was told, and says how long nothing has been.
  private func silence(after day: Day) -> String {
    guard saga.asOf == nil, let newest, newest.number - day.number >= 7 else { return "" }
    return ", nothing in the \(DayWords.span(newest.number - day.number)) since"
  }
}

// MARK: Can I trust it?

extension SagaAnswers {
  private var trusted: [AnswerLine] {
    [
      AnswerLine(words: trust.sources(of: saga.voices, lines.voices)),
      trust.reader(sure: saga.statusLane?.confidence ?? saga.voices.confidence).map { AnswerLine(words: $0) },
      record.map {
        AnswerLine(words: TrustLines.record(of: $0.source, $0.record), href: PageAddress.source($0.key).path)
      },
      conflicts.map(line(ofConflicts:)),
    ].compactMap(\.self)
  }

  private func line(ofConflicts count: Int) -> AnswerLine {
    count == 0
      ? AnswerLine(words: "No two claims contradict each other.")
      : AnswerLine(words: "\(Count.words(count, "pair")) of claims cannot both be right.", href: "#relations")
  }
}
