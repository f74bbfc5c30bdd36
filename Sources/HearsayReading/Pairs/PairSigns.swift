import Foundation
import HearsayLexicon
import HearsayModel
import HearsayText

/// What the pair model knows of a pair besides the words of its sentence: who the two are to each other, how the sentence mentions them, and what the
/// frames read there.
struct PairSigns {
  let scene: Scene
  let topics: Topics
  let affiliations: Affiliations
  /// The candidates of the frames in each sentence.
  let drafts: [Int: [Draft]]
  /// How sure the frames are, anywhere in the article, of each kind for each pair.
  private var anywhere: [PairFinder.Names: [Float]] = [:]

  /// How many numbers a pair has.
  static let count = readHere + 6 * kinds
  /// Where the frames' confidences in the pair here begin.
  static let readHere = relations + 2 * forms + place + company

  private static let relations = 14
  private static let forms = PairWords.forms.count + 1
  private static let place = 6
  private static let company = 6
  static let kinds = Kind.allCases.count

  init(scene: Scene, topics: Topics, affiliations: Affiliations, drafts: [Int: [Draft]]) {
    self.scene = scene
    self.topics = topics
    self.affiliations = affiliations
    self.drafts = drafts
    for draft in drafts.values.joined() {
      Self.note(draft, in: &anywhere[PairFinder.Names(draft), default: Self.none], at: 0)
    }
  }

  private static let none = [Float](repeating: 0, count: kinds)

  /// Keeps the greater of two confidences in the column of a draft's kind.
  private static func note(_ draft: Draft, in numbers: inout [Float], at start: Int) {
    let column = start + (Kind.allCases.firstIndex(of: draft.kind) ?? 0)
    numbers[column] = max(numbers[column], Float(draft.confidence))
  }

  /// The signs of a pair in a sentence.
  ///
  /// - Parameters:
  ///   - company: how many players and how many clubs the sentence mentions.
  ///   - forms: the form of the first mention of the player, and of the club; `nil` where the sentence has none.
  func signs(
    of pair: PairFinder.Names, in sentence: Int, company: (players: Int, clubs: Int),
    forms: (player: Mention.Form?, club: Mention.Form?)
  ) -> [Float] {
    var signs = relations(pair)
    signs += Self.choice(forms.player)
    signs += Self.choice(forms.club)
    let last = max(1, scene.layers.sentences.count - 1)
    let hasTitle = scene.layers.text.title != nil
    signs += [
      hasTitle && sentence == 0 ? 1 : 0, sentence == (hasTitle ? 1 : 0) ? 1 : 0, Float(sentence) / Float(last),
      scene.layers.sentences[sentence].isClosed ? 1 : 0, scene.layers.sentences.count < 6 ? 1 : 0,
      pair.player != nil && pair.player == topics.player ? 1 : 0,
    ]
    signs += [
      Float(min(company.players, 4)) / 4, Float(min(company.clubs, 4)) / 4, company.players == 1 ? 1 : 0,
      company.clubs == 1 ? 1 : 0, company.players == 0 ? 1 : 0, company.clubs == 0 ? 1 : 0,
    ]
    return signs + read(pair, in: sentence)
  }

  /// Which of the forms it is, the last for none.
  private static func choice(_ form: Mention.Form?) -> [Float] {
    let place = form.flatMap { PairWords.forms.firstIndex(of: $0) } ?? forms - 1
    return (0..<forms).map { $0 == place ? 1 : 0 }
  }

  /// Who the two are to each other, by the article and by the tables of players.
  private func relations(_ pair: PairFinder.Names) -> [Float] {
    var signs = [Float](repeating: 0, count: Self.relations)
    guard let player = pair.player, let club = pair.club else {
      if pair.player == nil { signs[0] = 1 }
      if pair.club == nil { signs[1] = 1 }
      if let player = pair.player, affiliations.owner(player) != nil { signs[13] = 1 }
      return signs
    }
    let owner = affiliations.owner(player)
    let isSo = [
      owner == club, affiliations.tiedClub(player) == club, affiliations.suitors(player).contains(club),
      affiliations.buyer(player) == club, affiliations.arrival(player) == club,
    ]
    for (place, sign) in isSo.enumerated() where sign { signs[2 + place] = 1 }
    if let place = tablePlace(of: club, for: player) { signs[7 + place] = 1 }
    if owner != nil, owner != club { signs[13] = 1 }
    return signs
  }

  /// What the tables of players make of a club at the article's date: his, lately his, perhaps left, lent to it, once his, another.
  private func tablePlace(of club: Int, for player: Int) -> Int? {
    guard let standing = scene.people[player].standing, let known = scene.clubs[club].known else { return nil }
    if known == standing.loan { return 3 }
    if known == standing.own { return standing.mayHaveLeft ? 2 : standing.lately == known ? 1 : 0 }
    return standing.former.contains(known) ? 4 : 5
  }

  /// How sure the frames are of each kind: of this pair here, of this player with another club, of this club with another player, of others in the
  /// sentence, and of this pair anywhere; then which kinds they deny of it here.
  private func read(_ pair: PairFinder.Names, in sentence: Int) -> [Float] {
    var numbers = [Float](repeating: 0, count: 6 * Self.kinds)
    for draft in drafts[sentence] ?? [] {
      let other = PairFinder.Names(draft)
      let row =
        other == pair ? 0 : other.player == pair.player ? 1 : pair.club != nil && other.club == pair.club ? 2 : 3
      Self.note(draft, in: &numbers, at: row * Self.kinds)
      if row == 0, draft.polarity == .denied {
        numbers[5 * Self.kinds + (Kind.allCases.firstIndex(of: draft.kind) ?? 0)] = 1
      }
    }
    numbers.replaceSubrange((4 * Self.kinds)..<(5 * Self.kinds), with: anywhere[pair] ?? Self.none)
    for place in 0..<(5 * Self.kinds) where numbers[place] > 0 { numbers[place] = Self.logit(numbers[place]) }
    return numbers
  }

  /// Half of the log-odds of a confidence, within what a hundred readings can tell.
  private static func logit(_ confidence: Float) -> Float {
    let bounded = min(max(confidence, 0.01), 0.99)
    return log(bounded / (1 - bounded)) / 2
  }
}
