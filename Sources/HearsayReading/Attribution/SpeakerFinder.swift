import HearsayLexicon
import HearsayModel
import HearsayText

/// Finds who says a quotation: before it, after it, or in a sentence nearby.
struct SpeakerFinder {
  let scene: Scene
  private let sources: SourceReader
  private let verbs: SayingVerbs
  private let subjects: SubjectFinder
  private let outlets: SpokenOutletFinder
  private let tags: SpeechTagReader
  private let phrases: SpeakerPhraseReader

  init(scene: Scene) {
    self.scene = scene
    sources = SourceReader(scene: scene)
    verbs = SayingVerbs(scene: scene)
    subjects = SubjectFinder(scene: scene, sources: sources)
    outlets = SpokenOutletFinder(scene: scene, sources: sources)
    tags = SpeechTagReader(scene: scene, sources: sources, subjects: subjects)
    phrases = SpeakerPhraseReader(scene: scene, sources: sources)
  }

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// One quotation as speech, with what its own sentence says of the speaker.
  func part(_ quotation: Marked) -> Speech {
    let mark = quotation.tokens.lowerBound - 1
    let end = min(quotation.tokens.upperBound + (quotation.isClosed ? 1 : 0), scene.tokens.count)
    var speech = Speech(parts: [quotation.tokens])
    let tag = tags.tag(behind: quotation)
    if let tag {
      // "X was having none of it: '…,' he told Bild."
      let lead = tag.isReference && mark >= 0 && scene.id(max(0, mark - 1)) == Word.colon ? speaker(before: mark) : nil
      speech.speaker = lead ?? tag.speaker ?? tag.pronoun.flatMap { antecedent(of: $0) }
      speech.isReference = tag.isReference && lead == nil && speech.speaker.map { isReference($0) } ?? true
    }
    if tag == nil || tag?.isReference == false, speech.speaker == nil, !quotation.tokens.isEmpty,
      end < scene.tokens.count, !scene.tokens[end].lineBreakBefore
    {
      speech.speaker = speaker(after: end)
      speech.isReference = speech.speaker.map { isReference($0) } ?? false
    }
    if speech.speaker == nil, mark >= 0, let speaker = speaker(before: mark) {
      speech.speaker = speaker
      speech.isReference = hasPronoun(before: mark)
    }
    if speech.speaker?.role == .party, isFirstPerson(quotation.tokens) { speech.speaker = nil }
    let sentence = scene.sentence(of: quotation.tokens.lowerBound).tokens
    if sentence.lowerBound < mark { speech.outlet = outlets.outlet(in: sentence.lowerBound..<mark) }
    if speech.outlet == nil, end < scene.tokens.count, !scene.tokens[end].lineBreakBefore {
      speech.outlet = outlets.outlet(in: end..<scene.sentence(of: end - 1).tokens.upperBound)
    }
    return speech
  }

  /// Whether the lead-in to a mark has "he" for its subject.
  private func hasPronoun(before mark: Int) -> Bool {
    let first = scene.sentence(of: mark).tokens.lowerBound
    guard first < mark,
      let verb = (first..<mark).last(where: { lists.sayingVerbs.contains(scene.id($0)) && !verbs.isNamed($0) })
    else { return false }
    return isPronoun(verbs.groupStart(verb, floor: first) - 1)
  }

  /// Whether a speaker stands in the text as "he" or "the midfielder".
  private func isReference(_ speaker: Attribution) -> Bool {
    scene.mentions.contains { mention in
      scene.layers.range(of: mention.tokens) == speaker.range
        && (mention.form == .pronoun || mention.form == .description)
    }
  }

  /// Whether somebody speaks of himself, as no club does.
  private func isFirstPerson(_ tokens: Range<Int>) -> Bool {
    tokens.contains { scene.grammar.i.contains(scene.id($0)) && scene.tokens[$0].letterCase == .initial }
  }

  // MARK: Tags

