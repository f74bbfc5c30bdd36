import HearsayLexicon
import HearsayText

/// Finds people by the shape of their names and by what stands around them, and joins the short forms of a name to the full one.
struct PersonFinder {
  /// A run of capitalised words that may be a name.
  struct Candidate {
    let tokens: Range<Int>
    let words: [WordID]
    let evidence: Int
  }

  var scene: Scene
  let taken: [Bool]
  /// The full names of players, coaches and agents whom the lexicon knows, by their first token.
  let listed: [Int: Range<Int>]
  /// The journalists whom the article names in full, by their last names.
  let journalists: [WordID: Int]
  /// Which sentences write ordinary words with capitals, as headlines do.
  private let headlines: [Bool]
  /// The words that names are made of in the other sentences.
  private var nameWords: Set<WordID> = []

  /// - Parameters:
  ///   - taken: for each token, whether a known name of something else holds it.
  ///   - listed: where the full names of people stand whom the lexicon knows.
  ///   - journalists: the journalists whom the article names in full, by their last names.
  init(scene: Scene, taken: [Bool], listed: [Range<Int>], journalists: [WordID: Int]) {
    self.scene = scene
    self.taken = taken
    self.listed = Dictionary(listed.map { ($0.lowerBound, $0) }) { first, _ in first }
    self.journalists = journalists
    headlines = CapitalisedLines(scene: scene, taken: taken).bySentence
  }

