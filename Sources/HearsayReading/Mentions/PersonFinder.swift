import HearsayLexicon
import HearsayText

/// Finds people by the shape of their names and by what stands around them, and joins the short forms of a name to the full one.
struct PersonFinder {
  /// A run of capitalised words that may be a name.
  private struct Candidate {
    let tokens: Range<Int>
    let words: [WordID]
    let evidence: Int
  }

  private var scene: Scene
  private let taken: [Bool]

  /// - Parameter taken: for each token, whether a known name of something else holds it.
  init(scene: Scene, taken: [Bool]) {
    self.scene = scene
    self.taken = taken
  }

  /// The scene with its people, and a mention for each place where one is named.
  mutating func find() -> (scene: Scene, mentions: [Mention]) {
    let all = scene.layers.sentences.flatMap { self.candidates(in: $0) }
    let clubs = UnknownClubFinder(scene: scene)
    let clubNames = clubs.names(among: all.map { ($0.tokens, $0.words, $0.evidence) })
    var mentions: [Mention] = []
    var misspelt: Set<[WordID]> = []
    for candidate in all where candidate.evidence < 2 && candidate.words.count == 1 {
      guard let club = misspeltClub(candidate) else { continue }
      misspelt.insert(candidate.words)
      mentions.append(Mention(tokens: candidate.tokens, referent: .club(club), form: .name, antecedent: nil, foundBy: "misspelt club"))
    }
    for candidate in all where clubNames.contains(candidate.words) && !misspelt.contains(candidate.words) {
      let club = scene.clubEntity(named: name(candidate))
      mentions.append(Mention(tokens: candidate.tokens, referent: .club(club), form: .name, antecedent: nil, foundBy: "unknown club"))
    }
    var candidates = all.filter { !clubNames.contains($0.words) && !misspelt.contains($0.words) }
    let short = shortClubs(among: candidates)
    candidates.removeAll { short[$0.words] != nil }
    for candidate in all where short[candidate.words] != nil && !clubNames.contains(candidate.words) {
      guard let club = short[candidate.words] else { continue }
      mentions.append(Mention(tokens: candidate.tokens, referent: .club(club), form: .shortName, antecedent: nil, foundBy: "short club name"))
    }
    mentions += suffixMentions()
    var index: [WordID: [Int]] = [:]
    // Full names first, wherever they stand: a headline's surname belongs to the name in the body.
    for candidate in candidates where isFullName(candidate) {
      let person = person(for: candidate)
      for word in [candidate.words.first, candidate.words.last].compactMap({ $0 }) where index[word]?.contains(person) != true {
        index[word, default: []].append(person)
      }
      mentions.append(mention(candidate, person, .name))
    }
    var repeated: [WordID: Int] = [:]
    for candidate in candidates where candidate.words.count == 1 { repeated[candidate.words[0], default: 0] += 1 }
    for candidate in candidates where !isFullName(candidate) {
      if let person = known(candidate, index, mentions) {
        mentions.append(mention(candidate, person, .shortName))
      } else if isSingleName(candidate, repeated: repeated[candidate.words[0], default: 0]) {
        let person = person(for: candidate)
        if index[candidate.words[0]]?.contains(person) != true { index[candidate.words[0], default: []].append(person) }
        mentions.append(mention(candidate, person, .name))
      }
    }
    return (scene, mentions)
  }

  // MARK: Unknown clubs by a part of their name

  /// Single words that are the first or last word of an unknown club's name and of no person's: "Wrenford" of Wrenford Town.
  private func shortClubs(among candidates: [Candidate]) -> [[WordID]: Int] {
    let unknown = scene.clubs.indices.filter { scene.clubs[$0].known == nil }
    guard !unknown.isEmpty else { return [:] }
    let inNames = Set(candidates.filter { $0.words.count > 1 }.flatMap(\.words))
    var found: [[WordID]: Int] = [:]
    for candidate in candidates where candidate.words.count == 1 && !inNames.contains(candidate.words[0]) {
      let club = unknown.first { club in
        let words = phrase(scene.clubs[club].name)
        return words.count > 1 && (words.first == candidate.words[0] || words.last == candidate.words[0])
      }
      if let club { found[candidate.words] = club }
    }
    return found
  }

  /// "Rovers" alone, where the article names an unknown club that ends so.
  private func suffixMentions() -> [Mention] {
    var clubs: [WordID: Int] = [:]
    for club in scene.clubs.indices where scene.clubs[club].known == nil {
      let words = phrase(scene.clubs[club].name)
      if words.count > 1, let last = words.last, scene.words.organisationNouns.contains(last) { clubs[last] = club }
    }
    guard !clubs.isEmpty else { return [] }
    return scene.tokens.indices.compactMap { index in
      guard !taken[index], scene.tokens[index].isCapitalised, let club = clubs[scene.id(index)],
        index == 0 || !scene.tokens[index - 1].isCapitalised || taken[index - 1]
      else { return nil }
      return Mention(tokens: index..<(index + 1), referent: .club(club), form: .shortName, antecedent: nil, foundBy: "short club name")
    }
  }

