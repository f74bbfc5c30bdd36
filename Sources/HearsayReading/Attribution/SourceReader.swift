import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads the words for a source: "Italian journalist X of Y", "Y's X", "the report", "sources close to the club", "Sky and Bild".
struct SourceReader {
  /// The parts of a noun phrase that may be a source.
  struct Parts {
    var names: [NameOfSource] = []
    /// What stands between each name and the one before it.
    var joints: [Joint] = []
    var nouns: [WordID] = []
    var end: Int
    var isDefinite = false
  }

  /// How two names of a phrase hang together.
  enum Joint { case first, possessive, belonging, beside, apposition }

  let scene: Scene
  let names: NameOfSourceReader
  private let house: OwnHouse
  private let unnamed: UnnamedSourceReader

  init(scene: Scene) {
    self.scene = scene
    names = NameOfSourceReader(scene: scene)
    house = OwnHouse(scene: scene)
    unnamed = UnnamedSourceReader(scene: scene, names: names)
  }

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The source whose words begin at `start`.
  func source(startingAt start: Int, limit: Int) -> CitedSource? {
    guard start < limit else { return nil }
    if let unnamed = unnamed.source(startingAt: start, limit: limit) { return unnamed }
    guard let parts = parts(from: start, limit: limit) else { return nil }
    return source(of: parts, from: start, limit: limit)
  }

  /// The source whose words end just before `end`: the longest run that reads as one.
  func source(endingAt end: Int, floor: Int) -> CitedSource? {
    guard end > floor else { return nil }
    if let person = person(endingAt: end) { return person }
    var start = end
    while start > max(floor, end - Self.longestPhrase), !stops(start - 1) { start -= 1 }
    for candidate in start..<end {
      if let unnamed = unnamed.source(startingAt: candidate, limit: end), unnamed.tokens.upperBound == end { return unnamed }
      guard let parts = parts(from: candidate, limit: end), parts.end == end else { continue }
      return source(of: parts, from: candidate, limit: end)
    }
    return nil
  }

  /// Longer phrases for a source are not read: "the widely respected German football journalist X of the newspaper Y".
  private static let longestPhrase = 12

  /// Whether the words for a source cannot reach back over a token.
  private func stops(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    switch token.kind {
    case .stop, .quote, .dash, .emoji: return true
    case .sign: return token.id != Word.openBracket && token.id != Word.closeBracket && token.id != Word.comma && token.id != Word.ampersand
    default: return scene.mentionAt[index] < 0 && scene.words.auxiliaries.contains(token.id) && token.kind != .clitic
    }
  }

  /// A person by a pronoun or a description: "he", "the Uruguayan".
  private func person(endingAt end: Int) -> CitedSource? {
    guard let mention = scene.mention(at: end - 1), mention.tokens.upperBound == end, let person = mention.person,
      mention.form == .pronoun || mention.form == .description
    else { return nil }
    if scene.id(mention.tokens.lowerBound) == Word.his || scene.id(mention.tokens.lowerBound) == Word.him { return nil }
    return CitedSource(tokens: mention.tokens, sort: .named, chains: [[speaker(person, mention.tokens)]])
  }

  /// A person as a speaker.
  func speaker(_ person: Int, _ tokens: Range<Int>) -> Attribution {
    Attribution(name: scene.people[person].name, role: .speaker, link: .told, range: range(tokens))
  }

  func range(_ tokens: Range<Int>) -> ByteRange { scene.layers.range(of: tokens) ?? ByteRange(0, 0) }

  // MARK: The parts of a phrase

  private func parts(from start: Int, limit: Int) -> Parts? {
    var parts = Parts(end: start)
    parts.isDefinite = Self.definite.contains(scene.id(start))
    var joint = Joint.first
    var index = start
    while index < limit {
      if let name = names.name(at: index, limit: limit), fits(name, joint, parts) {
        parts.names.append(name)
        parts.joints.append(joint)
        index = name.tokens.upperBound
        parts.end = index
        joint = .apposition
      } else if let next = connection(at: index, parts, limit) {
        joint = next.joint
        index = next.end
      } else if isNoun(index) {
        parts.nouns.append(scene.id(index))
        index += 1
        parts.end = index
      } else if parts.names.isEmpty, isModifier(index) {
        index += 1
      } else {
        break
      }
    }
    return parts.names.isEmpty && parts.nouns.isEmpty ? nil : parts
  }

  private static let definite = Set(["the", "this", "that", "their", "its", "same"].map { WordID($0) })

  private func fits(_ name: NameOfSource, _ joint: Joint, _ parts: Parts) -> Bool {
    // Two names side by side without a noun between them are no one source: "the Sun Messi".
    joint != .apposition || !parts.nouns.isEmpty || parts.names.isEmpty || parts.names.last?.sort == .party
  }

