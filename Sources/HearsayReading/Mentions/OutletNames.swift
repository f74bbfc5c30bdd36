import HearsayLexicon
import HearsayText

/// What can be said of a run of capitalised words by the words themselves: whether an outlet may be called so.
struct OutletNames {
  /// How far the words of a name alone tell that an outlet bears it.
  enum Shape { case sure, likely, open }

  let scene: Scene

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The run of words of a name that begins at a token, without an article before it and words for what it is: “The Leith Chronicle”, “Newspaper
  /// Ruhrbote”. `nil` where none begins there.
  func run(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard isNameWord(start), start == sentence.lowerBound || !isInner(start) else { return nil }
    var first = start
    if start == sentence.lowerBound {
      while first < sentence.upperBound, isNameWord(first), isNoise(first) { first += 1 }
    } else if scene.grammar.the.contains(scene.id(start)) {
      first += 1
    }
    guard first < sentence.upperBound, isNameWord(first) else { return nil }
    return first..<end(of: first, in: sentence)
  }

  /// Whether an article with a capital, within a sentence, makes a name of what follows: “by The Hammer’s Line”.
  private func isTitled(_ first: Int) -> Bool {
    first > 0 && scene.grammar.the.contains(scene.id(first - 1)) && scene.tokens[first - 1].letterCase == .title
      && scene.sentence(of: first).tokens.lowerBound < first - 1 && scene.tokens[first - 2].kind == .word
      && scene.tokens[first - 2].letterCase == .lower
  }

