import HearsayLexicon
import HearsayText

/// What can be known of clauses without a parser: verb groups, voice, and how far a clause may reach.
struct Clauses {
  let scene: Scene

  /// The first token of the verb group that the verb at `verb` belongs to: auxiliaries, adverbs and carriers ("want to", "set to") before it.
  func verbGroupStart(_ verb: Int) -> Int {
    let limit = scene.sentence(of: verb).tokens.lowerBound
    var start = verb
    while start > limit, isGroupWord(start - 1) { start -= 1 }
    return start
  }

  func isGroupWord(_ index: Int) -> Bool {
    guard scene.mentionAt[index] < 0 else { return false }
    let token = scene.tokens[index]
    if token.kind == .clitic { return !scene.grammar.possessive.contains(token.id) || isVerbalClitic(index) }
    guard token.kind == .word else { return token.kind == .quote || token.kind == .emoji }
    return scene.words.auxiliaries.contains(token.id) || scene.words.adverbs.contains(token.id)
      || scene.words.negations.contains(token.id)
      || scene.knowledge.carriers.groupWords.contains(token.id) || scene.ends(index, in: scene.grammar.adverbEndings)
  }

  /// `'s` before a participle or after a pronoun is a verb; after a name it is a possessive.
  private func isVerbalClitic(_ index: Int) -> Bool {
    guard index > 0, index + 1 < scene.tokens.count else { return false }
    let next = scene.tokens[index + 1]
    return scene.words.personPronouns.contains(scene.id(index - 1)) || scene.words.auxiliaries.contains(next.id)
      || scene.words.adverbs.contains(next.id)
  }

  /// Whether the verb is passive: a participle after a form of "be", or right after a noun and before "by".
  func isPassive(_ verb: Int) -> Bool {
    let token = scene.tokens[verb]
    guard scene.isParticiple(verb) else { return false }
    let start = verbGroupStart(verb)
    for index in (start..<verb).reversed() {
      if scene.grammar.passiveBeing.contains(scene.id(index)) { return true }
      if scene.grammar.having.contains(scene.id(index)) { return false }
    }
    let next = verb + 1
    return next < scene.tokens.count
      && (scene.grammar.by.contains(scene.id(next))
        || scene.grammar.with.contains(scene.id(next)) && start == verb
          && scene.grammar.linkedParticiples.contains(token.id))
  }

  /// Words and signs that a verb's object never stands behind.
  func endsClause(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.kind == .stop || token.kind == .dash { return true }
    return token.id == Word.semicolon || scene.grammar.clauseEnds.contains(token.id)
  }

  func isRelative(_ index: Int) -> Bool {
    scene.grammar.relatives.contains(scene.id(index))
  }
}
