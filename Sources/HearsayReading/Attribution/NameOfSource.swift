import HearsayLexicon
import HearsayModel
import HearsayText

/// A name within the words for a source.
struct NameOfSource: Sendable {
  enum Sort: Sendable { case outlet, journalist, person, party, unknown }

  let tokens: Range<Int>
  let sort: Sort
  let name: String
  let ref: String?
  let words: [WordID]
}

/// Reads the names that sources go by: known ones through the scene's mentions, unknown ones by their capitals.
struct NameOfSourceReader {
  let scene: Scene

  /// The name that begins at a token; `nil` where none does.
  func name(at index: Int, limit: Int) -> NameOfSource? {
    guard index >= 0, index < limit else { return nil }
    let token = scene.tokens[index]
    if token.kind == .handle || token.kind == .address { return handle(index) }
    if let mention = scene.mention(at: index), mention.tokens.lowerBound == index {
      if let name = name(of: mention, limit: limit) { return name }
      if mention.tokens.count > 0, case .nation = mention.referent { return nil }
      if mention.form == .description, let club = mention.club { return self.club(club, mention.tokens) }
      if mention.form == .description || mention.form == .pronoun { return nil }
    }
    return unknown(index, limit)
  }

  private func handle(_ index: Int) -> NameOfSource {
    if let mention = scene.mention(at: index), let known = name(of: mention, limit: index + 1) { return known }
    let words = scene.layers.words(of: scene.tokens[index])
    return NameOfSource(
      tokens: index..<(index + 1), sort: .outlet, name: words.hasPrefix("@") ? String(words.dropFirst()) : words,
      ref: nil, words: [scene.id(index)])
  }

  private func name(of mention: Mention, limit: Int) -> NameOfSource? {
    guard mention.form == .name || mention.form == .shortName || mention.form == .nickname else { return nil }
    let ids = words(mention.tokens)
    func made(_ sort: NameOfSource.Sort, _ name: String, _ ref: String?) -> NameOfSource {
      NameOfSource(tokens: mention.tokens, sort: sort, name: name, ref: ref, words: ids)
    }
    switch mention.referent {
    case .outlet(let index):
      if let longer = longerOutlet(mention, limit) { return longer }
      return made(.outlet, usualName(of: index, ids, mention.tokens), scene.lexicon.outlets[index].ref)
    case .unknownOutlet(let index): return made(.outlet, scene.outlets[index], nil)
    case .journalist(let index):
      return made(.journalist, scene.lexicon.journalists[index].name, scene.lexicon.journalists[index].ref)
    case .person(let person):
      let isOutlet = looksLikeOutlet(person)
      return made(isOutlet ? .unknown : .person, scene.people[person].name, nil)
    case .club(let club):
      if let longer = longerOutlet(mention, limit) { return longer }
      return self.club(club, mention.tokens)
    case .competition(let index): return made(.party, scene.lexicon.competitions[index].name, nil)
    case .nation: return nil
    }
  }

  private func club(_ club: Int, _ tokens: Range<Int>) -> NameOfSource {
    let ref = scene.clubs[club].known.map { scene.lexicon.clubs[$0].ref }
    return NameOfSource(tokens: tokens, sort: .party, name: scene.clubs[club].name, ref: ref, words: words(tokens))
  }

  /// The usual name of an outlet; the name as written where most of its words are its own: a programme, an edition, a
  /// former name.
  private func usualName(of outlet: Int, _ ids: [WordID], _ tokens: Range<Int>) -> String {
    let usual = scene.lexicon.outlets[outlet].name
    let own = Set(ids).subtracting(scene.phrase(usual))
    return own.count >= 2 ? scene.layers.words(of: tokens) : usual
  }

