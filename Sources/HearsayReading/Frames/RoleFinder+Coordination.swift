import HearsayLexicon
import HearsayText

/// Fillers that are joined: "Milan and Roma", "Havertz and compatriot Timo Werner".
extension RoleFinder {
  /// The mention and all that it is joined with by commas and "and".
  func conjuncts(of mention: Int, _ sort: RoleSort) -> [Int] {
    var found = [mention]
    var last = mention
    while let next = joined(after: last, sort) { found.append(next); last = next }
    if isOneRelative(mention) { return [mention] }
    var first = mention
    while let before = joined(before: first, sort) { found.insert(before, at: 0); first = before }
    return found.count == 1 || isList(found) || isOpenList(found) ? found : [mention]
  }

  /// "Lund, Brandt and Riva, who is on loan": the relative clause of one man alone.
  private func isOneRelative(_ mention: Int) -> Bool {
    var index = scene.mentions[mention].tokens.upperBound
    if index < sentence.tokens.upperBound, scene.id(index) == Word.comma { index += 1 }
    guard index + 1 < sentence.tokens.upperBound, index < hit.tokens.lowerBound, clauses.isRelative(index) else {
      return false
    }
    return scene.grammar.singularVerbs.contains(scene.id(index + 1))
  }

  /// "the likes of Milan, Roma, Lazio and clubs in Spain": a list whose last member has no name.
  private func isOpenList(_ mentions: [Int]) -> Bool {
    guard let first = mentions.first, let last = mentions.last else { return false }
    let start = scene.mentions[first].tokens.lowerBound
    let end = scene.mentions[last].tokens.upperBound
    guard start > sentence.tokens.lowerBound, scene.grammar.listOpeners.contains(scene.id(start - 1)) else {
      return false
    }
    return end < sentence.tokens.upperBound && (scene.grammar.and.contains(scene.id(end)) || mentions.count > 2)
  }

  /// Commas alone make no list: somewhere "and", "or" or "&" must join two of the mentions.
  func isList(_ mentions: [Int]) -> Bool {
    zip(mentions, mentions.dropFirst()).contains { left, right in
      let between = scene.mentions[left].tokens.upperBound..<scene.mentions[right].tokens.lowerBound
      return between.contains { index in
        let id = scene.id(index)
        return joint(at: index, limit: between.upperBound) != nil || scene.grammar.and.contains(id)
          || scene.grammar.or.contains(id) || id == Word.ampersand
          || scene.grammar.joinWords.contains(id)
          || scene.tokens[index].kind == .emoji
      }
    }
  }

  func joined(after mention: Int, _ sort: RoleSort) -> Int? {
    let next = mention + 1
    guard next < scene.mentions.count else { return nil }
    for candidate in next..<min(next + 3, scene.mentions.count) where sort.accepts(scene.mentions[candidate], scene) {
      if sort == .club, isModifier(scene.mentions[candidate], sort) { continue }
      return isJoined(mention, candidate, sort) ? candidate : nil
    }
    return nil
  }

  func joined(before mention: Int, _ sort: RoleSort) -> Int? {
    for candidate in (max(0, mention - 3)..<mention).reversed() where sort.accepts(scene.mentions[candidate], scene) {
      if sort == .club, isModifier(scene.mentions[candidate], sort) { continue }
      return isJoined(candidate, mention, sort) ? candidate : nil
    }
    return nil
  }

