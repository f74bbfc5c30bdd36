import HearsayLexicon
import HearsayText

/// Fillers to the right of the trigger: objects, and what follows a preposition.
extension RoleFinder {
  func object(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.upperBound
    while index < sentence.tokens.upperBound, index - hit.tokens.upperBound < 16 {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        if sort.accepts(mention, scene), !isModifier(mention, sort) { return scene.mentionAt[index] }
        index = mention.tokens.upperBound
        continue
      }
      if clauses.endsClause(index) { return nil }
      index += 1
    }
    return nil
  }

  func nearestRight(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.upperBound
    while index < sentence.tokens.upperBound {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        if sort.accepts(mention, scene), !isModifier(mention, sort) { return scene.mentionAt[index] }
        index = mention.tokens.upperBound
        continue
      }
      index += 1
    }
    return nil
  }

  /// The first fitting mention after a preposition: to the right of the trigger, else between it and the start of its sentence.
  func preposition(_ finder: Finder, _ sort: RoleSort) -> Int? {
    guard let words = scene.grammar.prepositions[finder] else { return nil }
    if let found = afterPreposition(words, from: hit.tokens.lowerBound, to: reachRight, sort) { return found }
    let aside = lastAside(in: reachLeft..<hit.tokens.lowerBound)
    return afterPreposition(words, from: aside?.upperBound ?? reachLeft, to: hit.tokens.lowerBound, sort)
      ?? aside.flatMap { afterPreposition(words, from: reachLeft, to: $0.lowerBound, sort) }
  }

  /// Where the trigger's clause ends, at most 22 tokens on.
  private var reachRight: Int {
    let limit = min(hit.tokens.upperBound + 22, sentence.tokens.upperBound)
    return (hit.tokens.upperBound..<max(limit, hit.tokens.upperBound)).first { clauses.endsClause($0) } ?? limit
  }

  /// Where the trigger's clause begins, at most 14 tokens before.
  private var reachLeft: Int {
    let limit = max(sentence.tokens.lowerBound, hit.tokens.lowerBound - 14)
    return (limit..<hit.tokens.lowerBound).last { clauses.endsClause($0) }.map { $0 + 1 } ?? limit
  }

  func afterPreposition(_ words: WordSet, from start: Int, to end: Int, _ sort: RoleSort) -> Int? {
    guard start < end else { return nil }
    for index in start..<end where words.contains(scene.id(index)) && scene.mentionAt[index] < 0 {
      var next = index + 1
      while next < sentence.tokens.upperBound, next - index < 9 {
        if scene.mentionAt[next] >= 0 {
          let mention = scene.mentions[scene.mentionAt[next]]
          if sort.accepts(mention, scene), !isModifier(mention, sort) { return scene.mentionAt[next] }
          next = mention.tokens.upperBound
          continue
        }
        let token = scene.tokens[next]
        if token.kind == .stop || token.kind == .sign && token.id != Word.slash
          || scene.words.auxiliaries.contains(token.id) && !scene.grammar.possessive.contains(token.id)
        {
          break
        }
        if scene.grammar.rolePrepositions.contains(token.id)
          || scene.words.boundaries.contains(token.id) && !scene.grammar.and.contains(token.id)
        {
          break
        }
        next += 1
      }
    }
    return nil
  }

}
