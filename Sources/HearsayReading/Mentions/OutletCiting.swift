import HearsayLexicon
import HearsayText

/// What can be said of a name by the words around it: whether it is cited, and whether it is called an outlet.
struct OutletCiting {
  let scene: Scene

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// Whether a name stands where a source does: behind words that lead to one, before or behind a verb of saying, in brackets, at the end of a line.
  func isCited(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    isCalledOutlet(run, in: sentence) || isLed(run, in: sentence) || isSaying(run, in: sentence)
      || isCredit(run, in: sentence)
  }

  /// Whether words say that it is an outlet: “the website X”, “X, the Bremen newspaper,”, “the X podcast”.
  func isCalledOutlet(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    isBehindNoun(run, in: sentence) || isBeforeNoun(run, in: sentence) || isTold(run, in: sentence)
      || isTranslated(run, in: sentence)
  }

  /// “(X, in German)”: only what is written is translated.
  private func isTranslated(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    run.lowerBound > sentence.lowerBound && scene.id(run.lowerBound - 1) == Word.openBracket
      && isRemarkOfLanguage(run.upperBound, sentence)
  }

  private func isMedium(_ index: Int) -> Bool {
    lists.mediumNouns.contains(scene.id(index))
      && (scene.tokens[index].letterCase == .lower || scene.sentence(of: index).tokens.lowerBound == index)
  }

  private func isBehindNoun(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    run.lowerBound > sentence.lowerBound && isMedium(run.lowerBound - 1)
  }

  private func isBeforeNoun(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    var next = run.upperBound
    guard next < sentence.upperBound else { return false }
    if isMedium(next) {
      return run.lowerBound == sentence.lowerBound || scene.grammar.the.contains(scene.id(run.lowerBound - 1))
    }
    guard scene.id(next) == Word.comma else { return false }
    next += 1
    guard next < sentence.upperBound,
      scene.grammar.the.contains(scene.id(next)) || scene.grammar.a.contains(scene.id(next))
    else {
      return false
    }
    // “X, the widely read Bremen newspaper, writes”.
    let end = min(next + 5, sentence.upperBound)
    guard let noun = (next + 1..<end).first(where: { scene.tokens[$0].kind != .word || isMedium($0) }) else {
      return false
    }
    return isMedium(noun) && noun + 1 < sentence.upperBound && scene.tokens[noun + 1].kind != .word
  }

  /// “told X that”, “speaking to X,”: a name of two words and more that is no person’s; “said on X”, where one word is enough.
  private func isTold(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    isBehind(lists.telling, run.lowerBound, sentence)
      && (run.count > 1
        || scene.grammar.outletPrepositions.contains(scene.id(run.lowerBound - 1))
          && !scene.grammar.neverNames.contains(scene.id(run.lowerBound)))
  }

  /// “Reports from X suggest”: words that lead to a source before it, and a verb of saying behind.
  func isLedToSay(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    isBehind(lists.sourceLeads, run.lowerBound, sentence) && saysBehind(run, in: sentence)
  }

  private func isLed(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    let head = headOfList(run.lowerBound, sentence)
    return [lists.sourceLeads, lists.relays, lists.telling].contains {
      isBehind($0, run.lowerBound, sentence) || head < run.lowerBound && isBehind($0, head, sentence)
    }
  }

  /// Where the list begins that a name ends: “according to Marca, Sport and Kicker”.
  private func headOfList(_ token: Int, _ sentence: Range<Int>) -> Int {
    var head = token
    for _ in 0..<Self.longestList {
      guard head - 2 >= sentence.lowerBound, isName(head - 2),
        scene.id(head - 1) == Word.comma || scene.grammar.and.contains(scene.id(head - 1))
      else { break }
      head -= 2
      while head > sentence.lowerBound, isName(head - 1) { head -= 1 }
    }
    return head
  }

  /// Outlets of one list: nobody cites more in a sentence.
  private static let longestList = 4

  /// Whether an entry of a list ends right before a token; articles and words for what is cited may stand between.
  private func isBehind(_ list: WordLists.List, _ token: Int, _ sentence: Range<Int>) -> Bool {
    var end = token
    while end > sentence.lowerBound,
      scene.grammar.the.contains(scene.id(end - 1)) || isMedium(end - 1) || isOfLand(end - 1)
    {
      end -= 1
    }
    return end > sentence.lowerBound && scene.isBehind(list, end)
  }

  func isOfLand(_ index: Int) -> Bool {
    lists.regions[scene.id(index)] != nil
      || scene.lexicon.names.payloads(of: scene.id(index)).contains { if case .demonym = $0 { true } else { false } }
  }

  /// “X reports”, “X has learned”, “, says X”, “X’s Hannah Moss says”.
  func isSaying(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    if saysBehind(run, in: sentence) { return true }
    let before = skippingArticle(run.lowerBound, sentence)
    return before > sentence.lowerBound && scene.tokens[before - 1].letterCase == .lower
      && lists.outletVerbs.contains(scene.id(before - 1))
  }

  private func saysBehind(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    var next = run.upperBound
    if next + 2 < sentence.upperBound, scene.grammar.possessive.contains(scene.id(next)), isName(next + 1),
      isName(next + 2)
    {
      next += 3
    }
    while next < sentence.upperBound,
      scene.words.auxiliaries.contains(scene.id(next)) || scene.words.adverbs.contains(scene.id(next))
        || scene.tokens[next].letterCase == .lower && lists.timeWords.contains(scene.id(next))
    { next += 1 }
    return next < sentence.upperBound && scene.tokens[next].letterCase == .lower
      && lists.outletVerbs.contains(scene.id(next))
  }

  private func isName(_ index: Int) -> Bool { scene.tokens[index].kind == .word && scene.tokens[index].isCapitalised }

  private func skippingArticle(_ index: Int, _ sentence: Range<Int>) -> Int {
    index > sentence.lowerBound && scene.grammar.the.contains(scene.id(index - 1)) ? index - 1 : index
  }

  /// “(X, in German)”.
  private func isRemarkOfLanguage(_ comma: Int, _ sentence: Range<Int>) -> Bool {
    comma + 3 < sentence.upperBound && scene.id(comma) == Word.comma && isOfLand(comma + 2)
      && scene.id(comma + 3) == Word.closeBracket
  }

  /// “(X)”, “[X]”, “(via X)” at the end of what it credits, and “— X” at the end of a line.
  func isCredit(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = skippingArticle(run.lowerBound, sentence)
    guard before > sentence.lowerBound else { return false }
    let sign = scene.tokens[before - 1]
    let next = run.upperBound
    if sign.id == Word.openBracket || sign.id == Word.colon {
      guard next < sentence.upperBound else { return false }
      return scene.id(next) == Word.closeBracket || isRemarkOfLanguage(next, sentence)
    }
    return (sign.kind == .dash || sign.kind == .hyphen && sign.spaceBefore)
      && (next..<sentence.upperBound).allSatisfy { scene.tokens[$0].kind == .stop }
  }
}
