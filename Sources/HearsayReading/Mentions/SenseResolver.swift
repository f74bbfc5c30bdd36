import HearsayLexicon
import HearsayText

/// Decides what known names stand for.
struct SenseResolver {
  var scene: Scene
  private var mentions: [Mention] = []
  private var surnames: Set<WordID> = []
  private var clubWeights: [Int: Int] = [:]
  private var clubWords: Set<WordID> = []
  /// Clubs that the article calls by a name of one word: who writes "Leeds" means another by "United".
  private var shortNamed: Set<Int> = []

  init(scene: Scene) { self.scene = scene }

  /// The scene with a mention for each known name whose sense is sure, and nothing for the others.
  mutating func resolve(_ hits: [NameFinder.Hit]) -> (scene: Scene, mentions: [Mention]) {
    var waiting: [NameFinder.Hit] = []
    surnames = Self.surnames(hits, scene)
    clubWords = Set(
      hits.filter { $0.tokens.count > 1 && !clubIndices($0).isEmpty }.flatMap { $0.tokens.map { scene.id($0) } })
    let longer = LongerNames(scene: scene, hits: hits)
    for hit in hits where !looksLikePerson(hit) && !isWeekday(hit) && !longer.holds(hit) && !isBirthplace(hit) {
      if let sense = sureSense(hit) { take(hit, sense) } else { waiting.append(hit) }
    }
    for mention in mentions {
      guard let known = mention.club.flatMap({ scene.clubs[$0].known }) else { continue }
      clubWeights[known, default: 0] += scene.sentenceOf[mention.tokens.lowerBound] == 0 ? 3 : 1
    }
    shortNamed = Set(
      mentions.filter { $0.tokens.count == 1 && $0.form == .name }.compactMap { mention in
        mention.club.flatMap { scene.clubs[$0].known }
      })
    for hit in waiting {
      if let sense = sense(of: hit) { take(hit, sense) }
    }
    return (scene, mentions)
  }

  /// "Rovers", "City": a word of many clubs' names stands only for one that the article names.
  private func isGeneric(_ hit: NameFinder.Hit) -> Bool {
    hit.tokens.count == 1 && scene.words.organisationNouns.contains(scene.id(hit.tokens.lowerBound))
      && scene.tokens[hit.tokens.lowerBound].kind == .word
  }

  /// "on Wednesday" is a day, whatever club is called so.
  private func isWeekday(_ hit: NameFinder.Hit) -> Bool {
    hit.tokens.count == 1 && scene.grammar.weekdays.contains(scene.id(hit.tokens.lowerBound))
  }

  /// "the Wrexham-born defender" comes from there, and plays anywhere.
  private func isBirthplace(_ hit: NameFinder.Hit) -> Bool { PlaceSigns(scene: scene).isBirthplace(hit.tokens) }

  // MARK: Senses

  private func clubIndices(_ hit: NameFinder.Hit) -> [Int] {
    hit.senses.compactMap { if case .club(let index) = $0 { index } else { nil } }
  }

  /// The sense of a name that means one thing only.
  private func sureSense(_ hit: NameFinder.Hit) -> NameSense? {
    let clubs = clubIndices(hit)
    if !clubs.isEmpty, let cited = citedOutlet(hit) { return cited }
    if clubs.count == 1, !isGeneric(hit), !isOtherSense(hit, scene.lexicon.clubs[clubs[0]].also) {
      return .club(clubs[0])
    }
    if clubs.count > 1 { return nil }
    guard clubs.isEmpty else { return nil }
    for sense in hit.senses {
      switch sense {
      case .outlet(let index): return isOutlet(hit, scene.lexicon.outlets[index]) ? sense : nil
      case .journalist, .competition: return sense
      default: break
      }
    }
    if hit.senses.count == 1 {
      switch hit.senses[0] {
      case .nickname: return isFirstName(hit) ? nil : hit.senses[0]
      case .ground: return hit.senses[0]
      case .nation: return hit.senses[0]
      default: return nil
      }
    }
    return nil
  }

  /// "according to El Nacional", "write the Standard", "(Sport)": a paper that shares its name with a club, where a source is named.
  private func citedOutlet(_ hit: NameFinder.Hit) -> NameSense? {
    guard isLed(hit) || isBracketed(hit) else { return nil }
    return hit.senses.first { if case .outlet = $0 { true } else { false } }
  }