  /// Whether only a joiner and modifiers stand between two mentions: "Milan and Roma", "Havertz and compatriot Timo Werner".
  func isJoined(_ left: Int, _ right: Int, _ sort: RoleSort) -> Bool {
    let (start, end) = (scene.mentions[left].tokens.upperBound, scene.mentions[right].tokens.lowerBound)
    guard start < end, end - start <= (sort == .player ? 10 : 7), sentence.tokens.contains(start),
      sentence.tokens.contains(end)
    else {
      return false
    }
    if sort == .club, beginsClause(right), followsPreposition(left) { return false }
    if sort == .player, end - start > 1, beginsClause(right), isObject(left) { return false }
    if scene.mentions[right].form == .pronoun || scene.mentions[left].form == .pronoun { return false }
    var joiners = 0
    var past = start
    for index in start..<end where index >= past {
      let id = scene.id(index)
      // "Leicester full-back Ben Chilwell": a position of several words.
      if let position = scene.words.positions.phrases.longestMatch(scene.tokens, from: index, limit: end) {
        past = position.tokens.upperBound
        continue
      }
      if let joint = joint(at: index, limit: end) {
        joiners += 1
        past = joint
        continue
      }
      // "Villa who, along with Palace, want": the aside stands within the clause of the first.
      if clauses.isRelative(index), end < hit.tokens.lowerBound, index + 2 < end, scene.id(index + 1) == Word.comma,
        joint(at: index + 2, limit: end) != nil
      {
        continue
      }
      if scene.grammar.and.contains(id) || id == Word.ampersand || id == Word.comma || scene.grammar.or.contains(id)
        || scene.tokens[index].kind == .emoji
      {
        joiners += 1
        continue
      }
      if index > start, scene.grammar.and.contains(scene.id(index - 1)), scene.grammar.rolePrepositions.contains(id) {
        continue
      }
      if scene.mentionAt[index] >= 0 { if sort == .player { continue } else { return false } }
      guard
        isModifierWord(index) || scene.tokens[index].kind == .number && sort == .player
          || scene.grammar.joinWords.contains(id)
          || scene.words.former.contains(id) || AttributeReader(scene: scene).demonym(index) != nil
          || scene.tokens[index].kind == .hyphen || sort == .player && isPrice(index)
      else { return false }
    }
    return joiners > 0
  }

  /// Where a phrase ends that joins as "and" does: "as well as"; `nil` where none begins.
  private func joint(at index: Int, limit: Int) -> Int? {
    scene.grammar.jointPhrases.phrases.longestMatch(scene.tokens, from: index, limit: limit)?.tokens.upperBound
  }

  /// Who does the same by a later clause without a verb of its own: "Roma want him, as do Lazio", "and so have Lazio".
  func repeaters(_ sort: RoleSort) -> [Int] {
    var index = hit.tokens.upperBound
    while index + 2 < sentence.tokens.upperBound {
      if scene.grammar.repeating.contains(scene.id(index)), scene.mentionAt[index] < 0,
        scene.words.auxiliaries.contains(scene.id(index + 1)), scene.mentionAt[index + 2] >= 0
      {
        let mention = scene.mentionAt[index + 2]
        return sort.accepts(scene.mentions[mention], scene) ? conjuncts(of: mention, sort) : []
      }
      if clauses.endsClause(index), !scene.grammar.repeating.contains(scene.id(index)) { return [] }
      index += 1
    }
    return []
  }

  /// "Watkins for £28m and Traore": what was paid for one of a list.
  private func isPrice(_ index: Int) -> Bool {
    scene.tokens[index].kind == .currency || scene.grammar.priceWords.contains(scene.id(index))
  }

  /// "on loan at Bournemouth and Liverpool are keen": a verb right after the second club begins a clause with it.
  func beginsClause(_ mention: Int) -> Bool {
    let next = scene.mentions[mention].tokens.upperBound
    guard next < sentence.tokens.upperBound, scene.tokens[next].kind == .word else { return false }
    if scene.words.auxiliaries.contains(scene.id(next)) { return !scene.grammar.to.contains(scene.id(next)) }
    return scene.knowledge.carriers.groupWords.contains(scene.id(next))
      && scene.ends(next, in: scene.grammar.personVerbEndings)
  }

  /// Whether a player stands behind the trigger: "have signed Lund from Ajax, and Brandt has left" gives the verb no second object.
  private func isObject(_ mention: Int) -> Bool { scene.mentions[mention].tokens.lowerBound >= hit.tokens.upperBound }

  func followsPreposition(_ mention: Int) -> Bool {
    let start = scene.mentions[mention].tokens.lowerBound
    return start > sentence.tokens.lowerBound && scene.grammar.rolePrepositions.contains(scene.id(start - 1))
      && !scene.grammar.between.contains(scene.id(start - 1))
  }

}