  private func connection(at index: Int, _ parts: Parts, _ limit: Int) -> (joint: Joint, end: Int)? {
    guard !parts.names.isEmpty || !parts.nouns.isEmpty else { return nil }
    let id = scene.id(index)
    if scene.tokens[index].kind == .clitic, id == Word.possessive || id == Word.apostrophe { return (.possessive, index + 1) }
    let next = skippingArticle(index + 1, limit)
    guard next < limit else { return nil }
    let follows = names.name(at: next, limit: limit)
    if Self.belonging.contains(id), let follows, follows.sort != .person { return (.belonging, next) }
    if id == Word.openBracket, let follows, follows.sort != .person, follows.tokens.upperBound < limit { return (.belonging, next) }
    if id == Word.closeBracket { return (.apposition, index + 1) }
    if id == Word.and || id == Word.ampersand, let follows, follows.sort != .person || parts.names.last?.sort == .person {
      return (.beside, next)
    }
    // "his agent, X": a comma between the noun and the name.
    if id == Word.comma, parts.names.isEmpty || parts.names.last?.sort == .party, let follows, follows.sort == .person { return (.apposition, next) }
    return nil
  }

  private static let belonging = Set(["of", "for", "from", "at", "with", "in"].map { WordID($0) })

  private func skippingArticle(_ index: Int, _ limit: Int) -> Int {
    var index = index
    while index < limit, scene.id(index) == Word.the || names.isAdjectiveOfLand(scene.id(index)) || lists.outletNouns.contains(scene.id(index)) && scene.tokens[index].letterCase == .lower { index += 1 }
    return index
  }

  private func isNoun(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.kind == .word, token.letterCase == .lower || token.letterCase == .upper else { return false }
    let id = token.id
    return lists.outletNouns.contains(id) || lists.reportNouns.contains(id) || lists.statementNouns.contains(id)
      || lists.journalistNouns.contains(id) || lists.relationNouns.contains(id) || scene.words.staffNouns.contains(id)
      || scene.words.playerNouns.contains(id) || scene.words.positions.contains(id) || scene.words.speakerNouns.contains(id)
      || scene.words.clubNouns.contains(id)
  }

  private func isModifier(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.kind == .hyphen { return true }
    if case .nation = scene.mention(at: index)?.referent { return true }
    guard token.kind == .word else { return false }
    if scene.words.determiners.contains(token.id) || names.isAdjectiveOfLand(token.id) || scene.words.former.contains(token.id) { return true }
    return token.letterCase == .lower && Self.modifiers.contains(token.id)
  }

  private static let modifiers = Set(
    ["transfer", "football", "sports", "local", "national", "same", "reliable", "respected", "trusted", "renowned", "well", "known", "sporting", "technical", "chief", "senior", "leading", "regional", "online", "club", "own", "official", "french", "new", "latest", "original", "initial", "fellow", "ex", "head", "top", "sport", "aforementioned", "mentioned", "above", "reputable", "popular", "prominent", "vice", "specialist", "print", "broadcast", "dedicated", "based", "co"].map { WordID($0) })
}

// MARK: - From parts to a source

extension SourceReader {
  private func source(of parts: Parts, from start: Int, limit: Int) -> CitedSource? {
    let tokens = start..<parts.end
    if parts.names.contains(where: { house.isOwn($0) }), !parts.names.contains(where: { $0.sort == .person }) {
      return CitedSource(tokens: tokens, sort: .own, chains: [])
    }
    guard !parts.names.isEmpty else { return source(ofNouns: parts, tokens) }
    let chains = chains(of: parts, tokens)
    guard !chains.isEmpty else { return nil }
    return relayed(CitedSource(tokens: tokens, sort: .named, chains: chains), limit: limit)
  }

  /// A phrase with no name: "the report", "the Spanish outlet", "a report".
  private func source(ofNouns parts: Parts, _ tokens: Range<Int>) -> CitedSource? {
    guard let head = parts.nouns.last else { return nil }
    let isPress = lists.reportNouns.contains(head) || lists.outletNouns.contains(head) || lists.statementNouns.contains(head)
    guard isPress else { return nil }
    if parts.isDefinite { return CitedSource(tokens: tokens, sort: .carried, chains: []) }
    guard lists.reportNouns.contains(head) else { return nil }
    return CitedSource(tokens: tokens, sort: .bare, chains: [[unnamed.plain(tokens)]])
  }

