import HearsayDesk
import HearsayModel
import HearsayReports

/// One article: its claims marked where they stand, each with its record beside it.
struct ArticlePage {
  /// More claims than any article has that people read.
  private static let mostClaims = 300
  private let report: ArticleReport
  private let article: FiledArticle
  private let almanac: Almanac
  private let lines = ClaimLines()
  private let showsWholeTexts: Bool
  private let trust: TrustLines
  /// What came of what its publisher foretold; `nil` where it has no claims.
  private let record: SourceRecord?

  init(_ words: String, _ request: PageRequest, _ desk: LedgerDesk, showsWholeTexts: Bool, _ figures: ReaderFigures)
    throws(Fault)
  {
    trust = TrustLines(figures)
    report = try desk.article(words)
    guard let latest = report.versions.last?.article else {
      throw Fault(
        .noSuchArticle, at: "article “\(words)”", wrong: "the ledger has no version of it",
        advice: "look for words of it with the search")
    }
    article = latest
    almanac = desk.almanac
    self.showsWholeTexts = showsWholeTexts
    record = report.claims.isEmpty ? nil : try desk.record(ofSource: desk.almanac.publisherKey(of: latest))
  }

  private var claims: ArraySlice<FiledClaim> { report.claims.prefix(Self.mostClaims) }

  func sheet() -> PageSheet {
    let title = article.title ?? (report.forgotten == nil ? "Article without a title" : "Forgotten article")
    return PageSheet(
      template: "article", title: title, description: "What was read in an article, claim by claim.",
      fields: head(title).with(galley).with(records).with(quotes).with(history))
  }

  private func head(_ title: String) -> Fields {
    let publisher = article.publisher.map { name in
      Part.link(name, .source(almanac.publisherKey(of: article)))
    }
    let kinds = article.url.flatMap(Self.web)
    return [
      "heading": title,
      "facts": [publisher ?? Part.words("no publisher named"), Part.words(DayWords.short(article.published))],
      "original": kinds.map { ["href": $0] as Fields }.field,
      "address": kinds == nil ? (article.url ?? "came without an address") as Any : nothing,
      "standfirst": report.claims.isEmpty
        ? "Nothing in it was read as a claim."
        : "\(Count.words(report.claims.count, "claim")) were read in it. The words that prove each are marked and numbered.",
      "trust": trusted.map(\.fields), "hasTrust": !report.claims.isEmpty,
      "forgotten": report.forgotten.map { forgotten in
        "Its text was forgotten on \(DayWords.short(forgotten.moment.day)): \(forgotten.reason). What it claimed stays, without the words."
      }.field,
    ]
  }

  private var trusted: [AnswerLine] {
    let own = report.claims.count { $0.claim.chain.isEmpty }
    let sure = report.claims.map(\.claim.confidence).sorted()
    let weak = sure.count { $0 < Sureness.floor }
    let publisher = article.publisher ?? "Its publisher"
    return [
      AnswerLine(
        words:
          "\(own) of \(Count.words(sure.count, "claim")) stand in its own voice, \(sure.count - own) on the word of others.\(Self.words(ofWeak: weak))"
      ),
      sure.dropFirst(sure.count / 2).first.flatMap { trust.reader(sure: $0) }.map { AnswerLine(words: $0) },
      record.map { AnswerLine(words: TrustLines.record(of: publisher, $0)) },
    ].compactMap(\.self)
  }

  private static func words(ofWeak count: Int) -> String {
    let floor = ClaimLines.percent(Sureness.floor)
    return count == 0
      ? " The program is at least \(floor) sure of each."
      : " Of \(count) the program is less than \(floor) sure: these are told as “perhaps”."
  }

  /// An address that a browser may be sent to; other schemes, as `javascript:`, are shown as text.
  private static func web(_ url: String) -> String? {
    let lower = url.lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? url : nil
  }

  private var galley: Fields {
    guard let text = report.versions.last?.text, !text.isEmpty else { return ["hasGalley": false] }
    let marks = claims.enumerated().filter { $0.element.article.version == article.version }.map { index, filed in
      Galley.Mark(
        number: index + 1, start: filed.claim.evidenceOffsets.start, end: filed.claim.evidenceOffsets.end)
    }
    let galley = Galley(text, marks: marks, isWhole: showsWholeTexts)
    return [
      "hasGalley": !marks.isEmpty || showsWholeTexts, "isExcerpt": !showsWholeTexts,
      // The headline stands above already.
      "paragraphs": galley.lines.drop { $0 == article.title.map(Galley.Line.init(plain:)) }.map(paragraph),
    ]
  }

  private func paragraph(_ line: Galley.Line) -> Fields {
    guard case .words(let pieces) = line else { return ["isGap": true, "pieces": [Fields]()] }
    return [
      "isGap": false,
      "pieces": pieces.map { piece -> Fields in
        [
          "text": piece.text, "isMarked": !piece.claims.isEmpty, "isDeep": piece.claims.count > 1,
          "numbers": piece.claims.map(String.init).joined(separator: " "), "hint": hint(piece.claims),
          "refs": piece.ends.map { ["number": $0, "hint": hint([$0])] as Fields },
        ]
      },
    ]
  }

  private func hint(_ numbers: [Int]) -> String {
    numbers.map { "\($0): \(ClaimLines.sentence(report.claims[$0 - 1], naming: true))" }.joined(separator: "; ")
  }

  private var records: Fields {
    ["hasRecords": !claims.isEmpty, "records": claims.enumerated().map { record($0.element, number: $0.offset + 1) }]
  }

  private func record(_ filed: FiledClaim, number: Int) -> Fields {
    let claim = filed.claim
    return lines.full(filed, naming: true).with([
      "number": number, "anchor": ClaimLines.anchor(filed.id), "slots": RecordSlots(claim).fields,
      "onWordOf": claim.chain.isEmpty ? nothing : TermWords.words(for: claim.chain),
      "ownVoice": claim.chain.isEmpty,
      "playerHref": filed.player.map { PageAddress.player($0).path }.field, "playerName": claim.player ?? "",
      "clubs": clubs(claim), "short": String(filed.id.value.prefix(8)),
    ])
  }

  private func clubs(_ claim: Claim) -> [Fields] {
    let parties = [(claim.club, claim.clubRef), (claim.counterparty, claim.counterpartyRef)]
    return parties.compactMap { name, ref in
      guard let name, claim.kind != .standing || name == claim.club, name != "player", name != "agent" else {
        return nil
      }
      return Part.link(name, .club(ClubKey.key(ref: ref, name: name, almanac: almanac)))
    }
  }

  private var quotes: Fields {
    let quotes = report.quotes.filter { !$0.words.isEmpty }.prefix(40).map { quote -> Fields in
      ["speaker": (quote.speaker ?? "Somebody") + (quote.to.map { ", to \($0)" } ?? ""), "words": quote.words]
    }
    return ["hasQuotes": !quotes.isEmpty, "quotes": quotes]
  }

  private var history: Fields {
    let versions = report.versions.suffix(20).map { version -> Fields in
      [
        "seen": DayWords.short(version.seen.day),
        "readings": version.readings.map { reading -> Fields in
          ["words": "read on \(DayWords.short(reading.moment.day)) by reader \(reading.reader.version)"]
        },
      ]
    }
    return [
      "versions": versions, "articleID": article.id.value,
      "problems": report.problems.map { "\($0.message) (\($0.code))" },
      "hasProblems": !report.problems.isEmpty,
    ]
  }
}
