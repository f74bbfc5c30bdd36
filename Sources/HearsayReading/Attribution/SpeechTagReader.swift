import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads the words right behind direct speech that say whose it is: "said first-team coach Barry Swales", "one of his advisers told us",
/// "was the reply of the manager".
///
/// A comma or a question mark before the closing mark says that a tag follows, so the verb may be any: people fume, shrug and growl.
struct SpeechTagReader {
  let scene: Scene
  let sources: SourceReader
  let subjects: SubjectFinder
  private let verbs: SayingVerbs
  private let phrases: SpeakerPhraseReader

  init(scene: Scene, sources: SourceReader, subjects: SubjectFinder) {
    self.scene = scene
    self.sources = sources
    self.subjects = subjects
    verbs = SayingVerbs(scene: scene)
    phrases = SpeakerPhraseReader(scene: scene, sources: sources)
  }

  /// A tag as it is read.
  struct Tag {
    /// Who speaks; `nil` where the tag names nobody whom the text knows.
    let speaker: Attribution?
    /// Whether only what stands elsewhere tells who he is.
    let isReference: Bool
    /// The pronoun that stands for him; `nil` where none does.
    var pronoun: Int?
  }

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The tag behind a quotation, whose words end before its closing mark; `nil` where none follows.
  func tag(behind quotation: Marked) -> Tag? {
    guard quotation.isClosed, quotation.tokens.upperBound + 1 < scene.tokens.count, !quotation.tokens.isEmpty else {
      return nil
    }
    var start = quotation.tokens.upperBound + 1
    guard !scene.tokens[start].lineBreakBefore else { return nil }
    var isCertain = leavesOpen(quotation.tokens.upperBound - 1)
    if scene.id(start) == Word.comma { (start, isCertain) = (start + 1, true) }
    guard start < scene.tokens.count else { return nil }
    // "…?" asked X: the mark ends what is said, not the sentence.
    let isSame = scene.sentenceOf[start] == scene.sentenceOf[quotation.tokens.upperBound]
    guard isSame || scene.tokens[start].letterCase == .lower else { return nil }
    return tag(from: start, limit: limit(start), isCertain: isCertain)
  }

  /// Whether what is said ends in a sign that leaves its sentence open.
  private func leavesOpen(_ last: Int) -> Bool {
    let token = scene.tokens[last]
    if token.id == Word.comma { return true }
    return token.kind == .stop && !scene.grammar.fullStops.contains(token.id)
  }

  /// Where the sentence of a tag ends, or the next quotation begins.
  private func limit(_ start: Int) -> Int {
    let end = scene.sentence(of: start).tokens.upperBound
    return (start..<end).first { scene.tokens[$0].kind == .quote } ?? end
  }

  private func tag(from start: Int, limit: Int, isCertain: Bool) -> Tag? {
    var first = start
    while first < limit, isAdverb(first) { first += 1 }
    guard first < limit else { return nil }
    if let copula = copula(at: first, limit: limit, isCertain: isCertain) { return copula }
    if isVerb(first, isCertain: isCertain, limit: limit), !scene.grammar.tellingVerbs.contains(scene.id(first)) {
      return inverted(first, limit: limit)
    }
    return upright(first, limit: limit, isCertain: isCertain)
  }

  private func isAdverb(_ index: Int) -> Bool {
    scene.mentionAt[index] < 0 && scene.tokens[index].letterCase == .lower
      && !lists.sayingVerbs.contains(scene.id(index))
      && (scene.words.adverbs.contains(scene.id(index)) || scene.ends(index, in: scene.grammar.adverbEndings))
  }

  // MARK: "said X"

  private func inverted(_ verb: Int, limit: Int) -> Tag? {
    var start = verb + 1
    while start < limit, isAdverb(start) { start += 1 }
    guard start < limit else { return nil }
    if isPronoun(start) { return Tag(speaker: nil, isReference: true, pronoun: start) }
    guard let reading = phrases.reading(from: start, limit: limit) else { return nil }
    return Tag(speaker: reading.speaker, isReference: reading.isReference)
  }

