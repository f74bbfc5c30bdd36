import HearsayDesk
import HearsayModel
import HearsayReports

/// The questions that a reader comes to a club with.
struct ClubAnswers {
  private let report: SquadReport
  private let trust: TrustLines

  init(_ report: SquadReport, _ trust: TrustLines) {
    self.report = report
    self.trust = trust
  }

  /// Those with an answer, then one line for all on which nobody says anything.
  var fields: [Fields] {
    let told = answers.filter { !$0.lines.isEmpty }
    let open = answers.filter(\.lines.isEmpty).map(\.topic)
    let last = changes.isEmpty ? [] : [("What changed this week?", week), ("Can I trust it?", trusted)]
    let silent =
      open.isEmpty
      ? [] : [("What nobody says", [AnswerLine(words: "Nobody says \(Count.list(open, atMost: open.count)).")])]
    return (told.map { ($0.question, $0.lines) } + last + silent).map { question, lines in
      ["question": question, "lines": lines.map(\.fields)]
    }
  }

  private var answers: [(question: String, topic: String, lines: [AnswerLine])] {
    let open = report.forSale.filter { $0.stance.will >= .listen }
    let kept = report.forSale.filter { $0.stance.will == .keep }
    return [
      ("Whom do others want?", "whom others want", lines(report.wanted.map { ($0.player.name, $0.voices.confidence) })),
      ("Whom do they want?", "whom they want", lines(report.targets.map { ($0.player.name, $0.voices.confidence) })),
      ("Who may go?", "who may go", lines(open.map { ($0.player.name, $0.stance.testimony.confidence) })),
      (
        "Did the club refuse?", "whether they refused",
        lines(kept.map { ($0.player.name, $0.stance.testimony.confidence) }, "Will not sell ")
      ),
      (
        "What do they need?", "what they need",
        lines(report.needs.map { (SquadWords.words(for: $0), $0.voices.confidence) })
      ),
      ("Who is missing?", "who is missing", lines(report.absences.map { ($0.player.name, $0.voices.confidence) })),
    ]
  }

  /// The names that are surely told in one line, the others apart with how sure the reader is of the surest of them.
  private func lines(_ names: [(name: String, confidence: Double)], _ lead: String = "") -> [AnswerLine] {
    func once(_ names: [(name: String, confidence: Double)]) -> [String] {
      names.reduce(into: []) { if !$0.contains($1.name) { $0.append($1.name) } }
    }
    let sure = once(names.filter { $0.confidence >= Sureness.floor })
    let weak = names.filter { $0.confidence < Sureness.floor && !sure.contains($0.name) }
    let most = weak.map(\.confidence).max()
    return [
      sure.isEmpty ? nil : AnswerLine(words: "\(lead)\(Count.list(sure))."),
      weak.isEmpty
        ? nil
        : AnswerLine(
          words: "\(lead)\(Count.list(once(weak))), \(most.map { "at most \(ClaimLines.percent($0)) sure" } ?? "").",
          standing: .perhaps(nil)),
    ].compactMap(\.self)
  }
}

// MARK: What changed, and whether to trust it

extension ClubAnswers {
  /// Whom others want and whom they want, with the days on which each step was first claimed, the latest first.
  private var changes: [(day: Day, words: String, voices: Voices)] {
    let wanted = report.wanted.map {
      ($0.day, "\($0.player.name): \(SquadWords.words(for: $0, isTarget: false))", $0.voices)
    }
    let targets = report.targets.map {
      ($0.day, "\($0.player.name) \(SquadWords.words(for: $0, isTarget: true))", $0.voices)
    }
    let stances = report.forSale.map {
      ($0.stance.day, "\($0.player.name): they \(WillWords.words(for: $0.stance))", Voices(of: $0.stance.testimony))
    }
    return (wanted + targets + stances).compactMap { day, words, voices in
      day.flatMap { $0 <= report.asOf ? ($0, words, voices) : nil }
    }.sorted { $0.day > $1.day }
  }

  private var week: [AnswerLine] {
    guard let last = changes.first else { return [] }
    let isOfWeek = report.asOf.number - last.day.number < 7
    let since = isOfWeek ? report.asOf.adding(days: -6) : last.day
    let shown = changes.filter { $0.day >= since }
    let span = "the week to \(DayWords.short(report.asOf))"
    let ago = DayWords.span(report.asOf.number - last.day.number)
    let nothing = AnswerLine(words: "Nothing. The last change was \(ago) before:", source: span)
    return (isOfWeek ? [] : [nothing])
      + shown.prefix(Count.named).enumerated().map { place, change in
        AnswerLine(
          words: "\(change.words).", source: place == 0 && isOfWeek ? span : nil, standing: .init(change.voices))
      }
  }

  private var trusted: [AnswerLine] {
    let voices = (report.wanted + report.targets).map(\.voices)
    let sources = Set(voices.flatMap { $0.sources.groups.map(\.name) })
    let single = voices.count { $0.sources.independent <= 1 }
    let alone = single == voices.count ? "all are" : single == 1 ? "1 is" : "\(single) are"
    let sums = voices.flatMap(\.all).map(\.confidence)
    let usual = sums.sorted().dropFirst(sums.count / 2).first
    return [
      sources.isEmpty
        ? AnswerLine(words: "No source with a name tells of it.")
        : AnswerLine(
          words: "\(Count.words(sources.count, "source")) told of it: \(Count.list(sources.sorted(), atMost: 3))."),
      voices.count > 1 && single > 0
        ? AnswerLine(
          words: "Of \(voices.count) pursuits \(alone) on the word of one independent source at most.")
        : nil,
      usual.flatMap { trust.reader(sure: $0) }.map { AnswerLine(words: $0) },
      AnswerLine(words: "What came of a source’s earlier words stands on the source’s own page."),
    ].compactMap(\.self)
  }
}

extension Voices {
  /// One testimony by itself.
  fileprivate init(of testimony: Testimony) {
    self.init(all: [testimony], sources: SourceCount(groups: [], unnamed: [], circular: []))
  }
}
