import HearsayLexicon
import HearsayText

/// A place that refers to somebody or something named elsewhere, before it is resolved.
struct Reference: Sendable {
  enum Sort: Sendable {
    /// "the 23-year-old", "the Poland international", "the Gunners defender".
    case person
    /// "the Serie A side", "the Italian giants", "the club".
    case club
    /// "he", "his".
    case personPronoun
    /// "they", "their", "it".
    case clubPronoun
    /// "the pair": two people.
    case pair
  }

  let tokens: Range<Int>
  let sort: Sort
  let attributes: Attributes
  /// Clubs that the words themselves point to: "the San Siro side", "the Merseyside club".
  var hints: Set<Int> = []
  /// Competitions named in the phrase: "the Serie A side".
  var competitions: Set<Int> = []
}

/// Finds references: noun phrases with a role word for a head, and pronouns.
struct ReferenceFinder {
  let scene: Scene
  /// Whether "he" stands anywhere: "she" is then an official or an agent, whom the sieves cannot tell from the men by their names.
  private let isAboutMen: Bool

  init(scene: Scene) {
    self.scene = scene
    isAboutMen = scene.tokens.contains { scene.grammar.he.contains($0.id) || scene.grammar.him.contains($0.id) }
  }

  func references() -> [Reference] {
    scene.layers.sentences.flatMap { references(in: $0) }
  }

