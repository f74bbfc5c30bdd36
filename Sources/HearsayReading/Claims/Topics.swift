import HearsayText

/// Whom the article, or a part of it, is about.
struct Topics {
  let scene: Scene
  /// The player named most, a headline counting more; `nil` where none is named.
  let player: Int?

  init(scene: Scene) {
    self.scene = scene
    var scores: [Int: Double] = [:]
    for mention in scene.mentions {
      guard let person = mention.person, scene.people[person].role == .player else { continue }
      scores[person, default: 0] +=
        mention.form == .pronoun ? 0.3 : scene.sentenceOf[mention.tokens.lowerBound] == 0 ? 2 : 1
    }
    player = scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The player that a place without one is about: the last one named within two sentences, else the article's.
  func player(at token: Int) -> Int? {
    let here = scene.sentenceOf[token]
    for mention in scene.mentions.reversed() where mention.tokens.upperBound <= token {
      if here - scene.sentenceOf[mention.tokens.lowerBound] > 1 { break }
      if let person = mention.person, scene.people[person].role == .player { return person }
    }
    return player
  }

  /// The club that a place without one is about: the last one named within two sentences that `isOut` does not leave out.
  func club(at token: Int, isOut: (Int) -> Bool) -> Int? {
    let here = scene.sentenceOf[token]
    for mention in scene.mentions.reversed() where mention.tokens.upperBound <= token {
      if here - scene.sentenceOf[mention.tokens.lowerBound] > 2 { break }
      if let club = mention.club, !isOut(club) { return club }
    }
    return nil
  }
}