  private func isLed(_ hit: NameFinder.Hit) -> Bool {
    let start = hit.tokens.lowerBound
    guard start > 1 else { return false }
    let (last, before) = (scene.id(start - 1), scene.id(start - 2))
    if scene.grammar.per.contains(last) { return true }
    if scene.grammar.to.contains(last) { return scene.grammar.according.contains(before) }
    let isSaid =
      scene.grammar.tellingVerbs.contains(before) || scene.knowledge.attribution.outletVerbs.contains(before)
    return scene.grammar.the.contains(last) && isSaid
  }

  /// "(Mirror)" credits what stands before it, and so do "(Mirror, via Marca)" and "(Mirror - in Spanish)".
  private func isBracketed(_ hit: NameFinder.Hit) -> Bool {
    let (start, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard start > 0, scene.id(start - 1) == Word.openBracket, end < scene.tokens.count else { return false }
    if scene.id(end) == Word.closeBracket || scene.tokens[end].kind == .dash { return true }
    let relay = scene.id(end) == Word.comma ? end + 1 : end
    return scene.knowledge.attribution.relays.phrases.longestRun(scene.tokens, from: relay, limit: scene.tokens.count)
      != nil
  }

  /// The sense of a name of several: a club that the article names elsewhere, else the first that can stand here.
  private func sense(of hit: NameFinder.Hit) -> NameSense? {
    let named = Set(scene.clubs.compactMap(\.known))
    let candidates = hit.senses.filter { sense in
      switch sense {
      case .club(let index):
        !isOtherSense(hit, scene.lexicon.clubs[index].also) && (!isGeneric(hit) || named.contains(index))
      case .nickname(let index): named.contains(index)
      case .ground(let index): named.contains(index)
      case .nation: true
      default: false
      }
    }
    if isGeneric(hit) {
      let others = candidates.filter { club(of: $0).map { !shortNamed.contains($0) } ?? true }
      if let best = others.max(by: { weight($0) < weight($1) }), weight(best) > 0 { return best }
    }
    let spoken = candidates.max { weight($0) < weight($1) }.flatMap { weight($0) > 0 ? $0 : nil }
    return spoken ?? candidates.first { if case .club = $0 { true } else { false } }
      ?? candidates.first { if case .nation = $0 { true } else { false } }
  }

  /// The club of a name or nickname.
  private func club(of sense: NameSense) -> Int? {
    switch sense {
    case .club(let index), .nickname(let index): index
    default: nil
    }
  }

  /// "Alex": a nickname that is a first name stands for a club only where the article names that.
  private func isFirstName(_ hit: NameFinder.Hit) -> Bool {
    hit.tokens.count == 1 && scene.lexicon.firstNames.contains(scene.id(hit.tokens.lowerBound))
  }

  /// How much the article speaks of a sense's club by names that are sure; the headline counts most.
  private func weight(_ sense: NameSense) -> Int {
    guard case .club(let index) = sense else {
      switch sense {
      case .nickname(let index), .ground(let index): return clubWeights[index] ?? 0
      default: return 0
      }
    }
    return clubWeights[index] ?? 0
  }

  /// "in Valencia's plans": a possessive makes the club of a city's name.
  private func isPossessor(_ hit: NameFinder.Hit) -> Bool {
    hit.tokens.upperBound < scene.tokens.count && scene.tokens[hit.tokens.upperBound].kind == .clitic
  }

  /// Whether a club's name stands for something else here: a city after "in", an ordinary word in lower company.
  private func isOtherSense(_ hit: NameFinder.Hit, _ also: Set<OtherSense>) -> Bool {
    guard !also.isEmpty else { return false }
    let start = hit.tokens.lowerBound
    let before = start > 0 ? scene.id(start - 1) : nil
    if also.contains(.city), hit.tokens.count == 1, !isPossessor(hit), let before,
      scene.grammar.cityPrepositions.contains(before)
    {
      return !(start > 1 && scene.grammar.interestWords.contains(scene.id(start - 2)))
    }
    // "Sporting Director", in capitals as titles are.
    if also.contains(.word), hit.tokens.count == 1, hit.tokens.upperBound < scene.tokens.count,
      scene.words.staffNouns.contains(scene.id(hit.tokens.upperBound)),
      scene.tokens[hit.tokens.upperBound].isCapitalised
    {
      return true
    }
    if also.contains(.word), scene.beginsOffice(start) { return true }
    if also.contains(.city), isDateline(hit) || PlaceSigns(scene: scene).isTown(hit.tokens) { return true }
    if also.contains(.word), hit.tokens.count == 1 {
      return scene.opensSentence(start) && scene.words.common.contains(scene.id(start))
        && scene.tokens[start].letterCase == .title
        && !isFollowedByVerb(hit)
    }
    return false
  }

  /// "CÁDIZ, Aug 3": a place in capitals at the start of a line, with a comma behind it.
  private func isDateline(_ hit: NameFinder.Hit) -> Bool {
    let first = scene.tokens[hit.tokens.lowerBound]
    return first.lineBreakBefore && first.letterCase == .upper && hit.tokens.upperBound < scene.tokens.count
      && scene.id(hit.tokens.upperBound) == Word.comma
  }

  private func isFollowedByVerb(_ hit: NameFinder.Hit) -> Bool {
    let end = hit.tokens.upperBound
    return end < scene.tokens.count
      && (scene.words.auxiliaries.contains(scene.id(end)) || scene.tokens[end].kind == .clitic
        || scene.grammar.clubVerbs.contains(scene.id(end)))
  }

  /// Whether a word that is also an outlet's name is written as a name and stands where a source does.
  private func isCited(_ hit: NameFinder.Hit) -> Bool {
    let last = hit.tokens.upperBound - 1
    // A single name without a capital, "90min", is written so in the data.
    guard hit.tokens.count == 1 || scene.tokens[last].isCapitalised else { return false }
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    let idioms = scene.knowledge.attribution.pressIdioms.phrases
    if idioms.longestRun(scene.tokens, from: hit.tokens.upperBound, limit: sentence.upperBound) != nil { return true }
    if last + 1 < sentence.upperBound, scene.knowledge.attribution.paperVerbs.contains(scene.id(last + 1)) {
      return true
    }
    return OutletCiting(scene: scene).isCited(last..<hit.tokens.upperBound, in: sentence)
  }

  /// "Transfer news LIVE: Leeds want …": what any paper writes over its column.
  private func isHeading(_ hit: NameFinder.Hit) -> Bool {
    hit.tokens.upperBound < scene.tokens.count && scene.id(hit.tokens.upperBound) == Word.colon
      && scene.sentence(of: hit.tokens.lowerBound).tokens.lowerBound == hit.tokens.lowerBound
      && OutletNames(scene: scene).isColumnTitle(hit.tokens)
  }

  /// "what happened in Turkish football": an adjective of a land and a noun without a capital.
  private func isMatterOfLand(_ hit: NameFinder.Hit) -> Bool {
    hit.tokens.count == 2 && scene.tokens[hit.tokens.lowerBound].kind == .word
      && scene.tokens[hit.tokens.upperBound - 1].letterCase == .lower
      && OutletNames(scene: scene).isDemonym(hit.tokens.lowerBound)
  }

  /// Whether a name that is also an outlet's stands for the outlet: by its own form, or where a source stands.
  private func isOutlet(_ hit: NameFinder.Hit, _ outlet: Outlet) -> Bool {
    let start = hit.tokens.lowerBound
    let token = scene.tokens[start]
    // "#calciomercato" is what a post is about, never who says it.
    if token.kind == .hashtag { return false }
    if isHeading(hit) || isMatterOfLand(hit) { return false }
    guard !outlet.also.isEmpty else { return true }
    if token.kind == .handle || token.kind == .address { return true }
    if LongerNames.goesOn(hit, in: scene) { return false }
    if hit.tokens.count > 1, isWrittenAsName(hit) { return true }
    // "the Standard" is written with a small article.
    let isBare = hit.tokens.count == 1 || hit.tokens.count == 2 && scene.grammar.the.contains(scene.id(start))
    guard isBare else { return false }
    // "As" is a word where "AS" is a paper.
    if hit.tokens.count == 1, token.letterCase == .title, outlet.name == outlet.name.uppercased(),
      outlet.name.utf8.count == token.range.count
    {
      return isBracketed(hit)
    }
    return hit.tokens.count == 1 && (isBracketed(hit) || isNamed(hit)) || isCited(hit)
  }

  /// "the Standard", "confirmed to Record", "Bild and Sport": behind a small word within a sentence, what has a capital is a name and no ordinary word.
  private func isNamed(_ hit: NameFinder.Hit) -> Bool {
    let start = hit.tokens.lowerBound
    guard start > scene.sentence(of: start).tokens.lowerBound, scene.tokens[start].isCapitalised else { return false }
    let before = scene.id(start - 1)
    return [
      scene.grammar.the, scene.grammar.to, scene.grammar.by, scene.grammar.with, scene.grammar.and, scene.grammar.per,
    ].contains { $0.contains(before) }
  }

  /// "here we go" is said by anybody; "Here We Go" is the name of a podcast.
  private func isWrittenAsName(_ hit: NameFinder.Hit) -> Bool {
    let end = hit.tokens.upperBound
    let isCry =
      end < scene.tokens.count && scene.tokens[end].kind == .stop && scene.tokens[end - 1].letterCase == .upper
    return scene.tokens[end - 1].letterCase != .lower && !isCry
  }

  /// Whether a single known name is part of a person's name: it begins one (`Jordan Henderson`, `Donny van de Beek`), follows a first
  /// name (`Andreas Pereira`), or repeats such a surname.
  private func looksLikePerson(_ hit: NameFinder.Hit) -> Bool {
    guard hit.tokens.count == 1, scene.tokens[hit.tokens.lowerBound].kind == .word else { return false }
    return beginsPerson(hit) || surnames.contains(scene.id(hit.tokens.lowerBound)) && !isOnlyClub(hit)
      || endsPerson(hit)
  }

  /// "Endre Lobo": what is only a nickname of clubs is a surname behind a capitalised word that nobody knows.
  private func endsPerson(_ hit: NameFinder.Hit) -> Bool {
    let start = hit.tokens.lowerBound
    guard start > 0, !scene.tokens[start].lineBreakBefore, scene.tokens[start].letterCase == .title else {
      return false
    }
    let before = scene.tokens[start - 1]
    return before.kind == .word && before.letterCase == .title && !scene.words.common.contains(before.id)
      && scene.lexicon.names.payloads(of: before.id).isEmpty
      && hit.senses.allSatisfy { if case .nickname = $0 { true } else { false } }
  }

  /// A surname that is also part of a longer club name in the same article is left to the club.
  private func isOnlyClub(_ hit: NameFinder.Hit) -> Bool { clubWords.contains(scene.id(hit.tokens.lowerBound)) }

  /// The single known names that stand right after a first name somewhere in the article, and the last names of people whom the lexicon knows.
  private static func surnames(_ hits: [NameFinder.Hit], _ scene: Scene) -> Set<WordID> {
    // "Jack Cork": whom the lexicon knows by that name has that surname.
    var found = Set(hits.filter(\.isFullNameOfPerson).map { scene.id($0.tokens.upperBound - 1) })
    for hit in hits where hit.tokens.count == 1 && scene.tokens[hit.tokens.lowerBound].letterCase == .title {
      let before = hit.tokens.lowerBound - 1
      guard Self.canBePerson(hit, scene), before >= 0, scene.tokens[before].letterCase == .title,
        scene.lexicon.firstNames.contains(scene.id(before)),
        !scene.words.common.contains(scene.id(before)), !scene.tokens[hit.tokens.lowerBound].lineBreakBefore,
        scene.lexicon.names.payloads(of: scene.id(before)).isEmpty
      else { continue }
      found.insert(scene.id(hit.tokens.lowerBound))
    }
    return found
  }

  /// Whether a known name can be a surname: a club's only where the lexicon says that it is a person's name too.
  private static func canBePerson(_ hit: NameFinder.Hit, _ scene: Scene) -> Bool {
    hit.senses.allSatisfy { sense in
      switch sense {
      case .club(let index): scene.lexicon.clubs[index].also.contains(.person)
      default: true
      }
    }
  }

  private func beginsPerson(_ hit: NameFinder.Hit) -> Bool {
    guard scene.lexicon.firstNames.contains(scene.id(hit.tokens.lowerBound)) else { return false }
    let next = hit.tokens.upperBound
    guard next < scene.sentence(of: hit.tokens.lowerBound).tokens.upperBound else { return false }
    let token = scene.tokens[next]
    if scene.grammar.surnameParticles.contains(token.id), token.letterCase == .lower, next + 1 < scene.tokens.count {
      return scene.tokens[next + 1].isCapitalised || scene.grammar.surnameParticles.contains(scene.id(next + 1))
    }
    return token.kind == .word && token.letterCase == .title && !scene.words.common.contains(token.id)
      && !scene.words.organisationNouns.contains(token.id)
      && scene.lexicon.names.longestRun(scene.tokens, from: next, limit: next + 1) == nil
  }

  // MARK: Mentions

  private mutating func take(_ hit: NameFinder.Hit, _ sense: NameSense) {
    func add(_ referent: Mention.Referent, _ form: Mention.Form) {
      mentions.append(Mention(tokens: hit.tokens, referent: referent, form: form, antecedent: nil, foundBy: "lexicon"))
    }
    switch sense {
    case .club(let index): add(.club(scene.clubEntity(index)), .name)
    case .nickname(let index): add(.club(scene.clubEntity(index)), .nickname)
    case .ground(let index): add(.club(scene.clubEntity(index)), .ground)
    case .outlet(let index): add(.outlet(index), .name)
    case .journalist(let index): add(.journalist(index), .name)
    case .competition(let index): add(.competition(index), .name)
    case .nation(let index): add(.nation(index), .name)
    default: break
    }
  }
}
