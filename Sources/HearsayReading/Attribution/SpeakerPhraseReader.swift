import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads the noun phrase of whoever speaks, known or not: "first-team coach Barry Swales", "his adviser, Bakary Toure", "a friend of the midfielder".
///
/// Beside direct speech the place says that somebody speaks; so the phrase is read for its head alone, and no word of it has to be known.
struct SpeakerPhraseReader {
  let scene: Scene
  let sources: SourceReader

  /// What a phrase says of the speaker.
  struct Reading {
    /// Who speaks; `nil` where the phrase tells nobody whom the text names.
    var speaker: Attribution?
    /// Whether only what stands elsewhere tells who he is: "the midfielder", "the manager".
    var isReference: Bool
    /// Whether the phrase has his name.
    var isNamed = false
    /// The token behind the phrase.
    var end: Int
  }

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The phrase that begins at a token, read as far as it goes; `nil` where none begins there.
  func reading(from start: Int, limit: Int) -> Reading? {
    if start < limit, isIndefinite(start..<limit), let source = sources.source(startingAt: start, limit: limit),
      source.sort == .unnamed, let somebody = source.chains.first?.first, source.tokens.count > 1
    {
      return Reading(speaker: somebody, isReference: false, end: source.tokens.upperBound)
    }
    var walk = Walk(index: start)
    while walk.index < limit, !ends(at: walk.index, in: walk, start) {
      if let person = step(&walk, limit) {
        return Reading(speaker: person, isReference: false, isNamed: true, end: walk.index)
      }
    }
    guard walk.index > start else { return nil }
    let tokens = start..<walk.index
    if walk.hasNoun, isIndefinite(tokens) {
      return Reading(speaker: isOfPress(tokens) ? nil : speaker(tokens), isReference: false, end: walk.index)
    }
    return Reading(speaker: referent(walk, tokens), isReference: true, end: walk.index)
  }

  /// The phrase that ends right before a token, asides left out: the words before a verb of saying. Nobody who is told by a reference only.
  func reading(endingAt end: Int, floor: Int) -> Reading? {
    for start in floor..<max(floor, end) where start == floor || parts(start - 1) {
      guard let reading = reading(from: start, limit: end), !reading.isReference, reading.speaker != nil else {
        continue
      }
      if reading.end == end || isAside(reading.end..<end) { return reading }
    }
    return nil
  }

  /// Whether a phrase can begin behind a token.
  private func parts(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.id == Word.comma || token.kind == .dash || token.kind == .stop || token.id == Word.colon
      || scene.mentionAt[index] < 0
        && (scene.words.boundaries.contains(token.id) || scene.words.adverbs.contains(token.id))
  }

  /// Whether tokens are an aside between commas, dashes or brackets.
  private func isAside(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 2, let last = tokens.last else { return false }
    let (open, close) = (scene.tokens[tokens.lowerBound], scene.tokens[last])
    return open.id == Word.comma && close.id == Word.comma || open.kind == .dash && close.kind == .dash
      || open.id == Word.openBracket && close.id == Word.closeBracket
  }

  /// Where the reading of a phrase stands.
  private struct Walk {
    var index: Int
    /// Whether a noun that is nobody's name has been passed.
    var hasNoun = false
    /// Where a preposition begins to govern what comes: "a friend of …"; `nil` where none does.
    var governor: Int?
    var isGoverned: Bool { governor != nil }
    /// A description of somebody whom the article names: "the midfielder".
    var described: Mention?
  }

  /// Whether a phrase cannot reach over a token.
  private func ends(at index: Int, in walk: Walk, _ start: Int) -> Bool {
    let token = scene.tokens[index]
    if index > start, token.lineBreakBefore { return true }
    switch token.kind {
    case .stop, .quote, .dash, .emoji, .address: return true
    case .word: break
    default:
      if token.id == Word.comma {
        return !(walk.hasNoun && index > start && (beginsName(index + 1) || isOffice(index + 1)))
      }
      return token.kind == .sign && token.id != Word.ampersand
    }
    guard scene.mentionAt[index] < 0 else { return false }
    // "his brother and agent X"
    if walk.hasNoun, scene.grammar.and.contains(token.id), isOffice(index + 1) { return false }
    if scene.grammar.relatives.contains(token.id) || scene.words.boundaries.contains(token.id) { return true }
    if scene.words.auxiliaries.contains(token.id) { return true }
    return scene.grammar.phrasePrepositions.contains(token.id) && !scene.grammar.speakerLinks.contains(token.id)
  }

