import HearsayLexicon
import HearsayText

/// What can be known of clauses without a parser: verb groups, voice, and how far a clause may reach.
struct Clauses {
  let scene: Scene

  /// The first token of the verb group that the verb at `verb` belongs to: auxiliaries, adverbs and carriers ("want to", "set to") before it.
  func verbGroupStart(_ verb: Int) -> Int {
    let limit = scene.sentence(of: verb).tokens.lowerBound
    var start = verb
    while start > limit, isVerbGroupWord(start - 1) { start -= 1 }
    return start
  }

  private func isVerbGroupWord(_ index: Int) -> Bool {
    guard scene.mentionAt[index] < 0 else { return false }
    let token = scene.tokens[index]
    if token.kind == .clitic { return token.id != Word.possessive || isVerbalClitic(index) }
    guard token.kind == .word else { return token.kind == .quote || token.kind == .emoji }
    return scene.words.auxiliaries.contains(token.id) || scene.words.adverbs.contains(token.id)
      || scene.words.negations.contains(token.id)
      || scene.knowledge.carriers.groupWords.contains(token.id) || scene.layers.words(of: token).hasSuffix("ly")
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
    guard scene.knowledge.inflector.isParticiple(scene.layers.words(of: token), token.id) else { return false }
    let start = verbGroupStart(verb)
    for index in (start..<verb).reversed() {
      if Self.be.contains(scene.id(index)) { return true }
      if Self.have.contains(scene.id(index)) { return false }
    }
    let next = verb + 1
    return next < scene.tokens.count
      && (scene.id(next) == Word.by || scene.id(next) == Word.with && start == verb && Self.linked.contains(token.id))
  }

  private static let be = Set(
    ["be", "is", "are", "was", "were", "been", "being", "get", "gets", "getting", "got", "'re", "'s"].map { WordID($0) }
  )
  private static let have = Set(["have", "has", "had", "having", "'ve"].map { WordID($0) })
  private static let linked = Set(["linked", "tipped", "touted", "associated", "mooted"].map { WordID($0) })

  /// Words and signs that a verb's object never stands behind.
  func endsClause(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.kind == .stop || token.kind == .dash { return true }
    return Self.strongBoundaries.contains(token.id)
  }

  private static let strongBoundaries = Set(
    [
      "but", "while", "whilst", "although", "though", "despite", "because", "if", "unless", "whereas", "when", ";",
      "as", "after", "before", "who", "which", "until", "since", "where",
    ].map { WordID($0) })

  func isRelative(_ index: Int) -> Bool {
    let id = scene.id(index)
    return id == Word.who || id == Word.which || id == Word.that || id == Word.whom
  }
}