  /// A known name that is only the first part of an unknown outlet's: `Sky Germany`, `Liverpool Echo`.
  private func longerOutlet(_ mention: Mention, _ limit: Int) -> NameOfSource? {
    guard let run = run(from: mention.tokens.lowerBound, limit), run.upperBound > mention.tokens.upperBound else {
      return nil
    }
    let rest = mention.tokens.upperBound..<run.upperBound
    // "Corriere di Lecce" is one name, "Sky Arsenal" are two.
    let isLinked = scene.grammar.outletNameLinks.contains(scene.id(rest.lowerBound))
    if !isLinked, rest.contains(where: { scene.mention(at: $0)?.person != nil || scene.mention(at: $0)?.club != nil }) {
      return nil
    }
    if case .club = mention.referent {
      guard let last = rest.last, scene.words.organisationNouns.contains(scene.id(last)) else { return nil }
    }
    return made(run)
  }

  /// A run of capitalised words that nobody knows.
  private func unknown(_ index: Int, _ limit: Int) -> NameOfSource? {
    guard let run = run(from: index, limit), !scene.knowledge.attribution.channels.contains(scene.id(index)) else {
      return nil
    }
    // "Sporting director Emil Lund" is no club's; "the Turin-born winger" comes from there; "Journalist Emil Lund" opens a sentence.
    if isTitle(index, limit) { return nil }
    if scene.beginsOffice(index) || PlaceSigns(scene: scene).isHyphenated(run) { return nil }
    if run.count == 1 {
      let id = scene.id(run.lowerBound)
      // "Respected journalist Emil Lund": an adjective that opens a sentence.
      if scene.opensSentence(index), scene.knowledge.attribution.modifiers.contains(id) { return nil }
      if isAdjectiveOfLand(id) || scene.grammar.neverNames.contains(id) { return nil }
      if scene.words.common.contains(id), scene.tokens[index].letterCase != .upper { return nil }
    }
    let names = OutletNames(scene: scene)
    if names.isColumnTitle(run) { return nil }
    if names.isGathering(run) || names.isOwnChannel(run) { return made(run, .party, from: run.lowerBound) }
    return person(run) ?? made(run)
  }

  /// "Journalist Emil Lund", "Broadcaster Sky Sports": a word for who speaks, with a capital, before his name.
  func isTitle(_ index: Int, _ limit: Int) -> Bool {
    let id = scene.id(index)
    guard index + 1 < limit, scene.tokens[index].letterCase == .title, let mention = scene.mention(at: index + 1),
      mention.tokens.lowerBound == index + 1
    else { return false }
    if mention.isOutlet { return scene.knowledge.attribution.outletNouns.contains(id) }
    guard scene.knowledge.attribution.journalistNouns.contains(id) else { return false }
    if case .journalist = mention.referent { return true }
    return mention.person != nil
  }

  /// Who is named with an office ("Chief Scout Jan Pell"), or by a first name that people have and two or three words in all.
  private func person(_ run: Range<Int>) -> NameOfSource? {
    if let office = run.dropLast().last(where: { scene.words.staffNouns.contains(scene.id($0)) }) {
      return made((office + 1)..<run.upperBound, .person, from: run.lowerBound)
    }
    if isKnownPerson(run) { return made(run, .person, from: run.lowerBound) }
    guard (2...3).contains(run.count), scene.lexicon.firstNames.contains(scene.id(run.lowerBound)),
      !run.contains(where: { scene.knowledge.attribution.outletNameWords.contains(scene.id($0)) })
    else { return nil }
    return made(run, .person, from: run.lowerBound)
  }

  /// A coach, director or agent whom the lexicon knows, also where it does not know his club on this day.
  private func isKnownPerson(_ run: Range<Int>) -> Bool {
    scene.lexicon.names.payloads(of: words(run)).contains(where: \.isPerson)
  }

  private func made(_ run: Range<Int>) -> NameOfSource { made(run, .unknown, from: run.lowerBound) }

  private func made(_ run: Range<Int>, _ sort: NameOfSource.Sort, from start: Int) -> NameOfSource {
    let name = scene.layers.words(of: run).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return NameOfSource(tokens: start..<run.upperBound, sort: sort, name: name, ref: nil, words: words(run))
  }

