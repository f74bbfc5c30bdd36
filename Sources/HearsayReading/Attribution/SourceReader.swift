import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads the words for a source: "Italian journalist X of Y", "Y's X", "the report", "sources close to the club",
/// "Sky and Bild".
struct SourceReader {
  let scene: Scene
  let names: NameOfSourceReader
  private let house: OwnHouse
  private let unnamed: UnnamedSourceReader
  private let phrases: SourcePhraseReader
  private let chains: SourceChains

  init(scene: Scene) {
    self.scene = scene
    names = NameOfSourceReader(scene: scene)
    house = OwnHouse(scene: scene)
    unnamed = UnnamedSourceReader(scene: scene, names: names)
    phrases = SourcePhraseReader(scene: scene, names: names)
    chains = SourceChains(scene: scene)
  }

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// Plain "reports", at a place.
  func plain(_ tokens: Range<Int>) -> Attribution { unnamed.plain(tokens) }

  /// "in Italy", behind what says that something is told: reports of that land.
  func reports(inPlaceAt index: Int, limit: Int) -> CitedSource? { unnamed.reports(inPlaceAt: index, limit: limit) }

  /// Whether a source is of the press for sure: clubs that nobody knows "have been told" things, too.
  func isKnownPress(_ source: CitedSource) -> Bool {
    guard source.sort == .named || source.sort == .unnamed else { return false }
    return source.chains.contains { chain in
      chain.contains { link in
        switch link.role {
        case .outlet, .journalist: link.ref != nil || scene.outlets.contains(link.name) || isOutletName(link.name)
        case .unnamed: true
        case .speaker, .party: false
        }
      }
    }
  }

  /// Whether a name that nobody knows has a word that outlets have: "Inverlaw Chronicle".
  private func isOutletName(_ name: String) -> Bool {
    scene.phrase(name).contains { scene.knowledge.attribution.outletNameWords.contains($0) }
  }

  /// Plain "report" without an article, as headlines have it: "… – report", ", says report".
  func bareReport(at index: Int) -> CitedSource? {
    guard lists.reportNouns.contains(scene.id(index)) else { return nil }
    let tokens = index..<(index + 1)
    return CitedSource(tokens: tokens, sort: .bare, chains: [[plain(tokens)]])
  }

  /// The source whose words begin at `start`.
  func source(startingAt start: Int, limit: Int) -> CitedSource? {
    guard start < limit else { return nil }
    if let unnamed = unnamed.source(startingAt: start, limit: limit) { return unnamed }
    guard let phrase = phrases.phrase(from: start, limit: limit) else { return nil }
    return source(of: phrase, from: start, limit: limit)
  }

  /// The source whose words end just before `end`: the longest run that reads as one.
  func source(endingAt end: Int, floor: Int) -> CitedSource? {
    guard end > floor else { return nil }
    if let people = people(endingAt: end, floor: floor) { return people }
    if let person = person(endingAt: end) { return person }
    if let both = bothClubs(endingAt: end) { return both }
    if let outer = source(aroundAside: end, floor: floor) { return outer }
    var start = end
    while start > max(floor, end - Self.longestPhrase), !stops(start - 1) { start -= 1 }
    for candidate in start..<end {
      if let unnamed = unnamed.source(startingAt: candidate, limit: end), unnamed.tokens.upperBound == end {
        return unnamed
      }
      guard let phrase = phrases.phrase(from: candidate, limit: end), phrase.end == end else { continue }
      return source(of: phrase, from: candidate, limit: end)
    }
    return nil
  }

  /// Longer phrases for a source are not read: "the widely respected German football journalist X of the newspaper Y".
  private static let longestPhrase = 12

  /// Whether the words for a source cannot reach back over a token.
  private func stops(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    // The signs of a name are no signs: "Canal+", "B/R Football".
    if scene.mention(at: index)?.isOutlet ?? false { return false }
    switch token.kind {
    case .stop, .quote, .dash, .emoji: return true
    case .sign:
      return token.id != Word.openBracket && token.id != Word.closeBracket && token.id != Word.comma
        && token.id != Word.ampersand
    default:
      return scene.mentionAt[index] < 0 && scene.words.auxiliaries.contains(token.id) && token.kind != .clitic
        && !scene.grammar.to.contains(token.id)
    }
  }

  /// "people close to the player": not the player.
  private func people(endingAt end: Int, floor: Int) -> CitedSource? {
    for start in stride(from: end - 3, through: max(floor, end - Self.longestPhrase), by: -1)
    where lists.nearPeople.contains(scene.id(start)) {
      guard let source = unnamed.source(startingAt: start, limit: end), source.tokens.upperBound == end else {
        continue
      }
      return source
    }
    return nil
  }

  /// A person by a pronoun or a description: "he", "the Uruguayan".
  private func person(endingAt end: Int) -> CitedSource? {
    guard let mention = scene.mention(at: end - 1), mention.tokens.upperBound == end, let person = mention.person,
      mention.form == .pronoun || mention.form == .description
    else { return nil }
    if scene.grammar.his.contains(scene.id(mention.tokens.lowerBound))
      || scene.grammar.him.contains(scene.id(mention.tokens.lowerBound))
    {
      return nil
    }
    return CitedSource(tokens: mention.tokens, sort: .named, chains: [[speaker(person, mention.tokens)]])
  }

  /// A person as a speaker.
  func speaker(_ person: Int, _ tokens: Range<Int>) -> Attribution { chains.speaker(person, tokens) }

  private func range(_ tokens: Range<Int>) -> ByteRange { scene.layers.range(of: tokens) ?? ByteRange(0, 0) }

