import HearsayLexicon
import HearsayText

/// Tells coaches whom no table knows by the clubs that are called theirs: "Erik Bakker's Ajax"; and whose coach somebody is who is only called one:
/// "Ajax lost again, and coach Erik Bakker was not happy".
struct UnknownStaffFinder {
  var scene: Scene

  /// The scene with those coaches tied to their clubs.
  mutating func mark() -> Scene {
    for mention in scene.mentions {
      guard let person = mention.person else { continue }
      if let club = ownedClub(mention), isUnknown(person) {
        scene.people[person].role = .staff
        tie(person, to: club, at: mention)
      } else if scene.people[person].role == .staff, scene.people[person].ties.isEmpty,
        scene.people[person].staff == nil,
        let club = sentenceClub(before: mention)
      {
        tie(person, to: club, at: mention)
      }
    }
    return scene
  }

  private mutating func tie(_ person: Int, to club: Int, at mention: Mention) {
    guard !scene.people[person].ties.contains(where: { $0.club == club && !$0.isFormer }) else { return }
    scene.people[person].ties.append(Tie(club: club, isFormer: false, token: mention.tokens.lowerBound, weight: 3))
  }

  /// The club right behind a name and its possessive: "Bakker's Ajax", not "Bakker's Ajax career".
  private func ownedClub(_ mention: Mention) -> Int? {
    let clitic = mention.tokens.upperBound
    guard clitic + 1 < scene.tokens.count, scene.grammar.possessive.contains(scene.id(clitic)),
      let owned = scene.mention(at: clitic + 1), let club = owned.club, owned.form != .ground
    else { return nil }
    let next = owned.tokens.upperBound
    guard next < scene.tokens.count else { return club }
    let token = scene.tokens[next]
    let goesOn =
      token.kind != .word || scene.words.auxiliaries.contains(token.id) || scene.words.boundaries.contains(token.id)
      || scene.words.adverbs.contains(token.id) || scene.grammar.rolePrepositions.contains(token.id)
    return goesOn && token.kind != .clitic && token.kind != .hyphen ? club : nil
  }

  /// Whether nothing says that somebody plays: a club is called after its star as well.
  private func isUnknown(_ person: Int) -> Bool {
    let known = scene.people[person]
    return known.role == .player && known.known == nil && known.positions.isEmpty && known.age == nil
      && known.ties.isEmpty
  }

  /// The club that a sentence before a name begins with.
  private func sentenceClub(before mention: Mention) -> Int? {
    let sentence = scene.sentence(of: mention.tokens.lowerBound).tokens
    return scene.mention(at: sentence.lowerBound)?.club
  }
}
