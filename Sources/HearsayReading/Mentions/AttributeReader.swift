import HearsayLexicon
import HearsayText

/// What the words of a noun phrase say of a person: the words before his name ("former Arsenal and Poland defender"), or those of a description.
struct Attributes {
  var positions: Set<WordID> = []
  var nations: Set<Int> = []
  var age: Int?
  /// Clubs named in the phrase; `isFormer` where "former" stands before.
  var clubs: [(club: Int, isFormer: Bool, token: Int)] = []
  var hasStaffNoun = false
  var hasAgentNoun = false
  var hasSpeakerNoun = false
  var hasPlayerNoun = false
  /// The first token of the phrase.
  var start: Int
}

/// Reads the attributes in a noun phrase.
struct AttributeReader {
  let scene: Scene

  /// The attributes in the words that stand before the token `end` and belong to the same noun phrase.
  func before(_ end: Int) -> Attributes {
    let sentence = scene.sentence(of: end)
    var start = end
    while start > sentence.tokens.lowerBound, end - start < 14, isModifier(start - 1, end: end) { start -= 1 }
    return read(start..<end)
  }

  /// The attributes in the words of a phrase.
  func read(_ tokens: Range<Int>) -> Attributes {
    var attributes = Attributes(start: tokens.lowerBound)
    var isFormer = false
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let id = scene.id(index)
      if scene.words.former.contains(id) { isFormer = true }
      if let mention = scene.mention(at: index) {
        switch mention.referent {
        case .club(let club): attributes.clubs.append((club, isFormer, index))
        case .nation(let nation): attributes.nations.insert(nation)
        default: break
        }
        index = mention.tokens.upperBound
        continue
      }
      if let nation = demonym(index) { attributes.nations.insert(nation) }
      readNouns(index, tokens.upperBound, &attributes)
      if let age = age(index) { attributes.age = age }
      index += 1
    }
    return attributes
  }

  private func readNouns(_ index: Int, _ limit: Int, _ attributes: inout Attributes) {
    let id = scene.id(index)
    if let match = scene.words.positions.phrases.longestMatch(scene.tokens, from: index, limit: limit) {
      attributes.positions.formUnion(match.tokens.map { scene.id($0) })
      attributes.hasPlayerNoun = true
    }
    if scene.words.playerNouns.contains(id) { attributes.hasPlayerNoun = true }
    if scene.words.staffNouns.phrases.longestRun(scene.tokens, from: index, limit: limit) != nil {
      attributes.hasStaffNoun = true
    }
    if scene.words.agentNouns.contains(id), index == 0 || !scene.grammar.free.contains(scene.id(index - 1)),
      !isParent(index)
    {
      attributes.hasAgentNoun = true
    }
    if scene.words.speakerNouns.phrases.longestRun(scene.tokens, from: index, limit: limit) != nil {
      attributes.hasSpeakerNoun = true
    }
  }

  /// "a father of three": a parent, who speaks for nobody.
  private func isParent(_ index: Int) -> Bool {
    guard index + 2 < scene.tokens.count, scene.grammar.of.contains(scene.id(index + 1)) else { return false }
    let next = scene.tokens[index + 2]
    return next.kind == .number || next.letterCase == .lower && !scene.words.determiners.contains(next.id)
  }

  /// The nation of an adjective or inhabitant: "Polish", "Pole".
  func demonym(_ index: Int) -> Int? {
    guard scene.tokens[index].isCapitalised || scene.lexicon.smallNameWords.contains(scene.id(index)) else {
      return nil
    }
    for sense in scene.lexicon.names.payloads(of: scene.id(index)) {
      if case .demonym(let nation) = sense { return nation }
    }
    return nil
  }

  /// The age of `23-year-old`.
  func age(_ index: Int) -> Int? {
    guard scene.tokens[index].kind == .number, index + 2 < scene.tokens.count else { return nil }
    let next = scene.tokens[index + 1].kind == .hyphen ? index + 2 : index + 1
    guard scene.grammar.year.contains(scene.id(next)), let age = Int(scene.layers.words(of: scene.tokens[index])),
      (14...50).contains(age)
    else { return nil }
    return age
  }

  /// Whether a token before a name or head noun belongs to its noun phrase.
  private func isModifier(_ index: Int, end: Int) -> Bool {
    let token = scene.tokens[index]
    if token.lineBreakBefore, index != scene.sentence(of: index).tokens.lowerBound { return false }
    if let mention = scene.mention(at: index) {
      switch mention.referent {
      case .club, .nation, .competition: return true
      default: return false
      }
    }
    switch token.kind {
    case .hyphen, .number, .currency: return true
    case .clitic: return scene.grammar.possessive.contains(token.id)
    case .word: break
    default: return false
    }
    let id = token.id
    // Part of a compound: "out-of-favour", "highly-rated", "Serbian-born".
    if index + 1 < end, scene.tokens[index + 1].kind == .hyphen, !scene.tokens[index + 1].spaceBefore { return true }
    if index > 0, scene.tokens[index - 1].kind == .hyphen, !token.spaceBefore, index + 1 < end { return true }
    if scene.words.determiners.contains(id) || scene.words.auxiliaries.contains(id) { return false }
    if scene.grammar.and.contains(id) { return isNameJoin(index) }
    if scene.words.positions.contains(id) || scene.words.playerNouns.contains(id) || scene.words.staffNouns.contains(id)
      || scene.words.speakerNouns.contains(id) || scene.words.agentNouns.contains(id) || scene.words.former.contains(id)
      || scene.words.clubNouns.contains(id) || demonym(index) != nil || scene.grammar.modifiers.contains(id)
    {
      return true
    }
    // An adjective or a noun right before a role word: "highly-rated", "exciting", "Under-21".
    return index + 1 < end && !scene.words.boundaries.contains(id) && !scene.grammar.phrasePrepositions.contains(id)
      && !scene.words.adverbs.contains(id)
      && isModifier(index + 1, end: end) && token.letterCase == .lower
      && scene.ends(index, in: scene.grammar.adjectiveEndings)
  }

  /// "and" between two clubs or nations: "Wolves and Republic of Ireland right back".
  private func isNameJoin(_ index: Int) -> Bool {
    guard index > 0, let left = scene.mention(at: index - 1), let right = scene.mention(at: index + 1) else {
      return false
    }
    func isPlace(_ mention: Mention) -> Bool {
      switch mention.referent {
      case .club, .nation: true
      default: false
      }
    }
    return isPlace(left) && isPlace(right)
  }
}