  /// Whether a verb stands at a token with whoever speaks behind it: a verb of saying, or, where a tag is certain, one of any sort.
  private func isVerb(_ index: Int, isCertain: Bool, limit: Int) -> Bool {
    guard scene.mentionAt[index] < 0, scene.tokens[index].letterCase == .lower else { return false }
    let id = scene.id(index)
    if lists.sayingVerbs.contains(id) { return true }
    guard isCertain else { return false }
    if lists.tagVerbs.contains(id) { return true }
    guard index + 1 < limit, scene.ends(index, in: scene.grammar.participleEndings) else { return false }
    let next = scene.tokens[index + 1]
    return next.isCapitalised || scene.words.determiners.contains(next.id) || isPronoun(index + 1)
  }

  private func isPronoun(_ index: Int) -> Bool { scene.grammar.he.contains(scene.id(index)) }

  // MARK: "X said"

  /// How many tokens a tag may have before its verb: "a Celta director who does not want his name here told".
  private static let reach = 14

  private func upright(_ start: Int, limit: Int, isCertain: Bool) -> Tag? {
    guard let verb = verb(from: start, limit: min(limit, start + Self.reach), isCertain: isCertain) else { return nil }
    if isPronoun(verbs.groupStart(verb, floor: start) - 1), verbs.groupStart(verb, floor: start) - 1 >= start {
      return Tag(speaker: nil, isReference: true, pronoun: verbs.groupStart(verb, floor: start) - 1)
    }
    guard let reading = phrases.reading(from: start, limit: verb) else { return nil }
    return Tag(speaker: reading.speaker, isReference: reading.isReference)
  }

  private func verb(from start: Int, limit: Int, isCertain: Bool) -> Int? {
    var index = start
    while index < limit {
      let token = scene.tokens[index]
      if token.kind == .stop || token.lineBreakBefore && index > start { return nil }
      let isWord = scene.mentionAt[index] < 0 && token.letterCase == .lower
      if isWord, index > start, lists.sayingVerbs.contains(token.id) || isCertain && lists.tagVerbs.contains(token.id),
        verbs.isVerb(index)
      {
        return index
      }
      if isWord, scene.grammar.speechBreaks.contains(token.id), index == start { return nil }
      index += 1
    }
    return nil
  }

  // MARK: "was the reply of X"

  /// A tag that calls what was said a reply or a message: whoever it belongs to speaks.
  private func copula(at index: Int, limit: Int, isCertain: Bool) -> Tag? {
    guard scene.mentionAt[index] < 0, lists.tagCopulas.contains(scene.id(index)) else { return nil }
    let near = min(limit, index + (isCertain ? Self.reach : 3))
    guard
      let noun = (index..<near).first(where: { lists.speechNouns.contains(scene.id($0)) && scene.mentionAt[$0] < 0 })
    else { return nil }
    if let owner = owner(in: (index + 1)..<noun) { return Tag(speaker: owner, isReference: false) }
    var start = noun + 1
    if start < limit, scene.grammar.by.contains(scene.id(start)) || scene.grammar.speakerLinks.contains(scene.id(start))
    {
      start += 1
    }
    // "was the sum of a statement by X"
    if let by = (start..<limit).first(where: { scene.grammar.by.contains(scene.id($0)) }) { start = by + 1 }
    if start < limit, scene.tokens[start].kind != .stop, let reading = phrases.reading(from: start, limit: limit),
      let speaker = reading.speaker
    {
      return Tag(speaker: speaker, isReference: reading.isReference)
    }
    return Tag(speaker: isStatement(noun) ? subjects.issuer(before: noun) : nil, isReference: true)
  }

  /// Whose reply it is: "was Ludogorets' answer".
  private func owner(in tokens: Range<Int>) -> Attribution? {
    for index in tokens {
      guard let mention = scene.mention(at: index), mention.tokens.lowerBound == index, mention.form != .pronoun,
        mention.tokens.upperBound < scene.tokens.count, scene.tokens[mention.tokens.upperBound].kind == .clitic
      else { continue }
      if let person = mention.person { return sources.speaker(person, mention.tokens) }
      return sources.source(startingAt: index, limit: mention.tokens.upperBound)?.chains.first?.first
    }
    return nil
  }

  private func isStatement(_ index: Int) -> Bool { subjects.isStatement(index..<(index + 1)) }
}