  private func end(of first: Int, in sentence: Range<Int>) -> Int {
    var end = first + 1
    while end < sentence.upperBound, !scene.tokens[end].lineBreakBefore {
      if isNameWord(end) {
        end += 1
      } else if end + 1 < sentence.upperBound, isJoint(end, isTitled: isTitled(first)),
        isNameWord(end + 1), !scene.tokens[end + 1].lineBreakBefore
      {
        end += 2
      } else if end + 1 < sentence.upperBound, isAddress(end) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// “Noticias de Levante”, “Merchant’s Weekly”: a small word, a hyphen, or a possessive before what only outlets are called or in a name with its own
  /// article.
  private func isJoint(_ index: Int, isTitled: Bool) -> Bool {
    let token = scene.tokens[index]
    if token.kind == .hyphen { return !token.spaceBefore }
    if token.kind == .clitic { return isTitled || lists.outletTails.contains(scene.id(index + 1)) }
    return token.kind == .word && scene.grammar.outletNameLinks.contains(token.id)
  }

  /// “Penalty.vlaams”: a full stop between two words without a blank.
  private func isAddress(_ index: Int) -> Bool {
    scene.tokens[index].kind == .stop && !scene.tokens[index].spaceBefore && !scene.tokens[index + 1].spaceBefore
      && scene.tokens[index + 1].kind == .word && scene.tokens[index + 1].letterCase == .lower
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.kind == .word && (token.isCapitalised || token.letterCase == .mixed)
  }

  /// Whether a token goes on with a name that began before it.
  private func isInner(_ index: Int) -> Bool { isNameWord(index - 1) && !scene.tokens[index].lineBreakBefore }

  /// Whether the first word of a sentence stands before a name: an article, a conjunction, a word for outlets or people, an adjective of a land. An
  /// ordinary word that opens a sentence may be the name's own.
  private func isNoise(_ index: Int) -> Bool {
    let id = scene.id(index)
    if lists.outletHeads.contains(id) || lists.outletNameWords.contains(id) { return false }
    return scene.words.determiners.contains(id) || scene.words.boundaries.contains(id) || lists.outletNouns.contains(id)
      || lists.journalistNouns.contains(id) || scene.words.auxiliaries.contains(id)
      || isDemonym(index)
  }

  // MARK: Shape

  /// What the words of a run tell.
  func shape(of run: Range<Int>) -> Shape {
    let (first, last) = (scene.id(run.lowerBound), scene.id(run.upperBound - 1))
    guard run.count > 1 else {
      return scene.ends(run.lowerBound, in: lists.outletEndings) && isLong(run.lowerBound) ? .likely : .open
    }
    if lists.outletHeads.contains(first) || lists.outletTails.contains(last) { return .sure }
    let isLikely = run.contains { token in
      let isWord = lists.outletNameWords.contains(scene.id(token)) && !lists.outletArticles.contains(scene.id(token))
      return isWord || scene.ends(token, in: lists.outletEndings) && isLong(token)
    }
    return isLikely || isArticled(run) || isTitledPossessive(run) ? .likely : .open
  }

  /// “La Voix du Stade”: an article and two names at least; surnames have one name behind theirs (“De la Fuente”).
  private func isArticled(_ run: Range<Int>) -> Bool {
    run.count > 2 && lists.outletArticles.contains(scene.id(run.lowerBound))
      && scene.tokens[run.lowerBound + 1].isCapitalised
  }

  /// “The Hammer’s Line”: an article of its own and a possessive.
  private func isTitledPossessive(_ run: Range<Int>) -> Bool {
    isTitled(run.lowerBound) && run.contains { scene.tokens[$0].kind == .clitic }
  }

  /// “Turkish TV”: an adjective of a land and a noun for media are what anybody is called there; an ordinary word may open the sentence before them.
  func isUnnamed(_ run: Range<Int>) -> Bool {
    let last = scene.id(run.upperBound - 1)
    guard lists.mediumNouns.contains(last) || scene.grammar.neverNames.contains(last) else { return false }
    let words = run.dropLast().drop { isOpening($0) }
    return !words.isEmpty && words.allSatisfy(isDemonym)
  }

  /// Whether a run names nobody who publishes: those who sit together ("the Supervisory Board", "Marrow Club"), a club's own media whichever club it is ("Club Media"),
  /// or a heading ("Deadline Day Live").
  func isOther(_ run: Range<Int>) -> Bool { isGathering(run) || isOwnChannel(run) || isColumnTitle(run) }

  func isGathering(_ run: Range<Int>) -> Bool {
    let last = scene.id(run.upperBound - 1)
    return (lists.gatherings.contains(last) || scene.words.clubNouns.contains(last))
      && !run.contains { lists.outletNameWords.contains(scene.id($0)) || lists.outletHeads.contains(scene.id($0)) }
  }

  func isOwnChannel(_ run: Range<Int>) -> Bool { consists(run, of: lists.ownChannels) }

  func isColumnTitle(_ run: Range<Int>) -> Bool { consists(run, of: lists.columnTitles) }

  /// Whether two words or more, with signs between them, are all in a list.
  private func consists(_ run: Range<Int>, of words: WordSet) -> Bool {
    run.count > 1 && run.allSatisfy { scene.tokens[$0].kind != .word || words.contains(scene.id($0)) }
  }

  private func isOpening(_ index: Int) -> Bool {
    scene.sentence(of: index).tokens.lowerBound == index && scene.words.common.contains(scene.id(index))
  }

  func isDemonym(_ index: Int) -> Bool {
    scene.lexicon.names.payloads(of: scene.id(index)).contains { if case .demonym = $0 { true } else { false } }
  }

  /// Short words end so by chance: “Sport” itself, “Posten”.
  private func isLong(_ index: Int) -> Bool { scene.tokens[index].range.count >= 8 }

  /// Whether a known name is one word that many outlets have in theirs: the “Corriere” of Corriere Subalpino.
  func isShared(_ tokens: Range<Int>) -> Bool {
    tokens.count == 1
      && (lists.outletHeads.contains(scene.id(tokens.lowerBound))
        || lists.outletNameWords.contains(scene.id(tokens.lowerBound)))
  }

  /// Whether a run begins as people’s names do: with a first name, and two or three words in all.
  func isPerson(_ run: Range<Int>) -> Bool {
    (2...3).contains(run.count) && scene.lexicon.firstNames.contains(scene.id(run.lowerBound))
      && !lists.outletHeads.contains(scene.id(run.lowerBound))
  }

  /// Whether a word for somebody’s office, for a club or for another body is in a run: “Director Paul Lorne”, “Football Association”.
  func hasRole(_ run: Range<Int>) -> Bool {
    run.contains { token in
      let id = scene.id(token)
      // A body is called by what it is at the end: “Football Association”, but “Stadium Post”.
      let isBody =
        token == run.upperBound - 1 && scene.words.organisationNouns.contains(id)
      if scene.grammar.clubNameParts.contains(id) { return true }
      // “Star” is a word for players, too.
      if lists.outletNameWords.contains(id) { return false }
      return isBody || scene.words.staffNouns.contains(id)
        || scene.words.positions.contains(id) || scene.grammar.titles.contains(id)
        || scene.words.agentNouns.contains(id) || scene.words.playerNouns.contains(id)
    }
  }
}