  private func chains(of parts: Parts, _ tokens: Range<Int>) -> [[Attribution]] {
    let isReporter = parts.nouns.contains { lists.journalistNouns.contains($0) }
    let isOfPeople = parts.nouns.contains { scene.words.staffNouns.contains($0) || lists.relationNouns.contains($0) || scene.words.playerNouns.contains($0) || scene.words.positions.contains($0) }
    let isOfPress = parts.nouns.contains { lists.reportNouns.contains($0) || lists.outletNouns.contains($0) || lists.statementNouns.contains($0) }
    if parts.names.allSatisfy({ $0.sort == .party }) {
      if isOfPeople, let head = parts.nouns.last, !lists.statementNouns.contains(head), parts.end > (parts.names.last?.tokens.upperBound ?? 0) { return unnamedPerson(tokens) }
      return zip(parts.names, parts.joints).filter { $1 == .first || $1 == .beside }.map { [attribution($0.0, .party, .told)] }
    }
    if isOfPeople, !isOfPress, parts.names.count == 1, parts.names[0].sort == .person, parts.end > parts.names[0].tokens.upperBound {
      return unnamedPerson(tokens)
    }
    return chains(ofNamed: parts, isReporter: isReporter, isOfPeople: isOfPeople)
  }

  /// "the Lyon sporting director", "X's agent": the words themselves.
  private func unnamedPerson(_ tokens: Range<Int>) -> [[Attribution]] {
    var start = tokens.lowerBound
    while start < tokens.upperBound, scene.words.determiners.contains(scene.id(start)) { start += 1 }
    let words = scene.layers.words(of: start..<tokens.upperBound)
    return [[Attribution(name: words, role: .speaker, link: .told, range: range(start..<tokens.upperBound))]]
  }

  private func chains(ofNamed parts: Parts, isReporter: Bool, isOfPeople: Bool) -> [[Attribution]] {
    var chains: [[Attribution]] = []
    for (name, joint) in zip(parts.names, parts.joints) {
      let sort = sort(of: name, joint, parts, isOfPeople: isOfPeople)
      switch (sort, joint) {
      case (.party, _): continue
      case (.person, _), (.journalist, _):
        let role: Attribution.Role = sort == .journalist || isReporter ? .journalist : .speaker
        let outlets = joint == .beside ? [] : chains.popLast() ?? []
        chains.append([attribution(name, role, role == .journalist && !outlets.isEmpty ? .for : .told)] + outlets)
      case (_, .belonging):
        guard var last = chains.popLast() else { continue }
        if last[0].role == .speaker { last[0].role = .journalist }
        if last[0].role == .journalist {
          last[last.count - 1].link = .for
          last.append(attribution(name, .outlet, .via))
        }
        chains.append(last)
      default: chains.append([attribution(name, .outlet, .via)])
      }
    }
    return chains
  }

  /// What an unknown name is: a reporter after an outlet's possessive or a word for people, else an outlet.
  private func sort(of name: NameOfSource, _ joint: Joint, _ parts: Parts, isOfPeople: Bool) -> NameOfSource.Sort {
    guard name.sort == .unknown else { return name.sort }
    if joint == .possessive, parts.names.first?.sort == .outlet || parts.names.first?.sort == .unknown { return .journalist }
    let followsReporter = name.tokens.lowerBound > 0 && lists.journalistNouns.contains(scene.id(name.tokens.lowerBound - 1))
    if followsReporter { return .journalist }
    return isOfPeople && joint != .belonging ? .person : .outlet
  }

  private func attribution(_ name: NameOfSource, _ role: Attribution.Role, _ link: Attribution.Link) -> Attribution {
    Attribution(name: name.name, ref: name.ref, role: role, link: link, range: range(name.tokens))
  }

  /// The source with whoever passes it on: "Y (via X)", "Y, quoted by X".
  private func relayed(_ source: CitedSource, limit: Int) -> CitedSource {
    var index = source.tokens.upperBound
    if index < limit, scene.id(index) == Word.openBracket || scene.id(index) == Word.comma { index += 1 }
    guard let relay = lists.relays.phrases.longestMatch(scene.tokens, from: index, limit: limit) else { return source }
    let start = skippingArticle(relay.tokens.upperBound, limit)
    guard let name = names.name(at: start, limit: limit), name.sort != .party else { return source }
    if house.isOwn(name) { return source }
    let role: Attribution.Role = name.sort == .person || name.sort == .journalist ? .journalist : .outlet
    let chains = source.chains.map { chain in
      var chain = chain
      chain[chain.count - 1].link = .via
      return chain + [attribution(name, role, .via)]
    }
    return CitedSource(tokens: source.tokens.lowerBound..<name.tokens.upperBound, sort: source.sort, chains: chains)
  }
}
