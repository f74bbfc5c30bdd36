import HearsayLexicon
import HearsayText

/// What says of a name that a town is meant, and not the club or the paper that is called by it.
struct PlaceSigns {
  let scene: Scene

  /// “the Turin-born winger”: where somebody was born or lives.
  func isBirthplace(_ name: Range<Int>) -> Bool {
    let hyphen = name.upperBound
    return hyphen + 1 < scene.tokens.count && isHyphenated(name)
      && scene.grammar.birthWords.contains(scene.id(hyphen + 1))
  }

  /// Whether a name is the first half of an adjective: “Turin-born”, “Chelsea-bound”.
  func isHyphenated(_ name: Range<Int>) -> Bool {
    let hyphen = name.upperBound
    guard hyphen + 1 < scene.tokens.count, scene.tokens[hyphen].kind == .hyphen else { return false }
    return !scene.tokens[hyphen].spaceBefore && !scene.tokens[hyphen + 1].spaceBefore
      && scene.tokens[hyphen + 1].letterCase == .lower
  }

  /// “flew out to Turin”, “a Turin hotel”, “his wife is from Turin”: what is done with towns, and what only towns have.
  func isTown(_ name: Range<Int>) -> Bool {
    name.upperBound < scene.tokens.count && scene.grammar.townNouns.contains(scene.id(name.upperBound))
      || scene.isBehind(scene.grammar.flights, name.lowerBound) || isHome(name.lowerBound)
  }

  /// “she is from Turin”: people come from towns; offers come from clubs.
  func isHome(_ start: Int) -> Bool {
    guard start > 2, scene.grammar.from.contains(scene.id(start - 1)), scene.grammar.being.contains(scene.id(start - 2))
    else { return false }
    let subject = scene.id(start - 3)
    return scene.words.personPronouns.contains(subject) || scene.knowledge.attribution.relationNouns.contains(subject)
  }
}
