import HearsayDesk
import HearsayModel
import HearsayReports

/// A source: what it claimed, how much of it is its own word, whom it repeats, who repeats it, who copies whom.
struct SourcePage {
  /// As many of its latest claims as a page is told from.
  private static let mostClaims = 300
  private static let mostLines = 20
  private let report: SourceReport
  private let isCut: Bool
  private let record: SourceRecord
  private let figures: ReaderFigures
  private let today: Day?

  init(_ words: String, _ desk: LedgerDesk, _ figures: ReaderFigures) throws(Fault) {
    self.figures = figures
    today = try desk.newestDay()
    report = try desk.source(try desk.sourceKey(words), limit: Self.mostClaims)
    record = try desk.record(ofSource: report.key)
    isCut = report.claims >= Self.mostClaims
  }

  func sheet() -> PageSheet {
    let facts =
      [report.owner.map { "owned by \($0)" }, report.isKnown ? nil : "not in the list of known sources"].compactMap(
        \.self)
      + report.outlets.prefix(3).map { "writes for \($0)" }
    let lines = ClaimLines()
    let own = report.ownVoice + report.quoted
    return PageSheet(
      template: "source", title: report.name, description: "What \(report.name) claimed, and whom it repeats.",
      section: .sources, feed: (PageAddress.source(report.key).path, ""),
      fields: [
        "heading": report.name, "facts": facts.map { Part.words($0) }, "standfirst": standfirst,
        "shares": shares, "answers": answers,
        "kinds": report.kinds.prefix(8).map { ["name": $0.kind.rawValue, "count": $0.claims] as Fields },
        "hasKinds": !report.kinds.isEmpty, "hasRepeatedBy": !report.repeatedBy.isEmpty,
        "repeatedBy": report.repeatedBy.prefix(Self.mostLines).map(tally), "hasRepeats": !report.repeats.isEmpty,
        "repeats": report.repeats.prefix(Self.mostLines).map(tally),
        "unnamed": report.unnamed > 0
          ? "\(Count.words(report.unnamed, "more claim")) on nobody with a name." : nothing,
        "hasCopies": !report.copies.isEmpty, "copies": report.copies.prefix(Self.mostLines).map(copy),
        "hasOwn": !own.isEmpty, "claims": own.prefix(Self.mostLines).map { lines.dated($0, naming: true) },
        "ownNote":
          "Its own word, in its own pages or as others tell it, the latest \(min(own.count, Self.mostLines)) of \(own.count).",
        "claimsHref": "/search?source=\(PercentCode.encoded(report.key))",
      ])
  }

  private var standfirst: String {
    let own = report.ownVoice.count
    let told = "\(Count.words(report.claims, "claim"))\(isCut ? ", its latest" : ""): "
    return told
      + "\(own) in its own voice, \(report.quoted.count) of its word as others tell it, \(report.passedOn.count) passed on from others."
  }

  private var answers: [Fields] {
    [
      ("Whose word is it?", share), ("What came of what it foretold?", outcomes), ("What did it say last?", last),
      ("Can I trust it?", trusted),
    ]
    .map { question, lines in ["question": question, "lines": lines.map(\.fields)] }
  }

  private var share: [AnswerLine] {
    let own = report.ownVoice.count + report.quoted.count
    let ofTen = Int((Double(own) / Double(max(report.claims, 1)) * 10).rounded())
    return [
      AnswerLine(
        words:
          "About \(ofTen) of ten of its claims are its own word, in its own pages or as others tell it; \(10 - ofTen) are passed on from others."
      ),
      report.copies.isEmpty
        ? AnswerLine(words: "No copied text was found.")
        : AnswerLine(
          words: "\(Count.words(report.copies.count, "article")) with text copied without credit.", href: "#copies"),
    ]
  }

  private var outcomes: [AnswerLine] {
    [
      AnswerLine(
        words: record.forecasts == 0
          ? "Nothing to judge: it foretold no move in this ledger."
          : "\(record.right) right, \(record.wrong) wrong, \(record.open) open, of \(Count.words(record.forecasts, "move")) foretold."
      )
    ]
  }

  private var last: [AnswerLine] {
    guard
      let claim = (report.ownVoice + report.quoted).filter({ $0.day != nil }).max(by: {
        ($0.day?.number ?? 0) < ($1.day?.number ?? 0)
      }),
      let day = claim.day
    else { return [AnswerLine(words: "Nothing of its own that has a day.")] }
    let ago = today.map { $0.number - day.number } ?? 0
    let when =
      ago == 0 ? "on the newest day" : ago < 7 ? "this week" : "\(DayWords.span(ago)) before the newest day"
    return [
      AnswerLine(
        words: "\(ClaimLines.sentence(claim, naming: true)).", source: "\(DayWords.short(day)), \(when)",
        href: ClaimLines.href(claim), standing: .init(Testimony(claim)))
    ]
  }

  private var trusted: [AnswerLine] {
    let all = (report.ownVoice + report.quoted + report.passedOn).map(\.claim.confidence).sorted()
    return [
      AnswerLine(words: TrustLines.record(of: report.name, record)),
      all.dropFirst(all.count / 2).first.flatMap { TrustLines(figures).reader(sure: $0) }.map { AnswerLine(words: $0) },
      report.isKnown ? nil : AnswerLine(words: "It is not in the list of known sources."),
    ].compactMap(\.self)
  }

  /// The three parts as a bar.
  private var shares: Fields {
    let counts = [("own", report.ownVoice.count), ("quoted", report.quoted.count), ("passed", report.passedOn.count)]
    let all = Double(max(report.claims, 1))
    var x = 0.0
    let bars = counts.map { sort, count -> Fields in
      let width = Double(count) / all * 600
      defer { x += width }
      return ["sort": sort, "x": Drawn.number(x), "w": Drawn.number(width)]
    }
    return [
      "bars": bars,
      "barWords":
        "\(counts[0].1) in its own voice, \(counts[1].1) as others tell it, \(counts[2].1) passed on from others",
      "own": counts[0].1, "quoted": counts[1].1, "passed": counts[2].1,
    ]
  }

  private func tally(_ tally: SourceReport.Tally) -> Fields {
    [
      "href": PageAddress.source(tally.key).path, "name": tally.name, "count": Count.words(tally.claims, "claim"),
      "last": DayWords.short(tally.last),
    ]
  }

  private func copy(_ copy: TextCopy) -> Fields {
    [
      "words": DayWords.spelled(copy.reason), "copyHref": PageAddress.article(copy.copy).path,
      "originalHref": PageAddress.article(copy.original).path, "order": copy.isOrdered ? "from" : "or",
    ]
  }
}