  /// Whether a verb of saying leads in to the mark: "he said: '", "Y told X that '".
  func hasTag(before mark: Int) -> Bool {
    let first = scene.sentence(of: mark).tokens.lowerBound
    let start = max(first, mark - 4)
    guard start < mark, leadsIn(mark - 1) else { return false }
    return (start..<mark).contains {
      lists.sayingVerbs.contains(scene.id($0)) && verbs.isVerb($0) || scene.grammar.wordingWords.contains(scene.id($0))
    }
  }

  /// Whether a person is said to say what a mark opens as part of a longer sentence: "X told the Post that he was '…'".
  func isReported(before mark: Int) -> Bool {
    let first = scene.sentence(of: mark).tokens.lowerBound
    let near = max(first, mark - Self.reportReach)
    // "talked to 'an important person'": what a preposition governs is part of the report.
    guard near < mark, !scene.grammar.phrasePrepositions.contains(scene.id(mark - 1)),
      let verb = (near..<mark).last(where: {
        lists.personVerbs.contains(scene.id($0)) && verbs.isVerb($0) && !verbs.isNamed($0)
      }), verb > first,
      !((verb + 1)..<mark).contains(where: { scene.tokens[$0].kind == .quote || scene.tokens[$0].kind == .stop })
    else { return false }
    let start = verbs.groupStart(verb, floor: first)
    if start > first, isPronoun(start - 1) { return true }
    guard let reading = phrases.reading(endingAt: start, floor: first) else { return false }
    return reading.speaker?.role == .speaker
  }

  /// How far before a mark the verb may stand that says so.
  private static let reportReach = 16

  /// Whether a token can stand right before speech: a verb of saying, a comma, "that".
  private func leadsIn(_ index: Int) -> Bool {
    let id = scene.id(index)
    return id == Word.comma || id == Word.colon || scene.grammar.that.contains(id) || lists.sayingVerbs.contains(id)
      || scene.grammar.wordingWords.contains(id)
      || scene.grammar.it.contains(id)
      || scene.mention(at: index).map {
        $0.tokens.lowerBound > 0 && scene.grammar.tellingVerbs.contains(scene.id($0.tokens.lowerBound - 1))
      } ?? false
  }

  /// Whether a verb of saying follows the quotation that ends at `end`: "' said X", "' X added".
  func hasTag(after end: Int) -> Bool { verb(after: end) != nil }

  /// How far behind the closing mark a tag's verb may stand: "', the former Rangers and Scotland midfielder told".
  private static let tagReach = 8

  private func verb(after end: Int) -> Int? {
    guard end < scene.tokens.count, end > 0 else { return nil }
    let limit = min(scene.sentence(of: end - 1).tokens.upperBound, end + Self.tagReach)
    var index = end
    while index < limit {
      let token = scene.tokens[index]
      if token.kind == .quote || token.kind == .stop || token.lineBreakBefore && index > end { return nil }
      if lists.sayingVerbs.contains(token.id), verbs.isVerb(index), !verbs.isNamed(index) { return index }
      if !verbs.isNamed(index), scene.grammar.speechBreaks.contains(token.id) { return nil }
      index += 1
    }
    return nil
  }

  private func speaker(after end: Int) -> Attribution? {
    guard let verb = verb(after: end) else { return nil }
    let limit = scene.sentence(of: end - 1).tokens.upperBound
    if isInverted(verb, end), let source = sources.source(startingAt: verb + 1, limit: limit) {
      return saying(source).map { asPerson($0, behind: verb) }
    }
    let start = verbs.groupStart(verb, floor: end)
    if isPronoun(start - 1) { return antecedent(of: start - 1) }
    return sources.source(endingAt: start, floor: end).flatMap { saying($0) }.map { asTeller($0, verb) }
  }

  /// Who tells an outlet something is no outlet himself, though nobody knows him: "Arlidge told Radio Sele".
  private func asTeller(_ source: Attribution, _ verb: Int) -> Attribution {
    guard source.role == .outlet, source.ref == nil, !scene.outlets.contains(source.name),
      scene.grammar.tellingVerbs.contains(scene.id(verb))
    else { return source }
    var person = source
    (person.role, person.link) = (.speaker, .told)
    return person
  }