  /// Whether a word for an office or for a man's people stands at a token: "board member", "agent".
  private func isOffice(_ index: Int) -> Bool {
    guard index < scene.tokens.count, scene.tokens[index].letterCase == .lower else { return false }
    let limit = min(index + 3, scene.tokens.count)
    return scene.words.staffNouns.phrases.longestRun(scene.tokens, from: index, limit: limit) != nil
      || scene.words.agentNouns.contains(scene.id(index)) || lists.relationNouns.contains(scene.id(index))
  }

  /// Reads one word or mention; returns the speaker where it names him.
  private func step(_ walk: inout Walk, _ limit: Int) -> Attribution? {
    let index = walk.index
    if let mention = scene.mention(at: index), mention.tokens.lowerBound == index {
      walk.index = mention.tokens.upperBound
      return read(mention, &walk, limit)
    }
    if let run = nameRun(from: index, limit) {
      walk.index = run.upperBound
      if passesOwner(&walk) || walk.isGoverned || isModifier(run, limit) { return nil }
      if let person = named(run) { return person }
      walk.hasNoun = true
      return nil
    }
    let id = scene.id(index)
    if scene.grammar.speakerLinks.contains(id) {
      walk.governor = walk.governor ?? index
    } else if scene.tokens[index].kind == .word, !scene.words.determiners.contains(id) {
      walk.hasNoun = true
      // "director of recruitment Emil Lund": a noun without an article belongs to the office.
      if let governor = walk.governor, governor == index - 1 { walk.governor = nil }
    } else if id == Word.comma {
      walk.governor = nil
    }
    walk.index += 1
    return nil
  }

  private func read(_ mention: Mention, _ walk: inout Walk, _ limit: Int) -> Attribution? {
    if passesOwner(&walk) { return nil }
    // "the academy director, Emil Lund": what is told by an office is no outlet, whatever its shape.
    if case .unknownOutlet = mention.referent, walk.hasNoun, mention.tokens.count > 1 {
      return walk.isGoverned ? nil : speaker(mention.tokens)
    }
    if case .journalist = mention.referent, !walk.isGoverned {
      var journalist = sources.source(startingAt: mention.tokens.lowerBound, limit: limit)?.chains.first?.first
      journalist?.role = .speaker
      return journalist
    }
    guard let person = mention.person else {
      if mention.form == .description || mention.form == .staff { walk.hasNoun = true }
      return nil
    }
    switch mention.form {
    case .name, .shortName, .nickname: return walk.isGoverned ? nil : sources.speaker(person, mention.tokens)
    default:
      walk.hasNoun = true
      if !walk.isGoverned { walk.described = mention }
      return nil
    }
  }

  /// Passes over a possessive: whoever stands before it does not speak, but one of his.
  private func passesOwner(_ walk: inout Walk) -> Bool {
    guard walk.index < scene.tokens.count else { return false }
    let id = scene.id(walk.index)
    guard scene.tokens[walk.index].kind == .clitic, scene.grammar.possessive.contains(id) || id == Word.apostrophe
    else { return false }
    walk.index += 1
    walk.hasNoun = true
    return true
  }

  // MARK: Names that nobody knows

  private func beginsName(_ index: Int) -> Bool {
    guard index < scene.tokens.count else { return false }
    if let mention = scene.mention(at: index) {
      if case .unknownOutlet = mention.referent { return mention.tokens.count > 1 }
      return mention.person != nil && scene.tokens[index].isCapitalised
    }
    return nameRun(from: index, scene.tokens.count) != nil
  }

