import HearsayLexicon
import HearsayModel
import HearsayText

/// The parts of a noun phrase that may be a source.
struct SourcePhrase: Sendable {
  /// How two names of a phrase hang together.
  enum Joint: Sendable { case first, possessive, belonging, beside, apposition }

  var names: [NameOfSource] = []
  /// What stands between each name and the one before it.
  var joints: [Joint] = []
  var nouns: [WordID] = []
  /// The token after its last name or noun.
  var end: Int
  var isDefinite = false
  var isIndefinite = false

  init(end: Int) { self.end = end }
}

/// Reads the noun phrases that sources stand in: names, the nouns beside them, and how they hang together.
struct SourcePhraseReader {
  let scene: Scene
  let names: NameOfSourceReader

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The phrase that begins at a token, as far as it goes; `nil` where there is neither a name nor a noun.
  func phrase(from start: Int, limit: Int) -> SourcePhrase? {
    var phrase = SourcePhrase(end: start)
    phrase.isDefinite = scene.grammar.definiteOpeners.contains(scene.id(start))
    phrase.isIndefinite = scene.grammar.indefiniteOpeners.contains(scene.id(start))
    var joint = SourcePhrase.Joint.first
    var index = start
    while index < limit {
      if let name = names.name(at: index, limit: limit), fits(name, joint, phrase) {
        phrase.names.append(name)
        phrase.joints.append(joint)
        index = name.tokens.upperBound
        phrase.end = index
        joint = .apposition
      } else if let next = connection(at: index, phrase, limit) {
        joint = next.joint
        index = next.end
      } else if isNoun(index) {
        phrase.nouns.append(scene.id(index))
        index += 1
        phrase.end = index
      } else if phrase.names.isEmpty && isModifier(index) || isModifierOfNoun(index, limit) {
        index += 1
      } else {
        break
      }
    }
    return phrase.names.isEmpty && phrase.nouns.isEmpty ? nil : phrase
  }

  private func fits(_ name: NameOfSource, _ joint: SourcePhrase.Joint, _ phrase: SourcePhrase) -> Bool {
    // Two names side by side without a noun between them are no one source: "the Sun Messi".
    joint != .apposition || !phrase.nouns.isEmpty || phrase.names.isEmpty || phrase.names.last?.sort == .party
  }

  private func connection(at index: Int, _ phrase: SourcePhrase, _ limit: Int) -> (joint: SourcePhrase.Joint, end: Int)?
  {
    guard !phrase.names.isEmpty || !phrase.nouns.isEmpty else { return nil }
    let id = scene.id(index)
    if scene.tokens[index].kind == .clitic, scene.grammar.possessive.contains(id) || id == Word.apostrophe {
      return (.possessive, index + 1)
    }
    let next = skippingArticle(index + 1, limit)
    guard next < limit else { return nil }
    let follows = names.name(at: next, limit: limit)
    if scene.grammar.belonging.contains(id), let follows, follows.sort != .person || isRelation(phrase) {
      return (.belonging, next)
    }
    if id == Word.openBracket, let follows, follows.sort != .person, follows.tokens.upperBound < limit {
      return (.belonging, next)
    }
    if id == Word.closeBracket { return (.apposition, index + 1) }
    if scene.grammar.and.contains(id) || id == Word.ampersand, let follows,
      follows.sort != .person || phrase.names.last?.sort == .person
    {
      return (.beside, next)
    }
    // "his agent, X": a comma between the noun and the name.
    if id == Word.comma, phrase.names.isEmpty && !isOfPress(phrase) || phrase.names.last?.sort == .party, let follows,
      follows.sort == .person
    {
      return (.apposition, next)
    }
    return nil
  }

  /// "According to the report, X": no person's word.
  private func isOfPress(_ phrase: SourcePhrase) -> Bool {
    phrase.nouns.last.map { lists.reportNouns.contains($0) || lists.outletNouns.contains($0) } ?? false
  }

  /// "the agent of X": whoever is told by whose he is.
  private func isRelation(_ phrase: SourcePhrase) -> Bool {
    phrase.names.isEmpty && phrase.nouns.last.map { lists.relationNouns.contains($0) } ?? false
  }

  /// The first token from `index` on that is no article, adjective of a land or noun for an outlet.
  func skippingArticle(_ index: Int, _ limit: Int) -> Int {
    var index = index
    while index < limit, !beginsOutlet(index),
      scene.grammar.the.contains(scene.id(index)) || names.isAdjectiveOfLand(scene.id(index))
        || lists.outletNouns.contains(scene.id(index)) && scene.tokens[index].letterCase == .lower
    { index += 1 }
    return index
  }

  /// "The Sun" begins with its article.
  private func beginsOutlet(_ index: Int) -> Bool {
    scene.mention(at: index).map { $0.isOutlet && $0.tokens.lowerBound == index } ?? false
  }

  private func isNoun(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.kind == .word,
      token.letterCase != .title || scene.opensSentence(index) || names.isTitle(index, scene.tokens.count)
    else { return false }
    let id = token.id
    return lists.outletNouns.contains(id) || lists.reportNouns.contains(id) || lists.statementNouns.contains(id)
      || lists.journalistNouns.contains(id) || lists.relationNouns.contains(id) || scene.words.staffNouns.contains(id)
      || scene.words.playerNouns.contains(id) || scene.words.positions.contains(id)
      || scene.words.speakerNouns.contains(id)
      || scene.words.clubNouns.contains(id)
  }

  /// "Lazio sporting director X": a modifier of the noun behind it, after a name.
  private func isModifierOfNoun(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && scene.tokens[index].letterCase == .lower && lists.modifiers.contains(scene.id(index))
      && isNoun(index + 1)
  }

  private func isModifier(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.kind == .hyphen { return true }
    if case .nation = scene.mention(at: index)?.referent { return true }
    guard token.kind == .word else { return false }
    if scene.words.determiners.contains(token.id) || names.isAdjectiveOfLand(token.id)
      || scene.words.former.contains(token.id)
    {
      return true
    }
    guard lists.modifiers.contains(token.id) else { return false }
    // "Respected journalist X", "Transfer expert X": one that opens a sentence; "Transfer news" is a heading.
    return token.letterCase == .lower
      || scene.opensSentence(index) && index + 1 < scene.tokens.count
        && lists.journalistNouns.contains(scene.id(index + 1))
  }
}
