import HearsayModel

/// The findings of a set of articles as Markdown.
struct SeedsTables {
  private let themes: [(theme: SeedsPhrases.Theme, findings: [SeedsFinding])]

  /// Holds the phrases of a set against the readings of its articles.
  init(_ phrases: SeedsPhrases, of set: SeedsPhrases.Set, in articles: [SeedsArticle]) throws {
    themes = try phrases.themes(of: set).map { theme in
      let findings = try theme.phrases.flatMap { phrase in
        try SeedsLookup(phrase, in: articles).findings
      }
      return (theme, findings)
    }
  }

  private var findings: [SeedsFinding] { themes.flatMap(\.findings) }

  /// How many of the things that should be read are.
  var summary: String {
    let verdicts = findings.map(\.verdict)
    let (read, open) = (verdicts.count { $0 == .yes }, verdicts.count { $0 == .noSlot })
    let phrases = Set(findings.map { [$0.phrase.place.number.description, $0.phrase.words] }).count
    return
      "\(phrases) \(phrases == 1 ? "phrase" : "phrases"), from which \(verdicts.count - open) things should be read: \(read) of them are,"
      + " \(verdicts.count - open - read) are not yet. For \(open) more the record has no slot."
  }

  /// A table for each theme; `about` says what is hard about it.
  func sections(withAbout: Bool, suffix: String = "") -> [String] {
    themes.flatMap { theme, findings -> [String] in
      let about = withAbout && !theme.about.isEmpty ? [theme.about, ""] : []
      return ["### \(theme.title)\(suffix)", ""] + about + Self.table(findings) + [""]
    }
  }

  /// What is not read yet, by theme.
  var notReadYet: [String] {
    let missing = themes.flatMap { theme, findings -> [String] in
      findings.compactMap(Self.lack).map { "- \(theme.title): \($0)" }
    }
    return missing.isEmpty ? ["Nothing."] : missing
  }

  private static func table(_ findings: [SeedsFinding]) -> [String] {
    ["| phrase | in | should give | read as | read |", "| --- | --- | --- | --- | --- |"]
      + findings.map { finding in
        "| “\(cell(finding.phrase.words))” | \(finding.phrase.place.number) | \(cell(words(for: finding.expected)))"
          + " | \(cell(words(for: finding))) | \(words(for: finding.verdict)) |"
      }
  }

  private static func cell(_ words: String) -> String { words.replacing("|", with: "\\|") }

  private static func words(for expected: SeedsPhrases.Expectation) -> String {
    switch expected {
    case .claim(let record): "`\(record.kind.rawValue)` \(record.line)"
    case .quote(let speaker, let outlet): "quote of \(speaker)" + (outlet.map { ", to \($0)" } ?? "")
    case .noClaim(let kind, let reason): "no \(kind.map { "`\($0.rawValue)`" } ?? "claim"): \(reason)"
    case .noQuote(let reason): "no quote: \(reason)"
    case .noSlot(let what): "no slot for \(what)"
    }
  }

  private static func words(for finding: SeedsFinding) -> String {
    if let match = finding.read {
      return "`\(match.claim.entry)` \(match.record.line)" + (match.isHere ? "" : " (proved by another sentence)")
    }
    switch (finding.expected, finding.verdict) {
    case (.quote, .yes): return "that quote"
    case (.noClaim, .yes), (.noQuote, .yes): return "nothing"
    case (.noQuote, _): return "a quote"
    default: return "–"
    }
  }

  private static func words(for verdict: SeedsFinding.Verdict) -> String {
    switch verdict {
    case .yes: "yes"
    case .notYet(let slots): "not yet" + (slots.isEmpty ? "" : ": \(slots.map(\.rawValue).joined(separator: ", "))")
    case .noSlot: "no slot"
    }
  }

  private static func lack(_ finding: SeedsFinding) -> String? {
    let place = "“\(finding.phrase.words)” (\(finding.phrase.place.number))"
    switch (finding.expected, finding.verdict) {
    case (_, .yes): return nil
    case (.noSlot(let what), _): return "\(place): no slot for \(what)"
    case (.claim(let record), .notYet(let slots)):
      let nearest = slots.isEmpty ? "" : "; the nearest has another \(slots.map(\.rawValue).joined(separator: ", "))"
      return "\(place): no `\(record.kind.rawValue)` \(record.who)\(nearest)"
    case (.claim, .noSlot): return nil
    case (.quote, _): return "\(place): no quote, or another speaker"
    case (.noClaim, _): return "\(place): a claim is read where there is none"
    case (.noQuote, _): return "\(place): a quote is read where there is none"
    }
  }
}
