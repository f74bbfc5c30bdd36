import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads what the press has to tell without a verb of saying: set phrases ("Sky have been told that", "Marca has it that", "if reports are to be believed"),
/// what it calls its own ("in Bild's telling"), and whatever else a known outlet does at the head of a clause ("Kicker had him joining Ajax").
struct PressIdioms {
  let scene: Scene
  let sources: SourceReader
  let scopes: ScopeResolver

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The cue whose words begin at a token, behind its source.
  func cue(at index: Int, _ sentence: Range<Int>) -> Cue? {
    guard index > sentence.lowerBound else { return nil }
    return idiom(at: index, sentence) ?? possession(at: index, sentence) ?? doer(at: index, sentence)
  }

  private func idiom(at index: Int, _ sentence: Range<Int>) -> Cue? {
    guard let idiom = lists.pressIdioms.phrases.longestRun(scene.tokens, from: index, limit: sentence.upperBound),
      let source = sources.source(endingAt: index, floor: sentence.lowerBound),
      source.sort == .bare || source.sort == .own || sources.isKnownPress(source)
    else { return nil }
    return cue(source, index..<idiom.upperBound, sentence, "press idiom")
  }

  /// "in Bild's telling", "Kicker's understanding is that".
  private func possession(at index: Int, _ sentence: Range<Int>) -> Cue? {
    guard scene.tokens[index - 1].kind == .clitic, scene.grammar.possessive.contains(scene.id(index - 1)),
      let words = lists.wordsOfPress.phrases.longestRun(scene.tokens, from: index, limit: sentence.upperBound),
      let source = sources.source(endingAt: index - 1, floor: sentence.lowerBound), sources.isKnownPress(source)
    else { return nil }
    let cue = source.tokens.lowerBound..<words.upperBound
    return Cue(tokens: cue, source: source, scope: scopes.ofPhrase(cue, sentence), rule: "press's own")
  }

  /// "Kicker had him joining Ajax", "But Sky put the price at £20m": an outlet does nothing in an article but tell.
  private func doer(at index: Int, _ sentence: Range<Int>) -> Cue? {
    guard let mention = scene.mention(at: index - 1), mention.tokens.upperBound == index,
      case .outlet = mention.referent, opensClause(mention.tokens.lowerBound, sentence), isVerb(index),
      let source = sources.source(endingAt: index, floor: sentence.lowerBound), source.sort == .named,
      source.tokens.upperBound == index, sources.isKnownPress(source)
    else { return nil }
    return cue(source, index..<(index + 1), sentence, "press does")
  }

  /// Whether a name stands at the head of its clause, an article before it left out.
  private func opensClause(_ name: Int, _ sentence: Range<Int>) -> Bool {
    var first = name
    if first > sentence.lowerBound, scene.grammar.the.contains(scene.id(first - 1)) { first -= 1 }
    guard first > sentence.lowerBound else { return true }
    return scene.mentionAt[first - 1] < 0 && scene.words.boundaries.contains(scene.id(first - 1))
      && (first - 1 == sentence.lowerBound || scene.id(first - 2) == Word.comma)
  }

  private func isVerb(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.kind == .word, token.letterCase == .lower, scene.mentionAt[index] < 0 else { return false }
    return scene.words.auxiliaries.contains(token.id) || scene.ends(index, in: scene.grammar.participleEndings)
      || lists.publishing.contains(token.id)
  }

  private func cue(_ source: CitedSource, _ words: Range<Int>, _ sentence: Range<Int>, _ rule: String) -> Cue {
    let cue = min(source.tokens.lowerBound, words.lowerBound)..<words.upperBound
    return Cue(tokens: cue, source: source, scope: scopes.ofVerb(cue, sentence), rule: rule)
  }
}
