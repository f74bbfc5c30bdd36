import HearsayLexicon
import HearsayModel
import HearsayText

/// What can be said of verbs of saying by the words around them.
struct SayingVerbs {
  let scene: Scene

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// Whether a form of a verb of saying is one here, not the noun "claims" or "report".
  func isVerb(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = scene.tokens[index - 1]
    if before.kind == .clitic, scene.grammar.possessive.contains(before.id) || before.id == Word.apostrophe {
      return false
    }
    // "X and Y both report": "both" stands beside the verb.
    return scene.grammar.both.contains(before.id) || !scene.words.determiners.contains(before.id) || isNamed(index - 1)
  }

  /// The first word of the verb group of a verb of saying, auxiliaries, adverbs and times passed over.
  func groupStart(_ verb: Int, floor: Int) -> Int {
    var start = verb
    if let lead = wayToSay(verb, floor: floor) { start = lead }
    while start > floor {
      let token = scene.tokens[start - 1]
      let isInner =
        !isNamed(start - 1)
        && (isAuxiliary(start - 1) || scene.words.adverbs.contains(token.id)
          || scene.ends(start - 1, in: scene.grammar.adverbEndings))
      guard isInner || isTime(start - 1) else { break }
      start -= 1
    }
    return start
  }

  /// Where "goes on to", "is delighted to" begins before a verb of saying; `nil` where nothing of that sort stands there.
  func wayToSay(_ verb: Int, floor: Int) -> Int? {
    (max(floor, verb - 4)..<verb).first {
      lists.waysToSay.phrases.longestRun(scene.tokens, from: $0, limit: verb)?.upperBound == verb
    }
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    let id = scene.id(index)
    guard scene.words.auxiliaries.contains(id) else { return false }
    return !scene.grammar.possessive.contains(id)
      || index > 0
        && (scene.words.personPronouns.contains(scene.id(index - 1))
          || scene.tokens[index + 1].letterCase == .lower && lists.sayingVerbs.contains(scene.id(index + 1))
            && !scene.ends(index + 1, in: scene.grammar.personVerbEndings))
  }

  /// A time between source and verb: "reports this week suggested".
  private func isTime(_ index: Int) -> Bool { !isNamed(index) && lists.timeWords.contains(scene.id(index)) }

  /// Whether a token is part of a name: a verb never is.
  func isNamed(_ index: Int) -> Bool {
    guard let mention = scene.mention(at: index) else { return false }
    return mention.form != .description
  }
}