  private func references(in sentence: Sentence) -> [Reference] {
    var found: [Reference] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if let reference = reference(at: index, sentence) {
        found.append(reference)
        index = reference.tokens.upperBound
        // "his club": the pronoun, and the club as a description of its own.
        if scene.grammar.possessors.contains(scene.id(index - 1)), let owned = phrase(from: index - 1, sentence),
          owned.sort == .club
        {
          found.append(
            Reference(
              tokens: index..<owned.tokens.upperBound, sort: .club, attributes: owned.attributes, hints: owned.hints,
              competitions: owned.competitions))
          index = owned.tokens.upperBound
        }
      } else {
        index += 1
      }
    }
    return found
  }

  private func reference(at index: Int, _ sentence: Sentence) -> Reference? {
    let id = scene.id(index)
    guard scene.mentionAt[index] < 0 else { return nil }
    if scene.words.personPronouns.contains(id), !isAboutMen || !scene.grammar.feminine.contains(id) {
      return Reference(tokens: index..<(index + 1), sort: .personPronoun, attributes: Attributes(start: index))
    }
    if scene.words.clubPronouns.contains(id), !isFirstPerson(id), !isSaying(index + 1), !isExpletive(index) {
      return Reference(tokens: index..<(index + 1), sort: .clubPronoun, attributes: Attributes(start: index))
    }
    guard scene.words.determiners.contains(id), !scene.grammar.a.contains(id) else { return nil }
    return phrase(from: index, sentence)
  }

  /// "it claims", "it is claimed", "they add": an outlet or nobody, not a club.
  private func isSaying(_ index: Int) -> Bool {
    var next = index
    while next < scene.tokens.count, next - index < 3,
      scene.words.auxiliaries.contains(scene.id(next))
        || scene.words.adverbs.contains(scene.id(next)) && !scene.grammar.expletiveSaying.contains(scene.id(next))
    { next += 1 }
    return next < scene.tokens.count && scene.grammar.expletiveSaying.contains(scene.id(next))
  }

  /// "it is", "made it clear", "it remains to be seen": the "it" that stands for nobody.
  private func isExpletive(_ index: Int) -> Bool {
    guard scene.grammar.it.contains(scene.id(index)) else { return false }
    if index > 0, scene.grammar.beforeExpletive.contains(scene.id(index - 1)) { return true }
    guard index + 1 < scene.tokens.count else { return true }
    let next = scene.tokens[index + 1]
    return next.kind == .clitic || next.kind == .stop || scene.grammar.afterExpletive.contains(next.id)
  }

  private func isFirstPerson(_ id: WordID) -> Bool { scene.grammar.firstPersons.contains(id) }

  /// A noun phrase from its determiner to its head; `nil` where the head is no role word or names somebody right after ("the defender Kiwior").
  private func phrase(from start: Int, _ sentence: Sentence) -> Reference? {
    let limit = min(start + 12, sentence.tokens.upperBound)
    var head: (end: Int, sort: Reference.Sort)?
    var index = start + 1
    var hints: Set<Int> = []
    var competitions: Set<Int> = []
    while index < limit {
      if let mention = scene.mention(at: index) {
        if case .person = mention.referent { head = nil; break }
        if case .club(let club) = mention.referent {
          if mention.form == .ground { hints.insert(club) }
        }
        if case .competition(let competition) = mention.referent { competitions.insert(competition) }
        index = mention.tokens.upperBound
        if index < limit, scene.tokens[index].kind == .clitic { break }
        continue
      }
      let token = scene.tokens[index]
      if token.kind == .clitic || token.kind == .sign || token.kind == .stop || token.kind == .dash
        || token.kind == .quote
      {
        break
      }
      // "the capture of 20-year-old Otto Lund" is about the capture.
      if head == nil, scene.grammar.of.contains(token.id) { return nil }
      if scene.words.boundaries.contains(token.id) || scene.words.auxiliaries.contains(token.id)
        || scene.words.determiners.contains(token.id)
      {
        break
      }
      if let sort = headSort(index, limit) { head = (sort.end, sort.sort) }
      if let end = head?.end, index >= end, !isContinued(index) { break }
      hints.formUnion(places(index))
      index = max(index + 1, head.map { $0.end } ?? 0)
      if let head, !isContinued(head.end) || head.end >= limit { break }
    }
    guard let head else { return nil }
    let tokens = start..<head.end
    if head.end < sentence.tokens.upperBound, let next = scene.mention(at: head.end), case .person = next.referent {
      return nil
    }
    // "the signing of Otto Lund", "the target of the season": what follows "of" is meant, not somebody named before.
    if head.end < sentence.tokens.upperBound, scene.grammar.of.contains(scene.id(head.end)), head.sort == .person,
      !scene.words.positions.contains(scene.id(head.end - 1))
    {
      return nil
    }
    let attributes = AttributeReader(scene: scene).read(tokens)
    return Reference(tokens: tokens, sort: head.sort, attributes: attributes, hints: hints, competitions: competitions)
  }

  /// Whether a later word may still be the head: "the Arsenal and Poland [defender]", "the star [striker]".
  private func isContinued(_ index: Int) -> Bool {
    guard index < scene.tokens.count else { return false }
    if scene.tokens[index].kind == .hyphen { return true }
    // "the 20-year-old Belgian [midfielder]"
    if AttributeReader(scene: scene).demonym(index) != nil { return true }
    return headSort(index, min(index + 3, scene.tokens.count)) != nil
  }

  private func headSort(_ index: Int, _ limit: Int) -> (end: Int, sort: Reference.Sort)? {
    let words = scene.words
    if let match = words.positions.phrases.longestMatch(scene.tokens, from: index, limit: limit) {
      return (match.tokens.upperBound, .person)
    }
    let id = scene.id(index)
    if scene.grammar.old.contains(id), index > 1,
      scene.grammar.year.contains(scene.id(index - 2)) || scene.grammar.year.contains(scene.id(index - 1))
    {
      return (index + 1, .person)
    }
    if scene.grammar.pairs.contains(id) { return (index + 1, .pair) }
    if words.clubNouns.contains(id) { return (index + 1, .club) }
    if words.playerNouns.contains(id) { return (index + 1, .person) }
    if scene.tokens[index].isCapitalised {
      for sense in scene.lexicon.names.payloads(of: id) {
        if case .demonymPlural = sense { return (index + 1, .club) }
        if case .place = sense, isPluralPlace(index) {
          return (index + 1, .club)
        }
        if case .demonym = sense, isSingularPerson(index) { return (index + 1, .person) }
      }
    }
    return nil
  }

  /// "the Londoners": short towns in -s are towns.
  private func isPluralPlace(_ index: Int) -> Bool {
    scene.tokens[index].range.count > 6 && scene.ends(index, in: scene.grammar.pluralEndings)
  }

  /// "the Frenchman", "the Spaniard", "the Brazilian": a demonym that no noun follows.
  private func isSingularPerson(_ index: Int) -> Bool {
    let next = index + 1
    guard next < scene.tokens.count else { return true }
    let token = scene.tokens[next]
    if token.kind != .word { return token.kind != .hyphen }
    if scene.mentionAt[next] >= 0 { return false }
    return scene.words.auxiliaries.contains(token.id) || scene.words.boundaries.contains(token.id)
      || scene.words.adverbs.contains(token.id)
      || isVerbLike(next) && headSort(next, min(next + 2, scene.tokens.count)) == nil
  }

  private func isVerbLike(_ index: Int) -> Bool {
    scene.ends(index, in: scene.grammar.verbEndings)
      || scene.tokens[index].letterCase == .lower && scene.grammar.afterPeople.contains(scene.id(index))
  }

  /// Clubs of a place or country named in the phrase.
  private func places(_ index: Int) -> Set<Int> {
    guard scene.tokens[index].isCapitalised || scene.tokens[index].letterCase == .lower else { return [] }
    guard
      let match = scene.lexicon.names.longestMatch(scene.tokens, from: index, limit: min(index + 3, scene.tokens.count))
    else { return [] }
    let known = Set(
      match.payloads.compactMap { sense -> Int? in if case .place(let club) = sense { club } else { nil } })
    return Set(scene.clubs.indices.filter { scene.clubs[$0].known.map(known.contains) ?? false })
  }
}
