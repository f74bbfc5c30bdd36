import HearsayLexicon
import HearsayText

/// Tells clubs that the lexicon does not know from people, by what stands around the name.
///
/// English news gives a club a plural verb ("Rovertown have"), lets players join it and sign for it, and puts it before a player's position
/// ("Rovertown defender Milo Brandt"). A first name, an age or a role word before the name speaks for a person.
struct UnknownClubFinder {
  let scene: Scene

  init(scene: Scene) { self.scene = scene }

  /// The names among the candidates that are clubs': some evidence for a club, and none for a person.
  func names(among candidates: [(tokens: Range<Int>, words: [WordID], personEvidence: Int)]) -> Set<[WordID]> {
    var club: [[WordID]: Int] = [:]
    var person: [[WordID]: Int] = [:]
    for candidate in candidates {
      club[candidate.words, default: 0] += evidence(candidate.tokens)
      person[candidate.words, default: 0] += min(candidate.personEvidence, 2) / 2
    }
    // A surname of a full name is a person's, whatever verb follows it.
    let surnames = Set(candidates.filter { $0.words.count > 1 && evidence($0.tokens) == 0 }.compactMap(\.words.last))
    return Set(
      club.filter { $0.value > 0 && person[$0.key, default: 0] == 0 && !surnames.contains($0.key[0]) }.map(\.key))
  }

  private func evidence(_ tokens: Range<Int>) -> Int {
    var score = 0
    let last = scene.id(tokens.upperBound - 1)
    if tokens.count > 1, Self.suffixes.contains(last) || Self.suffixes.contains(scene.id(tokens.lowerBound)) {
      score += 3
    }
    if hasPluralVerb(tokens) { score += 2 }
    if tokens.lowerBound > 1, Self.joining.contains(scene.id(tokens.lowerBound - 1)) { score += 1 }
    if tokens.lowerBound > 1, scene.id(tokens.lowerBound - 1) == Word.from || scene.id(tokens.lowerBound - 1) == Word.at
    {
      score += 1
    }
    if tokens.upperBound + 1 < scene.tokens.count, scene.words.positions.contains(scene.id(tokens.upperBound)),
      scene.tokens[tokens.upperBound + 1].isCapitalised
    {
      score += 2
    }
    return score
  }

  /// Words that end or begin the names of clubs.
  static let suffixes = Set(
    [
      "fc", "afc", "united", "city", "town", "rovers", "wanderers", "albion", "county", "athletic", "sc", "cf",
      "calcio", "sporting", "dynamo", "dinamo", "real", "atletico", "hotspur", "virtus", "deportivo", "racing", "union",
      "olympique", "stade", "borussia", "eintracht", "fortuna", "bayer", "rapid", "lokomotiv", "spartak", "vitoria",
      "estudiantes", "independiente", "olimpija", "partizan", "hapoel", "maccabi",
    ].map { WordID($0) })
  private static let joining = Set(["join", "joined", "joins", "joining", "rejoin", "rejoined"].map { WordID($0) })
  private static let pluralVerbs = Set(
    ["have", "are", "were", "want", "agree", "hope", "remain", "need", "plan", "face", "sit"].map { WordID($0) })

  /// "Rovertown have": a plural verb after one name, which "and" does not join to another.
  private func hasPluralVerb(_ tokens: Range<Int>) -> Bool {
    guard tokens.upperBound < scene.tokens.count, Self.pluralVerbs.contains(scene.id(tokens.upperBound)) else {
      return false
    }
    return tokens.lowerBound == 0 || scene.id(tokens.lowerBound - 1) != Word.and
  }
}