  /// A run of capitalised words that stand for nobody whom the scene knows.
  private func nameRun(from start: Int, _ limit: Int) -> Range<Int>? {
    guard isNameWord(start, opens: true) else { return nil }
    var end = start + 1
    while end < limit, !scene.tokens[end].lineBreakBefore {
      if isNameWord(end, opens: false) {
        end += 1
      } else if end + 1 < limit,
        scene.tokens[end].kind == .hyphen || scene.grammar.nameParticles.contains(scene.id(end)),
        isNameWord(end + 1, opens: false) || scene.grammar.nameParticles.contains(scene.id(end + 1))
      {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }

  private func isNameWord(_ index: Int, opens: Bool) -> Bool {
    guard index < scene.tokens.count else { return false }
    let token = scene.tokens[index]
    guard token.kind == .word, token.isCapitalised, scene.mentionAt[index] < 0,
      !scene.grammar.neverNames.contains(token.id)
    else { return false }
    if opens, scene.opensSentence(index), isOrdinary(token.id) { return false }
    return !lists.modifiers.contains(token.id) || !opens
  }

  /// What has a capital only because it opens a sentence: "Chairman Emil Lund", "The winger".
  private func isOrdinary(_ id: WordID) -> Bool {
    scene.words.determiners.contains(id) || scene.words.boundaries.contains(id) || scene.words.common.contains(id)
      || scene.words.staffNouns.contains(id) || scene.words.positions.contains(id)
      || scene.words.playerNouns.contains(id) || scene.words.agentNouns.contains(id)
      || lists.relationNouns.contains(id) || scene.grammar.phrasePrepositions.contains(id)
      || scene.words.adverbs.contains(id) || scene.words.personPronouns.contains(id)
  }

  /// "Hinckley boss Emil Lund", "Croatian wing-back": a name before a noun or an adjective of a land says whose or where from.
  private func isModifier(_ run: Range<Int>, _ limit: Int) -> Bool {
    if run.count == 1, sources.names.isAdjectiveOfLand(scene.id(run.lowerBound)) { return true }
    guard run.upperBound < limit else { return false }
    let next = scene.id(run.upperBound)
    return scene.words.staffNouns.contains(next) || scene.words.agentNouns.contains(next)
      || scene.words.positions.contains(next) || scene.words.playerNouns.contains(next)
      || lists.relationNouns.contains(next) || lists.modifiers.contains(next) || scene.words.clubNouns.contains(next)
      || scene.words.speakerNouns.contains(next)
  }

  /// Somebody whom the scene does not know, by his name; a single word has to be the end of a name that the article has given before.
  private func named(_ run: Range<Int>) -> Attribution? {
    var run = run
    while run.count > 1, scene.grammar.titles.contains(scene.id(run.lowerBound)) || isOrdinary(scene.id(run.lowerBound))
    {
      run = (run.lowerBound + 1)..<run.upperBound
    }
    return run.count == 1 ? fullName(endingIn: scene.id(run.lowerBound), before: run.lowerBound) : speaker(run)
  }

  /// A longer name that ended in a word further up.
  private func fullName(endingIn surname: WordID, before index: Int) -> Attribution? {
    var last = index - 1
    while last > 0 {
      defer { last -= 1 }
      guard scene.id(last) == surname, scene.tokens[last].isCapitalised else { continue }
      if let mention = scene.mention(at: last) {
        guard let person = mention.person else { continue }
        return sources.speaker(person, mention.tokens)
      }
      var first = last
      while first > 0, isNameWord(first - 1, opens: true) || scene.grammar.nameParticles.contains(scene.id(first - 1)) {
        first -= 1
      }
      if first < last { return speaker(first..<(last + 1)) }
    }
    return nil
  }

  private func speaker(_ tokens: Range<Int>) -> Attribution {
    let name = scene.layers.words(of: tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Attribution(
      name: name, role: .speaker, link: .told, range: scene.layers.range(of: tokens) ?? ByteRange(0, 0))
  }

  // MARK: Nobody named

  /// "a friend of the midfielder", "one of his advisers", "people close to him": somebody by these words alone.
  private func isIndefinite(_ tokens: Range<Int>) -> Bool {
    scene.grammar.indefiniteOpeners.contains(scene.id(tokens.lowerBound))
      || lists.nearPeople.contains(scene.id(tokens.lowerBound))
  }

  /// Who a definite phrase without a name stands for: whom it describes, else the coach or agent named last.
  private func referent(_ walk: Walk, _ tokens: Range<Int>) -> Attribution? {
    if let mention = walk.described, let person = mention.person,
      mention.tokens.upperBound == walk.governor ?? tokens.upperBound
    {
      return sources.speaker(person, mention.tokens)
    }
    return walk.hasNoun ? official(tokens) : nil
  }

  private func isOfPress(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      let id = scene.id($0)
      return lists.statementNouns.contains(id) || lists.reportNouns.contains(id) || lists.outletNouns.contains(id)
    }
  }

  /// "the manager", "his agent": the one of that trade whom the article named last.
  private func official(_ tokens: Range<Int>) -> Attribution? {
    let role: Person.Role
    if tokens.contains(where: { scene.words.staffNouns.contains(scene.id($0)) }) {
      role = .staff
    } else if tokens.contains(where: { scene.words.agentNouns.contains(scene.id($0)) }) {
      role = .agent
    } else {
      return nil
    }
    let last = scene.mentions.last { mention in
      mention.tokens.upperBound <= tokens.lowerBound && mention.form != .pronoun
        && mention.person.map { scene.people[$0].role == role } ?? false
    }
    return last.flatMap { mention in mention.person.map { sources.speaker($0, mention.tokens) } }
  }
}
