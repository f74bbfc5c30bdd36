import HearsayLexicon
import HearsayModel
import HearsayText

/// Finds the subject of some words without a parser: the first person in them, or the first club or league.
struct SubjectFinder {
  let scene: Scene
  private let sources: SourceReader

  init(scene: Scene, sources: SourceReader) {
    self.scene = scene
    self.sources = sources
  }

  /// The first person of some words, a journalist as well, who owns nothing in them and stands after no preposition; a club or league where
  /// there is no person.
  func subject(of tokens: Range<Int>) -> Attribution? {
    var index = tokens.lowerBound
    var party: Attribution?
    while index < tokens.upperBound {
      guard let mention = scene.mention(at: index) else {
        index += 1
        continue
      }
      let end = mention.tokens.upperBound
      let isOwner = end < scene.tokens.count && scene.tokens[end].kind == .clitic
      let before = mention.tokens.lowerBound > tokens.lowerBound ? scene.id(mention.tokens.lowerBound - 1) : nil
      let isGoverned = before.map { scene.grammar.subjectPrepositions.contains($0) } ?? false
      if let person = mention.person, !isOwner, !isGoverned,
        !scene.grammar.boundPronouns.contains(scene.id(mention.tokens.lowerBound))
      {
        return sources.speaker(person, mention.tokens)
      }
      if case .journalist = mention.referent, !isOwner, !isGoverned,
        let journalist = sources.source(startingAt: mention.tokens.lowerBound, limit: end)?.chains.first?.first
      {
        return journalist
      }
      if party == nil, !isOwner, !isGoverned, mention.person == nil { party = self.party(mention) }
      index = max(end, index + 1)
    }
    return party
  }

  private func party(_ mention: Mention) -> Attribution? {
    switch mention.referent {
    case .club, .competition:
      sources.source(startingAt: mention.tokens.lowerBound, limit: mention.tokens.upperBound)?.chains.first?.first
    default: nil
    }
  }

  /// Whether a word for a statement is among the tokens.
  func isStatement(_ tokens: Range<Int>) -> Bool {
    tokens.contains { scene.knowledge.attribution.statementNouns.contains(scene.id($0)) }
  }

  /// The club or league that put out "the statement": the first of the last sentence that speaks of a statement, else of the last one that names any.
  func issuer(before token: Int) -> Attribution? {
    let earlier = scene.mentions.filter {
      $0.tokens.upperBound <= token && ($0.form == .name || $0.form == .nickname || $0.form == .shortName)
    }
    let parties = earlier.filter { party($0) != nil }
    let issuing = parties.last {
      isStatement(scene.sentence(of: $0.tokens.lowerBound).tokens)
        && scene.sentenceOf[$0.tokens.lowerBound] < scene.sentenceOf[token]
    }
    guard let last = issuing ?? parties.last else { return nil }
    let first = parties.first { scene.sentenceOf[$0.tokens.lowerBound] == scene.sentenceOf[last.tokens.lowerBound] }
    return first.flatMap { party($0) }
  }
}
