import HearsayLexicon
import HearsayText

/// Fillers to the right of the trigger: objects, and what follows a preposition.
extension RoleFinder {
  func object(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.upperBound
    while index < asideEnd, index - hit.tokens.upperBound < 16 {
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
    while index < asideEnd {
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

  /// Where the relative clause ends that the trigger stands in, "Lund, who came from Ajax last year, could leave", else its sentence:
  /// what the main clause goes on with is not the aside's.
  private var asideEnd: Int {
    let end = sentence.tokens.upperBound
    var start = hit.tokens.lowerBound
    while start > sentence.tokens.lowerBound, !clauses.isRelative(start), scene.id(start) != Word.comma { start -= 1 }
    guard clauses.isRelative(start), start > sentence.tokens.lowerBound, scene.id(start - 1) == Word.comma else {
      return end
    }
    return (hit.tokens.upperBound..<max(end, hit.tokens.upperBound)).first { index in
      scene.id(index) == Word.comma && index + 1 < end && clauses.isGroupWord(index + 1)
        && scene.words.auxiliaries.contains(scene.id(index + 1))
    } ?? end
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
    let limit = min(hit.tokens.upperBound + 22, asideEnd)
    return (hit.tokens.upperBound..<max(limit, hit.tokens.upperBound)).first { clauses.endsClause($0) } ?? limit
  }

  /// Where the trigger's clause begins, at most 14 tokens before.
  private var reachLeft: Int {
    let limit = max(mainClauseStart, hit.tokens.lowerBound - 14)
    return (limit..<hit.tokens.lowerBound).last { clauses.endsClause($0) }.map { $0 + 1 } ?? limit
  }

  func afterPreposition(_ words: WordSet, from start: Int, to end: Int, _ sort: RoleSort) -> Int? {
    guard start < end else { return nil }
    for index in start..<end where words.contains(scene.id(index)) && scene.mentionAt[index] < 0 {
      if sort == .club, isOfMatch(index) || isAbsolute(index) { continue }
      if sort == .player, isOfOtherDeed(index) { continue }
      var next = index + 1
      while next < sentence.tokens.upperBound, next - index < 9 {
        if scene.mentionAt[next] >= 0 {
          let mention = scene.mentions[scene.mentionAt[next]]
          // "from their neighbours Ajax"
          if sort == .club, mention.form == .pronoun, scene.words.determiners.contains(scene.id(next)) {
            next += 1
            continue
          }
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

  /// "the defeat at Ajax": an opponent.
  private func isOfMatch(_ preposition: Int) -> Bool {
    preposition > 0 && scene.grammar.matches.contains(scene.id(preposition - 1))
  }

  /// "following the departure of Lund": of another deed, which the trigger does not name.
  private func isOfOtherDeed(_ preposition: Int) -> Bool {
    preposition - 1 >= hit.tokens.upperBound && scene.grammar.of.contains(scene.id(preposition))
      && scene.grammar.deedNouns.contains(scene.id(preposition - 1))
  }

  /// "has signed a new contract, with Ajax also keen": what stands apart by a comma has a doer of its own.
  private func isAbsolute(_ preposition: Int) -> Bool {
    preposition > hit.tokens.lowerBound && scene.grammar.with.contains(scene.id(preposition))
      && scene.id(preposition - 1) == Word.comma
  }

  /// "cannot afford to lose another first-team player": whom the verb is about has no name, so nobody else in the sentence is he.
  var hasUnnamedObject: Bool {
    guard hit.verb != nil, !isPassive else { return false }
    var index = hit.tokens.upperBound
    guard index < sentence.tokens.upperBound, scene.grammar.indefiniteOpeners.contains(scene.id(index)) else {
      return false
    }
    index += 1
    let limit = min(index + 6, sentence.tokens.upperBound)
    while index < limit {
      guard scene.mentionAt[index] < 0, scene.tokens[index].kind == .word || scene.tokens[index].kind == .hyphen,
        !scene.words.boundaries.contains(scene.id(index)), !scene.grammar.rolePrepositions.contains(scene.id(index))
      else { return false }
      if scene.words.playerNouns.contains(scene.id(index)) || scene.words.positions.contains(scene.id(index)) {
        let next = index + 1
        guard next < sentence.tokens.upperBound else { return true }
        if scene.mentionAt[next] >= 0 || scene.grammar.rolePrepositions.contains(scene.id(next))
          || scene.grammar.likes.contains(scene.id(next))
        {
          return false
        }
        if !scene.words.playerNouns.contains(scene.id(next)), !scene.words.positions.contains(scene.id(next)),
          scene.tokens[next].kind != .hyphen
        {
          return true
        }
      }
      index += 1
    }
    return false
  }
}