  // MARK: Candidates

  /// The runs of capitalised words of a sentence, without the ordinary words at their ends.
  private func candidates(in sentence: Sentence) -> [Candidate] {
    var found: [Candidate] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard isNameWord(index) else {
        index += 1
        continue
      }
      let end = endOfRun(index, sentence.tokens.upperBound)
      if let candidate = trimmed(index..<end, sentence) { found.append(candidate) }
      index = max(end, index + 1)
    }
    return found
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard !taken[index], token.kind == .word, token.range.count > 1 || token.letterCase == .initial else { return false }
    if Self.holdsDigit(scene.layers.words(of: token)) || isDemonym(index) { return false }
    if token.letterCase == .mixed { return scene.layers.words(of: token).first?.isLowercase == true && token.range.count > 3 }
    return token.isCapitalised
  }

  private static func holdsDigit(_ word: String) -> Bool { word.utf8.contains { (0x30...0x39).contains($0) } }

  /// "German", "Spaniards": a word of a nation, unless a first name stands before it.
  private func isDemonym(_ index: Int) -> Bool {
    let isNational = scene.lexicon.names.payloads(of: [scene.id(index)]).contains { sense in
      switch sense {
      case .demonym, .demonymPlural: true
      default: false
      }
    }
    guard isNational else { return false }
    return !(index > 0 && scene.lexicon.firstNames.contains(scene.id(index - 1)) && scene.tokens[index - 1].isCapitalised)
  }

  /// Where the run of name words that begins at `start` ends; particles and hyphens may stand inside it.
  private func endOfRun(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      if isNameWord(end), !scene.tokens[end].lineBreakBefore, !isShouted(end) {
        end += 1
      } else if end + 1 < limit, scene.tokens[end].kind == .hyphen, !scene.tokens[end].spaceBefore, isNameWord(end + 1) || scene.tokens[end + 1].letterCase == .lower && isHyphenatedGiven(start, end + 1) {
        end += 2
      } else if Self.particles.contains(scene.id(end)), let next = nameAfterParticles(end, limit) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// A word in capitals after one that is not: "Carlo Ancelotti PHONED him".
  private func isShouted(_ index: Int) -> Bool {
    guard scene.tokens[index].letterCase == .upper, scene.tokens[index - 1].letterCase == .title else { return false }
    return scene.tokens[index].range.count > 3 || scene.words.common.contains(scene.id(index))
  }

  /// `Heung-min`, `Hee-chan`: a lower-case half after a capitalised word that is no ordinary one.
  private func isHyphenatedGiven(_ start: Int, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.range.count <= 5 && !scene.words.common.contains(token.id) && !scene.words.common.contains(scene.id(index - 2))
      && !scene.words.playerNouns.contains(token.id)
  }

  private static let particles = Set(
    ["van", "der", "den", "de", "da", "di", "do", "dos", "das", "del", "della", "dello", "la", "le", "el", "al", "bin", "ben", "ter", "ten", "von", "zu", "y", "e", "ibn", "du", "des", "st"].map { WordID($0) })

  private func nameAfterParticles(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, index - start < 3, Self.particles.contains(scene.id(index)), scene.tokens[index].letterCase == .lower { index += 1 }
    return index > start && index < limit && isNameWord(index) ? index + 1 : nil
  }

  /// The candidate without ordinary words, titles and role words at its ends; `nil` where nothing is left or it names an organisation.
  private func trimmed(_ tokens: Range<Int>, _ sentence: Sentence) -> Candidate? {
    var start = tokens.lowerBound
    var end = tokens.upperBound
    while start < end, isLeadingNoise(start, opensSentence: start == sentence.tokens.lowerBound || isAfterOpener(start, sentence), isLast: start + 1 == end) { start += 1 }
    while end > start, scene.tokens[end - 1].kind == .hyphen || isRoleWord(end - 1) && end - start > 1 { end -= 1 }
    guard start < end else { return nil }
    let words = (start..<end).filter { scene.tokens[$0].kind == .word }.map { scene.id($0) }
    guard let last = words.last, words.count <= 6 else { return nil }
    if words.count > 1, scene.words.organisationNouns.contains(last), !UnknownClubFinder.suffixes.contains(last), !scene.lexicon.firstNames.contains(words[0]) { return nil }
    if words.count == 1, scene.words.organisationNouns.contains(last) || Self.calendarWords.contains(last) { return nil }
    return Candidate(tokens: start..<end, words: words, evidence: evidence(start..<end))
  }

  private func isAfterOpener(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > sentence.tokens.lowerBound else { return true }
    switch scene.tokens[index - 1].kind {
    case .quote, .emoji, .dash: return true
    default: return scene.id(index - 1) == Word.colon || scene.tokens[index - 1].kind == .stop
    }
  }

  private func isLeadingNoise(_ index: Int, opensSentence: Bool, isLast: Bool) -> Bool {
    let id = scene.id(index)
    if isRoleWord(index) || Self.titles.contains(id) || Self.calendarWords.contains(id) { return true }
    let isCommon = scene.words.common.contains(id)
    if !isCommon { return false }
    if opensSentence, scene.tokens[index].range.count <= 2 { return true }
    if scene.lexicon.firstNames.contains(id), !isLast { return scene.lexicon.doubtfulFirstNames.contains(id) && scene.words.common.contains(scene.id(index + 1)) }
    if opensSentence { return true }
    // Inside a sentence a capitalised ordinary word is noise unless it may be a surname after something: `Mason Mount`.
    return isLast || scene.words.common.contains(scene.id(index + 1))
  }

  private func isRoleWord(_ index: Int) -> Bool {
    let id = scene.id(index)
    return scene.words.positions.contains(id) || scene.words.staffNouns.contains(id) || scene.words.playerNouns.contains(id)
      || scene.words.agentNouns.contains(id) || scene.words.former.contains(id) || scene.words.clubNouns.contains(id)
  }

  private static let titles = Set(["mr", "mrs", "ms", "sir", "dr", "lord", "sheikh", "king", "prince", "senor", "signor", "herr", "mr.", "dr."].map { WordID($0) })
  private static let calendarWords = Set(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter", "i", "covid", "coronavirus", "excl", "exclusive", "ffp", "fifa", "uefa", "fa", "efl", "mls", "bst", "gmt", "uk", "us", "usa", "eu", "var", "ceo", "gk", "cb", "rb", "lb", "tv", "psr", "acl", "pfa", "ok", "twitter", "instagram", "facebook", "brexit", "transfermarkt", "premier", "youtube", "whatsapp", "ucl", "ol", "cwc"].map { WordID($0) })

  // MARK: Evidence

  private func evidence(_ tokens: Range<Int>) -> Int {
    var score = 0
    if scene.lexicon.firstNames.contains(scene.id(tokens.lowerBound)) { score += 2 }
    if tokens.lowerBound > 0, isRoleWord(tokens.lowerBound - 1) { score += 2 }
    if isFollowedByAge(tokens.upperBound) { score += 3 }
    if tokens.upperBound < scene.tokens.count, scene.tokens[tokens.upperBound].kind == .clitic { score += 1 }
    return score
  }

  /// `, 23,` or `(23)` after a name.
  private func isFollowedByAge(_ index: Int) -> Bool {
    guard index + 2 < scene.tokens.count, scene.tokens[index + 1].kind == .number, scene.tokens[index + 1].range.count == 2 else { return false }
    return (scene.id(index) == Word.comma && scene.id(index + 2) == Word.comma) || (scene.id(index) == Word.openBracket && scene.id(index + 2) == Word.closeBracket)
  }

  private func isFullName(_ candidate: Candidate) -> Bool {
    guard candidate.words.count >= 2 else { return false }
    if candidate.evidence >= 2 { return true }
    return !scene.words.common.contains(candidate.words[candidate.words.count - 1]) && !scene.words.common.contains(candidate.words[0])
  }

  /// A name of one word, where no full name is given: `striker Richarlison`, or a rare capitalised word that comes again.
  private func isSingleName(_ candidate: Candidate, repeated: Int) -> Bool {
    guard candidate.words.count == 1 else { return candidate.evidence >= 2 }
    let token = scene.tokens[candidate.tokens.lowerBound]
    guard token.letterCase == .title, token.range.count > 2, !scene.words.common.contains(token.id) else { return false }
    if isPlace(candidate.tokens.lowerBound) || followsThe(candidate.tokens.lowerBound) { return false }
    if candidate.evidence >= 2 || repeated > 1 { return true }
    return scene.sentence(of: candidate.tokens.lowerBound).tokens.lowerBound != candidate.tokens.lowerBound || candidate.evidence > 0
  }

  /// Whether a single word is a place: one of the lexicon's, or one that follows "in" or "at" without being anybody's.
  private func isPlace(_ index: Int) -> Bool {
    let isKnown = scene.lexicon.names.payloads(of: [scene.id(index)]).contains { if case .place = $0 { true } else { false } }
    guard index > 0 else { return isKnown }
    let isLocated = Self.locatives.contains(scene.id(index - 1))
    return isKnown && !scene.lexicon.firstNames.contains(scene.id(index)) || isLocated
  }

  /// "the Rossonerri": a single capitalised word after "the" names a team or a thing, not a person.
  private func followsThe(_ index: Int) -> Bool { index > 0 && scene.id(index - 1) == Word.the }

  private static let locatives = Set(["in", "at", "near", "around", "outside"].map { WordID($0) })

  // MARK: People

  private func mention(_ candidate: Candidate, _ person: Int, _ form: Mention.Form) -> Mention {
    Mention(tokens: candidate.tokens, referent: .person(person), form: form, antecedent: nil, foundBy: form == .name ? "name shape" : "short name")
  }

  /// The person that a full or single name belongs to, made on first use.
  private mutating func person(for candidate: Candidate) -> Int {
    let words = candidate.words
    let written = name(candidate)
    if let index = scene.people.firstIndex(where: { isSame($0.words, words) || isShortened($0.name, written) }) {
      if words.count > scene.people[index].words.count { rename(index, candidate) }
      return index
    }
    scene.people.append(
      Person(name: name(candidate), words: words, role: .player, staff: nil, firstTokens: candidate.tokens))
    return scene.people.count - 1
  }

  private mutating func rename(_ index: Int, _ candidate: Candidate) {
    scene.people[index].name = name(candidate)
    scene.people[index].words = candidate.words
  }

  private func name(_ candidate: Candidate) -> String {
    scene.layers.words(of: candidate.tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether two names can be one person's: equal, or one is the other with a name more in front, behind or between.
  private func isSame(_ left: [WordID], _ right: [WordID]) -> Bool {
    if left == right { return true }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 2 else { return false }
    return short.count < long.count && (Array(long.suffix(short.count)) == short || Array(long.prefix(short.count)) == short || short.first == long.first && short.last == long.last)
  }

  /// The club whose name a single word misspells: one that the article names, or any with a name of one word.
  private mutating func misspeltClub(_ candidate: Candidate) -> Int? {
    let word = Folding.fold(name(candidate))
    guard word.utf8.count >= 6, !scene.lexicon.firstNames.contains(candidate.words[0]) else { return nil }
    if let club = scene.clubs.firstIndex(where: { Misspelling.isSlip(word, of: Folding.fold($0.name)) }) { return club }
    return scene.lexicon.club(near: word) { Misspelling.isSlip(word, of: $0) }.map { scene.clubEntity($0) }
  }

  /// The person whose surname a single word misspells: "Osmihen".
  private func misspelt(_ candidate: Candidate) -> Int? {
    guard candidate.words.count == 1 else { return nil }
    let word = Folding.fold(name(candidate))
    return scene.people.firstIndex { person in
      person.words.count > 1 && plainParts(person.name).last.map { Misspelling.isSlip(word, of: $0) } ?? false
    }
  }

  /// Whether two full names share the surname and the beginning of the first name: "Emi" and "Emiliano Martinez", "NGolo" and "N'Golo Kante".
  private func isShortened(_ left: String, _ right: String) -> Bool {
    let (a, b) = (plainParts(left), plainParts(right))
    guard a.count > 1, b.count > 1, let first = a.first, let other = b.first, let surname = a.last, let otherSurname = b.last else { return false }
    if first == other, Misspelling.isSlip(surname, of: otherSurname) { return true }
    guard surname == otherSurname else { return false }
    return first.prefix(3) == other.prefix(3) && min(first.count, other.count) >= 3
  }

  private func plainParts(_ name: String) -> [String] {
    Folding.fold(name).split(separator: " ").map { $0.filter { $0 != "'" } }
  }

  /// The person whose name a short form is part of: the one named last before it, else the first named after it.
  private func known(_ candidate: Candidate, _ index: [WordID: [Int]], _ mentions: [Mention]) -> Int? {
    let people = scene.people.indices.filter { person in
      let words = scene.people[person].words
      return words.count > candidate.words.count && (Array(words.suffix(candidate.words.count)) == candidate.words || Array(words.prefix(candidate.words.count)) == candidate.words || words.contains(candidate.words[0]) && candidate.words.count == 1 && words.count > 2)
    }
    if people.isEmpty { return misspelt(candidate) }
    if people.count < 2 { return people.first }
    let before = mentions.filter { $0.tokens.upperBound <= candidate.tokens.lowerBound }.max { $0.tokens.lowerBound < $1.tokens.lowerBound && true }
    if let before, case .person(let person) = before.referent, people.contains(person) { return person }
    let named = mentions.filter { mention in
      if case .person(let person) = mention.referent { people.contains(person) && mention.tokens.lowerBound < candidate.tokens.lowerBound } else { false }
    }.max { $0.tokens.lowerBound < $1.tokens.lowerBound }
    if let named, case .person(let person) = named.referent { return person }
    return people.first
  }
}