  /// "both clubs": the two named last.
  private func bothClubs(endingAt end: Int) -> CitedSource? {
    guard end >= 2, scene.grammar.pairNumerals.contains(scene.id(end - 2)),
      scene.grammar.pairNouns.contains(scene.id(end - 1))
    else { return nil }
    var chains: [[Attribution]] = []
    for mention in scene.mentions.reversed() where mention.tokens.upperBound <= end - 2 {
      guard let club = mention.club, !chains.contains(where: { $0[0].name == scene.clubs[club].name }) else { continue }
      let ref = scene.clubs[club].known.map { scene.lexicon.clubs[$0].ref }
      chains.append([
        Attribution(name: scene.clubs[club].name, ref: ref, role: .party, link: .told, range: range(mention.tokens))
      ])
      if chains.count == 2 { return CitedSource(tokens: (end - 2)..<end, sort: .named, chains: chains.reversed()) }
    }
    return nil
  }

  /// The source before an aside: "X, the agent of Y, said", "X - now at Y - suggested"; the name within "several
  /// outlets, including X, say".
  private func source(aroundAside end: Int, floor: Int) -> CitedSource? {
    guard end - 1 > floor, scene.id(end - 1) == Word.comma || scene.tokens[end - 1].kind == .dash else { return nil }
    let kind = scene.tokens[end - 1].kind
    let id = scene.id(end - 1)
    var open = end - 2
    while open > floor, scene.tokens[open].kind != kind || scene.id(open) != id {
      if scene.tokens[open].kind == .quote || end - open > Self.longestAside { return nil }
      open -= 1
    }
    guard open > floor else { return nil }
    if scene.grammar.including.contains(scene.id(open + 1)) { return source(endingAt: end - 1, floor: open + 1) }
    // "Lund's agent, X, said", "the Lazio coach, X, said": the aside names him.
    if let mention = scene.mention(at: open + 1), mention.tokens == (open + 1)..<(end - 1), let person = mention.person,
      mention.form == .name || mention.form == .shortName, isWordForPeople(open - 1)
    {
      return CitedSource(tokens: mention.tokens, sort: .named, chains: [[speaker(person, mention.tokens)]])
    }
    return source(endingAt: open, floor: floor)
  }

  private func isWordForPeople(_ index: Int) -> Bool {
    let id = scene.id(index)
    return scene.tokens[index].letterCase == .lower
      && (lists.relationNouns.contains(id) || scene.words.staffNouns.contains(id)
        || scene.words.speakerNouns.contains(id))
  }

  /// A longer aside is a clause of its own.
  private static let longestAside = 16
}

// MARK: - From a phrase to a source

extension SourceReader {
  private func source(of phrase: SourcePhrase, from start: Int, limit: Int) -> CitedSource? {
    let tokens = start..<phrase.end
    if phrase.names.contains(where: { house.isOwn($0) }),
      !phrase.names.contains(where: { $0.sort == .person && !house.isOwn($0) })
    {
      return CitedSource(tokens: tokens, sort: .own, chains: [])
    }
    guard !phrase.names.isEmpty else { return source(ofNouns: phrase, tokens) }
    if isPaperOfTown(phrase) { return CitedSource(tokens: tokens, sort: .carried, chains: []) }
    let chains = chains.chains(of: phrase, tokens)
    guard !chains.isEmpty else { return nil }
    return relayed(CitedSource(tokens: tokens, sort: .named, chains: chains), limit: limit)
  }

  /// "the Turin paper": the one named before, told by its town.
  private func isPaperOfTown(_ phrase: SourcePhrase) -> Bool {
    guard phrase.isDefinite, phrase.names.count == 1, let name = phrase.names.first, let head = phrase.nouns.last,
      lists.outletNouns.contains(head), phrase.end > name.tokens.upperBound
    else { return false }
    return name.sort == .party || name.sort == .unknown && scene.lexicon.clubs.contains { $0.city == name.name }
  }

  /// A phrase with no name: "the report", "the Spanish outlet", "a report".
  private func source(ofNouns phrase: SourcePhrase, _ tokens: Range<Int>) -> CitedSource? {
    guard let head = phrase.nouns.last else { return nil }
    if phrase.isDefinite, lists.journalistNouns.contains(head) {
      return CitedSource(tokens: tokens, sort: .carriedPerson, chains: [])
    }
    let isPress =
      lists.reportNouns.contains(head) || lists.outletNouns.contains(head) || lists.statementNouns.contains(head)
    guard isPress else { return nil }
    if phrase.isDefinite { return CitedSource(tokens: tokens, sort: .carried, chains: []) }
    guard lists.reportNouns.contains(head), phrase.isIndefinite else { return nil }
    return CitedSource(tokens: tokens, sort: .bare, chains: [[unnamed.plain(tokens)]])
  }

  /// The source with whoever passes it on: "Y (via X)", "Y, quoted by X".
  func relayed(_ source: CitedSource, limit: Int) -> CitedSource {
    var index = source.tokens.upperBound
    if index < limit,
      scene.id(index) == Word.openBracket || scene.id(index) == Word.comma || scene.tokens[index].kind == .dash
    {
      index += 1
    }
    guard let relay = lists.relays.phrases.longestMatch(scene.tokens, from: index, limit: limit) else { return source }
    let start = phrases.skippingArticle(relay.tokens.upperBound, limit)
    guard let name = names.name(at: start, limit: limit), name.sort != .party else { return source }
    if house.isOwn(name) { return source }
    let role: Attribution.Role = name.sort == .person || name.sort == .journalist ? .journalist : .outlet
    let chains = source.chains.map { chain in
      var chain = chain
      chain[chain.count - 1].link = .via
      return chain + [self.chains.attribution(name, role, .via)]
    }
    return CitedSource(tokens: source.tokens.lowerBound..<name.tokens.upperBound, sort: source.sort, chains: chains)
  }
}
