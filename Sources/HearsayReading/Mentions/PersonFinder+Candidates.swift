import HearsayLexicon
import HearsayText

/// The runs of capitalised words that may be names.
extension PersonFinder {
  /// The runs of capitalised words of a sentence, without the ordinary words at their ends.
  func candidates(in sentence: Sentence) -> [Candidate] {
    var found: [Candidate] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if let candidate = listedCandidate(index, sentence) {
        found.append(candidate)
        index = candidate.tokens.upperBound
        continue
      }
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

  /// "Rob Holding", "Finn Azaz", "Lee Kang-in": the full name of somebody whom the lexicon knows, of whatever words it is made, where no other
  /// name goes on with it.
  private func listedCandidate(_ index: Int, _ sentence: Sentence) -> Candidate? {
    guard let tokens = listed[index], tokens.allSatisfy({ !taken[$0] }), scene.tokens[index].isCapitalised,
      endOfRun(tokens.upperBound - 1, sentence.tokens.upperBound) == tokens.upperBound
    else { return nil }
    let words = tokens.filter { scene.tokens[$0].kind == .word }.map { scene.id($0) }
    return Candidate(tokens: tokens, words: words, evidence: evidence(tokens))
  }

  func isNameWord(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard !taken[index], token.kind == .word, token.range.count > 1 || token.letterCase == .initial else {
      return false
    }
    if Self.holdsDigit(scene.layers.words(of: token)) || isDemonym(index) || isNumbering(index) { return false }
    if isOnlyCapitalised(index) { return false }
    // "Kylian Lund, Milo Brandt AND Dario Venn", "OTTO LUND IS AN AJAX PLAYER"
    if token.letterCase == .upper, isOrdinary(token.id), !isClubLetters(index) { return false }
    if token.letterCase == .mixed {
      return scene.layers.words(of: token).first?.isLowercase == true && token.range.count > 3
    }
    return token.isCapitalised
  }

  /// A word that is no name in capitals: one that begins a clause, or an ordinary one that is neither a first name nor a part of clubs' names.
  private func isOrdinary(_ id: WordID) -> Bool {
    scene.words.boundaries.contains(id)
      || scene.words.common.contains(id) && !scene.lexicon.firstNames.contains(id)
        && !scene.grammar.clubNameParts.contains(id)
  }

  /// “No. 1”: an abbreviation before a number.
  private func isNumbering(_ index: Int) -> Bool {
    index + 1 < scene.tokens.count && scene.tokens[index + 1].kind == .number
      && scene.layers.words(of: scene.tokens[index]).utf8.last == UInt8(ascii: ".")
  }

  /// “AS Nimba”: letters that clubs have, before a name that is not in capitals.
  private func isClubLetters(_ index: Int) -> Bool {
    scene.grammar.clubLetters.contains(scene.id(index)) && index + 1 < scene.tokens.count
      && scene.tokens[index + 1].letterCase == .title
  }

  static func holdsDigit(_ word: String) -> Bool { word.utf8.contains { (0x30...0x39).contains($0) } }

  /// "German", "Spaniards": a word of a nation, unless a first name stands before it.
  func isDemonym(_ index: Int) -> Bool {
    let isNational = scene.lexicon.names.payloads(of: scene.id(index)).contains { sense in
      switch sense {
      case .demonym, .demonymPlural: true
      default: false
      }
    }
    guard isNational else { return false }
    return
      !(index > 0 && scene.lexicon.firstNames.contains(scene.id(index - 1)) && scene.tokens[index - 1].isCapitalised)
  }

  /// Where the run of name words that begins at `start` ends; particles and hyphens may stand inside it.
  func endOfRun(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      if isNameWord(end), !scene.tokens[end].lineBreakBefore, !isShouted(end), !isRoleInHeadline(end, limit) {
        end += 1
      } else if end + 1 < limit, scene.tokens[end].kind == .hyphen, !scene.tokens[end].spaceBefore,
        isNameWord(end + 1) || scene.tokens[end + 1].letterCase == .lower && isHyphenatedGiven(start, end + 1)
      {
        end += 2
      } else if scene.grammar.nameParticles.contains(scene.id(end)), let next = nameAfterParticles(end, limit) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// A word for a role between two names of a headline with capitals throughout: "Otto Lund Agent Confirms Stay".
  func isRoleInHeadline(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && isRoleWord(index) && scene.tokens[index + 1].kind == .word
      && scene.tokens[index + 1].isCapitalised
  }

  /// A word in capitals after one that is not: "Carlo Ancelotti PHONED him".
  func isShouted(_ index: Int) -> Bool {
    guard scene.tokens[index].letterCase == .upper, scene.tokens[index - 1].letterCase == .title else { return false }
    return scene.tokens[index].range.count > 3 || scene.words.common.contains(scene.id(index))
  }

  /// `Heung-min`, `Hee-chan`: a lower-case half after a capitalised word that is no ordinary one.
  func isHyphenatedGiven(_ start: Int, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.range.count <= 5 && !scene.words.common.contains(token.id)
      && !scene.words.common.contains(scene.id(index - 2))
      && !scene.words.playerNouns.contains(token.id)
  }

  func nameAfterParticles(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, index - start < 3, scene.grammar.nameParticles.contains(scene.id(index)),
      scene.tokens[index].letterCase == .lower
    { index += 1 }
    return index > start && index < limit && isNameWord(index) ? index + 1 : nil
  }

  /// The candidate without ordinary words, titles and role words at its ends; `nil` where nothing is left or it names an organisation.
  func trimmed(_ tokens: Range<Int>, _ sentence: Sentence) -> Candidate? {
    var start = tokens.lowerBound
    var end = tokens.upperBound
    while start < end,
      isLeadingNoise(
        start, opensSentence: start == sentence.tokens.lowerBound || isAfterOpener(start, sentence),
        isLast: start + 1 == end)
    { start += 1 }
    while end > start, scene.tokens[end - 1].kind == .hyphen || isRoleWord(end - 1) && end - start > 1 { end -= 1 }
    guard start < end else { return nil }
    let words = (start..<end).filter { scene.tokens[$0].kind == .word }.map { scene.id($0) }
    guard let last = words.last, words.count <= 6 else { return nil }
    if words.count > 1, scene.words.organisationNouns.contains(last), !scene.grammar.clubNameParts.contains(last),
      !scene.lexicon.firstNames.contains(words[0])
    {
      return nil
    }
    if words.count == 1, scene.words.organisationNouns.contains(last) || scene.grammar.neverNames.contains(last) {
      return nil
    }
    // "Realistically, I want": an adverb that opens a sentence.
    if words.count == 1, start == sentence.tokens.lowerBound || isAfterOpener(start, sentence),
      scene.ends(start, in: scene.grammar.sentenceAdverbEndings)
    {
      return nil
    }
    if words.count > 1, scene.grammar.stationWords.contains(words[0]) { return nil }
    return Candidate(tokens: start..<end, words: words, evidence: evidence(start..<end))
  }

  func isAfterOpener(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > sentence.tokens.lowerBound else { return true }
    switch scene.tokens[index - 1].kind {
    case .quote, .emoji, .dash: return true
    default: return scene.id(index - 1) == Word.colon || scene.tokens[index - 1].kind == .stop
    }
  }

  func isLeadingNoise(_ index: Int, opensSentence: Bool, isLast: Bool) -> Bool {
    let id = scene.id(index)
    if isRoleWord(index) || scene.grammar.titles.contains(id) || scene.grammar.neverNames.contains(id) { return true }
    if !isLast, scene.knowledge.attribution.journalistNouns.contains(id) { return true }
    let isCommon = scene.words.common.contains(id)
    if !isCommon { return false }
    if opensSentence, scene.tokens[index].range.count <= 2 { return true }
    if scene.lexicon.firstNames.contains(id), !isLast {
      return scene.lexicon.doubtfulFirstNames.contains(id) && scene.words.common.contains(scene.id(index + 1))
    }
    if opensSentence { return true }
    // Inside a sentence a capitalised ordinary word is noise unless it may be a surname after something: `Mason Mount`.
    return isLast || scene.words.common.contains(scene.id(index + 1))
  }

  func isRoleWord(_ index: Int) -> Bool {
    let id = scene.id(index)
    return scene.words.positions.contains(id) || scene.words.staffNouns.contains(id)
      || scene.words.playerNouns.contains(id)
      || scene.words.agentNouns.contains(id) || scene.words.former.contains(id) || scene.words.clubNouns.contains(id)
      || scene.beginsOffice(index)
  }

}
