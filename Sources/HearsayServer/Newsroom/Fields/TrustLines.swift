import HearsayDesk
import HearsayModel
import HearsayReports

/// Whether something can be trusted, in plain sentences: who says so by name, how often the reader is right, what came of earlier words.
struct TrustLines {
  private let figures: ReaderFigures?

  init(_ figures: ReaderFigures?) { self.figures = figures }

  /// Who says so: `2 independent sources, Kickabout and The Courier; 1 of 4 claims only repeats.`
  func sources(of voices: Voices, _ words: VoiceWords) -> String {
    let count = voices.sources
    let names = Count.list(count.groups.map(\.name), atMost: 3)
    let who =
      count.independent == 0
      ? "No source with a name" : "\(Count.words(count.independent, "independent source")): \(names)"
    return "\(who)\(Self.rest(voices, words))."
  }

  private static func rest(_ voices: Voices, _ words: VoiceWords) -> String {
    let all = voices.all.count
    let echoes = words.echoes(among: voices)
    let unnamed = voices.sources.unnamed.count
    let parts = [
      all > 1 ? Count.words(all, "claim") + " in all" : nil,
      echoes > 0 ? "\(echoes) of them only \(echoes == 1 ? "repeats" : "repeat") another" : nil,
      unnamed > 0 ? "\(unnamed) on nobody with a name" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "; \(parts.joined(separator: ", "))"
  }

  /// How many of ten readings as sure as one are right: `Of ten readings as sure as this (80 to 90 %), about 6 are what the article says.`
  func reader(sure confidence: Double) -> String? {
    guard let band = figures?.band(of: confidence) else { return nil }
    return
      "Of ten readings that are \(band.words) sure, about \(Int((band.right * 10).rounded())) are what the article says."
  }

  /// What came of what a source foretold: `Of 5 moves that Kickabout foretold, 2 came true, 1 did not, 2 are open.`
  static func record(of name: String, _ record: SourceRecord) -> String {
    guard record.forecasts > 0 else {
      return "\(name) has foretold no move in this ledger, so nobody can tell how often it is right."
    }
    guard record.decided > 0 else {
      return
        "\(name) foretold \(Count.words(record.forecasts, "move")); no outcome is known yet, so nobody can tell how often it is right."
    }
    return
      "Of \(Count.words(record.forecasts, "move")) that \(name) foretold, \(record.right) came true, \(record.wrong) did not, \(record.open) \(record.open == 1 ? "is" : "are") open."
  }
}