  private func words(_ tokens: Range<Int>) -> [WordID] {
    tokens.filter { scene.tokens[$0].kind != .hyphen }.map { scene.id($0) }
  }

  /// Whether a word is an adjective of a land: `Spanish`, `Catalan`.
  func isAdjectiveOfLand(_ id: WordID) -> Bool {
    scene.knowledge.attribution.regions[id] != nil
      || scene.lexicon.names.payloads(of: id).contains { if case .demonym = $0 { true } else { false } }
  }

  private func run(from start: Int, _ limit: Int) -> Range<Int>? {
    guard start < limit, isNameWord(start), !isOpener(start) else { return nil }
    var end = start + 1
    while end < limit {
      let token = scene.tokens[end]
      if isNameWord(end), !token.lineBreakBefore {
        end += 1
      } else if end + 1 < limit, token.kind == .hyphen || scene.grammar.outletNameLinks.contains(token.id),
        isNameWord(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether an ordinary word is capitalised only because it opens a sentence: "But Sky report", "The Herald".
  private func isOpener(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.letterCase == .title || token.letterCase == .initial, !isForeignArticle(index) else { return false }
    if scene.words.determiners.contains(token.id) || scene.words.boundaries.contains(token.id) { return true }
    let first = scene.sentence(of: index).tokens.lowerBound
    if index > first, scene.id(index - 1) == Word.openBracket { return false }
    return scene.words.common.contains(token.id) && (index == first || scene.tokens[index - 1].kind != .word)
  }

  /// Whether what looks like our own article begins a name, since it has a capital within a sentence: "according to A Voz da Serra".
  private func isForeignArticle(_ index: Int) -> Bool {
    guard index > scene.sentence(of: index).tokens.lowerBound, index + 1 < scene.tokens.count,
      scene.grammar.a.contains(scene.id(index)), scene.tokens[index].isCapitalised, isNameWord(index + 1)
    else { return false }
    let (before, next) = (scene.tokens[index - 1], scene.id(index + 1))
    return before.kind != .quote && before.id != Word.colon && !scene.words.common.contains(next)
      && !isAdjectiveOfLand(next)
  }

  /// Whether a word for a time is part of a name: "the Evening Bugle".
  private func isTimeOfName(_ index: Int) -> Bool {
    guard index > 0, index + 1 < scene.tokens.count, scene.grammar.the.contains(scene.id(index - 1)) else {
      return false
    }
    let next = scene.tokens[index + 1]
    return next.kind == .word && next.isCapitalised && !scene.knowledge.attribution.timeWords.contains(next.id)
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.kind == .number { return index > 0 && token.range.count <= 3 && scene.tokens[index - 1].isCapitalised }
    guard token.kind == .word else { return false }
    if token.isCapitalised {
      return !scene.knowledge.attribution.timeWords.contains(token.id) || token.letterCase == .upper
        || isTimeOfName(index)
    }
    return token.letterCase == .mixed
  }

  /// Whether what was taken for a person by the shape of the name is rather an unknown outlet: no known first name,
  /// and nothing
  /// in the article that is said of people.
  private func looksLikeOutlet(_ person: Int) -> Bool {
    let known = scene.people[person]
    guard known.role == .player, known.staff == nil, known.age == nil, known.positions.isEmpty, known.ties.isEmpty,
      let first = known.words.first, known.words.count > 1 || known.mentionCount == 1
    else { return false }
    if scene.lexicon.firstNames.contains(first) { return false }
    // "told Kartal Radyo that": named once, and only told.
    let start = known.firstTokens.lowerBound
    if known.mentionCount == 1, start > 0, scene.grammar.tellingVerbs.contains(scene.id(start - 1)) { return true }
    if known.words.contains(where: { scene.knowledge.attribution.outletNameWords.contains($0) }) { return true }
    return !scene.mentions.contains { mention in
      mention.person == person
        && (mention.form == .shortName || mention.form == .pronoun || mention.form == .description)
    }
  }
}