  /// The scene with its people, and a mention for each place where one is named.
  mutating func find() -> (scene: Scene, mentions: [Mention]) {
    let all = withoutPlaces(allCandidates())
    let clubs = UnknownClubFinder(scene: scene)
    let clubNames = clubs.names(among: all.map { ($0.tokens, $0.words, $0.evidence) })
    var mentions: [Mention] = []
    var misspelt: Set<[WordID]> = []
    let surnames = Set(all.filter { $0.words.count > 1 }.compactMap(\.words.last))
    for candidate in all
    where candidate.evidence < 2 && candidate.words.count == 1 && !surnames.contains(candidate.words[0]) {
      guard let club = misspeltClub(candidate) else { continue }
      misspelt.insert(candidate.words)
      mentions.append(
        Mention(
          tokens: candidate.tokens, referent: .club(club), form: .shortName, antecedent: nil, foundBy: "misspelt club")
      )
    }
    for candidate in all where scene.sentenceOf[candidate.tokens.lowerBound] == 0 && !misspelt.contains(candidate.words)
    {
      guard let club = bareGenitive(candidate) else { continue }
      misspelt.insert(candidate.words)
      mentions.append(
        Mention(
          tokens: candidate.tokens, referent: .club(club), form: .shortName, antecedent: nil, foundBy: "bare genitive"))
    }
    for candidate in all where clubNames.contains(candidate.words) && !misspelt.contains(candidate.words) {
      let club = scene.clubEntity(named: name(candidate))
      mentions.append(
        Mention(tokens: candidate.tokens, referent: .club(club), form: .name, antecedent: nil, foundBy: "unknown club"))
    }
    var candidates = all.filter { !clubNames.contains($0.words) && !misspelt.contains($0.words) }
    let short = shortClubs(among: candidates)
    candidates.removeAll { short[$0.words] != nil }
    for candidate in all where short[candidate.words] != nil && !clubNames.contains(candidate.words) {
      guard let club = short[candidate.words] else { continue }
      mentions.append(
        Mention(
          tokens: candidate.tokens, referent: .club(club), form: .shortName, antecedent: nil, foundBy: "short club name"
        ))
    }
    candidates.removeAll { candidate in
      guard candidate.words.count == 1, !surnames.contains(candidate.words[0]),
        let journalist = journalists[candidate.words[0]]
      else { return false }
      mentions.append(
        Mention(
          tokens: candidate.tokens, referent: .journalist(journalist), form: .shortName, antecedent: nil,
          foundBy: "surname of a journalist"))
      return true
    }
    mentions += suffixMentions()
    var index: [WordID: [Int]] = [:]
    // Full names first, wherever they stand: a headline's surname belongs to the name in the body.
    for candidate in candidates where isFullName(candidate) {
      let person = person(for: candidate)
      for word in [candidate.words.first, candidate.words.last].compactMap({ $0 })
      where index[word]?.contains(person) != true {
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

  /// The candidates of all sentences, in the order of the text: those of headlines with what the others tell of names.
  private mutating func allCandidates() -> [Candidate] {
    guard headlines.contains(true) else { return scene.layers.sentences.flatMap { candidates(in: $0) } }
    var found = Array(repeating: [Candidate](), count: scene.layers.sentences.count)
    for (place, sentence) in scene.layers.sentences.enumerated() where !headlines[place] {
      found[place] = candidates(in: sentence)
      for candidate in found[place] where candidate.words.count > 1 || candidate.evidence >= 2 {
        nameWords.formUnion(candidate.words)
      }
    }
    for (place, sentence) in scene.layers.sentences.enumerated() where headlines[place] {
      found[place] = candidates(in: sentence)
    }
    return found.flatMap { $0 }
  }

  /// Whether a word has a capital only because the headline gives one to every word.
  func isOnlyCapitalised(_ index: Int) -> Bool {
    let id = scene.id(index)
    return headlines[scene.sentenceOf[index]] && !nameWords.contains(id) && scene.isNewsWord(id)
  }

  // MARK: People

  func mention(_ candidate: Candidate, _ person: Int, _ form: Mention.Form) -> Mention {
    Mention(
      tokens: candidate.tokens, referent: .person(person), form: form, antecedent: nil,
      foundBy: form == .name ? "name shape" : "short name")
  }

  /// The person that a full or single name belongs to, made on first use.
  mutating func person(for candidate: Candidate) -> Int {
    let words = candidate.words
    let written = name(candidate)
    let like = scene.people.indices.first { index in
      let person = scene.people[index]
      return (isSame(person.words, words) || isShortened(person.name, written)) && !isNamesake(candidate, of: index)
    }
    if let index = like {
      // "Aubameyangs" of a headline that lost its apostrophe gives way to "Aubameyang".
      let isGenitive =
        scene.grammar.bareGenitives.all.contains { scene.people[index].name == written + $0 }
        && scene.sentenceOf[scene.people[index].firstTokens.lowerBound] == 0
      if words.count > scene.people[index].words.count || isGenitive { rename(index, candidate) }
      return index
    }
    scene.people.append(
      Person(name: name(candidate), words: words, role: .player, staff: nil, firstTokens: candidate.tokens))
    return scene.people.count - 1
  }

  mutating func rename(_ index: Int, _ candidate: Candidate) {
    scene.people[index].name = name(candidate)
    scene.people[index].words = candidate.words
  }

  /// The name as the article writes it; one that a headline shouts is calmed.
  func name(_ candidate: Candidate) -> String {
    let words = scene.layers.words(of: candidate.tokens).split(whereSeparator: \.isWhitespace)
    let isShouted =
      candidate.tokens.contains { scene.tokens[$0].range.count > 3 }
      && candidate.tokens.allSatisfy { scene.tokens[$0].kind != .word || scene.tokens[$0].letterCase == .upper }
    return words.map { isShouted ? Self.calmed($0) : String($0) }.joined(separator: " ")
  }

  /// `Eze`, `Calvert-Lewin`, `N'Golo` for a word in capitals.
  private static func calmed(_ word: Substring) -> String {
    var begins = true
    return String(
      word.map { letter in
        defer { begins = !letter.isLetter }
        return begins ? letter : Character(letter.lowercased())
      })
  }

  /// Whether two names can be one person's: equal, or one is the other with a name more in front, behind or between.
  func isSame(_ left: [WordID], _ right: [WordID]) -> Bool {
    if left == right { return true }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 2 else { return false }
    return short.count < long.count
      && (Array(long.suffix(short.count)) == short || Array(long.prefix(short.count)) == short
        || short.first == long.first && short.last == long.last)
  }

  /// The club whose name a single word misspells: one that the article names, or any with a name of one word.
  mutating func misspeltClub(_ candidate: Candidate) -> Int? {
    let word = Folding.fold(name(candidate))
    // A word of many clubs' names is near to some name of each.
    guard word.utf8.count >= 6, !scene.grammar.clubNameParts.contains(candidate.words[0]),
      !scene.lexicon.firstNames.contains(candidate.words[0])
    else { return nil }
    if let club = scene.clubs.firstIndex(where: { Misspelling.isSlip(word, of: Folding.fold($0.name)) }) { return club }
    return scene.lexicon.club(near: word) { Misspelling.isSlip(word, of: $0) }.map { scene.clubEntity($0) }
  }

  /// The person whose surname a single word misspells: "Osmihen".
  func misspelt(_ candidate: Candidate) -> Int? {
    guard candidate.words.count == 1 else { return nil }
    let word = Folding.fold(name(candidate))
    return scene.people.firstIndex { person in
      person.words.count > 1 && plainParts(person.name).last.map { Misspelling.isSlip(word, of: $0) } ?? false
    }
  }

  /// Whether two full names share the surname and the beginning of the first name: "Emi" and "Emiliano Martinez", "NGolo" and "N'Golo Kante".
  func isShortened(_ left: String, _ right: String) -> Bool {
    // Such names begin alike; most pairs differ in their first letter, and are not taken apart.
    if let one = left.utf8.first, let other = right.utf8.first, Self.isLetter(one), Self.isLetter(other),
      one | 0x20 != other | 0x20
    {
      return false
    }
    let (a, b) = (plainParts(left), plainParts(right))
    guard a.count > 1, b.count > 1, let first = a.first, let other = b.first, let surname = a.last,
      let otherSurname = b.last
    else { return false }
    if first == other, Misspelling.isSlip(surname, of: otherSurname) { return true }
    guard surname == otherSurname else { return false }
    return first.prefix(3) == other.prefix(3) && min(first.count, other.count) >= 3
  }

  /// A letter of ASCII: whatever follows it, a name that begins with it begins with it when folded.
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  func plainParts(_ name: String) -> [String] {
    Folding.fold(name).split(separator: " ").map { $0.filter { $0 != "'" } }
  }

  /// The person whose name a short form is part of: the one named last before it, else the first named after it.
  func known(_ candidate: Candidate, _ index: [WordID: [Int]], _ mentions: [Mention]) -> Int? {
    let people = scene.people.indices.filter { person in
      let words = scene.people[person].words
      return words.count > candidate.words.count
        && (Array(words.suffix(candidate.words.count)) == candidate.words
          || Array(words.prefix(candidate.words.count)) == candidate.words
          || words.contains(candidate.words[0]) && candidate.words.count == 1 && words.count > 2)
    }
    if people.isEmpty { return misspelt(candidate) ?? bareGenitivePerson(candidate) }
    if people.count < 2 { return people.first }
    let before = mentions.filter { $0.tokens.upperBound <= candidate.tokens.lowerBound }.max {
      $0.tokens.lowerBound < $1.tokens.lowerBound && true
    }
    if let before, case .person(let person) = before.referent, people.contains(person) { return person }
    let named = mentions.filter { mention in
      if case .person(let person) = mention.referent {
        people.contains(person) && mention.tokens.lowerBound < candidate.tokens.lowerBound
      } else {
        false
      }
    }.max { $0.tokens.lowerBound < $1.tokens.lowerBound }
    if let named, case .person(let person) = named.referent { return person }
    return people.first
  }
}
