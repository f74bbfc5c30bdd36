import HearsayLexicon
import HearsayModel
import HearsayText

/// Finds the cues of attribution with their sources: "according to X", "X report", "it is claimed", "reportedly".
struct CueFinder {
  let scene: Scene
  let sources: SourceReader
  let spokenOutlets: SpokenOutletFinder
  let verbs: SayingVerbs
  private let subjects: SubjectFinder
  private let scopes: ScopeResolver
  private let credits: CreditReader
  private let idioms: PressIdioms
  private let lines: LineCredits
  /// For each token, whether somebody is quoted there: a cue within speech is the speaker's.
  private let isSpoken: [Bool]

  init(scene: Scene, speeches: [Speech]) {
    self.scene = scene
    sources = SourceReader(scene: scene)
    spokenOutlets = SpokenOutletFinder(scene: scene, sources: sources)
    verbs = SayingVerbs(scene: scene)
    subjects = SubjectFinder(scene: scene, sources: sources)
    scopes = ScopeResolver(scene: scene)
    credits = CreditReader(scene: scene, sources: sources)
    idioms = PressIdioms(scene: scene, sources: sources, scopes: scopes)
    lines = LineCredits(scene: scene, sources: sources)
    var spoken = Array(repeating: false, count: scene.tokens.count)
    for part in speeches.flatMap(\.parts) { for token in part { spoken[token] = true } }
    isSpoken = spoken
  }

  var lists: AttributionWords { scene.knowledge.attribution }

  /// The cues of every sentence, in order.
  func cues() -> [[Cue]] { scene.layers.sentences.map { cues(in: $0.tokens) } }

