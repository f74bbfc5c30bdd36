import HearsayLexicon
import HearsayText

/// Fillers to the left of the trigger: subjects, possessors, modifiers.
extension RoleFinder {
  /// The subject of the verb group that the trigger belongs to.
  func subject(_ sort: RoleSort) -> Int? {
    let first = clauses.verbGroupStart(hit.tokens.lowerBound)
    guard first > sentence.tokens.lowerBound else { return nil }
    var index = first - 1
    if clauses.isRelative(index) {
      index -= 1
      while index > sentence.tokens.lowerBound, scene.id(index) == Word.comma || scene.tokens[index].kind == .number {
        index -= 1
      }
    } else if scene.id(index) == Word.comma || scene.id(index) == Word.closeBracket {
      return beforeParenthesis(index, sort) ?? nearestLeft(of: first, sort)
    }
    if let mention = scene.mention(at: index) {
      if sort.accepts(mention, scene) { return scene.mentionAt[index] }
      return nil
    }
    return nearestLeft(
      of: first, sort,
      skippingObjects: scene.grammar.and.contains(scene.id(first - 1))
        || scene.grammar.but.contains(scene.id(first - 1)))
  }

  /// Whether a fitting mention stands right before the verb group, with no more than a relative pronoun or an aside between, or behind "by"
  /// where the verb is passive.
  func isDone(by sort: RoleSort) -> Bool {
    if isPassive { return preposition(.by, sort) != nil }
    let before = clauses.verbGroupStart(hit.tokens.lowerBound) - 1
    guard before >= sentence.tokens.lowerBound else { return false }
    if let mention = scene.mention(at: before) { return sort.accepts(mention, scene) }
    if clauses.isRelative(before) || scene.grammar.and.contains(scene.id(before))
      || scene.grammar.but.contains(scene.id(before))
    {
      return subject(sort) != nil
    }
    let isAside = scene.id(before) == Word.comma || scene.id(before) == Word.closeBracket
    return isAside && beforeParenthesis(before, sort) != nil
  }

  /// The mention before a parenthesis that ends at `index`: "Zakaria, 24, wants"; "Havertz (left) wants".
  func beforeParenthesis(_ index: Int, _ sort: RoleSort) -> Int? {
    let opener = scene.id(index) == Word.comma ? Word.comma : Word.openBracket
    var start = index - 1
    while start > sentence.tokens.lowerBound, scene.id(start) != opener { start -= 1 }
    // "Villa who, along with Palace, want": the relative stands before the aside.
    if start > sentence.tokens.lowerBound + 1, clauses.isRelative(start - 1) { start -= 1 }
    guard start > sentence.tokens.lowerBound, let mention = scene.mention(at: start - 1), sort.accepts(mention, scene)
    else { return nil }
    return scene.mentionAt[start - 1]
  }

  /// The nearest fitting mention before a token; after "and" the subject of the verb before is wanted, so what stands after a preposition or a verb is passed over.
  func nearestLeft(of token: Int, _ sort: RoleSort, skippingObjects: Bool = false) -> Int? {
    if mainClauseStart > sentence.tokens.lowerBound,
      let main = nearestLeft(of: token, from: mainClauseStart, sort, skippingObjects: skippingObjects)
    {
      return main
    }
    return nearestLeft(of: token, from: sentence.tokens.lowerBound, sort, skippingObjects: skippingObjects)
  }

  /// Where the main clause begins behind what is said before it, "With Lund set to leave, Ajax want Brandt", as far as the trigger stands behind it.
  var mainClauseStart: Int {
    let start = sentence.tokens.lowerBound
    guard scene.grammar.frontings.contains(scene.id(start)),
      let comma = (start..<hit.tokens.lowerBound).first(where: { scene.id($0) == Word.comma })
    else { return start }
    return comma + 1
  }

