import HearsayLexicon
import HearsayText

/// The club that figures of play belong to: the one right behind them, else the one whose spell the sentence is about.
extension RoleFinder {
  func spell(_ sort: RoleSort) -> Int? {
    guard sort == .club else { return nil }
    return spellBehind() ?? spellBefore()
  }

  /// "30 games for Ajax", "11 goals while on loan at Genoa".
  private func spellBehind() -> Int? {
    let limit = min(hit.tokens.upperBound + Self.reachBehind, sentence.tokens.upperBound)
    for index in hit.tokens.upperBound..<max(limit, hit.tokens.upperBound) {
      let id = scene.id(index)
      if id == Word.comma || scene.grammar.and.contains(id) || scene.grammar.but.contains(id)
        || scene.grammar.against.contains(id)
      {
        return nil
      }
      guard scene.grammar.placings.contains(id) else { continue }
      if let club = clubAfter(index) { return club }
    }
    return nil
  }

  /// "on loan at Genoa, where he scored", "joined Ajax in 2016, scoring": the club placed last before a word that goes on from it.
  private func spellBefore() -> Int? {
    var isGoingOn = false
    var index = hit.tokens.lowerBound - 1
    while index > sentence.tokens.lowerBound, hit.tokens.lowerBound - index < Self.reachBefore {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        if RoleSort.club.accepts(mention, scene), mention.form != .pronoun, isGoingOn, let before = placing(mention) {
          return scene.grammar.leavings.contains(before) ? nil : scene.mentionAt[index]
        }
        index = mention.tokens.lowerBound - 1
        continue
      }
      if scene.grammar.goingOn.contains(scene.id(index)) { isGoingOn = true }
      index -= 1
    }
    return nil
  }

  /// The word that places a man at a club: "at" of "at German giants Bayern", "joined"; `nil` where another word stands before the club.
  private func placing(_ mention: Mention) -> WordID? {
    var index = mention.tokens.lowerBound - 1
    while index > sentence.tokens.lowerBound, mention.tokens.lowerBound - index < 5 {
      let id = scene.id(index)
      if scene.grammar.placings.contains(id) || scene.grammar.joinings.contains(id)
        || scene.grammar.leavings.contains(id)
      {
        return id
      }
      guard scene.mentionAt[index] < 0, scene.tokens[index].kind == .word, !scene.words.boundaries.contains(id) else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private func clubAfter(_ index: Int) -> Int? {
    for next in (index + 1)..<min(index + 5, sentence.tokens.upperBound) {
      if let mention = scene.mention(at: next) {
        guard RoleSort.club.accepts(mention, scene), !isModifier(mention, .club) else { continue }
        return scene.mentionAt[next]
      }
      if scene.tokens[next].kind != .word || scene.grammar.placings.contains(scene.id(next)) { return nil }
    }
    return nil
  }

  /// "in 30 league games this season for Ajax" is as far as such a phrase goes.
  private static let reachBehind = 9
  /// A club placed earlier than this belongs to another thought.
  private static let reachBefore = 26
}