  /// A name of several words that nobody knows, right behind the verb and without the article that papers have, is a person's.
  private func asPerson(_ source: Attribution, behind verb: Int) -> Attribution {
    guard source.role == .outlet, source.ref == nil, source.name.contains(" "),
      source.range.start == scene.tokens[verb + 1].range.start,
      !scene.phrase(source.name).contains(where: { lists.outletNameWords.contains($0) })
    else { return source }
    var person = source
    (person.role, person.link) = (.speaker, .told)
    return person
  }

  // MARK: "he said"

  private func isPronoun(_ index: Int) -> Bool { index >= 0 && scene.grammar.he.contains(scene.id(index)) }

  /// Who "he" is beside speech: whoever the sentences before say has spoken, or are about; else by the scene.
  private func antecedent(of index: Int) -> Attribution? {
    speakerBefore(scene.sentenceOf[index])
      ?? scene.mention(at: index).flatMap { mention in
        mention.person.map { sources.speaker($0, mention.tokens) }
      }
  }

  private func speakerBefore(_ sentence: Int) -> Attribution? {
    var sentence = sentence - 1
    var passed = 0
    while sentence >= 0, passed < 3 {
      let line = scene.layers.sentences[sentence]
      sentence -= 1
      guard line.isClosed, !holdsSpeech(line.tokens) else { continue }
      if let speaker = speaker(in: line.tokens, isLeadIn: false), speaker.role == .speaker { return speaker }
      if passed == 0, let subject = subject(of: line.tokens), subject.role == .speaker { return subject }
      passed += 1
    }
    return nil
  }

  /// "' said X": the verb right after the mark, with nobody before it.
  private func isInverted(_ verb: Int, _ end: Int) -> Bool {
    guard !scene.grammar.tellingVerbs.contains(scene.id(verb)) else { return false }
    return verb == end || verb == end + 1 && scene.id(end) == Word.comma
  }

  /// The speaker whom the words before a mark name: by a verb of saying, or by a bare "X:".
  private func speaker(before mark: Int) -> Attribution? {
    let first = scene.sentence(of: mark).tokens.lowerBound
    guard first < mark else { return nil }
    return speaker(in: first..<mark, isLeadIn: true)
  }

  private func speaker(in tokens: Range<Int>, isLeadIn: Bool) -> Attribution? {
    for index in tokens.reversed()
    where lists.sayingVerbs.contains(scene.id(index)) || scene.grammar.wordingWords.contains(scene.id(index)) {
      guard verbs.isVerb(index), !verbs.isNamed(index) else { continue }
      let start = verbs.groupStart(index, floor: tokens.lowerBound)
      if isLeadIn, start > tokens.lowerBound, isPronoun(start - 1) {
        return subject(of: tokens.lowerBound..<(start - 1)) ?? antecedent(of: start - 1)
      }
      if let source = sources.source(endingAt: start, floor: tokens.lowerBound), let speaker = saying(source) {
        return speaker
      }
      if let reading = phrases.reading(endingAt: start, floor: tokens.lowerBound) { return reading.speaker }
      if isLeadIn, let reading = phrases.reading(from: index + 1, limit: tokens.upperBound), !reading.isReference,
        start == tokens.lowerBound || scene.id(start - 1) == Word.comma, let speaker = reading.speaker
      {
        return speaker
      }
      if let speaker = subject(of: tokens.lowerBound..<index) { return speaker }
    }
    guard isLeadIn, let last = tokens.last, scene.id(last) == Word.colon else { return nil }
    return named(at: tokens) ?? sources.source(endingAt: last, floor: tokens.lowerBound).flatMap { saying($0) }
      ?? subjects.subject(of: tokens)
  }

  /// The subject of a sentence, known or not: whoever it names first, else the first person in it.
  private func subject(of tokens: Range<Int>) -> Attribution? { named(at: tokens) ?? subjects.subject(of: tokens) }

