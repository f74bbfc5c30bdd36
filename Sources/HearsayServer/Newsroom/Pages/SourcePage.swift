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

  init(_ words: String, _ desk: LedgerDesk) throws(Fault) {
    report = try desk.source(try desk.sourceKey(words), limit: Self.mostClaims)
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
        "shares": shares,
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