  private func nearestLeft(of token: Int, from start: Int, _ sort: RoleSort, skippingObjects: Bool) -> Int? {
    var fallback: Int?
    var index = token - 1
    while index >= start {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        if sort.accepts(mention, scene), !isModifier(mention, sort), !isOpponent(mention, sort) {
          if !skippingObjects || isSubjectPlace(mention) { return scene.mentionAt[index] }
          fallback = fallback ?? scene.mentionAt[index]
        }
        index = mention.tokens.lowerBound
      } else if let aside = asideStart(endingAt: index) {
        index = aside
      }
      index -= 1
    }
    return fallback
  }

  /// The last relative clause between commas that ends among tokens.
  func lastAside(in tokens: Range<Int>) -> Range<Int>? {
    for comma in tokens.reversed() {
      if let start = asideStart(endingAt: comma) { return start..<(comma + 1) }
    }
    return nil
  }

  /// Where a relative clause between commas begins that ends at a comma: "Lund, who was linked with Ajax, has signed". Who is named in it
  /// does something else.
  func asideStart(endingAt comma: Int) -> Int? {
    guard scene.id(comma) == Word.comma else { return nil }
    var index = comma - 1
    while index > sentence.tokens.lowerBound, comma - index < Self.longestAside, scene.id(index) != Word.comma {
      index -= 1
    }
    return scene.id(index) == Word.comma && clauses.isRelative(index + 1) ? index : nil
  }

  /// What is longer between two commas is rather two clauses.
  private static let longestAside = 16

  /// "against Milan", "defeat to Roma": a club that was only played.
  func isOpponent(_ mention: Mention, _ sort: RoleSort) -> Bool {
    guard sort == .club, mention.tokens.lowerBound > sentence.tokens.lowerBound else { return false }
    return scene.grammar.against.contains(scene.id(mention.tokens.lowerBound - 1))
  }

  /// Whether a club mention only describes a player that follows it: "Arsenal defender Kiwior".
  func isModifier(_ mention: Mention, _ sort: RoleSort) -> Bool {
    if sort == .player { return scene.isOwnerOfRelation(mention) }
    guard sort == .club, mention.form == .name || mention.form == .nickname || mention.form == .shortName else {
      return false
    }
    var index = mention.tokens.upperBound
    var steps = 0
    while index < sentence.tokens.upperBound, steps < 8 {
      if let next = scene.mention(at: index) { return next.person.map { scene.people[$0].role != .staff } ?? false }
      let token = scene.tokens[index]
      let id = token.id
      let isPart =
        token.kind == .hyphen || token.kind == .number || token.kind == .currency
        || scene.grammar.possessive.contains(id)
        || scene.words.positions.contains(id) || scene.words.playerNouns.contains(id)
        || AttributeReader(scene: scene).demonym(index) != nil
        || scene.grammar.rated.contains(id) || scene.grammar.year.contains(id) || scene.grammar.old.contains(id)
      guard isPart else { return false }
      index += 1
      steps += 1
    }
    return false
  }

  /// Whether a mention begins its sentence, or follows a comma or conjunction: a place where subjects stand.
  func isSubjectPlace(_ mention: Mention) -> Bool {
    var index = mention.tokens.lowerBound - 1
    while index >= sentence.tokens.lowerBound, isModifierWord(index) { index -= 1 }
    guard index >= sentence.tokens.lowerBound else { return true }
    let token = scene.tokens[index]
    return token.kind == .sign || token.kind == .quote || token.kind == .dash || token.kind == .emoji
      || scene.words.boundaries.contains(token.id) && !scene.grammar.with.contains(token.id)
  }

  func isModifierWord(_ index: Int) -> Bool {
    let id = scene.id(index)
    return scene.words.determiners.contains(id) || scene.words.positions.contains(id)
      || scene.knowledge.positionForms.contains(id)
      || scene.words.playerNouns.contains(id) || scene.words.staffNouns.contains(id)
      || scene.mentionAt[index] >= 0 || scene.grammar.possessive.contains(id)
  }

  func possessive(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.lowerBound - 1
    var steps = 0
    while index >= sentence.tokens.lowerBound, steps < 5 {
      if let mention = scene.mention(at: index), sort.accepts(mention, scene) {
        let end = mention.tokens.upperBound
        let id = scene.id(index)
        let owns =
          scene.grammar.their.contains(id) || scene.grammar.his.contains(id) || scene.grammar.its.contains(id)
          || (end < scene.tokens.count
            && (scene.grammar.possessive.contains(scene.id(end)) || scene.tokens[end].kind == .quote))
        return owns ? scene.mentionAt[index] : nil
      }
      let token = scene.tokens[index]
      if scene.words.boundaries.contains(token.id) || token.kind == .stop || token.id == Word.comma { return nil }
      index -= 1
      steps += 1
    }
    return nil
  }

  func premod(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.lowerBound - 1
    var steps = 0
    while index >= sentence.tokens.lowerBound, steps < 4 {
      if let mention = scene.mention(at: index) {
        if sort.accepts(mention, scene) { return scene.mentionAt[index] }
        index = mention.tokens.lowerBound - 1
      } else {
        let token = scene.tokens[index]
        guard token.kind == .word || token.kind == .hyphen || token.kind == .number || token.kind == .currency,
          !scene.words.boundaries.contains(token.id), !scene.words.auxiliaries.contains(token.id),
          !scene.words.determiners.contains(token.id)
        else { return nil }
        index -= 1
      }
      steps += 1
    }
    return nil
  }
}