  private func cues(in sentence: Range<Int>) -> [Cue] {
    var cues: [Cue] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard !isSpoken[index], let cue = cue(at: index, sentence) else {
        index += 1
        continue
      }
      cues.append(relayed(cues.last, cue) ?? cue)
      index = max(cue.tokens.upperBound, index + 1)
    }
    return cues
  }

  private func cue(at index: Int, _ sentence: Range<Int>) -> Cue? {
    ownCue(at: index, sentence) ?? lead(at: index, sentence) ?? idiom(at: index, sentence)
      ?? credits.cue(at: index, sentence) ?? lines.cue(at: index, sentence) ?? idioms.cue(at: index, sentence)
      ?? verb(at: index, sentence)
  }

  func match(_ list: WordLists.List, _ index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    list.phrases.longestRun(scene.tokens, from: index, limit: sentence.upperBound)
  }

  // MARK: Phrases

  private func ownCue(at index: Int, _ sentence: Range<Int>) -> Cue? {
    guard let tokens = match(lists.ownCues, index, sentence) else { return nil }
    if tokens.upperBound < sentence.upperBound, scene.grammar.by.contains(scene.id(tokens.upperBound)) { return nil }
    let source = CitedSource(tokens: tokens, sort: .own, chains: [])
    return Cue(tokens: tokens, source: source, scope: scopes.ofPhrase(tokens, sentence), rule: "own voice")
  }

  /// "according to X", "as reported by X".
  private func lead(at index: Int, _ sentence: Range<Int>) -> Cue? {
    guard let tokens = match(lists.sourceLeads, index, sentence),
      let source = sources.source(startingAt: tokens.upperBound, limit: sentence.upperBound),
      !isPartyWhereNoneMay(source, tokens), !isNoLead(tokens, source)
    else { return nil }
    let cue = tokens.lowerBound..<source.tokens.upperBound
    return Cue(tokens: cue, source: source, scope: scopes.ofPhrase(cue, sentence), rule: "source lead")
  }

  /// "a report from Milan", "per game": a lead of one word needs an outlet or a person after it.
  private func isPartyWhereNoneMay(_ source: CitedSource, _ lead: Range<Int>) -> Bool {
    lead.count == 1 && source.chains.first?.last?.role == .party
  }

  /// Whether the words of a lead are none before a name that is not known for an outlet's: "by way of Turin", "Per Lindgren".
  private func isNoLead(_ lead: Range<Int>, _ source: CitedSource) -> Bool {
    let first = scene.tokens[lead.lowerBound]
    // "Per the report" is no man.
    let isGivenName =
      lead.count == 1 && first.letterCase == .title && scene.lexicon.firstNames.contains(first.id)
      && !scene.words.determiners.contains(scene.id(lead.upperBound))
    let isWay = lists.ways.phrases.longestRun(scene.tokens, from: lead.lowerBound, limit: lead.upperBound) != nil
    return (isGivenName || isWay) && !sources.isKnownPress(source)
  }

  /// "it is claimed", "reportedly".
  private func idiom(at index: Int, _ sentence: Range<Int>) -> Cue? {
    if let place = reportsOfPlace(at: index, sentence) { return place }
    if let tokens = match(lists.plainReports, index, sentence) {
      // "it was reported by X": X is the source.
      if tokens.upperBound < sentence.upperBound, scene.grammar.by.contains(scene.id(tokens.upperBound)) { return nil }
      let source = CitedSource(tokens: tokens, sort: .bare, chains: [])
      return Cue(tokens: tokens, source: source, scope: scopes.ofIdiom(tokens, sentence), rule: "plain reports")
    }
    if let tokens = match(lists.otherReports, index, sentence) {
      let source = CitedSource(tokens: tokens, sort: .other, chains: [[sources.plain(tokens)]])
      return Cue(tokens: tokens, source: source, scope: scopes.ofIdiom(tokens, sentence), rule: "other reports")
    }
    if index == sentence.lowerBound, let tokens = match(lists.continuations, index, sentence) {
      let source = CitedSource(tokens: tokens, sort: .carried, chains: [])
      return Cue(tokens: tokens, source: source, scope: sentence, rule: "continuation")
    }
    if let tokens = match(lists.carried, index, sentence) {
      if tokens.upperBound < sentence.upperBound, scene.grammar.by.contains(scene.id(tokens.upperBound)) { return nil }
      let source = CitedSource(tokens: tokens, sort: .carried, chains: [])
      return Cue(tokens: tokens, source: source, scope: scopes.ofIdiom(tokens, sentence), rule: "carried")
    }
    return nil
  }

  /// "it is said in Italy": reports of that land.
  private func reportsOfPlace(at index: Int, _ sentence: Range<Int>) -> Cue? {
    guard let said = match(lists.plainReports, index, sentence) ?? match(lists.carried, index, sentence),
      let source = sources.reports(inPlaceAt: said.upperBound, limit: sentence.upperBound)
    else { return nil }
    let tokens = index..<source.tokens.upperBound
    return Cue(tokens: tokens, source: source, scope: scopes.ofIdiom(tokens, sentence), rule: "reports of a place")
  }

  // MARK: Verbs of saying

  private func verb(at index: Int, _ sentence: Range<Int>) -> Cue? {
    guard lists.sayingVerbs.contains(scene.id(index)) || match(lists.clear, index, sentence) != nil else { return nil }
    guard !verbs.isNamed(index), verbs.isVerb(index) else { return nil }
    let start = verbs.groupStart(index, floor: sentence.lowerBound)
    if let cue = infinitive(index, start, sentence) { return cue }
    if isUnsaid((verbs.wayToSay(index, floor: start) == nil ? start : index)..<index, index) { return nil }
    if let source = carriedPerson(start, index, sentence)
      ?? sources.source(endingAt: skippingBracket(start, sentence), floor: sentence.lowerBound)
      ?? pronoun(start, index, sentence)
    {
      guard fits(source, index) else { return nil }
      return spoken(source.sort == .named ? handedOn(source, index, start, sentence) : source, index, sentence)
    }
    return inverted(index, sentence) ?? participle(index, start, sentence) ?? quoted(index, sentence)
  }

  /// Whether the verb is passive, or its saying is still to come or denied, or it is "say yes".
  private func isUnsaid(_ group: Range<Int>, _ verb: Int) -> Bool {
    if verb + 1 < scene.tokens.count, scene.grammar.answers.contains(scene.id(verb + 1)) { return true }
    let isGerund = scene.ends(verb, in: scene.grammar.gerundEndings)
    return group.contains {
      scene.grammar.unsaid.contains(scene.id($0)) || !isGerund && scene.grammar.being.contains(scene.id($0))
    }
  }

  /// "Manchester Evening News (MEN) report": the bracket between source and verb.
  private func skippingBracket(_ index: Int, _ sentence: Range<Int>) -> Int {
    guard index > sentence.lowerBound + 2, scene.id(index - 1) == Word.closeBracket else { return index }
    let open = (sentence.lowerBound..<index).last { scene.id($0) == Word.openBracket }
    return open ?? index
  }

  /// "they claim", "it adds": whoever was named last.
  private func pronoun(_ end: Int, _ verb: Int, _ sentence: Range<Int>) -> CitedSource? {
    guard end > sentence.lowerBound, lists.outletVerbs.contains(scene.id(verb)) else { return nil }
    let id = scene.id(end - 1)
    guard scene.grammar.they.contains(id) || scene.grammar.it.contains(id) else { return nil }
    return CitedSource(tokens: (end - 1)..<end, sort: .carried, chains: [])
  }

  /// ", he says,": whoever was named last as speaking; "He adds that": the journalist who was named last; else whoever "he" is.
  private func carriedPerson(_ end: Int, _ verb: Int, _ sentence: Range<Int>) -> CitedSource? {
    guard end > sentence.lowerBound, scene.grammar.thirdPersons.contains(scene.id(end - 1)),
      [lists.personVerbs, lists.outletVerbs, lists.paperVerbs].contains(where: { $0.contains(scene.id(verb)) })
    else { return nil }
    let isAside = scopes.isAside((end - 1)..<(verb + 1), sentence) && lists.personVerbs.contains(scene.id(verb))
    guard isAside || end - 1 == sentence.lowerBound else { return nil }
    // "He believes" tells the word of a journalist; a player only thinks so.
    let isThought = lists.paperVerbs.contains(scene.id(verb)) && !lists.personVerbs.contains(scene.id(verb))
    let known = isThought ? nil : sources.source(endingAt: end, floor: sentence.lowerBound)
    let sort = isAside ? CitedSource.Sort.carriedPerson : .carriedJournalist
    return CitedSource(tokens: (end - 1)..<end, sort: sort, chains: known?.chains ?? [])
  }

  private func fits(_ source: CitedSource, _ verb: Int) -> Bool {
    let id = scene.id(verb)
    if source.sort == .carriedPerson || source.sort == .carriedJournalist { return true }
    guard let role = source.chains.first?.first?.role else {
      return source.sort == .own || lists.outletVerbs.contains(id)
    }
    switch role {
    case .outlet: return lists.outletVerbs.contains(id) || lists.paperVerbs.contains(id) && sources.isKnownPress(source)
    case .unnamed: return lists.outletVerbs.contains(id) || scene.grammar.tellingVerbs.contains(id)
    case .journalist:
      return lists.outletVerbs.contains(id) || lists.personVerbs.contains(id) || lists.paperVerbs.contains(id)
    case .speaker:
      return lists.personVerbs.contains(id)
        || lists.clear.phrases.longestRun(scene.tokens, from: verb, limit: min(verb + 5, scene.tokens.count)) != nil
    case .party: return lists.partyVerbs.contains(id)
    }
  }

  private func spoken(_ source: CitedSource, _ verb: Int, _ sentence: Range<Int>) -> Cue? {
    var source = source
    var end = verb + 1
    if scene.grammar.tellingVerbs.contains(scene.id(verb)) {
      guard source.sort == .named || source.sort == .unnamed else { return nil }
      if let audience = match(lists.audiences, end, sentence) {
        (source, end) = inOutlet(source, audience.upperBound, sentence)
        let cue = min(source.tokens.lowerBound, verb)..<end
        return Cue(tokens: cue, source: source, scope: scopes.ofVerb(cue, sentence), rule: "verb of saying")
      }
      guard let told = sources.source(startingAt: end, limit: sentence.upperBound),
        let outlet = told.chains.first?.last, outlet.role == .outlet || told.sort == .own
      else { return nil }
      end = told.tokens.upperBound
      if told.sort != .own {
        source = CitedSource(tokens: source.tokens, sort: .named, chains: source.chains.map { $0 + [outlet] })
      }
    }
    (source, end) = inOutlet(source, end, sentence)
    source = besideOutlet(source, verb, sentence)
    let cue = min(source.tokens.lowerBound, verb)..<max(end, source.tokens.upperBound)
    return Cue(tokens: cue, source: source, scope: scopes.ofVerb(cue, sentence), rule: "verb of saying")
  }

  /// ", claims X" at the end of a sentence.
  private func inverted(_ verb: Int, _ sentence: Range<Int>) -> Cue? {
    guard verb > sentence.lowerBound,
      scene.grammar.as.contains(scene.id(verb - 1)) || scene.id(verb - 1) == Word.comma
        || scene.tokens[verb - 1].kind == .quote
        || scene.tokens[verb - 1].kind == .dash,
      let source = sources.source(startingAt: verb + 1, limit: sentence.upperBound)
        ?? sources.bareReport(at: verb + 1),
      source.sort != .own, source.sort != .carriedPerson, fits(source, verb),
      !scene.grammar.that.contains(scene.id(verb + 1)),
      isSentenceEnd(source.tokens.upperBound, sentence) || isThrownIn(source, sentence)
    else { return nil }
    return Cue(tokens: verb..<source.tokens.upperBound, source: source, scope: sentence, rule: "inverted")
  }

  /// ", adds X,": a press source between two commas.
  private func isThrownIn(_ source: CitedSource, _ sentence: Range<Int>) -> Bool {
    source.tokens.upperBound < sentence.upperBound && scene.id(source.tokens.upperBound) == Word.comma
      && sources.isKnownPress(source)
  }

  /// Whether nothing but a time and signs follow.
  private func isSentenceEnd(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (index..<sentence.upperBound).allSatisfy { index in
      scene.tokens[index].kind != .word || lists.timeWords.contains(scene.id(index))
    }
  }

  /// ", insisting that", "and said": the subject of the sentence speaks.
  private func participle(_ verb: Int, _ start: Int, _ sentence: Range<Int>) -> Cue? {
    guard start > sentence.lowerBound, lists.personVerbs.contains(scene.id(verb)) else { return nil }
    let isGerund = scene.ends(verb, in: scene.grammar.gerundEndings)
    guard (isGerund ? scene.grammar.gerundJoints : scene.grammar.verbJoints).contains(scene.id(start - 1)),
      opensComplement(verb + 1, sentence),
      let subject = subjects.subject(of: sentence.lowerBound..<start),
      subject.role == .speaker || subject.role == .journalist
    else { return nil }
    let source = CitedSource(tokens: start..<(verb + 1), sort: .named, chains: [[subject]])
    return Cue(tokens: verb..<(verb + 1), source: source, scope: verb..<sentence.upperBound, rule: "participle")
  }

  /// "X took to Twitter to say": what somebody goes before the world for.
  private func infinitive(_ verb: Int, _ start: Int, _ sentence: Range<Int>) -> Cue? {
    guard start > sentence.lowerBound, lists.personVerbs.contains(scene.id(verb)),
      scene.grammar.to.contains(scene.id(start - 1)) || scene.grammar.to.contains(scene.id(start)),
      let turn = (max(sentence.lowerBound, start - Self.longestTurn)..<start).last(where: {
        match(lists.publicTurns, $0, sentence) != nil
      }), let subject = subjects.subject(of: sentence.lowerBound..<turn),
      subject.role == .speaker || subject.role == .journalist
    else { return nil }
    let source = CitedSource(tokens: start..<(verb + 1), sort: .named, chains: [[subject]])
    return Cue(tokens: verb..<(verb + 1), source: source, scope: verb..<sentence.upperBound, rule: "infinitive")
  }

  /// "has taken to his own Instagram account to say".
  static let longestTurn = 8

  /// Whether what somebody says follows: "and said that", "and said he".
  private func opensComplement(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    let id = scene.id(index)
    return scene.grammar.that.contains(id) || scene.grammar.the.contains(id) || id == Word.colon
      || scene.mentionAt[index] >= 0
      || scene.tokens[index].kind == .quote
  }

}
