import HearsayLexicon
import HearsayModel
import HearsayText

/// The outlet that a person's word appears in, told beside him or behind his verb.
extension CueFinder {
  /// "X writes in Y", "X said on Y", "X confirmed to Y": the source with the outlet behind its verb, and where that ends.
  func inOutlet(_ source: CitedSource, _ end: Int, _ sentence: Range<Int>) -> (CitedSource, Int) {
    guard let speaker = speaker(source), end < sentence.upperBound else { return (source, end) }
    if let channel = spokenOutlets.channel(after: end, limit: sentence.upperBound) {
      return (spoken(by: speaker, in: channel, source), end + 2)
    }
    if let lead = match(lists.telling, end, sentence), lead.count > 1,
      let (outlet, upperBound) = outlet(at: lead.upperBound, limit: sentence.upperBound)
    {
      return (spoken(by: speaker, in: outlet, source), upperBound)
    }
    let isTold = scene.grammar.to.contains(scene.id(end))
    guard isTold || scene.grammar.outletPrepositions.contains(scene.id(end)),
      let (outlet, upperBound) = outlet(at: end + 1, limit: sentence.upperBound),
      outlet.ref != nil || scene.grammar.writingVerbs.contains(scene.id(end - 1))
    else { return (source, end) }
    return (spoken(by: isTold ? speaker : writer(speaker), in: outlet, source), upperBound)
  }

  /// "Writing for Y, X says", "X, speaking to Y, said": the source with the outlet that is told before its verb.
  func besideOutlet(_ source: CitedSource, _ verb: Int, _ sentence: Range<Int>) -> CitedSource {
    guard let speaker = speaker(source) else { return source }
    let starts = [sentence.lowerBound, source.tokens.upperBound].map { index in
      index < verb && (scene.id(index) == Word.comma || scene.words.adverbs.contains(scene.id(index)))
        ? index + 1 : index
    }
    for start in starts where start < verb {
      if let channel = spokenOutlets.channel(after: start + 1, limit: verb) {
        return spoken(by: speaker, in: channel, source)
      }
      let writing = match(lists.writing, start, sentence)
      guard let lead = writing ?? match(lists.telling, start, sentence), lead.upperBound < verb,
        let (outlet, _) = outlet(at: lead.upperBound, limit: verb)
      else { continue }
      return spoken(by: writing == nil ? speaker : writer(speaker), in: outlet, source)
    }
    return source
  }

  /// The one person whom a source is, of whom no outlet is told yet.
  private func speaker(_ source: CitedSource) -> Attribution? {
    guard source.sort == .named, source.chains.count == 1, let chain = source.chains.first, chain.count == 1,
      chain[0].role == .speaker || chain[0].role == .journalist
    else { return nil }
    return chain[0]
  }

  /// Somebody as a journalist who writes for an outlet.
  private func writer(_ speaker: Attribution) -> Attribution {
    var writer = speaker
    (writer.role, writer.link) = (.journalist, .for)
    return writer
  }

  private func spoken(by speaker: Attribution, in outlet: Attribution, _ source: CitedSource) -> CitedSource {
    CitedSource(tokens: source.tokens, sort: .named, chains: [[speaker, outlet]])
  }

  /// The outlet whose name begins at a token, and where it ends.
  private func outlet(at start: Int, limit: Int) -> (outlet: Attribution, upperBound: Int)? {
    guard let source = sources.source(startingAt: start, limit: limit), source.sort == .named,
      let outlet = source.chains.first?.last, outlet.role == .outlet
    else { return nil }
    return (outlet, source.tokens.upperBound)
  }
}