  /// Who is named by the phrase that a sentence begins with: "Chairman Emil Lund was defiant".
  private func named(at tokens: Range<Int>) -> Attribution? {
    guard !tokens.isEmpty else { return nil }
    // "A friend of his stormed:": a verb that nobody knows.
    let verb = max(tokens.lowerBound, tokens.upperBound - 2)
    let limit = scene.ends(verb, in: scene.grammar.participleEndings) ? verb : tokens.upperBound
    guard let head = phrases.reading(from: tokens.lowerBound, limit: limit), !head.isReference else { return nil }
    guard head.isNamed || scene.tokens[tokens.upperBound - 1].id == Word.colon else { return nil }
    return head.speaker
  }

  private func saying(_ source: CitedSource) -> Attribution? {
    if source.sort == .carried, subjects.isStatement(source.tokens) {
      return subjects.issuer(before: source.tokens.lowerBound)
    }
    if source.sort == .unnamed, let first = source.chains.first?.first, isSomebody(first) { return first }
    guard source.sort == .named, var first = source.chains.first?.first, !lists.channels.contains(WordID(first.name))
    else { return nil }
    if first.role == .journalist { first.role = .speaker }
    return first
  }

  /// "An insider" and "people close to the club" speak words of their own; "reports in Italy" do not.
  private func isSomebody(_ source: Attribution) -> Bool {
    source.name.split(separator: " ").first.map { lists.nearPeople.contains(WordID(String($0))) } ?? false
  }

  // MARK: Neighbours

  /// The speaker by the sentences before a run: a lead-in, or whoever they speak of.
  func speakerAround(_ speech: Speech) -> Attribution? {
    guard let first = speech.parts.first else { return nil }
    var sentence = scene.sentenceOf[first.lowerBound] - 1
    var passed = 0
    while sentence >= 0, passed < 2 {
      let tokens = scene.layers.sentences[sentence].tokens
      let isLeadIn = tokens.last.map { scene.id($0) == Word.colon } ?? false
      if scene.layers.sentences[sentence].isClosed || isLeadIn, !holdsSpeech(tokens) {
        if let speaker = speaker(in: tokens, isLeadIn: isLeadIn) ?? subject(of: tokens),
          speaker.role != .party || !isFirstPerson(first)
        {
          return speaker
        }
        passed += 1
      }
      sentence -= 1
    }
    return nil
  }

  /// The coach, director or agent, or whoever the article does not take for a player, whom the sentence right before a run begins with.
  func officialBefore(_ speech: Speech) -> Attribution? {
    guard let first = speech.parts.first else { return nil }
    let sentence = scene.sentenceOf[first.lowerBound] - 1
    guard sentence >= 0, scene.layers.sentences[sentence].isClosed else { return nil }
    let tokens = scene.layers.sentences[sentence].tokens
    guard !holdsSpeech(tokens), let named = named(at: tokens), named.role == .speaker else { return nil }
    let isPlayer = scene.people.contains { $0.role == .player && $0.name == named.name }
    return isPlayer ? nil : named
  }

  /// The outlet that the sentence before a run says was spoken to.
  func outletAround(_ speech: Speech) -> Attribution? {
    guard let first = speech.parts.first else { return nil }
    var sentence = scene.sentenceOf[first.lowerBound] - 1
    while sentence >= 0, !scene.layers.sentences[sentence].isClosed,
      scene.layers.sentences[sentence].tokens.last.map({ scene.id($0) != Word.colon }) ?? false
    { sentence -= 1 }
    guard sentence >= 0, !holdsSpeech(scene.layers.sentences[sentence].tokens) else { return nil }
    return outlets.outlet(in: scene.layers.sentences[sentence].tokens)
  }

  private func holdsSpeech(_ tokens: Range<Int>) -> Bool {
    scene.layers.quotations.contains { $0.tokens.overlaps(tokens) && $0.tokens.count > 6 }
  }
}
